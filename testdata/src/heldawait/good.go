package heldawait

import (
	"context"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"heldawait/store"
)

// RS-02: an explicit unlock before the await, on every path.
func (c *Cache) unlocked(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	p, ok := c.byID[id]
	c.mu.Unlock()
	if ok {
		return p, nil
	}
	p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.byID[id] = p
	return p, err
}

func (c *Cache) everyPath(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.rw.RLock()
	switch p, ok := c.byID[id]; {
	case ok && id > 0:
		c.rw.RUnlock()
		return p, nil
	case ok:
		c.rw.RUnlock()
	default:
		c.rw.RUnlock()
	}
	return c.posts.AFirst(ctx).Await(ctx)
}

// RS-01c, RS-01d: locked in an earlier block; locked only behind the await; no
// await at all.
func (c *Cache) scoped(ctx ormapi.AsyncContext, id int) (Post, error) {
	{
		c.mu.Lock()
		clear(c.byID)
		c.mu.Unlock()
	}
	func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		clear(c.byID)
	}()
	return c.posts.AFirst(ctx).Await(ctx)
}

func (c *Cache) behind(ctx ormapi.AsyncContext, id int) error {
	p, err := c.posts.AFirst(ctx).Await(ctx)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.byID[id] = p
	return err
}

func (c *Cache) none(ctx ormapi.AsyncContext, id int) Post {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.byID[id]
}

func (c *Cache) inTurns(ctx ormapi.AsyncContext, ids []int) error {
	for _, id := range ids {
		p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		if err != nil {
			return err
		}
		c.mu.Lock()
		if _, ok := c.byID[id]; ok {
			c.mu.Unlock()
			continue
		}
		c.byID[id] = p
		c.mu.Unlock()
	}
	return nil
}

// Started with the lock held, awaited without.
func (c *Cache) started(ctx ormapi.AsyncContext) (Post, error) {
	c.mu.Lock()
	f := c.posts.AFirst(ctx)
	c.mu.Unlock()
	return f.Await(ctx)
}

func (c *Cache) made(ctx ormapi.AsyncContext) {
	c.mu.Lock()
	all := c.posts.AIterator(ctx)
	c.mu.Unlock()
	for range all {
	}
}

// Spawned, or run off the loop: not awaited here.
func (c *Cache) spawned(ctx ormapi.AsyncContext) *ormapi.Future[Post] {
	c.mu.Lock()
	defer c.mu.Unlock()
	return ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (Post, error) {
		return c.posts.AFirst(ctx).Await(ctx)
	})
}

// Off the loop an await parks its own goroutine, and no other.
func (c *Cache) offLoop(ctx context.Context) (Post, error) {
	c.rw.Lock()
	defer c.rw.Unlock()
	return c.posts.AFirst(ctx).Await(ctx)
}

func (c *Cache) inGoroutine(ctx ormapi.AsyncContext) *ormapi.Future[Post] {
	return ormapi.Go(ctx, func(ctx context.Context) (Post, error) {
		c.mu.Lock()
		defer c.mu.Unlock()
		return c.posts.AFirst(ctx).Await(ctx)
	})
}

// The condition that unlocks is asked again: which path is taken is the
// program's business.
func (c *Cache) asked(ctx ormapi.AsyncContext, write bool) (int, error) {
	if write {
		c.mu.Lock()
	}
	c.byID = nil
	if write {
		c.mu.Unlock()
	}
	return c.posts.ACount(ctx).Await(ctx)
}

func (c *Cache) remembered(ctx ormapi.AsyncContext, id int) (int, error) {
	locked := true
	c.mu.Lock()
	if _, ok := c.byID[id]; ok {
		c.mu.Unlock()
		locked = false
	}
	if locked {
		c.mu.Unlock()
	}
	return c.posts.ACount(ctx).Await(ctx)
}

func (c *Cache) either(ctx ormapi.AsyncContext, write bool) (int, error) {
	if write {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	if !write {
		return c.posts.ACount(ctx).Await(ctx)
	}
	return len(c.byID), nil
}

func (c *Cache) leaves(ctx ormapi.AsyncContext, write bool) (int, error) {
	if write {
		c.mu.Lock()
		defer c.mu.Unlock()
	}
	if write {
		return len(c.byID), nil
	}
	return c.posts.ACount(ctx).Await(ctx)
}

// Somebody else unlocks: a method, a literal, a function of another package.
type Ledger struct {
	mu    sync.Mutex
	posts ormapi.QuerySet[Post]
	byID  map[int]Post
}

func (l *Ledger) finish() {
	clear(l.byID)
	l.mu.Unlock()
}

func (l *Ledger) finished(ctx ormapi.AsyncContext) (int, error) {
	l.mu.Lock()
	l.finish()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) refreshLocked(ctx ormapi.AsyncContext) error {
	l.mu.Unlock()
	defer l.mu.Lock()
	_, err := l.posts.AFirst(ctx).Await(ctx)
	return err
}

func (l *Ledger) refreshed(ctx ormapi.AsyncContext) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.refreshLocked(ctx)
}

