package ormapi

import (
	"cmp"
	"context"
	"slices"
	"sync"
)

// The turn.
//
// A task is a goroutine, but of all tasks of a loop only the one that holds the
// turn runs; the others are parked. The loop is not a goroutine: whoever gives
// the turn up grants it to the task at the head of the ready queue. So a loop
// with nothing to do costs nothing, and leaves nothing behind.
//
// An await is a waiter: it counts the futures that are missing, enters the
// queue when the last of them completes, and has a channel of its own that the
// grant closes. A task has at most one waiter that counts; a waiter left behind
// by a cancelled await has no effect on the next one.
//
//	         grant                    park + release
//	ready ----------> holds the turn ----------------> waiting
//	  ^                     |                             |
//	  |                     | finish                      | every future it waits for
//	  +---------------------|-----------------------------+ is complete, or its context ended
//	                        v
//	                      ended
//
// Three rules follow:
//
//   - An await always hands the turn on, even when the future is complete
//     already: the task goes to the end of the queue. Where others may run then
//     depends on the text of the program and never on timing.
//   - First come, first served. Whoever completes a future puts the tasks that
//     wait for it into the queue, in the order in which they came; the tasks do
//     not race for the turn when they wake.
//   - A task whose context ended takes its turn like any other before its await
//     returns the context's error.
//
// Assumptions, and what follows when they fail.
//
// The context names the task, for Go does not say which goroutine is calling.
// A context that is used off its task is therefore found only where it
// contradicts the loop's books: an await or a Spawn by a task that does not
// hold the turn, or that has ended, is refused with ErrNotInTurn. Used off
// its task while that task holds the turn it is taken for the task's own
// await, hands on a turn that the task is still using, and is found at the
// task's next await, Spawn or return.
//
// A task that blocks keeps its turn: nothing here can take it away. That is
// what the guard of the sync terminals and the linter are for.

// A Loop runs tasks that take turns: one runs at a time, from one await to the
// next, so what the tasks of one loop share needs no lock between two awaits.
// Turns are granted first come, first served.
//
// The zero Loop is ready to use.
type Loop struct {
	mu      sync.Mutex
	holder  *task         // the task whose turn it is
	ready   queue         // those that wait for a turn
	live    int           // tasks and functions off the loop that have not ended
	closing bool          // no task is taken from outside any more
	drained chan struct{} // made by the first Close that waits, closed when live is 0
	panics  []*completion // of tasks and functions of this loop, where nobody awaited them yet
	idle    []chan job    // to the goroutines that wait for a function to run off the loop
	fresh   []handle      // the futures that the task whose turn it is has made
}

// NewLoop returns a loop that serves: it takes tasks from any goroutine with
// [On] until it is closed.
func NewLoop() *Loop { return new(Loop) }

// task is one function in turn with the others of its loop.
type task struct {
	loop    *Loop
	waiting *waiter // what the task waits for, between park and grant; under loop.mu
}

// waiter is one await of a task, or its wait for the first turn.
type waiter struct {
	task    *task
	turn    chan struct{} // closed when the turn is granted, or refused
	refused bool          // the task has ended, for its context was used off it
	left    int           // futures that are missing, and one for the release; under loop.mu
	queued  bool          // under loop.mu
	next    *waiter       // behind it in the queue; under loop.mu
}

func newWaiter(t *task, futures int) *waiter {
	return &waiter{task: t, turn: make(chan struct{}), left: futures + 1}
}

// admit takes t as a new task at the end of the queue. A loop that is closing
// takes tasks only from its own tasks. by is the task that asks, nil from
// outside. The waiter is for t's first turn.
func (l *Loop) admit(t, by *task) (*waiter, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch {
	case by != nil && !l.holds(by):
		return nil, ErrNotInTurn
	case by == nil && l.closing:
		return nil, ErrLoopClosed
	}
	l.live++
	t.waiting = newWaiter(t, 0)
	first := t.waiting
	l.arrived(first)
	l.grant()
	return first, nil
}

// left is the end of what admit or off counted. Under mu.
func (l *Loop) left() {
	l.live--
	if l.live > 0 {
		return
	}
	for _, next := range l.idle {
		close(next)
	}
	l.idle = nil
	if l.drained != nil {
		close(l.drained)
		l.drained = nil
	}
}

// finish is the end of t. An await for which its context was used off the task is
// refused.
func (l *Loop) finish(t *task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if w := t.waiting; w != nil {
		l.ready.remove(w)
		t.waiting, w.refused = nil, true
		close(w.turn)
	}
	l.handOn(t)
	l.grant()
	l.left()
}

// handOn takes the turn from t, if t has it. Under mu.
func (l *Loop) handOn(t *task) {
	if l.holder != t {
		return
	}
	l.holder = nil
	for _, f := range l.fresh {
		f.note()
	}
	clear(l.fresh)
	l.fresh = l.fresh[:0]
}

// mostFresh bounds what a task keeps from the garbage collector that makes many
// futures in one turn.
const mostFresh = 64

