package unawaited

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Known misses: each of these loses a future, and nothing is said. A case that
// is found one day fails here, and leaves docs/limits.md.

// Lost on one path.
func onePath(ctx context.Context, posts ormapi.QuerySet[Post], early bool) error {
	f := posts.AFirst(ctx)
	if early {
		return nil
	}
	_, err := f.Await(ctx)
	return err
}

// Overwritten before it was awaited.
func overwritten(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f := posts.AFirst(ctx)
	f = posts.ALast(ctx)
	return f.Await(ctx)
}

// Handed to a helper that drops it.
func helped(ctx context.Context, posts ormapi.QuerySet[Post]) { ignore(posts.AFirst(ctx)) }

func ignore(*ormapi.Future[Post]) {}

// Printed.
func printed(ctx context.Context, posts ormapi.QuerySet[Post]) { fmt.Println(posts.AFirst(ctx)) }

// One of several is awaited.
func several(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	fs := []*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)}
	return fs[0].Await(ctx)
}
