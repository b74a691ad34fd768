package serialawait

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Known misses: each awaits in turn what could run at once, and none is reported.

// Something harmless stands between them.
func (b *Blog) harmless(ctx context.Context) error {
	n, err := b.posts.ACount(ctx).Await(ctx)
	if err != nil {
		return err
	}
	text := fmt.Sprint(n)
	m, err := b.tags.ACount(ctx).Await(ctx)
	fmt.Println(text, m)
	return err
}

// The read is not the first statement of the loop.
func (b *Blog) later(ctx context.Context, ids []int) (total int, err error) {
	for _, id := range ids {
		q := b.posts.Filter(ormapi.Q{"id": id})
		n, err := q.ACount(ctx).Await(ctx)
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}

// The last one is returned.
func (b *Blog) returned(ctx context.Context) (int, error) {
	_, err := b.posts.AFirst(ctx).Await(ctx)
	if err != nil {
		return 0, err
	}
	return b.tags.ACount(ctx).Await(ctx)
}

// NAL-01: an await in the head of a loop.
func (b *Blog) head(ctx context.Context, ids []int) (total int) {
	for i := 0; i < len(ids) && one(b.posts.Filter(ormapi.Q{"id": ids[i]}).AExists(ctx).Await(ctx)); i++ {
		total++
	}
	return total
}

func one(ok bool, err error) bool { return ok && err == nil }
