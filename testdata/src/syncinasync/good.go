package syncinasync

import (
	"context"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"golang.org/x/sync/errgroup"
	"syncinasync/store"
)

// AF02-03, WC-09, IJ-01: no async context: blocking is what these are for.
func plain(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.First(ctx)
}

// DJ-05: the twins, awaited.
func awaited(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	if _, err := posts.AFirst(ctx).Await(ctx); err != nil {
		return err
	}
	for post, err := range posts.AIterator(ctx) {
		_, _ = post, err
	}
	return nil
}

// DJ-03, MZ42-11: builders run no query, and need no twin.
func builders(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) ormapi.QuerySet[Post] {
	return posts.Filter(ormapi.Q{"id": 1}).Exclude(ormapi.Q{"title": ""}).OrderBy("-id")
}

// V103-25, WC-06, WC-10f: closures that run elsewhere, or nowhere.
func elsewhere(ctx ormapi.AsyncContext, notes *store.Notes, g *errgroup.Group) func() error {
	go notes.Put("a goroutine")
	go func() { _ = notes.Put("a goroutine") }()
	time.AfterFunc(time.Second, func() { _ = notes.Put("a timer") })
	g.Go(func() error { return notes.Put("an errgroup") })
	later := func() error { return notes.Put("made, not called") }
	unused := func() { _ = notes.Put("never called") }
	_ = unused
	handlers := map[string]func(){"save": func() { _ = notes.Put("stored") }}
	_ = handlers
	return later
}

// IJ-02a, RF-02: what ormapi.Go runs is off the loop.
func offLoop(ctx ormapi.AsyncContext, notes *store.Notes) error {
	_, err := ormapi.Go(ctx, func(ctx context.Context) (int, error) {
		return 0, notes.Put("off the loop")
	}).Await(ctx)
	return err
}

// V103-23: a twin starts its sync half off the loop.
func (r repo) Find(ctx context.Context, id int) (Post, error) {
	return r.posts.Get(ctx, ormapi.Q{"id": id})
}

func (r repo) FindAsync(ctx context.Context, id int) *ormapi.Future[Post] {
	return ormapi.Go(ctx, func(ctx context.Context) (Post, error) { return r.Find(ctx, id) })
}

type repo struct{ posts ormapi.QuerySet[Post] }

// V103-26, MZ42-14, NFP-19: a deliberate one says why.
func deliberate(ctx ormapi.AsyncContext, notes *store.Notes) {
	//asyncorm:ignore syncinasync the loop has a single task
	_ = notes.Put("x")
	_ = notes.Put("y") //asyncorm:ignore syncinasync the loop has a single task
}
