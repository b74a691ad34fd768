// Package fixes is fixed as a whole: what is left of it is clean.
package fixes

import (
	"context"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

func statement(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	post, err := posts.Filter(ormapi.Q{"id": 1}).First(ctx) // want `First blocks`
	if err != nil {
		return err
	}
	_, err = posts.Filter(ormapi.Q{"id": post.ID}).Update(ctx, ormapi.Set{"title": "x"}) // want `Update blocks`
	return err
}

// GO-14, AF02-02: statements in which no other could be inserted.
func positions(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (int, error) {
	if ok, err := posts.Exists(ctx); err != nil || !ok { // want `Exists blocks`
		return 0, err
	}
	for n, err := posts.Count(ctx); err == nil && n > 0; n, err = posts.Count(ctx) { // want `Count blocks` `Count blocks`
	}
	switch _, err := posts.Last(ctx); err { // want `Last blocks`
	case nil:
		return posts.Count(ctx) // want `Count blocks`
	}
	return posts.Filter(ormapi.Q{"id": 1}).Count(ctx) // want `Count blocks`
}

func pair[T any](v T, err error) T { return v }

// V103-07, V103-08, AF02-04, FA21x: of nested calls, each that blocks is changed, and no
// other.
func nested(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) int {
	return pair(posts.First(ctx)).ID + pair(posts.Get(ctx, ormapi.Q{"id": pair(posts.Count(ctx))})).ID // want `First blocks` `Get blocks` `Count blocks`
}

func named(loop ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (err error) {
	_, err = posts.Create(loop, Post{Title: "x"}) // want `Create blocks`
	return
}

func background(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(context.Background()) // want `First blocks the loop that runs background \(AsyncContext\); use AFirst\(ctx\)\.Await\(ctx\)`
	if err != nil {
		return err
	}
	_, err = posts.Delete(context.TODO()) // want `Delete blocks`
	return err
}

func derived(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	short, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	if _, err := posts.First(short); err != nil { // want `First blocks`
		return err
	}
	typed, cancel := ormapi.WithTimeout(ctx, time.Second)
	defer cancel()
	_, err := posts.First(typed) // want `First blocks`
	return err
}

// The query keeps a context that is not known; the await has the loop's.
func unknown(ctx ormapi.AsyncContext, other context.Context, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(other) // want `First blocks`
	return err
}

// AWT-03, DJ-01: a loop that reads as it goes.
func iterate(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (n int) {
	for post, err := range posts.Iterator(ctx) { // want `Iterator blocks the loop that runs iterate \(AsyncContext\); use AIterator\(ctx\) \(syncinasync\)`
		if err != nil {
			return 0
		}
		n += post.ID
	}
	for range posts.Iterator(context.Background()) { // want `Iterator blocks`
	}
	return n
}

func literal(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	return ormapi.Run(ctx, func(actx ormapi.AsyncContext) error {
		_, err := posts.First(ctx) // want `First blocks`
		return err
	})
}

// V103-21: a comment in the middle stays where it is.
func comments(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	_, err := posts. // the posts
				Filter(ormapi.Q{"id": 1}). // of one author
				First(ctx)                 // want `First blocks`
	return err
}

// MZ42-02: a pair of one's own is recognised by its type.
type repo struct{ posts ormapi.QuerySet[Post] }

func (r repo) Find(ctx context.Context, id int) (Post, error) {
	return r.posts.Get(ctx, ormapi.Q{"id": id})
}

func (r repo) FindAsync(ctx context.Context, id int) *ormapi.Future[Post] {
	return r.posts.AGet(ctx, ormapi.Q{"id": id})
}

func own(ctx ormapi.AsyncContext, r repo) (Post, error) {
	return r.Find(ctx, 1) // want `Find blocks the loop that runs own \(AsyncContext\): Find -> \(ormapi.QuerySet\).Get at fixes/twins.go:\d+; use FindAsync\(ctx, ...\).Await\(ctx\)`
}

// MZ42-12a: the query asks for nothing, and yet a sync terminal fails on the loop.
func nothing(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	_, err := posts.None().List(ctx) // want `List blocks the loop that runs nothing`
	return err
}
