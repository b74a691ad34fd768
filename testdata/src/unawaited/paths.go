package unawaited

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// A future that is awaited on one path and lost on another. The finding stands
// where it is made, and says where it is lost.

// GO-03, LC-01c, MP-02.
func early(ctx context.Context, posts ormapi.QuerySet[Post], done bool) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 22; its error is lost; call f.Await before, or give it up with ormapi.Discard \(unawaited\)`
	if done {
		return nil
	}
	_, err := f.Await(ctx)
	return err
}

// SP-01: the usual way to lose one.
func earlyError(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 33`
	n, err := posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	post, err := f.Await(ctx)
	if err != nil {
		return err
	}
	fmt.Println(n, post)
	return nil
}

// The first of several exits is named.
func exits(ctx context.Context, posts ormapi.QuerySet[Post], n int) (Post, error) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 48`
	switch {
	case n > 2:
		return Post{}, nil
	case n > 1:
		return Post{}, errors.New("n")
	}
	return f.Await(ctx)
}

// GO-04.
func oneCase(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 63`
	switch n {
	case 1:
		_, _ = f.Await(ctx)
	case 2:
	}
}

func allCases(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	f := posts.AFirst(ctx)
	switch n {
	case 1:
		_, _ = f.Await(ctx)
	case 2:
		fallthrough
	default:
		_, _ = f.Await(ctx)
	}
}

type mode int

const (
	now mode = iota
	later
)

// All values of the type have their case.
func exhausted(ctx context.Context, posts ormapi.QuerySet[Post], m mode) error {
	f := posts.AFirst(ctx)
	switch m {
	case now:
		_, err := f.Await(ctx)
		return err
	case later:
		ormapi.Discard(f, "later")
	}
	return nil
}

// GO-04.
func oneSelect(ctx context.Context, posts ormapi.QuerySet[Post], tick <-chan time.Time) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 105`
	select {
	case <-tick:
		_, err := f.Await(ctx)
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Whoever waits for Done takes over.
func doneSelect(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f := posts.AFirst(ctx)
	select {
	case <-f.Done():
		_, err := f.Await(ctx)
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// GO-04: the loop may have no turn.
func zeroTurns(ctx context.Context, posts ormapi.QuerySet[Post], names []string) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 127`
	for range names {
		_, _ = f.Await(ctx)
	}
}

func zeroTurnsCounted(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 134`
	for i := 0; i < n; i++ {
		_, _ = f.Await(ctx)
	}
}

// These loops have a turn.
func someTurns(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f, g, h := posts.AFirst(ctx), posts.ALast(ctx), posts.AFirst(ctx)
	for range 3 {
		_, _ = f.Await(ctx)
	}
	for i := 0; i < 3; i++ {
		_, _ = g.Await(ctx)
	}
	for _, name := range []string{"a", "b"} {
		_, err := h.Await(ctx)
		fmt.Println(name, err)
	}
}

func untilDone(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f, done := posts.AFirst(ctx), false
	for !done {
		_, err := f.Await(ctx)
		done = err == nil
	}
}

// A loop that is left before the await.
func broken(ctx context.Context, posts ormapi.QuerySet[Post], names []string) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 168`
	for _, name := range names {
		if name == "" {
			_, err := f.Await(ctx)
			return err
		}
	}
	return nil
}

// Labelled breaks and goto.
func labelled(ctx context.Context, posts ormapi.QuerySet[Post], names [][]string) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 184`
outer:
	for _, list := range names {
		for _, name := range list {
			if name == "" {
				break outer
			}
			_, _ = f.Await(ctx)
			return
		}
	}
}

func jumps(ctx context.Context, posts ormapi.QuerySet[Post], skip bool) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 194`
	if skip {
		goto end
	}
	_, _ = f.Await(ctx)
end:
	fmt.Println("end")
}

func jumpsBack(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f := posts.AFirst(ctx)
again:
	if _, err := f.Await(ctx); err != nil {
		goto again
	}
	return nil
}

