package ormapi_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// total is what two tasks share, behind a mutex.
type total struct {
	mu      sync.Mutex
	n       int
	rescued bool

	reads  chan struct{} // closed when the second task is about to read
	answer *ormapi.Future[int]
}

// addHolding keeps the mutex while it awaits.
func (s *total) addHolding(ctx ormapi.AsyncContext, f *ormapi.Future[int]) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	v, err := f.Await(ctx) //asyncorm:ignore heldawait the test shows what comes of it
	s.n += v
	return err
}

// add has unlocked it by then.
func (s *total) add(ctx ormapi.AsyncContext, f *ormapi.Future[int]) error {
	v, err := f.Await(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.n += v
	return err
}

// get is what the other task calls. Once the test has unlocked the mutex for
// the first task, that task's own unlock is the one for this lock.
func (s *total) get() int {
	s.mu.Lock()
	if !s.rescued {
		defer s.mu.Unlock()
	}
	return s.n
}

// tally is the program: one task adds the answer of a query to the total, the
// other one reads the total meanwhile. The query is answered when the second
// task is about to read. ended receives what the program returns.
func (s *total) tally(ctx context.Context, add func(ormapi.AsyncContext, *ormapi.Future[int]) error) (ended chan error) {
	s.reads = make(chan struct{})
	s.answer = ormapi.Go(ctx, func(context.Context) (int, error) {
		<-s.reads
		return 1, nil
	})
	ended = make(chan error, 1)
	go func() {
		ended <- ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
			reader := ormapi.Spawn(ctx, func(ormapi.AsyncContext) (int, error) {
				close(s.reads)
				return s.get(), nil
			})
			added := add(ctx, s.answer)
			_, read := reader.Await(ctx)
			return errors.Join(added, read)
		})
	}()
	return ended
}

// A task that awaits with a mutex locked hands the loop to one that waits for
// the mutex, and so can never be given the loop again. The query's answer is
// there, no task is, and nothing but an unlock from outside lets them go on.
func TestAMutexHeldAcrossAnAwaitStopsTheLoop(t *testing.T) {
	s := new(total)
	ended := s.tally(t.Context(), s.addHolding)
	<-s.reads
	<-s.answer.Done()
	bound, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	select {
	case err := <-ended:
		t.Fatalf("the loop ended, with %v", err)
	case <-bound.Done():
	}
	assert.False(t, s.mu.TryLock(), "the first task has unlocked the mutex: it was given the loop")

	s.rescued = true
	s.mu.Unlock()
	require.NoError(t, <-ended)
	assert.Equal(t, 1, s.n)
}

// Unlocked before the await, the same two tasks end.
func TestAMutexUnlockedBeforeTheAwaitDoesNotStopTheLoop(t *testing.T) {
	s := new(total)
	ended := s.tally(t.Context(), s.add)
	bound, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	select {
	case err := <-ended:
		require.NoError(t, err)
	case <-bound.Done():
		t.Fatal("the loop stands still")
	}
	assert.Equal(t, 1, s.n)
}