func (l *Ledger) without(f func()) {
	l.mu.Unlock()
	defer l.mu.Lock()
	f()
}

func (l *Ledger) inside(ctx ormapi.AsyncContext) (n int, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.without(func() { n, err = l.posts.ACount(ctx).Await(ctx) })
	return n, err
}

func (l *Ledger) literal(ctx ormapi.AsyncContext) (int, error) {
	l.mu.Lock()
	unlock := func() { l.mu.Unlock() }
	unlock()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) value(ctx ormapi.AsyncContext) (int, error) {
	l.mu.Lock()
	unlock := sync.OnceFunc(l.mu.Unlock)
	defer unlock()
	clear(l.byID)
	unlock()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) handedOver(ctx ormapi.AsyncContext) (int, error) {
	l.mu.Lock()
	go func() {
		defer l.mu.Unlock()
		clear(l.byID)
	}()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) alias(ctx ormapi.AsyncContext) (int, error) {
	same := l
	l.mu.Lock()
	same.mu.Unlock()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) address(ctx ormapi.AsyncContext) (int, error) {
	mu := &l.mu
	mu.Lock()
	l.mu.Unlock()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) given(ctx ormapi.AsyncContext) (int, error) {
	l.mu.Lock()
	store.Release(&l.mu)
	return l.posts.ACount(ctx).Await(ctx)
}

type finisher interface{ finish() }

func (l *Ledger) behindInterface(ctx ormapi.AsyncContext, f finisher) (int, error) {
	l.mu.Lock()
	f.finish()
	return l.posts.ACount(ctx).Await(ctx)
}

func (l *Ledger) unknown(ctx ormapi.AsyncContext, done func()) (int, error) {
	l.mu.Lock()
	done()
	return l.posts.ACount(ctx).Await(ctx)
}

func shared(ctx ormapi.AsyncContext, s *store.Shared) (int, error) {
	s.Mu.Lock()
	store.Done(s)
	return s.Posts.ACount(ctx).Await(ctx)
}

func released(ctx ormapi.AsyncContext, s *store.Shared) (int, error) {
	s.Lock()
	store.Release(s)
	return s.Posts.ACount(ctx).Await(ctx)
}

// A lock that nobody else has.
func alone(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (int, error) {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	return posts.ACount(ctx).Await(ctx)
}

func fresh(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (int, error) {
	c := &Cache{posts: posts}
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.ACount(ctx).Await(ctx)
}

// A lock that everybody only tries blocks nobody.
type polite struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	posts ormapi.QuerySet[Post]
}

func (p *polite) count(ctx ormapi.AsyncContext) (int, error) {
	if !p.mu.TryLock() {
		return 0, nil
	}
	defer p.mu.Unlock()
	return p.posts.ACount(ctx).Await(ctx)
}

// Nobody locks it for writing.
func (p *polite) read(ctx ormapi.AsyncContext) (int, error) {
	p.rw.RLock()
	defer p.rw.RUnlock()
	return p.posts.ACount(ctx).Await(ctx)
}

// Whether a try has succeeded is not known.
func (c *Cache) tried(ctx ormapi.AsyncContext) (int, error) {
	ok := c.mu.TryLock()
	n, err := c.posts.ACount(ctx).Await(ctx)
	if ok {
		c.mu.Unlock()
	}
	return n, err
}

// An await that parks the loop is foreignawait's.
func (c *Cache) parked(ctx ormapi.AsyncContext, own context.Context) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.ACount(own).Await(own)
}

func (c *Cache) deliberate(ctx ormapi.AsyncContext) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.posts.ACount(ctx).Await(ctx) //asyncorm:ignore heldawait there is one task only
}

// A method of one name is none of a mutex.
type door struct{}

func (door) Lock()   {}
func (door) Unlock() {}

func closed(ctx ormapi.AsyncContext, d door, posts ormapi.QuerySet[Post]) (int, error) {
	d.Lock()
	defer d.Unlock()
	return posts.ACount(ctx).Await(ctx)
}

// An awaiting call that is only started, or deferred until after the unlock.
func (c *Cache) goes(ctx ormapi.AsyncContext) {
	c.mu.Lock()
	defer c.mu.Unlock()
	go c.offLoop(context.Background())
}

func (c *Cache) afterUnlock(ctx ormapi.AsyncContext) {
	defer c.posts.ACount(ctx).Await(ctx) //asyncorm:ignore unawaited what it counts does not matter here
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.byID)
}

// A method value that is kept may be what is called.
func (l *Ledger) register(onDone *[]func()) { *onDone = append(*onDone, l.mu.Unlock) }

func (l *Ledger) calls(ctx ormapi.AsyncContext, onDone []func()) (int, error) {
	l.mu.Lock()
	for _, done := range onDone {
		done()
	}
	return l.posts.ACount(ctx).Await(ctx)
}
