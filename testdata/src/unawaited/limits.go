package unawaited

import (
	"context"
	"fmt"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Known misses: each of these loses a future, and nothing is said. A case that
// is found one day fails here, and leaves docs/limits.md.

// The loop may end early, and the rest is lost.
func failsFast(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	for _, f := range startAll(ctx, posts) {
		if _, err := f.Await(ctx); err != nil {
			return err
		}
	}
	return nil
}

// The conditions have nothing to do with each other, and who knows that?
func unrelated(ctx context.Context, posts ormapi.QuerySet[Post], a, b bool) {
	var f *ormapi.Future[Post]
	if a {
		f = posts.AFirst(ctx)
	}
	if b {
		_, _ = f.Await(ctx)
	}
}

// The operand is evaluated only where wait is true.
func shortCircuit(ctx context.Context, posts ormapi.QuerySet[Post], wait bool) {
	f := posts.AExists(ctx)
	if wait && must(f.Await(ctx)) {
		fmt.Println("there")
	}
}

// Whoever waits for Done may never wait for the result.
func timeout(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	select {
	case <-f.Done():
	case <-time.After(time.Second):
	}
}

// Elements by an index that is not constant.
func oneByIndex(ctx context.Context, posts ormapi.QuerySet[Post], i int) (Post, error) {
	fs := startAll(ctx, posts)
	return fs[i].Await(ctx)
}

// A slice of a slice.
func oneBySlice(ctx context.Context, posts ormapi.QuerySet[Post]) {
	fs := startAll(ctx, posts)
	for _, f := range fs[1:] {
		_, _ = f.Await(ctx)
	}
}

// Containers in containers.
func inside(ctx context.Context, posts ormapi.QuerySet[Post]) int {
	fs := map[string][]*ormapi.Future[Post]{}
	fs["a"] = append(fs["a"], posts.AFirst(ctx))
	return len(fs)
}

// What another function assigns to a variable of this one.
func byPointer(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var f *ormapi.Future[Post]
	fill := func() { f = posts.AFirst(ctx) }
	fill()
	_ = f
}

// A literal that is never called.
func uncalled(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	wait := func() { _, _ = f.Await(ctx) }
	_ = wait
}

// A type switch that knows the future in one case only.
func typeCase(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var v any = posts.AFirst(ctx)
	switch v := v.(type) {
	case awaiter[int]:
		_, _ = v.Await(ctx)
	}
}

// What a struct of its own type makes of it.
type postFuture ormapi.Future[Post]

func converted(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := (*postFuture)(posts.AFirst(ctx))
	_ = f
}
