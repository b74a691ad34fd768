package unawaited

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Futures that function literals capture.

// RF-03b, V003-01: awaited in a literal.
func captured(ctx context.Context, posts ormapi.QuerySet[Post]) func() error {
	f, g, h := posts.AFirst(ctx), posts.AFirst(ctx), posts.AFirst(ctx)
	go func() { _, _ = f.Await(ctx) }()
	defer func() { _, _ = g.Await(ctx) }()
	return func() error {
		_, err := h.Await(ctx)
		return err
	}
}

// LC-01a: a mention is no await.
func capturedOnly(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
	func() {
		fmt.Println(f)
		_ = f
	}()
}

// The literal stands behind a way out.
func capturedLate(ctx context.Context, posts ormapi.QuerySet[Post], done bool) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 36`
	if done {
		return
	}
	defer func() { _, _ = f.Await(ctx) }()
	fmt.Println("meanwhile")
}

// The literal stands before what it awaits.
func capturedBefore(ctx context.Context, posts ormapi.QuerySet[Post], done bool) {
	var f *ormapi.Future[Post]
	defer func() {
		if f != nil {
			_, _ = f.Await(ctx)
		}
	}()
	if done {
		return
	}
	f = posts.AFirst(ctx)
}

// A literal in a literal.
func capturedDeep(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	go func() {
		func() { _, _ = f.Await(ctx) }()
	}()
}

// Each turn has its own.
func capturedInLoop(ctx context.Context, posts ormapi.QuerySet[Post], names []string) {
	for range names {
		f := posts.AFirst(ctx)
		go func() { _, _ = f.Await(ctx) }()
	}
}

// A variable that a literal assigns to is not followed.
func assignedInside(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	var f *ormapi.Future[Post]
	func() { f = posts.AFirst(ctx) }()
	return f.Await(ctx)
}

// NFP-10: the literal returns it.
func atOnce(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := func() *ormapi.Future[Post] { return posts.AFirst(ctx) }() // want `future is put in f and never awaited`
	_ = f
	func() *ormapi.Future[Post] { return posts.AFirst(ctx) }() // want `future is dropped`
}

// NMP-04: a literal that returns nothing, where a future is made.
func callbacks(ctx context.Context, posts ormapi.QuerySet[Post], each func(func(int))) {
	each(func(n int) {
		f := posts.AFirst(ctx) // want `future from AFirst is put in f and never awaited`
		_ = f
	})
	each(func(n int) {
		posts.AFirst(ctx) // want `future from AFirst is dropped`
	})
}

// GO-11: the body of a range over a function is a part of the function.
func sequences(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	for post, err := range posts.Iterator(ctx) {
		f := posts.Filter(ormapi.Q{"id": post.ID}).AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 102`
		if err != nil {
			return err
		}
		_, _ = f.Await(ctx)
	}
	return nil
}

// NFP-16g: yielded to the caller.
func yields(ctx context.Context, posts ormapi.QuerySet[Post]) func(func(*ormapi.Future[Post]) bool) {
	return func(yield func(*ormapi.Future[Post]) bool) {
		f := posts.AFirst(ctx)
		if !yield(f) {
			return
		}
		yield(posts.ALast(ctx))
	}
}

// FA119/900: whoever ranges over it may stop before the await.
func stopped(ctx context.Context, posts ormapi.QuerySet[Post]) func(func(int) bool) {
	return func(yield func(int) bool) {
		f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 125`
		if !yield(1) {
			return
		}
		_, _ = f.Await(ctx)
	}
}

// BC-01d: a literal awaits what is handed to it.
func handedToLiteral(ctx context.Context, posts ormapi.QuerySet[Post]) {
	wait := func(f *ormapi.Future[Post]) { _, _ = f.Await(ctx) }
	drop := func(f *ormapi.Future[Post]) {}
	wait(posts.AFirst(ctx))
	drop(posts.AFirst(ctx))
	f := posts.AFirst(ctx)
	func() { _, _ = f.Await(ctx) }()
}
