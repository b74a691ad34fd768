package foreignawait

import (
	"context"
	"log/slog"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func own(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) { return f.Await(ctx) }

// CC-01.
func derived(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) {
	short, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	return f.Await(context.WithValue(short, "key", 1))
}

// Where a parameter comes from is not known.
func unknown(ctx ormapi.AsyncContext, other context.Context, f *ormapi.Future[Post]) (Post, error) {
	return f.Await(other)
}

// Assigned twice: not known either.
func twice(ctx ormapi.AsyncContext, f *ormapi.Future[Post], b bool) (Post, error) {
	c := context.Background()
	if b {
		c = ctx
	}
	return f.Await(c)
}

// Off the loop, an await parks its own goroutine and no other.
func plain(f *ormapi.Future[Post]) (Post, error) { return f.Await(context.Background()) }

// What is not an await may have any context.
func start(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.AFirst(context.Background()).Await(ctx)
}

func inGoroutine(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) {
	go func() {
		<-ctx.Done()
		slog.InfoContext(ctx, "done")
		_, _ = f.Await(context.Background())
	}()
}

func spawned(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) *ormapi.Future[Post] {
	return ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (Post, error) { return posts.AFirst(ctx).Await(ctx) })
}

func off(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return ormapi.Go(ctx, func(ctx context.Context) (Post, error) { return posts.First(ctx) }).Await(ctx)
}

func deliberate(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) {
	return f.Await(context.Background()) //asyncorm:ignore foreignawait the loop is to wait here
}

// V002-03a, V103-29: what has ended is waited for no more.
func afterGather(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post], wait bool) (Post, error) {
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	if _, err := ormapi.Gather(ctx, f, g); err != nil {
		return Post{}, err
	}
	if wait {
		return f.Await(context.Background())
	}
	return g.Await(context.Background())
}
