package unawaited

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func awaited(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	if _, err := posts.ADelete(ctx).Await(ctx); err != nil {
		return Post{}, err
	}
	f := posts.AFirst(ctx)
	return f.Await(ctx)
}

func returned(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[Post] {
	return posts.AFirst(ctx)
}

func named(ctx context.Context, posts ormapi.QuerySet[Post]) (f *ormapi.Future[Post]) {
	f = posts.AFirst(ctx)
	return
}

func passed(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	_, err := ormapi.Gather(ctx, f, g)
	return err
}

func given(ctx context.Context, posts ormapi.QuerySet[Post]) {
	ormapi.Discard(posts.ADelete(ctx), "best effort")
}

func closures(ctx context.Context, posts ormapi.QuerySet[Post]) {
	var f *ormapi.Future[Post]
	defer func() { _, _ = f.Await(ctx) }()
	f = posts.AFirst(ctx)
}

func selected(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	select {
	case <-f.Done():
	case <-ctx.Done():
	}
}

func collected(ctx context.Context, posts ormapi.QuerySet[Post]) (all []*ormapi.Future[Post]) {
	for range 3 {
		f := posts.AFirst(ctx)
		all = append(all, f)
	}
	return all
}

func pointed(ctx context.Context, posts ormapi.QuerySet[Post]) {
	f := posts.AFirst(ctx)
	keep(&f)
}

func keep(f **ormapi.Future[Post]) {}

type holder struct{ f *ormapi.Future[Post] }

func (h *holder) wait(ctx context.Context) (Post, error) { return h.f.Await(ctx) }

func stored(ctx context.Context, posts ormapi.QuerySet[Post], h *holder) {
	h.f = posts.AFirst(ctx)
}

// The variable is blank beside an await of the same.
func both(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	f := posts.AFirst(ctx)
	_ = f
	return f.Await(ctx)
}

// NFP-09: what is in a field, or in a variable, may be awaited elsewhere.
func mentioned(h *holder, all []*ormapi.Future[Post], f *ormapi.Future[Post]) {
	_ = h.f
	_ = all[0]
	_ = []*ormapi.Future[Post]{f}
	_ = any(f).(*ormapi.Future[Post])
}

// A method value awaits as well.
func value(ctx context.Context, posts ormapi.QuerySet[Post]) {
	await := posts.AFirst(ctx).Await
	_, _ = await(ctx)
}

// A type of the same shape from elsewhere is no future of ours.
type Future struct{}

func (*Future) Await(context.Context) (int, error) { return 0, nil }

func lookalike(f func() *Future) { f() }

func conversions() {
	_ = (*ormapi.Future[Post])(nil)
	var _ *ormapi.Future[Post]
}

func deliberate(ctx context.Context, posts ormapi.QuerySet[Post]) {
	posts.ADelete(ctx) //asyncorm:ignore unawaited the process ends here
}
