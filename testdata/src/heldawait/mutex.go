package heldawait

import (
	"context"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

type Cache struct {
	mu    sync.Mutex
	rw    sync.RWMutex
	ptr   *sync.Mutex
	named sync.Locker
	posts ormapi.QuerySet[Post]
	byID  map[int]Post
	other *Cache
}

// RS-01a: locked, and awaited in the same block.
func (c *Cache) fetch(ctx ormapi.AsyncContext, id int) (Post, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `c\.mu is locked while Await hands on the loop that runs fetch \(AsyncContext\); the next task that locks it stops the loop for ever; unlock it before the await \(heldawait\)`
	c.byID[id] = p
	return p, err
}

// An unlock behind the await comes too late.
func (c *Cache) late(ctx ormapi.AsyncContext) (Post, error) {
	c.mu.Lock()
	p, err := c.posts.AFirst(ctx).Await(ctx) // want `c\.mu is locked while Await hands on the loop that runs late`
	c.mu.Unlock()
	return p, err
}

// RS-01b: both locks of a read-write mutex.
func (c *Cache) write(ctx ormapi.AsyncContext) (Post, error) {
	c.rw.Lock()
	defer c.rw.Unlock()
	return c.posts.AFirst(ctx).Await(ctx) // want `c\.rw is locked while Await hands on the loop that runs write \(AsyncContext\); the next task that locks it stops the loop for ever`
}

func (c *Cache) read(ctx ormapi.AsyncContext) (Post, error) {
	c.rw.RLock()
	defer c.rw.RUnlock()
	return c.posts.AFirst(ctx).Await(ctx) // want `c\.rw is locked while Await hands on the loop that runs read \(AsyncContext\); the next task that locks it for writing stops the loop for ever; unlock it before the await`
}

// RS-01c: the await stands in an inner block.
func (c *Cache) inner(ctx ormapi.AsyncContext, ids []int) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, id := range ids {
		if _, ok := c.byID[id]; !ok {
			p, err := c.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `c\.mu is locked while Await`
			if err != nil {
				return err
			}
			c.byID[id] = p
		}
	}
	return nil
}

// RS-01e: a task that a plain function starts.
func (c *Cache) start(ctx context.Context) error {
	return ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		c.mu.Lock()
		defer c.mu.Unlock()
		_, err := c.posts.AFirst(ctx).Await(ctx) // want `c\.mu is locked while Await hands on the loop that runs a function in start`
		return err
	})
}

// By pointer, behind an interface, in a parameter, through another field.
func (c *Cache) pointer(ctx ormapi.AsyncContext) (int, error) {
	c.ptr.Lock()
	defer c.ptr.Unlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.ptr is locked while Await`
}

func (c *Cache) locker(ctx ormapi.AsyncContext) (int, error) {
	c.named.Lock()
	defer c.named.Unlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.named is locked while Await`
}

func parameter(ctx ormapi.AsyncContext, mu *sync.Mutex, posts ormapi.QuerySet[Post]) (int, error) {
	mu.Lock()
	defer mu.Unlock()
	return posts.ACount(ctx).Await(ctx) // want `mu is locked while Await`
}

