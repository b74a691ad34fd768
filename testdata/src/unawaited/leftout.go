package unawaited

import (
	"context"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// The fix of a dropped future returns its error. There is none where that would leave
// something open that is closed further down.
type shared struct {
	mu   sync.RWMutex
	done chan bool
	wg   sync.WaitGroup
}

func (s *shared) locked(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	s.mu.Lock()
	posts.ADelete(ctx) // want `future from ADelete is dropped; .* \(no fix: a return here would leave out s.mu.Unlock\)`
	s.mu.Unlock()
	return nil
}

func (s *shared) branches(ctx context.Context, posts ormapi.QuerySet[Post], some bool) error {
	s.mu.RLock()
	if some {
		posts.ADelete(ctx) // want `\(no fix: a return here would leave out s.mu.RUnlock\)`
	}
	s.mu.RUnlock()
	return nil
}

func (s *shared) closes(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	_ = posts.ADelete(ctx) // want `\(no fix: a return here would leave out close\)`
	close(s.done)
	return nil
}

func (s *shared) waits(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	ctx, cancel := context.WithCancel(ctx)
	s.wg.Go(func() { <-ctx.Done() })
	posts.ADelete(ctx) // want `\(no fix: a return here would leave out cancel\)`
	cancel()
	s.wg.Wait()
	return nil
}

// A defer behind it comes too late.
func (s *shared) late(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	s.mu.Lock()
	posts.ADelete(ctx) // want `\(no fix: a return here would leave out s.mu.Unlock\)`
	defer s.mu.Unlock()
	return nil
}

// Whoever defers has no error to return any more: nothing is offered, although the
// function has one.
func inDefer(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	defer posts.ADelete(ctx) // want `future from ADelete is dropped by the defer statement`
	return nil
}
