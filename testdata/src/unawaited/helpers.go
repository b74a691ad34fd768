package unawaited

import (
	"context"
	"fmt"
	"log"
	"testing"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// What functions do with the futures that they are handed.

func ignore(*ormapi.Future[Post]) {}

func printFuture(f *ormapi.Future[Post]) {
	if f != nil {
		fmt.Println("f is", f)
	}
}

func printThrough(f *ormapi.Future[Post]) { printFuture(f) }

// Two that call each other, and none of them awaits.
func pingFuture(f *ormapi.Future[Post], n int) {
	if n > 0 {
		pongFuture(f, n-1)
	}
}

func pongFuture(f *ormapi.Future[Post], n int) { pingFuture(f, n-1) }

func awaitFuture(ctx context.Context, f *ormapi.Future[Post]) { _, _ = f.Await(ctx) }

func awaitThrough(ctx context.Context, f *ormapi.Future[Post]) { awaitFuture(ctx, f) }

func awaitGeneric[T any](ctx context.Context, f *ormapi.Future[T]) (T, error) { return f.Await(ctx) }

func ignoreGeneric[T any](f *ormapi.Future[T]) {}

type awaiter[T any] interface {
	Await(context.Context) (T, error)
}

func awaitAny[T any, F awaiter[T]](ctx context.Context, f F) (T, error) { return f.Await(ctx) }

func awaitInterface(ctx context.Context, a awaiter[Post]) { _, _ = a.Await(ctx) }

func logged(f *ormapi.Future[Post]) *ormapi.Future[Post] {
	log.Println("started")
	return f
}

func ignoreAll(fs ...*ormapi.Future[Post]) { fmt.Println(len(fs)) }

func awaitEach(ctx context.Context, fs []*ormapi.Future[Post]) {
	for _, f := range fs {
		_, _ = f.Await(ctx)
	}
}

func rangeOnly(fs []*ormapi.Future[Post]) {
	for _, f := range fs {
		printFuture(f)
	}
}

// BC-02, RF-03f.
func handed(ctx context.Context, posts ormapi.QuerySet[Post]) {
	ignore(posts.AFirst(ctx))                          // want `future from AFirst is handed to ignore, which never awaits it; its error is lost; await it, or give it up with ormapi.Discard`
	printFuture(posts.AFirst(ctx))                     // want `future from AFirst is handed to printFuture, which never awaits it`
	printThrough(posts.AFirst(ctx))                    // want `future from AFirst is handed to printThrough, which never awaits it`
	pingFuture(posts.AFirst(ctx), 3)                   // want `future from AFirst is handed to pingFuture, which never awaits it`
	ignoreGeneric(posts.AFirst(ctx))                   // want `future from AFirst is handed to ignoreGeneric, which never awaits it`
	ignoreAll(posts.AFirst(ctx))                       // want `future from AFirst is handed to ignoreAll, which never awaits it`
	ignoreAll(startAll(ctx, posts)...)                 // want `future from startAll is handed to ignoreAll, which never awaits it`
	rangeOnly(startAll(ctx, posts))                    // want `future from startAll is handed to rangeOnly, which never awaits it`
	logged(posts.AFirst(ctx))                          // want `future from AFirst is handed to logged, which never awaits it`
	func(f *ormapi.Future[Post]) {}(posts.AFirst(ctx)) // want `future from AFirst is handed to a function literal, which never awaits it`
	f := posts.AFirst(ctx)                             // want `future from AFirst is handed to printFuture, which never awaits it`
	printFuture(f)
}

// RF-03f, GO-10.
func handedWell(ctx context.Context, posts ormapi.QuerySet[Post]) {
	awaitFuture(ctx, posts.AFirst(ctx))
	awaitThrough(ctx, posts.AFirst(ctx))
	_, _ = awaitGeneric(ctx, posts.AFirst(ctx))
	_, _ = awaitAny[Post](ctx, posts.AFirst(ctx))
	awaitInterface(ctx, posts.AFirst(ctx))
	awaitEach(ctx, startAll(ctx, posts))
	func(f *ormapi.Future[Post]) { _, _ = f.Await(ctx) }(posts.AFirst(ctx))
	go func(f *ormapi.Future[Post]) { _, _ = f.Await(ctx) }(posts.AFirst(ctx))
	_, _ = logged(posts.AFirst(ctx)).Await(ctx)
	f := posts.AFirst(ctx)
	printFuture(f)
	_, _ = f.Await(ctx)
	g := logged(posts.AFirst(ctx))
	_, _ = g.Await(ctx)
}

// What a helper returns is lost as what it was handed is.
func lostBehindHelper(ctx context.Context, posts ormapi.QuerySet[Post], done bool) error {
	f := logged(posts.AFirst(ctx)) // want `future from AFirst is not awaited when the function returns at line 106`
	if done {
		return nil
	}
	_, err := f.Await(ctx)
	return err
}

// DA-01: printed, and gone.
func printed(ctx context.Context, posts ormapi.QuerySet[Post], t *testing.T) string {
	fmt.Println(posts.AFirst(ctx))       // want `future from AFirst is only looked at, never awaited; its error is lost; await it, or give it up with ormapi.Discard`
	log.Printf("%v", posts.AFirst(ctx))  // want `future from AFirst is only looked at, never awaited`
	t.Log(posts.AFirst(ctx))             // want `future from AFirst is only looked at, never awaited`
	return fmt.Sprint(posts.AFirst(ctx)) // want `future from AFirst is only looked at, never awaited`
}

// NMP-01: a future is no condition.
func compared(ctx context.Context, posts ormapi.QuerySet[Post]) bool {
	if posts.AFirst(ctx) != nil { // want `future from AFirst is only looked at, never awaited`
		return true
	}
	f, g := posts.AFirst(ctx), posts.ALast(ctx) // want `future from AFirst is put in f and never awaited` `future from ALast is put in g and never awaited`
	return f == g
}

// Somebody unknown has it.
func unknown(ctx context.Context, posts ormapi.QuerySet[Post], f func(*ormapi.Future[Post]), i interface{ take(*ormapi.Future[Post]) }) {
	f(posts.AFirst(ctx))
	i.take(posts.AFirst(ctx))
}

// GO-09: an interface, and any.
func interfaces(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var a awaiter[Post] = posts.AFirst(ctx)
	_, _ = a.Await(ctx)
	f := posts.AFirst(ctx)
	switch f := any(f).(type) {
	case awaiter[Post]:
		_, _ = f.Await(ctx)
	}
}

// GO-08.
type intFuture = *ormapi.Future[int]

func byAlias(ctx context.Context, n ormapi.QuerySet[Post], done bool) (int, error) {
	var f intFuture = n.ACount(ctx) // want `future from ACount is not awaited when the function returns at line 152`
	if done {
		return 0, nil
	}
	return f.Await(ctx)
}

// GO-07: a method value awaits, and a method expression is not followed.
func methodValue(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	await := f.Await
	_, _ = await(ctx)
	g := posts.AFirst(ctx)
	_, _ = (*ormapi.Future[Post]).Await(g, ctx)
	h := posts.AFirst(ctx)
	_, _ = (h.Await)(ctx)
}

// A getter hands out what somebody else has.
type pending struct {
	f    *ormapi.Future[Post]
	all  map[int]*ormapi.Future[Post]
	busy error
}

func (p *pending) current() *ormapi.Future[Post] { return p.f }

func (p *pending) find(id int) (*ormapi.Future[Post], bool) {
	f, ok := p.all[id]
	return f, ok
}

func (p *pending) start(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	if f := p.current(); f != nil {
		return p.busy
	}
	if f, ok := p.find(1); ok && f != nil {
		return p.busy
	}
	p.f = posts.AFirst(ctx)
	p.all[1] = posts.AFirst(ctx)
	return nil
}

func (p *pending) wait(ctx context.Context) (Post, error) { return p.current().Await(ctx) }

func (p *pending) waitAll(ctx context.Context) {
	for _, f := range p.all {
		_, _ = f.Await(ctx)
	}
}

func getter(i interface{ future() *ormapi.Future[Post] }) bool {
	f := i.future()
	return f == nil
}

// A maker behind an interface is one.
func maker(ctx context.Context, i interface {
	start(context.Context) *ormapi.Future[Post]
}, done bool) {
	f := i.start(ctx) // want `future from start is not awaited when the function returns at line 213`
	if done {
		return
	}
	_, _ = f.Await(ctx)
}
