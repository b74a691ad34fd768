package serialawait

import (
	"context"
	"fmt"
	"log/slog"

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
	page  int
	ids   []int
}

// Neither needs the other. The fixes are in the package fixes.
func (b *Blog) two(ctx context.Context, id int) (Post, []Tag, error) {
	p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet and AList are awaited one after another, so each waits for what it does not need; start both, then await them with ormapi\.Gather2 \(no fix: their errors are handled differently\) \(serialawait\)`
	if err != nil {
		return Post{}, nil, fmt.Errorf("the post: %w", err)
	}
	tags, err := b.tags.Filter(ormapi.Q{"post": id}).AList(ctx).Await(ctx)
	if err != nil {
		return Post{}, nil, fmt.Errorf("the tags: %w", err)
	}
	return p, tags, nil
}

// Errors that nobody looks at.
func (b *Blog) ignored(ctx context.Context) (int, int) {
	n, _ := b.posts.ACount(ctx).Await(ctx) // want `ACount and ACount are awaited one after another, .*\(no fix: an error is not looked at\)`
	m, _ := b.tags.ACount(ctx).Await(ctx)
	return n, m
}

// Four, on a loop, in a case.
func (b *Blog) four(ctx ormapi.AsyncContext, kind string) error {
	switch kind {
	case "all":
		first, err := b.posts.AFirst(ctx).Await(ctx) // want `AFirst, ALast, ACount and AExists are awaited one after another, .*; start all, then await them with ormapi\.Gather \(no fix: there are more than three\)`
		if err != nil {
			return err
		}
		last, err := b.posts.ALast(ctx).Await(ctx)
		if err != nil {
			return err
		}
		n, err := b.posts.ACount(ctx).Await(ctx)
		if err != nil {
			return err
		}
		_, err = b.tags.AExists(ctx).Await(ctx)
		if err != nil {
			return err
		}
		fmt.Println(first, last, n)
	}
	return nil
}

// A result that is kept for others to see.
func (b *Blog) outer(ctx context.Context) (p Post, n int, err error) {
	p, err = b.posts.AFirst(ctx).Await(ctx) // want `AFirst and ACount .* \(no fix: a result goes to a variable that is there already\)`
	if err != nil {
		return p, 0, err
	}
	n, err = b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return p, 0, err
	}
	return p, n, nil
}

// More is done about an error.
func (b *Blog) logged(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx) // want `\(no fix: more is done about an error than to return it\)`
	if err != nil {
		slog.Error("posts", "err", err)
		return err
	}
	m, err := b.tags.ACount(ctx).Await(ctx)
	if err != nil {
		slog.Error("tags", "err", err)
		return err
	}
	fmt.Println(n, m)
	return nil
}

// A field that another task may change while the first read is awaited.
func (b *Blog) paged(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx) // want `\(no fix: what a query is built from may change meanwhile\)`
	if err != nil {
		return err
	}
	posts, err := b.posts.Offset(b.page * 10).Limit(10).AList(ctx).Await(ctx)
	if err != nil {
		return err
	}
	fmt.Println(n, posts)
	return nil
}

// A comment that a fix would lose.
func (b *Blog) commented(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx) // want `\(no fix: there is a comment between them\)`
	if err != nil {
		return err
	}
	// Now the tags.
	m, err := b.tags.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	fmt.Println(n, m)
	return nil
}

// The third needs the first, so the first two are a pair.
func (b *Blog) pair(ctx context.Context) ([]Post, error) {
	p, err := b.posts.AFirst(ctx).Await(ctx) // want `AFirst and ACount are awaited`
	if err != nil {
		return []Post{}, err
	}
	n, err := b.tags.ACount(ctx).Await(ctx)
	if err != nil {
		return nil, err
	}
	same, err := b.posts.Filter(ormapi.Q{"author": p.Author}).Limit(n).AList(ctx).Await(ctx)
	if err != nil {
		return nil, err
	}
	return same, nil
}

// NAL-01: in a loop.
func (b *Blog) each(ctx context.Context, ids []int) (map[int]Post, error) {
	found := map[int]Post{}
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop, so each query waits for the one before it, which it does not need; start them all, then await them with ormapi\.Gather \(no fix: the loop does more than to append the results to a local slice\)`
		if err != nil {
			return nil, err
		}
		found[id] = p
	}
	return found, nil
}

func (b *Blog) tolerant(ctx context.Context, ids map[int]string) int {
	total := 0
	for id, name := range ids {
		n, err := b.posts.Filter(ormapi.Q{"id": id}).ACount(ctx).Await(ctx) // want `ACount is awaited in a loop`
		if err != nil {
			slog.Error("not counted", "name", name, "err", err)
			continue
		}
		if n > 0 {
			total += n
		}
	}
	return total
}

func (b *Blog) counted(ctx context.Context, pages int) ([]Post, error) {
	var all []Post
	for page := 0; page < pages; page++ {
		posts, err := b.posts.Offset(page * 10).Limit(10).AList(ctx).Await(ctx) // want `AList is awaited in a loop, .*\(no fix: the loop ranges over nothing\)`
		if err != nil {
			return nil, err
		}
		all = append(all, posts...)
	}
	return all, nil
}

func (b *Blog) named(ctx context.Context, ids []int) ([]Post, error) {
	var all []Post
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop, .*\(no fix: more is done about an error than to return it\)`
		if err != nil {
			return nil, fmt.Errorf("post %d: %w", id, err)
		}
		all = append(all, p)
	}
	return all, nil
}

func (b *Blog) partial(ctx context.Context, ids []int) (all []Post, err error) {
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // want `AGet is awaited in a loop, .*\(no fix: the loop does more than to append the results to a local slice\)`
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}
