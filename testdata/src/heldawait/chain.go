package heldawait

import (
	"context"
	"slices"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"heldawait/store"
)

// The await is in a helper that is given the loop's context.
func (c *Cache) load(ctx ormapi.AsyncContext, id int) (Post, error) {
	return c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
}

func (c *Cache) first(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.load(ctx, id) // want `c\.mu is locked while load hands on the loop that runs first \(AsyncContext\): load -> \(\*ormapi\.Future\)\.Await at heldawait/chain\.go:13; the next task that locks it stops the loop for ever; unlock it before the await`
}

// Two helpers away, the second one with an ordinary context.
func (c *Cache) second(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.plain(ctx, id) // want `c\.mu is locked while plain hands on the loop that runs second \(AsyncContext\): plain -> \(\*heldawait\.Cache\)\.plainer -> \(\*ormapi\.Future\)\.Await at heldawait/chain\.go:31`
}

func (c *Cache) plain(ctx context.Context, id int) (Post, error) { return c.plainer(ctx, id) }
func (c *Cache) plainer(ctx context.Context, id int) (Post, error) {
	return c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
}

// In another package.
func (c *Cache) elsewhere(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return store.Count(ctx, posts) // want `c\.mu is locked while Count hands on .*: Count -> \(\*ormapi\.Future\)\.Await at store/store\.go:14`
}

// The lock and the await are both in a helper that a task calls.
func (c *Cache) helper(ctx context.Context, id int) (Post, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `c\.mu is locked while Await hands on the loop that runs task \(AsyncContext\)`
}

func (c *Cache) task(ctx ormapi.AsyncContext) (Post, error) {
	short, cancel := context.WithCancel(ctx)
	defer cancel()
	return c.helper(short, 1)
}

// In literals: called in place, kept in a variable, called by another function.
func (c *Cache) literals(ctx ormapi.AsyncContext, ids []int) error {
	load := func(id int) error {
		p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		c.byID[id] = p
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	func() { // want `c\.mu is locked while the function literal hands on the loop that runs literals \(AsyncContext\): the function literal -> load -> \(\*ormapi\.Future\)\.Await`
		_ = load(0)
	}()
	if err := load(1); err != nil { // want `c\.mu is locked while load hands on`
		return err
	}
	slices.SortFunc(ids, func(a, b int) int { // want `c\.mu is locked while the function literal hands on`
		_, _ = c.posts.ACount(ctx).Await(ctx)
		return a - b
	})
	return nil
}

// A context that a function has made of the loop's.
func (c *Cache) traced(ctx ormapi.AsyncContext) (int, error) {
	span, end := trace(ctx, "count")
	defer end()
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.ACount(span).Await(span) // want `c\.mu is locked while Await`
}

func trace(ctx context.Context, name string) (context.Context, func()) {
	return context.WithValue(ctx, "span", name), func() {}
}

// Another package's function that takes an AsyncContext is a part of the task.
func (c *Cache) otherPackage(ctx ormapi.AsyncContext, posts ormapi.QuerySet[store.Post]) (store.Post, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return store.Load(ctx, posts) // want `c.mu is locked while Load hands on the loop that runs otherPackage`
}

// MZ45-01: there is no fix that would await with a lock held.
func (c *Cache) blocking(ctx ormapi.AsyncContext) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.Count(ctx) // want `Count blocks the loop that runs blocking \(AsyncContext\); use ACount\(ctx\).Await\(ctx\) \(no fix: c.mu is held here\)`
}

func (c *Cache) dropping(ctx ormapi.AsyncContext) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.posts.ADelete(ctx) // want `future from ADelete is dropped; .* \(no fix: c.mu is held here\)`
	func() {
		_, _ = c.posts.ACount(ctx), 1 // want `future from ACount is assigned to _`
	}()
	return nil
}
