package unawaited

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	mqtt "github.com/eclipse/paho.mqtt.golang"
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

// NFP-07: the operand is evaluated only where wait is true.
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

// NFP-05: through a type parameter, in and out.
func either[T any](first bool, a, b T) T {
	if first {
		return a
	}
	return b
}

func oneOfTwo(ctx context.Context, posts ormapi.QuerySet[Post], first bool) (Post, error) {
	either(first, posts.AFirst(ctx), posts.ALast(ctx))
	return either(first, posts.AFirst(ctx), posts.ALast(ctx)).Await(ctx)
}

// NFP-13: a value whose type is a type parameter.
func dropsAny[F awaiter[Post]](start func() F) { start() }

// NFP-16f, NFP-16e: futures in structs and containers that are thrown away.
type twoFutures struct{ A, B *ormapi.Future[Post] }

func startTwo(ctx context.Context, posts ormapi.QuerySet[Post]) twoFutures {
	return twoFutures{posts.AFirst(ctx), posts.ALast(ctx)}
}

func startNested(ctx context.Context, posts ormapi.QuerySet[Post]) map[int][]*ormapi.Future[Post] {
	return map[int][]*ormapi.Future[Post]{1: {posts.AFirst(ctx)}}
}

func dropsTwo(ctx context.Context, posts ormapi.QuerySet[Post]) {
	startTwo(ctx, posts)
	startNested(ctx, posts)
}

// V110-07, DA-04: a type of the program's own that has a future inside, and is not
// marked //asyncorm:future.
type tracked struct {
	*ormapi.Future[Post]
	name string
}

func track(ctx context.Context, posts ormapi.QuerySet[Post]) *tracked {
	return &tracked{posts.AFirst(ctx), "first"}
}

func dropsTracked(ctx context.Context, posts ormapi.QuerySet[Post]) { track(ctx, posts) }

// AF04-01a, AF04-01c, AF04-01d, AF04-01e, RTA-01, MZ100-01, SW-02: a future that outlives
// what it works with. Its query runs when the transaction is over.
func outlives(ctx context.Context, db *sql.DB) (*ormapi.Future[int], error) {
	tx, err := db.BeginTx(ctx, nil) // want `BeginTx blocks outlives`
	if err != nil {
		return nil, err
	}
	defer tx.Rollback() // want `Rollback blocks outlives`
	f := ormapi.Go(ctx, func(ctx context.Context) (n int, err error) {
		return n, tx.QueryRowContext(ctx, "select count(*) from posts").Scan(&n)
	})
	return f, nil
}

// V114-01: nil for a future. Whoever awaits it gets an error.
func noFuture(ctx context.Context, posts ormapi.QuerySet[Post], ready bool) *ormapi.Future[Post] {
	if !ready {
		return nil
	}
	return posts.AFirst(ctx)
}

// RS-10: functions that are made and never called, with all that they would do.
func neverCalled(ctx context.Context, posts ormapi.QuerySet[Post]) {
	save := func() (*ormapi.Future[Post], error) { return posts.AFirst(ctx), nil }
	_ = save
}

// The wait is there, and nobody asks for the error behind it.
func blindly(c mqtt.Client) {
	token := c.Subscribe("a", 1, nil)
	token.Wait()
}

// That a subscription is behind it is not told: its token is one like any other.
func throughHelper(c mqtt.Client) { subscribe(c) }

func subscribe(c mqtt.Client) mqtt.Token { return c.Subscribe("a", 1, nil) }
