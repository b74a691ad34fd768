package ormapi

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
)

// A Future is the result of something that runs meanwhile: a query, a task, a
// function off the loop. Its result or its error is lost unless it is awaited;
// one that is garbage-collected without having been awaited is reported (see
// [SetUnawaitedHandler]). A future may be awaited any number of times, from any
// goroutine.
//
// The zero Future and a nil one have no result: awaiting them is an error.
type Future[T any] struct {
	// The future is only a handle. Whatever produces the result holds the
	// outcome, so the handle becomes garbage when its last user has dropped it.
	outcome *outcome[T]
}

// outcome is what a future will hold. value is written before the completion
// and read after it.
type outcome[T any] struct {
	completion
	value T
}

// completion is the part of an outcome that does not depend on its type.
type completion struct {
	made      place
	observed  atomic.Bool // somebody awaited it, or tried to, or discarded it
	discarded atomic.Bool
	raised    atomic.Bool // its panic was raised again
	err       error       // err and panicked are written before finished is set
	panicked  *PanicError
	looped    bool // its panic is kept by a loop

	mu       sync.Mutex
	finished bool
	waiters  []*waiter
	room     [1]*waiter    // for waiters, of which there is one mostly
	done     chan struct{} // closed when finished; nil until somebody asks for it
}

// handle is a [Future] whatever its type.
type handle interface{ note() }

func newFuture[T any](made place) (*Future[T], *outcome[T]) {
	o := &outcome[T]{completion: completion{made: made}}
	return &Future[T]{o}, o
}

// note lets the garbage collector report f. It costs more than all else about a
// future, so one that is awaited at once is not noted: see [Loop.fresh].
func (f *Future[T]) note() {
	if c := f.part(); !c.observed.Load() {
		runtime.AddCleanup(f, (*completion).collected, c)
	}
}

// Resolved returns a future that holds v and err already. Beware of
// Resolved(q.First(ctx)): the query has blocked before Resolved is called.
func Resolved[T any](v T, err error) *Future[T] { return resolved(caller(), v, err) }

func resolved[T any](made place, v T, err error) *Future[T] {
	f, o := newFuture[T](made)
	o.value, o.err = v, err
	o.finish()
	f.note()
	return f
}

func failed[T any](made place, err error) *Future[T] {
	var zero T
	return resolved(made, zero, err)
}

// Await returns the result when it is there. With a context that carries a
// loop it hands the turn to the loop's next task, always, also when the result
// is there already; with any other context it parks the goroutine.
//
// When ctx ends first, Await returns ctx's error, and what the future stands
// for goes on under its own context. A panic in the future's function is
// raised again here, as a [*PanicError] with the stack where it happened. An
// await with the context of a task that does not hold the turn returns
// [ErrNotInTurn].
func (f *Future[T]) Await(ctx context.Context) (T, error) {
	var zero T
	if err := wait(ctx, f.part()); err != nil {
		return zero, err
	}
	return f.outcome.result()
}

// Done returns a channel that is closed when the result is there: for select.
// It does not count as an await. For a nil future it is closed.
func (f *Future[T]) Done() <-chan struct{} {
	if c := f.part(); c != nil {
		return c.end()
	}
	return closed
}

var closed = func() chan struct{} {
	c := make(chan struct{})
	close(c)
	return c
}()

// part is f without its type, nil if f has no result to come.
func (f *Future[T]) part() *completion {
	if f == nil || f.outcome == nil {
		return nil
	}
	return &f.outcome.completion
}

// Discard says that nobody will await f, and why: a deliberate fire and forget.
// f is then not reported when it is collected. A panic in it is not silenced:
// it surfaces at the end of its loop or, without one, in the handler of
// [SetUnawaitedHandler].
func Discard[T any](f *Future[T], reason string) {
	if c := f.part(); c != nil {
		c.discarded.Store(true)
		c.observed.Store(true)
		c.lostPanic()
	}
}

// wait returns when all of cs are complete, or with ctx's error when it ends
// first. It marks them as observed unless the wait itself was refused.
func wait(ctx context.Context, cs ...*completion) error {
	switch {
	case ctx == nil:
		return ErrNilContext
	case slices.Contains(cs, nil):
		return ErrNilFuture
	}
	if t := taskOf(ctx); t != nil {
		return t.await(ctx, cs)
	}
	observe(cs)
	for _, c := range cs {
		select {
		case <-c.end():
		case <-ctx.Done():
			if !c.complete() {
				return ctx.Err()
			}
		}
	}
	return nil
}

func observe(cs []*completion) {
	for _, c := range cs {
		c.observed.Store(true)
	}
}

// result is the outcome of what is complete.
func (o *outcome[T]) result() (T, error) {
	o.raise()
	return o.value, o.err
}

// raise panics if the function did.
func (c *completion) raise() {
	if c.panicked != nil {
		c.raised.Store(true)
		panic(c.panicked)
	}
}

// run completes o with what fn returns, or with its panic. l is the loop that
// surfaces a panic that nobody awaits, nil if there is none.
func (o *outcome[T]) run(l *Loop, fn func() (T, error)) {
	returned := false
	defer func() {
		if !returned {
			if v := recover(); v != nil {
				o.panicked = asPanic(v)
				if o.looped = l != nil; o.looped {
					l.keep(&o.completion)
				}
			} else {
				o.err = errGoexit
			}
		}
		o.finish()
	}()
	o.value, o.err = fn()
	returned = true
}

// finish makes the outcome known, and puts the tasks that wait for it into
// their loops' queues, in the order in which they came.
func (c *completion) finish() {
	c.mu.Lock()
	c.finished = true
	waiters := c.waiters
	c.waiters = nil
	if c.done != nil {
		close(c.done)
	}
	c.mu.Unlock()
	for _, w := range waiters {
		w.task.loop.arrive(w)
	}
	if c.discarded.Load() {
		c.lostPanic()
	}
}

// complete is for a collector's goroutine too, to which a channel that was made in
// a synctest bubble is closed.
func (c *completion) complete() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.finished
}

// end is a channel that is closed when c is complete.
func (c *completion) end() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.done == nil {
		if c.finished {
			return closed
		}
		c.done = make(chan struct{})
	}
	return c.done
}

// notify lets w know when c is complete, at once if it is.
func (c *completion) notify(w *waiter) {
	c.mu.Lock()
	if !c.finished {
		if c.waiters == nil {
			c.waiters = c.room[:0]
		}
		c.waiters = append(c.waiters, w)
		c.mu.Unlock()
		return
	}
	c.mu.Unlock()
	w.task.loop.arrive(w)
}

// forget takes notify back.
func (c *completion) forget(w *waiter) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waiters = slices.DeleteFunc(c.waiters, func(v *waiter) bool { return v == w })
}

// PanicError is a panic in a task or in a function that [Go] runs, as it is
// raised again where the future is awaited.
type PanicError struct {
	Value any    // what panic was called with
	Stack []byte // of the goroutine that panicked, as [debug.Stack] formats it
}

// asPanic keeps the first place of a panic that passes through several futures.
func asPanic(v any) *PanicError {
	if p, ok := v.(*PanicError); ok {
		return p
	}
	return &PanicError{v, debug.Stack()}
}

func (p *PanicError) Error() string {
	return fmt.Sprintf("%v\n\npanicked in a task or in ormapi.Go:\n%s", p.Value, p.Stack)
}

// Unwrap returns the value that panic was called with, if it is an error.
func (p *PanicError) Unwrap() error {
	err, _ := p.Value.(error)
	return err
}
