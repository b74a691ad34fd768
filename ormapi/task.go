package ormapi

import "context"

// Run runs main as the first task of a new loop. It returns when main, every
// task spawned under it and every function that [Go] started under it have
// ended, with main's error.
//
// When ctx is cancelled, every await whose context derives from it ends with
// ctx's error; what [context.WithoutCancel] keeps running, Run waits for.
//
// A panic in a task that nobody awaited is raised again when Run ends, main's
// first. Run blocks, so in a task it is refused with [ErrSynchronousOnly]: use
// [Spawn] there.
func Run(ctx context.Context, main func(AsyncContext) error) error {
	switch {
	case ctx == nil:
		return ErrNilContext
	case main == nil:
		return ErrNilFunc
	case taskOf(ctx) != nil && !unsafeAllowed():
		return runOnLoop
	}
	l := NewLoop()
	f := On(ctx, l, func(ctx AsyncContext) (struct{}, error) {
		return struct{}{}, main(ctx)
	})
	_ = l.drain(nil)
	f.outcome.observed.Store(true)
	_, err := f.outcome.result()
	l.raise()
	return err
}

// Spawn starts fn as another task on the loop of ctx, at the end of the queue:
// it runs when the present task awaits. The new task's context has ctx's
// values, deadline and cancellation.
func Spawn[T any](ctx AsyncContext, fn func(AsyncContext) (T, error)) *Future[T] {
	if ctx == nil {
		return failed[T](caller(), ErrNilContext)
	}
	by := ctx.carrier()
	return start(caller(), by.loop, by, ctx, fn)
}

// On starts fn as a task on l, from any goroutine. The task's context has the
// values, deadline and cancellation of ctx. A closed loop takes no task: the
// future then holds [ErrLoopClosed].
func On[T any](ctx context.Context, l *Loop, fn func(AsyncContext) (T, error)) *Future[T] {
	switch {
	case ctx == nil:
		return failed[T](caller(), ErrNilContext)
	case l == nil:
		return failed[T](caller(), ErrNoLoop)
	}
	return start(caller(), l, nil, ctx, fn)
}

func start[T any](made place, l *Loop, by *task, ctx context.Context, fn func(AsyncContext) (T, error)) *Future[T] {
	if fn == nil {
		return failed[T](made, ErrNilFunc)
	}
	t := &task{loop: l}
	first, err := l.admit(t, by)
	if err != nil {
		return failed[T](made, err)
	}
	f, o := newFuture[T](made)
	l.made(f, by)
	go func() {
		defer l.finish(t)
		<-first.turn
		o.run(l, func() (T, error) {
			v, err := fn(asyncContext{ctx, t})
			return v, l.returned(t, err)
		})
	}()
	return f
}

// returned is err, joined by ErrNotInTurn where t's function comes back
// without the turn: somebody else awaited with its context.
func (l *Loop) returned(t *task, err error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.holds(t) {
		return err
	}
	return join(err, ErrNotInTurn)
}

// Go runs fn, which may block, on another goroutine, off the loop. It is how any
// blocking call is made awaitable.
//
// The context that fn is given has ctx's values, deadline and cancellation, but
// carries no loop: fn may call sync terminals, and an await in it parks its
// goroutine. The loop that ctx carries waits for fn before it ends.
func Go[T any](ctx context.Context, fn func(context.Context) (T, error)) *Future[T] {
	return off(caller(), ctx, fn)
}

func off[T any](made place, ctx context.Context, fn func(context.Context) (T, error)) *Future[T] {
	switch {
	case ctx == nil:
		return failed[T](made, ErrNilContext)
	case fn == nil:
		return failed[T](made, ErrNilFunc)
	}
	by, l := taskOf(ctx), loopOf(ctx)
	f := &function[T]{ctx: offLoop{ctx, l}, fn: fn}
	f.outcome.made = made
	future := &Future[T]{&f.outcome}
	if l.off(f) {
		l.made(future, by)
		return future
	}
	f.ctx.loop = nil
	future.note()
	go func() {
		grow(0)
		f.run()
	}()
	return future
}

// function is what runs off a loop, or without one, and its outcome.
type function[T any] struct {
	outcome outcome[T]
	ctx     offLoop
	fn      func(context.Context) (T, error) // nil when it has begun: the future may be kept for longer
}

func (f *function[T]) run() {
	fn := f.fn
	f.fn = nil
	f.outcome.run(f.ctx.loop, func() (T, error) { return fn(&f.ctx) })
}