// made is a future that by, a task or nil, has made. It is noted when by hands its
// turn on, for few are still unawaited then.
func (l *Loop) made(f handle, by *task) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if by != nil && l.holds(by) && len(l.fresh) < mostFresh {
		l.fresh = append(l.fresh, f)
		return
	}
	f.note()
}

// holds says whether t may act: it holds the turn and is not about to give it
// up. Under mu.
func (l *Loop) holds(t *task) bool { return l.holder == t && t.waiting == nil }

// grant gives the turn to the first task in the queue, if nobody has it. Under mu.
func (l *Loop) grant() {
	if l.holder != nil || l.ready.first == nil {
		return
	}
	w := l.ready.first
	l.ready.remove(w)
	l.holder, w.task.waiting = w.task, nil
	close(w.turn)
}

// await hands t's turn on and returns when t has it again: when all of cs are
// complete, or ctx has ended. It then returns ctx's error if one of cs is not
// complete.
func (t *task) await(ctx context.Context, cs []*completion) error {
	l := t.loop
	w, err := l.park(t, len(cs))
	if err != nil {
		return err
	}
	observe(cs)
	for _, c := range cs {
		c.notify(w)
	}
	l.release(w)
	select {
	case <-w.turn:
	case <-ctx.Done():
		l.wake(w)
		<-w.turn
	}
	if w.refused {
		err = ErrNotInTurn
	}
	for _, c := range cs {
		if !c.complete() {
			c.forget(w)
			err = cmp.Or(err, ctx.Err())
		}
	}
	return err
}

// park begins an await of t. The turn is still t's, so that it can say what it
// waits for before another task runs.
func (l *Loop) park(t *task, futures int) (*waiter, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.holds(t) {
		return nil, ErrNotInTurn
	}
	t.waiting = newWaiter(t, futures)
	return t.waiting, nil
}

// release hands the turn of w's task on.
func (l *Loop) release(w *waiter) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.handOn(w.task)
	l.arrived(w)
	l.grant()
}

// arrive is one of the futures that w waits for.
func (l *Loop) arrive(w *waiter) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.arrived(w)
	l.grant()
}

// arrived is arrive under mu.
func (l *Loop) arrived(w *waiter) {
	if w.left--; w.left == 0 {
		l.enqueue(w)
	}
}

// wake puts w's task into the queue although a future is missing.
func (l *Loop) wake(w *waiter) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.enqueue(w)
	l.grant()
}

// enqueue puts w's task at the end of the queue, once. Under mu.
func (l *Loop) enqueue(w *waiter) {
	if w.queued || w.task.waiting != w {
		return
	}
	w.queued = true
	l.ready.add(w)
}

// queue is waiters, first come first.
type queue struct{ first, last *waiter }

func (q *queue) add(w *waiter) {
	if q.first == nil {
		q.first = w
	} else {
		q.last.next = w
	}
	q.last = w
}

// remove takes w out, if it is there. At the head it takes no time.
func (q *queue) remove(w *waiter) {
	var before *waiter
	for at := q.first; at != nil; before, at = at, at.next {
		if at != w {
			continue
		}
		if before == nil {
			q.first = w.next
		} else {
			before.next = w.next
		}
		if q.last == w {
			q.last = before
		}
		w.next = nil // who keeps w keeps nobody else
		return
	}
}

// Close takes no more tasks from outside, waits for the tasks and for the
// functions that [Go] started under them, and returns. When ctx ends first it
// returns ctx's error; the loop goes on closing, and Close can be called again.
//
// A panic that nobody awaited is raised again here. A Close in a task would
// wait for itself and is refused with [ErrSynchronousOnly].
func (l *Loop) Close(ctx context.Context) error {
	switch {
	case l == nil:
		return ErrNoLoop
	case ctx == nil:
		return ErrNilContext
	case taskOf(ctx) != nil:
		return closeOnLoop
	}
	if err := l.drain(ctx.Done()); err != nil {
		return ctx.Err()
	}
	l.raise()
	return nil
}

// drain closes the loop and waits until nothing of it runs, or until stop.
func (l *Loop) drain(stop <-chan struct{}) error {
	l.mu.Lock()
	l.closing = true
	if l.live == 0 {
		l.mu.Unlock()
		return nil
	}
	if l.drained == nil {
		l.drained = make(chan struct{})
	}
	drained := l.drained
	l.mu.Unlock()
	select {
	case <-drained:
		return nil
	case <-stop:
		return context.Canceled
	}
}

// keep remembers a panic until somebody awaits it.
func (l *Loop) keep(c *completion) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.panics = slices.DeleteFunc(l.panics, func(p *completion) bool { return p.raised.Load() })
	l.panics = append(l.panics, c)
}

// raise panics again with the first panic that nobody awaited.
func (l *Loop) raise() {
	l.mu.Lock()
	panics := l.panics
	l.panics = nil
	l.mu.Unlock()
	for _, c := range panics {
		if c.raised.CompareAndSwap(false, true) {
			panic(c.panicked)
		}
	}
}
