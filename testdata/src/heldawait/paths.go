package heldawait

import (
	"log"
	"os"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Both arms lock.
func (c *Cache) eitherWay(ctx ormapi.AsyncContext, write bool) (int, error) {
	if write {
		c.rw.Lock()
		defer c.rw.Unlock()
	} else {
		c.rw.RLock()
		defer c.rw.RUnlock()
	}
	return c.posts.ACount(ctx).Await(ctx) // want `c\.rw is locked while Await`
}

// The early exits unlock, the way on does not.
func (c *Cache) exits(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	if p, ok := c.byID[id]; ok {
		c.mu.Unlock()
		return p, nil
	}
	switch {
	case id < 0:
		c.mu.Unlock()
		os.Exit(1)
	case id == 0:
		c.mu.Unlock()
		log.Fatal("no id")
	}
	p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `c\.mu is locked while Await`
	c.byID[id] = p
	c.mu.Unlock()
	return p, err
}

// Unlocked on one of two paths.
func (c *Cache) onePath(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	_, ok := c.byID[id]
	if !ok {
		c.mu.Unlock()
	}
	return c.posts.AFirst(ctx).Await(ctx) // want `c\.mu is locked on a path where Await hands on the loop that runs onePath`
}

// One case forgets to unlock.
func (c *Cache) oneCase(ctx ormapi.AsyncContext, kind string) (int, error) {
	c.mu.Lock()
	switch kind {
	case "new":
		c.byID = map[int]Post{}
		c.mu.Unlock()
	case "old":
		clear(c.byID)
	default:
		c.mu.Unlock()
	}
	return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked on a path where Await`
}

// Locked on one of two paths.
func (c *Cache) sometimes(ctx ormapi.AsyncContext, safe bool) (int, error) {
	if safe {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked on a path where Await`
}

// The await stands in the condition of a loop, in a select, in a goto's loop.
func (c *Cache) places(ctx ormapi.AsyncContext, more chan int, next func() *ormapi.Future[bool]) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for {
		ok, err := next().Await(ctx) // want `c\.mu is locked while Await`
		if err != nil {
			return err
		}
		if !ok {
			break
		}
	}
	select {
	case <-more:
		if _, err := c.posts.ACount(ctx).Await(ctx); err != nil { // want `c\.mu is locked while Await`
			return err
		}
	default:
	}
again:
	n, err := c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await`
	if n > 0 {
		goto again
	}
	return err
}

// A deferred literal unlocks when the function returns.
func (c *Cache) deferred(ctx ormapi.AsyncContext) (n int, err error) {
	c.mu.Lock()
	defer func() {
		if err != nil {
			clear(c.byID)
		}
		c.mu.Unlock()
	}()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await`
}

// Locked again in the loop's next turn.
func (c *Cache) again(ctx ormapi.AsyncContext, ids []int) error {
	c.mu.Lock()
	for _, id := range ids {
		c.mu.Unlock()
		p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		c.mu.Lock()
		c.byID[id] = p
		if err != nil {
			c.mu.Unlock()
			return err
		}
	}
	_, err := c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await`
	c.mu.Unlock()
	return err
}

// TryLock, where it has succeeded. Others wait for the same lock.
func (c *Cache) try(ctx ormapi.AsyncContext) (int, error) {
	if c.mu.TryLock() {
		defer c.mu.Unlock()
		return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await`
	}
	return c.posts.ACount(ctx).Await(ctx)
}

func (c *Cache) tryOr(ctx ormapi.AsyncContext) (int, error) {
	if !c.rw.TryRLock() {
		return 0, nil
	}
	defer c.rw.RUnlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.rw is locked while Await .* for writing`
}
