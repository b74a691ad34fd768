package eagerfuture

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// A cached value is there already.
func cached(ctx context.Context, posts ormapi.QuerySet[Post], cache map[int]Post, id int) *ormapi.Future[Post] {
	if post, ok := cache[id]; ok {
		return ormapi.Resolved(post, nil)
	}
	return posts.AGet(ctx, ormapi.Q{"id": id})
}

// A refusal needs no query.
func refused(err error) *ormapi.Future[Post] { return ormapi.Resolved(Post{}, err) }

func pure(id int) (Post, error) { return Post{ID: id}, nil }

func computed(id int) *ormapi.Future[Post] { return ormapi.Resolved(pure(id)) }

// Resolved of another package is none of ours.
func Resolved(p Post, err error) *ormapi.Future[Post] { return ormapi.Resolved(p, err) }
