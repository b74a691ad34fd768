package fixes

import (
	"context"
	"sync"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/hashicorp/raft"
	"github.com/jackc/pgx/v5"
)

type Post struct {
	ID    int
	Title string
}

// NFP-12, NFP-23, V109-01.
func statement(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	posts.Filter(ormapi.Q{"id": 1}).AUpdate(ctx, ormapi.Set{"title": "x"}) // want `future from AUpdate is dropped`
	return nil
}

func blank(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	_ = posts.ADelete(ctx) // want `future from ADelete is assigned to _`
	return nil
}

func values(ctx context.Context, posts ormapi.QuerySet[Post]) (int, string, *Post, Post, time.Time, []int, error) {
	if true {
		posts.ACreate(ctx, Post{Title: "x"}) // want `future from ACreate is dropped`
	}
	return 0, "", nil, Post{}, time.Time{}, nil, nil
}

func generic[T any](ctx context.Context, posts ormapi.QuerySet[T]) (T, error) {
	posts.ADelete(ctx) // want `future from ADelete is dropped`
	return *new(T), nil
}

func task(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	posts.ADelete(ctx)                  // want `future from ADelete is dropped`
	posts.ADelete(context.Background()) // want `future from ADelete is dropped`
	return nil
}

func literal(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	return ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		switch {
		case true:
			posts.ADelete(ctx) // want `future from ADelete is dropped`
		}
		ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) { // want `future from Spawn is dropped`
			return 0, nil
		})
		return nil
	})
}

// An await that takes no context, and returns nothing but its error.
func library(r *raft.Raft, cmd []byte) (int, error) {
	r.Apply(cmd, time.Second) // want `future from Apply is dropped; its error is lost; call its Error`
	return 0, nil
}

// What is deferred is done on a return, too, and what is begun later needs no end yet.
func deferred(ctx context.Context, mu *sync.Mutex, posts ormapi.QuerySet[Post]) error {
	mu.Lock()
	defer mu.Unlock()
	posts.ADelete(ctx) // want `future from ADelete is dropped`
	done := make(chan bool)
	close(done)
	return nil
}

func rolledBack(ctx context.Context, tx pgx.Tx, b *pgx.Batch) error {
	defer func() { _ = tx.Rollback(ctx) }()
	tx.SendBatch(ctx, b) // want `batch results from SendBatch are dropped`
	return tx.Commit(ctx)
}
