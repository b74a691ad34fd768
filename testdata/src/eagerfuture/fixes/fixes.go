package fixes

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

func update(ctx context.Context, posts ormapi.QuerySet[Post], set ormapi.Set) *ormapi.Future[int] {
	return ormapi.Resolved(posts.Filter(ormapi.Q{"id": 1}).Update(ctx, set)) // want `future made from the result of Update, which has already blocked; use AUpdate`
}

func gathered(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) ([]Post, error) {
	return ormapi.Gather(ctx,
		ormapi.Resolved(posts.First(ctx)), // want `future made from the result of First`
		ormapi.Resolved(posts.Last(ctx)),  // want `future made from the result of Last`
	)
}
