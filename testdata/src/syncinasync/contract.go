package syncinasync

import (
	"context"
	"iter"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/store"
)

// A function that returns a future promises to return at once, whatever it takes.

// V103-01, V103-02: it has more than one return, and is generic.
func counted(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[int] {
	if n, err := posts.Count(ctx); err == nil && n > 100 { // want `Count blocks counted, which returns a future and so promises to return at once; use ACount, or start it with ormapi.Go`
		return ormapi.Resolved(100, nil)
	}
	return posts.ACount(ctx)
}

func lastOf[T any](ctx context.Context, q ormapi.QuerySet[T]) *ormapi.Future[T] {
	if _, err := q.First(ctx); err != nil { // want `First blocks lastOf, which returns a future`
		return q.AFirst(ctx)
	}
	return q.ALast(ctx)
}

// V103-03: an await there hands the loop on, if there is one. It is not reported.
func afterFirst(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[Post] {
	if _, err := posts.AFirst(ctx).Await(ctx); err != nil {
		return posts.AFirst(ctx)
	}
	return posts.ALast(ctx)
}

// V103-09: a literal that returns one, in a function that does not.
func loaders(posts ormapi.QuerySet[Post]) []func(context.Context) *ormapi.Future[Post] {
	load := func(ctx context.Context) *ormapi.Future[Post] {
		if ok, _ := posts.Exists(ctx); !ok { // want `Exists blocks .*, which returns a future`
			return posts.AFirst(ctx)
		}
		return posts.ALast(ctx)
	}
	return []func(context.Context) *ormapi.Future[Post]{load, func(ctx context.Context) *ormapi.Future[Post] {
		_, _ = posts.Count(ctx) // want `Count blocks .*, which returns a future`
		return posts.AFirst(ctx)
	}}
}

// V103-10, V103-25: a literal that returns none, in a function that does, is not
// called, or called where the future's work runs.
func elsewhereLater(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[int] {
	count := func(ctx context.Context) (int, error) { return posts.Count(ctx) }
	return ormapi.Go(ctx, func(ctx context.Context) (int, error) {
		if n, err := posts.Count(ctx); err != nil {
			return n, err
		}
		return count(ctx)
	})
}

// V103-23, MZ42-16: the async half starts the sync one, itself or in a helper; it may
// not call it.
func (r repo) Load(ctx context.Context, id int) (Post, error) {
	return r.posts.Get(ctx, ormapi.Q{"id": id})
}

func (r repo) LoadAsync(ctx context.Context, id int) *ormapi.Future[Post] {
	return ormapi.Go(ctx, func(ctx context.Context) (Post, error) { return r.loadHelper(ctx, id) })
}

func (r repo) loadHelper(ctx context.Context, id int) (Post, error) { return r.Load(ctx, id) }

func (r repo) Save(ctx context.Context, p Post) (Post, error) { return r.posts.Create(ctx, p) }

func (r repo) SaveAsync(ctx context.Context, p Post) *ormapi.Future[Post] {
	if _, err := r.Save(ctx, p); err != nil { // want `Save blocks SaveAsync, which returns a future and so promises to return at once: Save -> \(ormapi.QuerySet\).Create at .*; start it with ormapi.Go`
		return nil
	}
	return r.posts.AFirst(ctx)
}

// MZ42-03, DN-01: literals that are tasks, in a plain function, and a task's task.
func tasks(ctx context.Context, notes *store.Notes) error {
	task := func(ctx ormapi.AsyncContext) error {
		inner := ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
			return 1, notes.Put("x") // want `Put blocks the loop that runs a function in .* \(AsyncContext\)`
		})
		_, err := inner.Await(ctx)
		return err
	}
	return ormapi.Run(ctx, task)
}

// MZ42-04: an iterator in a task blocks where it is ranged over.
func pages(posts ormapi.QuerySet[Post]) iter.Seq[Post] {
	return func(yield func(Post) bool) {
		if p, err := posts.First(context.Background()); err == nil {
			yield(p)
		}
	}
}

func turnsPages(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	for p := range pages(posts) { // want `pages blocks the loop that runs turnsPages \(AsyncContext\): pages -> \(ormapi.QuerySet\).First`
		_ = p
	}
}
