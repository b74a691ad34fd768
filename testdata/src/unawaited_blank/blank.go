// Package unawaited_blank is what unawaited reports with -unawaited.blank.
package unawaited_blank

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

// MZ134-01, NFP-15: an assignment to _ gives a future up.
func given(ctx context.Context, posts ormapi.QuerySet[Post]) {
	_ = posts.ADelete(ctx)
	var _ = posts.AFirst(ctx)
	_ = []any{posts.AFirst(ctx)}
	f := posts.AFirst(ctx)
	_ = f
}

// A statement does not.
func dropped(ctx context.Context, posts ormapi.QuerySet[Post], done bool) {
	posts.ADelete(ctx)     // want `future from ADelete is dropped`
	f := posts.AFirst(ctx) // want `future from AFirst is not awaited when the function returns at line 28`
	if !done {
		_ = f
	}
}
