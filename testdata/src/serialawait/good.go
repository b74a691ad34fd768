package serialawait

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Started together already.
func (b *Blog) together(ctx context.Context) error {
	p, n, err := ormapi.Gather2(ctx, b.posts.AFirst(ctx), b.posts.ACount(ctx))
	fmt.Println(p, n)
	return err
}

func (b *Blog) started(ctx context.Context) error {
	first, count := b.posts.AFirst(ctx), b.posts.ACount(ctx)
	p, err := first.Await(ctx)
	n, err2 := count.Await(ctx)
	fmt.Println(p, n)
	return errors.Join(err, err2)
}

// The second needs the first.
func (b *Blog) dependent(ctx context.Context, id int) ([]Post, error) {
	p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
	if err != nil {
		return nil, err
	}
	return b.posts.Filter(ormapi.Q{"author": p.Author}).AList(ctx).Await(ctx)
}

// The first decides whether there is a second.
func (b *Blog) guarded(ctx context.Context) error {
	ok, err := b.tags.AExists(ctx).Await(ctx)
	if err != nil || !ok {
		return err
	}
	n, err := b.posts.ACount(ctx).Await(ctx)
	fmt.Println(n)
	return err
}

func (b *Blog) fallback(ctx context.Context, id int) (Post, error) {
	p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
	if err == nil {
		return p, nil
	}
	p, err = b.posts.AFirst(ctx).Await(ctx)
	return p, err
}

// The order of writes matters, and of a read behind a write.
func (b *Blog) writes(ctx context.Context) error {
	n, err := b.posts.AUpdate(ctx, ormapi.Set{"hits": 0}).Await(ctx)
	if err != nil {
		return err
	}
	m, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	_, err = b.tags.ADelete(ctx).Await(ctx)
	fmt.Println(n, m)
	return err
}

// Rows that are locked, in a transaction.
func (b *Blog) locking(ctx context.Context) error {
	p, err := b.posts.SelectForUpdate().AFirst(ctx).Await(ctx)
	if err != nil {
		return err
	}
	t, err := b.tags.SelectForUpdate().AFirst(ctx).Await(ctx)
	fmt.Println(p, t)
	return err
}

func (b *Blog) inTx(ctx context.Context, tx *sql.Tx) error {
	n, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	m, err := b.tags.ACount(ctx).Await(ctx)
	fmt.Println(n, m)
	return err
}

func runInTx(ctx context.Context, f func(ctx context.Context) error) error { return f(ctx) }

func (b *Blog) inLiteral(ctx context.Context) error {
	return runInTx(ctx, func(ctx context.Context) error {
		n, err := b.posts.ACount(ctx).Await(ctx)
		if err != nil {
			return err
		}
		m, err := b.tags.ACount(ctx).Await(ctx)
		fmt.Println(n, m)
		return err
	})
}

// Two contexts.
func (b *Blog) contexts(ctx, other context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	m, err := b.tags.ACount(other).Await(other)
	fmt.Println(n, m)
	return err
}

// What stands between them, or is called for the second, may matter.
func (b *Blog) between(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	notify(n)
	m, err := b.tags.ACount(ctx).Await(ctx)
	fmt.Println(m)
	return err
}

func (b *Blog) called(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	m, err := b.tags.Limit(limit()).AList(ctx).Await(ctx)
	fmt.Println(n, m)
	return err
}

func notify(n int) {}

func limit() int { return 1 }

// The same query twice waits for a change.
func (b *Blog) twice(ctx context.Context) bool {
	n, _ := b.posts.ACount(ctx).Await(ctx)
	m, _ := b.posts.ACount(ctx).Await(ctx)
	return n == m
}

// Functions of the program's own may write.
func (b *Blog) own(ctx context.Context) *ormapi.Future[Post] { return b.posts.AFirst(ctx) }

func (b *Blog) owns(ctx context.Context) error {
	p, err := b.own(ctx).Await(ctx)
	if err != nil {
		return err
	}
	q, err := b.own(ctx).Await(ctx)
	fmt.Println(p, q)
	return err
}

// NAL-02: loops that search, poll, page, write, or go on from what they found.
func (b *Blog) search(ctx context.Context, ids []int) (Post, error) {
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		if err != nil {
			return p, err
		}
		if p.Author != "" {
			return p, nil
		}
	}
	return Post{}, nil
}

func (b *Blog) firstOf(ctx context.Context, ids []int) (found []Post) {
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		if err != nil {
			continue
		}
		found = append(found, p)
		if len(found) == 3 {
			break
		}
	}
	return found
}

func (b *Blog) poll(ctx context.Context) (total int) {
	for range 10 {
		n, err := b.posts.ACount(ctx).Await(ctx)
		if err != nil {
			continue
		}
		total += n
	}
	return total
}

func (b *Blog) pages(ctx context.Context) (all []Post, err error) {
	last := 0
	for page := 0; page <= last; page++ {
		posts, err := b.posts.Offset(page * 10).Limit(10).AList(ctx).Await(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, posts...)
		last = len(all) / 10
	}
	return all, nil
}

func (b *Blog) chain(ctx context.Context, steps []int) error {
	author := "ada"
	for _, hits := range steps {
		p, err := b.posts.AGet(ctx, ormapi.Q{"author": author, "hits": hits}).Await(ctx)
		if err != nil {
			return err
		}
		author = p.Author
	}
	return nil
}

func (b *Blog) changes(ctx context.Context, ids []int) error {
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		if err != nil {
			return err
		}
		notify(p.ID)
	}
	return nil
}

func (b *Blog) received(ctx context.Context, ids chan int) (all []Post, err error) {
	for id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

func (b *Blog) deliberate(ctx context.Context, ids []int) (all []Post, err error) {
	for _, id := range ids {
		p, err := b.posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) //asyncorm:ignore serialawait one at a time spares the database
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
	return all, nil
}

// NAL-01: what stands before the loop, or in a literal, is no part of its turns.
func (b *Blog) around(ctx context.Context, run func(func())) error {
	for i, n := range ones(b.posts.AList(ctx).Await(ctx)) {
		run(func() {
			p, err := b.posts.AGet(ctx, ormapi.Q{"id": n}).Await(ctx)
			fmt.Println(i, p, err)
		})
	}
	return nil
}

func ones(posts []Post, err error) []int { return make([]int, len(posts)) }
