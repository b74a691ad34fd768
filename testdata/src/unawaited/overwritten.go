package unawaited

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// V002-03f, SP-01.
func overwritten(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f := posts.AFirst(ctx) // want `future from AFirst is overwritten at line 12 before it is awaited; its error is lost; call f.Await before, or give it up with ormapi.Discard`
	f = posts.ALast(ctx)
	return f.Await(ctx)
}

// BC-01b, LC-01e: every lost one, not only the last.
func everyOne(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f := posts.AFirst(ctx) // want `future from AFirst is overwritten at line 19`
	f = posts.ALast(ctx)   // want `future from ALast is overwritten at line 20`
	f = posts.AFirst(ctx)  // want `future from AFirst is overwritten at line 21`
	f = posts.ALast(ctx)
	return f.Await(ctx)
}

func overwrittenInBranch(ctx context.Context, posts ormapi.QuerySet[Post], last bool) (Post, error) {
	f := posts.AFirst(ctx) // want `future from AFirst is overwritten at line 28`
	if last {
		f = posts.ALast(ctx)
	}
	return f.Await(ctx)
}

func overwrittenByNil(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx) // want `future from AFirst is overwritten at line 35`
	f = nil
	_ = f
}

// Each turn loses what the one before has made.
func inLoop(ctx context.Context, posts ormapi.QuerySet[Post], names []string) (Post, error) {
	var f *ormapi.Future[Post]
	for _, name := range names {
		f = posts.Filter(ormapi.Q{"title": name}).AFirst(ctx) // want `future from AFirst is overwritten at line 43`
	}
	return f.Await(ctx)
}

// The variable is a new one in each turn.
func newInLoop(ctx context.Context, posts ormapi.QuerySet[Post], more func() bool) {
	for more() {
		f := posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
		_ = f
	}
	for {
		f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the next turn of the loop makes another at line 55`
		if more() {
			_, _ = f.Await(ctx)
		}
	}
}

// The last turn's is lost.
func lastTurn(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var last *ormapi.Future[Post]
	for range 3 {
		if last != nil {
			_, _ = last.Await(ctx)
		}
		last = posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 71`
	}
}

func eachTurn(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var last *ormapi.Future[Post]
	for range 3 {
		if last != nil {
			_, _ = last.Await(ctx)
		}
		last = posts.AFirst(ctx)
	}
	_, _ = last.Await(ctx)
}

// BC-01a: another variable has it still.
func saved(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	g := f
	f = posts.ALast(ctx)
	_, _ = f.Await(ctx)
	_, _ = g.Await(ctx)
}

func swapped(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	f, g = g, f
	_, _ = f.Await(ctx)
	_, _ = g.Await(ctx)
}

// What takes its place is made of it.
func wrapped(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f := posts.AFirst(ctx)
	f = logged(f)
	return f.Await(ctx)
}

// RF-03g.
func chained(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
	a, b := f, f
	_, _ = a, b
}
