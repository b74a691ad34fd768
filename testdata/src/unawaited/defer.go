package unawaited

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// GO-07: a deferred await waits, and its error is lost.
func deferredAwait(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	defer f.Await(ctx)                // want `f.Await in a defer statement loses its error; defer a function that looks at it`
	defer posts.ALast(ctx).Await(ctx) // want `Await in a defer statement loses its error; defer a function that looks at it`
}

// GO-03: a way out before the defer.
func deferredLate(ctx context.Context, posts ormapi.QuerySet[Post], done bool) (err error) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 20`
	if done {
		return nil
	}
	defer func() {
		if _, e := f.Await(ctx); err == nil {
			err = e
		}
	}()
	return nil
}

// The deferred call has evaluated the variable.
func deferredEarly(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	defer awaitFuture(ctx, f)
	f = posts.ALast(ctx) // want `future from ALast is put in f and never awaited`
}

// RTA-01: what a named result holds is awaited on the way out.
func deferredResult(ctx context.Context, posts ormapi.QuerySet[Post]) (f *ormapi.Future[Post], err error) {
	defer func() {
		if err != nil {
			_, _ = f.Await(ctx)
		}
	}()
	f = posts.AFirst(ctx)
	if _, err = posts.ACount(ctx).Await(ctx); err != nil {
		return nil, err
	}
	return f, nil
}
