package lockedquery

import (
	"context"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"golang.org/x/sync/semaphore"
)

// Queried first, locked for what comes behind it.
func (s *Store) refresh(ctx context.Context, id int) error {
	s.rw.RLock()
	_, ok := s.byID[id]
	s.rw.RUnlock()
	if ok {
		return nil
	}
	p, err := s.posts.Get(ctx, ormapi.Q{"id": id})
	s.rw.Lock()
	defer s.rw.Unlock()
	s.byID[id] = p
	return err
}

// Unlocked on every path.
func (s *Store) paths(id int) error {
	s.mu.Lock()
	switch {
	case id == 0:
		s.mu.Unlock()
		return nil
	case id < 0:
		s.mu.Unlock()
	default:
		clear(s.byID)
		s.mu.Unlock()
	}
	return s.insert("x")
}

// The handle is what is guarded, not the query.
func (s *Store) handle() error {
	s.mu.Lock()
	db := s.db
	s.mu.Unlock()
	_, err := db.Exec("vacuum")
	return err
}

// Started with the mutex locked; built with the mutex locked.
func (s *Store) starts(ctx context.Context) *ormapi.Future[Post] {
	s.mu.Lock()
	defer s.mu.Unlock()
	go s.insert("x")
	q := s.posts.Filter(ormapi.Q{"id": 1})
	return q.AFirst(ctx)
}

// A semaphore is there to limit the queries.
func limited(ctx context.Context, slots *semaphore.Weighted, s *Store) error {
	if err := slots.Acquire(ctx, 1); err != nil {
		return err
	}
	defer slots.Release(1)
	return s.insert("x")
}

// A mutex that nobody else has.
func alone(s *Store) error {
	var mu sync.Mutex
	mu.Lock()
	defer mu.Unlock()
	return s.insert("x")
}

// The callee unlocks.
type Queue struct {
	mu    sync.Mutex
	store *Store
}

func (q *Queue) flush() error {
	q.mu.Unlock()
	defer q.mu.Lock()
	return q.store.insert("x")
}

func (q *Queue) run() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.flush()
}

func (s *Store) deliberate() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.insert("x") //asyncorm:ignore lockedquery one writer at a time
}

// guarded keeps its end behind the queries: only Close waits for them.
type guarded struct {
	closing sync.RWMutex
	closed  bool
	posts   ormapi.QuerySet[Post]
}

func (g *guarded) first(ctx context.Context) (Post, error) {
	g.closing.RLock()
	defer g.closing.RUnlock()
	return g.posts.First(ctx)
}

func (g *guarded) Close() error {
	g.close()
	return nil
}

func (g *guarded) close() {
	g.closing.Lock()
	defer g.closing.Unlock()
	g.closed = true
}