// A naked return returns a named result, any other replaces it.
func naked(ctx context.Context, posts ormapi.QuerySet[Post], err error) (f *ormapi.Future[Post], _ error) {
	f = posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 209`
	if err != nil {
		return nil, err
	}
	return
}

// LC-01d: these paths end the program, the test or the goroutine.
func ends(ctx context.Context, posts ormapi.QuerySet[Post], t *testing.T, n int) error {
	f := posts.AFirst(ctx)
	switch n {
	case 1:
		panic("1")
	case 2:
		os.Exit(2)
	case 3:
		log.Fatal("3")
	case 4:
		t.Fatal("4")
	case 5:
		fail(errors.New("5"))
	case 6:
		for {
		}
	case 7:
		select {}
	}
	_, err := f.Await(ctx)
	return err
}

func fail(err error) {
	fmt.Println(err)
	os.Exit(1)
}

// Literals have paths of their own.
func literals(ctx context.Context, posts ormapi.QuerySet[Post], done bool) func() error {
	return func() error {
		f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 248`
		if done {
			return nil
		}
		_, err := f.Await(ctx)
		return err
	}
}

// The variable is one of several that hold it.
func aliases(ctx context.Context, posts ormapi.QuerySet[Post], done bool) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 260`
	g := f
	if done {
		return nil
	}
	_, err := g.Await(ctx)
	return err
}

// An operand that is not always evaluated counts as if it were.
func operands(ctx context.Context, posts ormapi.QuerySet[Post], wait bool) bool {
	f := posts.AExists(ctx)
	return wait && must(f.Await(ctx))
}

func must(ok bool, err error) bool { return ok && err == nil }

// V003-03: lost in each turn, awaited once.
func turns(ctx context.Context, posts ormapi.QuerySet[Post], names []string) error {
	for _, name := range names {
		f := posts.Filter(ormapi.Q{"title": name}).AFirst(ctx) // want `future from AFirst is not awaited when the next turn of the loop makes another at line 277`
		if name == "" {
			continue
		}
		if _, err := f.Await(ctx); err != nil {
			return err
		}
	}
	return nil
}

// A generic function, and a method of a generic type.
func generics[T any](ctx context.Context, q ormapi.QuerySet[T], done bool) (v T, err error) {
	f := q.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 292`
	if done {
		return v, nil
	}
	return f.Await(ctx)
}

type repo[T any] struct{ q ormapi.QuerySet[T] }

func (r repo[T]) first(ctx context.Context, done bool) (v T, err error) {
	f := r.q.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 302`
	if done {
		return v, nil
	}
	return f.Await(ctx)
}

// A benchmark runs at least once.
func BenchmarkFirst(b *testing.B, posts ormapi.QuerySet[Post]) {
	f, g := posts.AFirst(b.Context()), posts.ALast(b.Context())
	for range b.N {
		_, _ = f.Await(b.Context())
	}
	for b.Loop() {
		_, _ = g.Await(b.Context())
	}
}

// RAU-01: many branches, which have nothing to do with each other.
func branches(ctx context.Context, posts ormapi.QuerySet[Post], b [20]bool, d, e, g, h, i, j, k, l, m, n, o, p bool) error {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 361`
	if d {
		fmt.Println("d")
	}
	if e {
		fmt.Println("e")
	}
	if g {
		fmt.Println("g")
	}
	if h {
		fmt.Println("h")
	}
	if i {
		fmt.Println("i")
	}
	if j {
		fmt.Println("j")
	}
	if k {
		fmt.Println("k")
	}
	if l {
		fmt.Println("l")
	}
	if m {
		fmt.Println("m")
	}
	if n {
		fmt.Println("n")
	}
	if o {
		fmt.Println("o")
	}
	if b[0] {
		fmt.Println("b")
	}
	if b[1] {
		fmt.Println("b")
	}
	if p {
		return nil
	}
	_, err := f.Await(ctx)
	return err
}
