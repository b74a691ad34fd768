package unawaited

import (
	"context"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"golang.org/x/sync/errgroup"
)

// A future is dropped wherever a statement may stand.

// V110-08, NFP-05, NFP-12, DA-03: behind a check, in one branch, at the end of a chain.
func checked(ctx context.Context, posts *ormapi.QuerySet[Post], again bool) {
	if posts != nil {
		posts.AFirst(ctx) // want `future from AFirst is dropped`
	}
	if again {
		posts.ALast(ctx) // want `future from ALast is dropped`
	} else {
		_, _ = posts.ALast(ctx).Await(ctx)
	}
	posts.Filter(ormapi.Q{"id": 1}).Exclude(ormapi.Q{"title": ""}).OrderBy("-id").AFirst(ctx) // want `future from AFirst is dropped`
}

// AF02-02: where no statement fits in, there is no fix.
func headers(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	for i := 0; i < 3; posts.ADelete(ctx) { // want `future from ADelete is dropped; .* \(no fix: no statement fits in here\)`
		i++
	}
	if posts.AFirst(ctx); ctx.Err() != nil { // want `future from AFirst is dropped; .* \(no fix: no statement fits in here\)`
		return nil
	}
	switch posts.ALast(ctx); { // want `future from ALast is dropped; .* \(no fix: no statement fits in here\)`
	case ctx.Err() == nil:
	}
	for posts.ACount(ctx); ctx.Err() == nil; { // want `future from ACount is dropped; .* \(no fix: no statement fits in here\)`
	}
	return nil
}

// V100/101-01, AF03-01, NMP-03, NMP-04: in functions that can return nothing, or only
// an error, to those who call them.
func handlers(ctx context.Context, posts ormapi.QuerySet[Post], t *testing.T, g *errgroup.Group, ids []int) {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		posts.ADelete(r.Context()) // want `future from ADelete is dropped`
	})
	time.AfterFunc(time.Second, func() {
		posts.ADelete(ctx) // want `future from ADelete is dropped`
	})
	t.Cleanup(func() {
		_ = posts.ADelete(ctx) // want `future from ADelete is assigned to _`
	})
	g.Go(func() error {
		f := posts.ADelete(ctx) // want `future from ADelete is put in f and never awaited`
		_ = f
		return nil
	})
	// NMP-02: a comparison that starts something.
	slices.SortFunc(ids, func(a, b int) int {
		posts.Filter(ormapi.Q{"id": a}).AFirst(ctx) // want `future from AFirst is dropped`
		return a - b
	})
	// NMP-08: deferred.
	defer func() {
		posts.ADelete(ctx) // want `future from ADelete is dropped`
	}()
}

// NMP-06: the method of an interface that knows nothing of futures.
type saver interface{ Save(context.Context) }

type postSaver struct{ posts ormapi.QuerySet[Post] }

func (s postSaver) Save(ctx context.Context) {
	s.posts.AUpdate(ctx, ormapi.Set{"title": "x"}) // want `future from AUpdate is dropped`
}

var _ saver = postSaver{}

// DA-05: a constructor, a field, a variable of the package.
type worker struct{ run func(context.Context) }

func newWorker(ctx context.Context, posts ormapi.QuerySet[Post]) *worker {
	posts.AFirst(ctx) // want `future from AFirst is dropped`
	return &worker{run: func(ctx context.Context) {
		posts.AFirst(ctx) // want `future from AFirst is dropped`
	}}
}

var hook = func(ctx context.Context, posts ormapi.QuerySet[Post]) {
	posts.AFirst(ctx) // want `future from AFirst is dropped`
}

// TY-01: outside of all functions.
var _ = ormapi.QuerySet[Post]{}.AFirst(context.Background()) // want `future from AFirst is assigned to _ .* \(no fix: there is no function around it\)`

var atInit = ormapi.QuerySet[Post]{}.AFirst(context.Background()) // want `future from AFirst is put in atInit, which nothing in the package awaits`

// NFP-16a, NFP-16d: among other values, in arrays, converted.
func literals3(ctx context.Context, posts ormapi.QuerySet[Post]) {
	_ = []any{1, posts.AFirst(ctx)}                // want `future .*is assigned to _`
	_ = [2]*ormapi.Future[Post]{posts.AFirst(ctx)} // want `future is assigned to _`
	_ = struct{ f any }{posts.AFirst(ctx)}         // want `future .*is assigned to _`
	_ = any(posts.AFirst(ctx))                     // want `future .*is assigned to _`
	_ = []*ormapi.Future[Post]{}
}

// RS-04, RS-05: a type beside the blank makes it no better.
func typedBlank(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var _ *ormapi.Future[Post] = posts.AFirst(ctx) // want `future from AFirst is assigned to _`
}
