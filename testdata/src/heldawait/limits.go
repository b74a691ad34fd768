package heldawait

import (
	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Known misses: each holds a lock across an await, and none is reported.

// A lock that a call returns has no name.
func (s *Shards) lockOf(id int) *Cache { return nil }

func (s *Shards) byCall(ctx ormapi.AsyncContext, id int) (int, error) {
	s.lockOf(id).mu.Lock()
	defer s.lockOf(id).mu.Unlock()
	return s.posts.ACount(ctx).Await(ctx)
}

// A helper that does more than to lock.
func (c *Cache) begin() {
	c.mu.Lock()
	clear(c.byID)
}

func (c *Cache) begun(ctx ormapi.AsyncContext) (int, error) {
	c.begin()
	defer c.mu.Unlock()
	return c.posts.ACount(ctx).Await(ctx)
}

// A function that returns the unlock.
func (l *Ledger) guard() func() {
	l.mu.Lock()
	return l.mu.Unlock
}

func (l *Ledger) guarded(ctx ormapi.AsyncContext) (int, error) {
	defer l.guard()()
	return l.posts.ACount(ctx).Await(ctx)
}

// Unlocking another object's lock unlocks this one's, as far as is known.
func transfer(ctx ormapi.AsyncContext, a, b *Cache) (int, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	clear(b.byID)
	b.mu.Unlock()
	return a.posts.ACount(ctx).Await(ctx)
}

// A deferred await that runs before the deferred unlock.
func (c *Cache) deferredAwait(ctx ormapi.AsyncContext) {
	c.mu.Lock()
	defer c.mu.Unlock()
	defer c.posts.ACount(ctx).Await(ctx) // want `Await in a defer statement loses its error`
}

// Locked on a path, and the path is taken in a loop.
func (c *Cache) pathInLoop(ctx ormapi.AsyncContext, safe bool, ids []int) error {
	if safe {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	for _, id := range ids {
		if _, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx); err != nil {
			return err
		}
	}
	return nil
}

// A try whose success is kept in a variable.
func (c *Cache) kept(ctx ormapi.AsyncContext) (int, error) {
	if ok := c.mu.TryLock(); ok {
		defer c.mu.Unlock()
		return c.posts.ACount(ctx).Await(ctx)
	}
	return 0, nil
}

// RAU-01: no lock at all. What another task writes meanwhile is lost.
type Counter struct {
	n     int
	posts ormapi.QuerySet[Post]
}

func (c *Counter) add(ctx ormapi.AsyncContext) error {
	before := c.n
	n, err := c.posts.ACount(ctx).Await(ctx)
	c.n = before + n
	return err
}
