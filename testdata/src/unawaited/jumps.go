package unawaited

import (
	"context"
	"errors"
	"fmt"
	"log"
	"runtime"
	"testing"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Ways out of loops, switches, selects and functions.

func continues(ctx context.Context, posts ormapi.QuerySet[Post], names [][]string) {
outer:
	for _, list := range names {
		f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the next turn of the loop makes another at line 19`
		for _, name := range list {
			if name == "" {
				continue outer
			}
		}
		_, _ = f.Await(ctx)
	}
}

// The break leaves the select, not the loop.
func breaksSelect(ctx context.Context, posts ormapi.QuerySet[Post], ticks <-chan int) {
	f := posts.AFirst(ctx)
	for {
		select {
		case n := <-ticks:
			if n == 0 {
				break
			}
			_, _ = f.Await(ctx)
			return
		}
	}
}

func leavesSelect(ctx context.Context, posts ormapi.QuerySet[Post], ticks <-chan int) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 49`
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks:
			_, _ = f.Await(ctx)
			return
		}
	}
}

func selectDefault(ctx context.Context, posts ormapi.QuerySet[Post], ticks <-chan int) {
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 64`
	select {
	case <-ticks:
		_, _ = f.Await(ctx)
	default:
	}
}

// Every case of the select awaits.
func selectAll(ctx context.Context, posts ormapi.QuerySet[Post], ticks <-chan int) {
	f := posts.AFirst(ctx)
	select {
	case <-ticks:
		_, _ = f.Await(ctx)
	case <-ctx.Done():
		ormapi.Discard(f, "nobody waits any more")
	}
}

// A switch without a default, and one that falls through to an await.
func switches(ctx context.Context, posts ormapi.QuerySet[Post], n int) {
	f, g := posts.AFirst(ctx), posts.ALast(ctx) // want `future from AFirst is not awaited when the function returns at line 91`
	switch {
	case n > 1:
		_, _ = f.Await(ctx)
	}
	switch {
	case n > 1:
		fmt.Println("falls")
		fallthrough
	default:
		_, _ = g.Await(ctx)
	}
}

// More that does not return.
func stops(ctx context.Context, posts ormapi.QuerySet[Post], t *testing.T, b *testing.B, n int) error {
	f := posts.AFirst(ctx)
	switch n {
	case 1:
		log.Fatalf("%d", n)
	case 2:
		log.Panicln(n)
	case 3:
		runtime.Goexit()
	case 4:
		t.FailNow()
	case 5:
		b.Fatalf("%d", n)
	case 6:
		t.Skip("not today")
	case 7:
		helperFails(t)
	}
	_, err := f.Await(ctx)
	return err
}

func helperFails(t testing.TB) {
	t.Helper()
	t.Fatal("no")
}

// A panic that is deferred over, and one that may not be reached.
func mayPanic(ctx context.Context, posts ormapi.QuerySet[Post], bad, done bool) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New("panic")
		}
	}()
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 133`
	if bad {
		panic("bad")
	}
	if done {
		return nil
	}
	_, err = f.Await(ctx)
	return err
}

// Every one that is lost on the way, in branches and loops.
func overwrittenOften(ctx context.Context, posts ormapi.QuerySet[Post], names []string) (Post, error) {
	f := posts.AFirst(ctx) // want `future from AFirst is overwritten at line 142`
	f = posts.ALast(ctx)   // want `future from ALast is overwritten at line 145`
	for _, name := range names {
		if name == "" {
			f = posts.AFirst(ctx) // want `future from AFirst is overwritten at line 145`
		}
	}
	return f.Await(ctx)
}
