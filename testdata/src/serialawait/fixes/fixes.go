package fixes

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID     int
	Author string
}

type Tag struct{ Name string }

type Blog struct {
	posts ormapi.QuerySet[Post]
	tags  ormapi.QuerySet[Tag]
}

func (b *Blog) two(ctx context.Context, id int) (Post, []Tag, error) {
	p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet and AList are awaited one after another`
	if err != nil {
		return Post{}, nil, err
	}
	tags, err := b.tags.Filter(ormapi.Q{"post": id}).AList(ctx).Await(ctx)
	if err != nil {
		return Post{}, nil, err
	}
	return p, tags, nil
}

func three(ctx ormapi.AsyncContext, db *ormapi.DB, author string, hits int) error {
	if author != "" {
		first, err := ormapi.Objects[Post](db).AFirst(ctx).Await(ctx) // want `AFirst, ACount and AExists are awaited one after another`
		if err != nil {
			return fmt.Errorf("the author's page: %w", err)
		}
		_, err = ormapi.Objects[Post](db).
			Filter(ormapi.Or(ormapi.Q{"author": author}, ormapi.Q{"hits__gte": hits + 1, "rank": ormapi.F("hits").Add(hits)})).
			Exclude(ormapi.Q{"draft": true}).
			ACount(ctx).Await(ctx)
		if err != nil {
			return fmt.Errorf("the author's page: %w", err)
		}
		has, err := ormapi.Objects[Tag](db).AExists(ctx).Await(ctx)
		if err != nil {
			return fmt.Errorf("the author's page: %w", err)
		}
		fmt.Println(first, has)
	}
	return nil
}

// Nothing is returned.
func shown(ctx context.Context, posts ormapi.QuerySet[Post]) {
	n, err := posts.ACount(ctx).Await(ctx) // want `ACount and AFirst are awaited one after another`
	if err != nil {
		return
	}
	p, err := posts.AFirst(ctx).Await(ctx)
	if err != nil {
		return
	}
	fmt.Println(n, p)
}

func (b *Blog) each(ctx context.Context, ids []int) ([]Post, error) {
	var all []Post
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop`
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

func nested(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) ([][]Post, error) {
	all := [][]Post{}
	if true {
		for page := range 5 { // a page at a time
			list, err := posts.OrderBy("id").Offset(page * 10).Limit(10).AList(ctx).Await(ctx) // want `AList is awaited in a loop`
			if err != nil {
				return nil, err
			}
			all = append(all, list)
		}
	}
	return all, nil
}
