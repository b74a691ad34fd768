package unawaited

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// RF-03a, NFP-20, FA105.
func unused(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited; its error is lost; call f.Await, or give it up with ormapi.Discard`
	_ = f
}

func again(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f := posts.AFirst(ctx)
	if _, err := f.Await(ctx); err != nil {
		return err
	}
	f = posts.ALast(ctx) // want `future from ALast is put in f and never awaited`
	return nil
}

// GO-05.
func shadowed(ctx context.Context, posts ormapi.QuerySet[Post], both bool) (Post, error) {
	f := posts.AFirst(ctx)
	if both {
		f := posts.ALast(ctx) // want `future from ALast is put in f and never awaited`
		_ = f
	}
	return f.Await(ctx)
}

func literal(ctx context.Context, posts ormapi.QuerySet[Post]) {
	func() {
		var f = posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
		_ = f
	}()
}
