package unawaited

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Futures that are awaited together, and then looked at one by one.

// V002-03a, V002-03c, AWT-01: to await once more waits for nothing.
func gatheredFirst(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	if _, err := ormapi.Gather(ctx, f, g); err != nil {
		return Post{}, err
	}
	if _, err := ormapi.Gather(ctx, posts.AFirst(ctx), g); err != nil {
		return Post{}, err
	}
	_, _ = g.Await(ctx)
	return f.Await(ctx)
}

// V002-03b, V002-03d: another is gathered.
func gatheredOther(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, g := posts.AFirst(ctx), posts.ALast(ctx) // want `future from ALast is put in g and never awaited`
	_, err := ormapi.Gather(ctx, f)
	fmt.Println(g == nil)
	return err
}

// V002-03e: handed on by value, and by its address.
func gatheredBetween(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	printFuture(f)
	keep(&g)
	_, err := ormapi.Gather(ctx, f)
	return err
}

// V002-03f: what is gathered is another future by then.
func gatheredLate(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, g := posts.AFirst(ctx), posts.ALast(ctx) // want `future from AFirst is put in f and never awaited`
	if _, err := ormapi.Gather(ctx, g); err != nil {
		return err
	}
	f = posts.ALast(ctx)
	_, err := ormapi.Gather(ctx, f)
	return err
}

// AF02-05: gathered and then ranged over; others gathered; gathered behind the loop.
func gatheredAll(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	fs, gs := startAll(ctx, posts), startAll(ctx, posts) // want `future from startAll is put in gs and never awaited`
	for _, f := range fs {
		fmt.Println(f)
	}
	if _, err := ormapi.Gather(ctx, fs...); err != nil {
		return err
	}
	for _, f := range fs {
		if _, err := f.Await(ctx); err != nil {
			return err
		}
	}
	fmt.Println(len(gs))
	return nil
}
