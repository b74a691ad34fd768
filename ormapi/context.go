package ormapi

import (
	"context"
	"time"
)

// AsyncContext is the context of one task on a [Loop]. A function that has one
// runs in turn with the other tasks of its loop: it must not block, and hands
// the turn on by awaiting ([Future.Await], [Gather], [QuerySet.AIterator]).
//
// Any context derived from it, with the context package or with [WithTimeout],
// [WithCancel] and [WithValue], still carries the loop. It belongs to its task
// alone: hand it to no other goroutine. [Go] strips the loop from the context
// that it passes on, and [Spawn] gives the new task a context of its own.
//
// Only this package makes one: [Run], [Spawn], [On] and [FromContext].
type AsyncContext interface {
	context.Context
	carrier() *task
}

// asyncContext is a context that carries task. The values and the end of the
// context are those of the context it wraps.
type asyncContext struct {
	context.Context
	task *task
}

func (c asyncContext) carrier() *task { return c.task }

func (c asyncContext) Value(key any) any {
	if key == (taskKey{}) {
		return c.task
	}
	return c.Context.Value(key)
}

// offLoop is what a function off the loop is given: no task any more, so that
// it may block and an await in it parks its goroutine, but the loop is
// remembered: it waits for the functions that are started from here.
type offLoop struct {
	context.Context
	loop *Loop
}

func (c offLoop) Value(key any) any {
	switch key {
	case taskKey{}:
		return (*task)(nil)
	case loopKey{}:
		return c.loop
	}
	return c.Context.Value(key)
}

type (
	taskKey struct{} // *task: the task whose context this is
	loopKey struct{} // *Loop: the loop that a function off the loop was started from
)

// taskOf returns the task that ctx carries, or nil.
func taskOf(ctx context.Context) *task {
	t, _ := ctx.Value(taskKey{}).(*task)
	return t
}

// loopOf returns the loop that is to wait for what is started with ctx, or nil.
func loopOf(ctx context.Context) *Loop {
	if t := taskOf(ctx); t != nil {
		return t.loop
	}
	l, _ := ctx.Value(loopKey{}).(*Loop)
	return l
}

// FromContext finds the AsyncContext again in a context that was derived from
// one. The result has ctx's values, deadline and cancellation. It reports false
// for a context that carries no loop.
func FromContext(ctx context.Context) (AsyncContext, bool) {
	if ctx == nil {
		return nil, false
	}
	if actx, ok := ctx.(AsyncContext); ok {
		return actx, true
	}
	t := taskOf(ctx)
	if t == nil {
		return nil, false
	}
	return asyncContext{ctx, t}, true
}

// WithTimeout is [context.WithTimeout] for an AsyncContext.
func WithTimeout(ctx AsyncContext, timeout time.Duration) (AsyncContext, context.CancelFunc) {
	derived, cancel := context.WithTimeout(ctx, timeout)
	return asyncContext{derived, ctx.carrier()}, cancel
}

// WithCancel is [context.WithCancel] for an AsyncContext.
func WithCancel(ctx AsyncContext) (AsyncContext, context.CancelFunc) {
	derived, cancel := context.WithCancel(ctx)
	return asyncContext{derived, ctx.carrier()}, cancel
}

// WithValue is [context.WithValue] for an AsyncContext.
func WithValue(ctx AsyncContext, key, value any) AsyncContext {
	return asyncContext{context.WithValue(ctx, key, value), ctx.carrier()}
}
