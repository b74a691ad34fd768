package unawaited

import (
	"context"
	"runtime"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

// V110-01, NFP-02a, MP-01: dropped by a statement, where no error can be returned.
func statement(ctx context.Context, posts ormapi.QuerySet[Post]) {
	posts.ADelete(ctx) // want `future from ADelete is dropped; its error is lost; await it, or give it up with ormapi.Discard \(no fix: statement returns no error\) \(unawaited\)`
	func() {
		posts.AFirst(ctx) // want `future from AFirst is dropped`
	}()
	(posts.ACount(ctx)) // want `future from ACount is dropped`
}

// MZ134-01, NFP-15, BC-01c, LC-01b, RS-04, RS-05.
func blank(ctx context.Context, posts ormapi.QuerySet[Post]) {
	_ = posts.ADelete(ctx)      // want `future from ADelete is assigned to _ and never awaited; its error is lost; await it, or give it up with ormapi.Discard`
	_, _ = posts.ACount(ctx), 1 // want `future from ACount is assigned to _`
	_, err := start(ctx, posts) // want `future from start is assigned to _`
	var _ = posts.AExists(ctx)  // want `future from AExists is assigned to _`
	_ = err
}

func start(ctx context.Context, posts ormapi.QuerySet[Post]) (*ormapi.Future[Post], error) {
	return posts.AFirst(ctx), nil
}

// GO-01.
func statements(ctx context.Context, posts ormapi.QuerySet[Post]) {
	start(ctx, posts)                                                        // want `future from start is dropped`
	startAll(ctx, posts)                                                     // want `future from startAll is dropped`
	go posts.ADelete(ctx)                                                    // want `future from ADelete is dropped by the go statement; its error is lost; call it without go, for it is async already, and await it`
	defer posts.ACount(ctx)                                                  // want `future from ACount is dropped by the defer statement; its error is lost; defer a function that awaits it`
	ormapi.Go(ctx, func(ctx context.Context) (int, error) { return 0, nil }) // want `future from Go is dropped`
}

func startAll(ctx context.Context, posts ormapi.QuerySet[Post]) []*ormapi.Future[Post] {
	return []*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)}
}

func spawn(ctx ormapi.AsyncContext) {
	ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) { return 0, nil }) // want `future from Spawn is dropped`
}

// NFP-21.
func received(ch chan *ormapi.Future[Post]) {
	<-ch // want `future is dropped`
}

type alias = *ormapi.Future[int]

func aliased(f func() alias) {
	f() // want `future is dropped`
}

// The function returns an error; but what it returns beside cannot be named here.
func task(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	posts.ADelete(ctx) // want `future from ADelete is dropped`
}

// NFP-16a: a literal of futures.
func literals2(ctx context.Context, posts ormapi.QuerySet[Post]) {
	_ = []*ormapi.Future[Post]{posts.AFirst(ctx), nil}     // want `future is assigned to _`
	_ = map[int]*ormapi.Future[Post]{1: posts.AFirst(ctx)} // want `future is assigned to _`
}

// EC-01: through a map of functions, and a method value.
func values(ctx context.Context, posts ormapi.QuerySet[Post], m map[string]func(context.Context) *ormapi.Future[Post]) {
	m["first"](ctx) // want `future is dropped`
	first := posts.AFirst
	first(ctx) // want `future is dropped`
}

// V110-09: in a literal that runs some day.
func finalized(ctx context.Context, posts ormapi.QuerySet[Post], p *Post) {
	runtime.SetFinalizer(p, func(*Post) {
		posts.ADelete(ctx) // want `future from ADelete is dropped`
	})
}

// AF05-01, RS-06: a future of a future, of which only the outer one is awaited.
func futureOfFuture(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f := ormapi.Go(ctx, func(ctx context.Context) (*ormapi.Future[Post], error) { return posts.AFirst(ctx), nil })
	_, err := f.Await(ctx) // want `future from Await is assigned to _`
	if err != nil {
		return err
	}
	inner, err := f.Await(ctx) // want `future from Await is put in inner and never awaited`
	if inner == nil {
		return err
	}
	return nil
}