func (c *Cache) path(ctx ormapi.AsyncContext) (int, error) {
	c.other.other.mu.Lock()
	defer c.other.other.mu.Unlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.other\.other\.mu is locked while Await`
}

// A variable of the package.
var registry struct {
	sync.Mutex
	posts ormapi.QuerySet[Post]
}

func register(ctx ormapi.AsyncContext) (int, error) {
	registry.Lock()
	defer registry.Unlock()
	return registry.posts.ACount(ctx).Await(ctx) // want `registry is locked while Await`
}

// Embedded, and promoted through two structs.
type Table struct {
	sync.RWMutex
	posts ormapi.QuerySet[Post]
}

type View struct{ *Table }

func (t *Table) count(ctx ormapi.AsyncContext) (int, error) {
	t.RLock()
	defer t.RUnlock()
	return t.posts.ACount(ctx).Await(ctx) // want `t is locked while Await hands on .* locks it for writing`
}

func (v View) count(ctx ormapi.AsyncContext) (int, error) {
	v.Lock()
	defer v.Unlock()
	return v.posts.ACount(ctx).Await(ctx) // want `v is locked while Await`
}

// One of several locks.
type Shards struct {
	shards [16]struct {
		mu    sync.Mutex
		posts map[int]Post
	}
	locks map[int]*sync.Mutex
	posts ormapi.QuerySet[Post]
}

func (s *Shards) fill(ctx ormapi.AsyncContext, id int) error {
	s.shards[id%16].mu.Lock()
	defer s.shards[id%16].mu.Unlock()
	p, err := s.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `s\.shards\[id % 16\]\.mu is locked while Await`
	s.shards[id%16].posts[id] = p
	return err
}

func (s *Shards) one(ctx ormapi.AsyncContext, id int) (Post, error) {
	mu := s.locks[id]
	mu.Lock()
	defer mu.Unlock()
	return s.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `mu is locked while Await`
}

// What a local variable holds may be everybody's.
func (s *Shards) each(ctx ormapi.AsyncContext) error {
	for i := range s.shards {
		shard := &s.shards[i]
		shard.mu.Lock()
		_, err := s.posts.AFirst(ctx).Await(ctx) // want `shard\.mu is locked while Await`
		shard.mu.Unlock()
		if err != nil {
			return err
		}
	}
	return nil
}

// All ways to await.
func (c *Cache) gather(ctx ormapi.AsyncContext) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	a, b := c.posts.AFirst(ctx), c.posts.ALast(ctx)
	_, err := ormapi.Gather(ctx, a, b) // want `c\.mu is locked while Gather hands on`
	if err != nil {
		return err
	}
	_, _, err = ormapi.Gather2(ctx, c.posts.ACount(ctx), a) // want `c\.mu is locked while Gather2 hands on`
	return err
}

func (c *Cache) iterate(ctx ormapi.AsyncContext) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	for p, err := range c.posts.AIterator(ctx) { // want `c\.mu is locked while AIterator hands on`
		if err != nil {
			return err
		}
		c.byID[p.ID] = p
	}
	return nil
}

// Two locks are two findings.
func (c *Cache) both(ctx ormapi.AsyncContext) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.rw.Lock()
	defer c.rw.Unlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await` `c\.rw is locked while Await`
}

// A method that only locks is a lock.
func (c *Cache) lock()   { c.mu.Lock() }
func (c *Cache) unlock() { c.mu.Unlock() }

func (c *Cache) helpers(ctx ormapi.AsyncContext) (int, error) {
	c.lock()
	defer c.unlock()
	return c.posts.ACount(ctx).Await(ctx) // want `c\.mu is locked while Await`
}

// A mutex of the program's own.
type Mutex struct{ mu sync.Mutex }

func (m *Mutex) Lock()   { m.mu.Lock() }
func (m *Mutex) Unlock() { m.mu.Unlock() }

type Guarded struct {
	Mutex
	posts ormapi.QuerySet[Post]
}

func (g *Guarded) count(ctx ormapi.AsyncContext) (int, error) {
	g.Lock()
	defer g.Unlock()
	return g.posts.ACount(ctx).Await(ctx) // want `g\.mu is locked while Await`
}

// A local mutex that another task has, too.
func local(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	var mu sync.Mutex
	n := 0
	other := ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
		mu.Lock()
		defer mu.Unlock()
		m, err := posts.ACount(ctx).Await(ctx) // want `mu is locked while Await hands on the loop that runs a function in local`
		n += m
		return m, err
	})
	mu.Lock()
	defer mu.Unlock()
	m, err := other.Await(ctx) // want `mu is locked while Await hands on the loop that runs local`
	n += m
	return err
}
