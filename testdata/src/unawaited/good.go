package unawaited

import (
	"context"
	"io"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// NFP-01a.
func awaited(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	if _, err := posts.ADelete(ctx).Await(ctx); err != nil {
		return Post{}, err
	}
	f := posts.AFirst(ctx)
	return f.Await(ctx)
}

// NFP-22.
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

// V110-02.
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

// V110-07, NFP-14, DN-01: a type of the same shape from elsewhere is no future of ours.
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

// V110-03: a name of one's own for what is given up.
func forget[T any](f *ormapi.Future[T]) { ormapi.Discard(f, "best effort") }

func forgotten(ctx context.Context, posts ormapi.QuerySet[Post]) { forget(posts.ADelete(ctx)) }

// V110-10: a recorder has the names of what it records, and returns no future.
type expected struct{}

func (e *expected) AFirst(ctx any) *expected { return e }

func expects(e *expected) { e.AFirst(nil).AFirst(nil) }

// RF-03h: a starter is one by what it returns, not by its name.
type starter struct{}

func (starter) Go(f func()) int { return 1 }

func starts(s starter) { s.Go(func() {}) }

// PFA-01: a future may be anything, to those who do not say.
func whatever(ctx context.Context, posts ormapi.QuerySet[Post], now bool) any {
	if now {
		return 1
	}
	return posts.AFirst(ctx)
}

// AWT-01, V003-02, V003-04, V003-05: a future may be awaited again, by others, and if it
// has ended long ago.
func again2(ctx context.Context, f *ormapi.Future[Post], h *holder) error {
	if _, err := f.Await(ctx); err != nil {
		return err
	}
	if _, err := h.f.Await(ctx); err != nil {
		return err
	}
	g := ormapi.Resolved(1, nil)
	_, _ = g.Await(ctx)
	_, err := f.Await(ctx)
	return err
}

// FA300, DA-02: in a container that is given on, or whose parts are.
func parts(ctx context.Context, posts ormapi.QuerySet[Post], m map[string]*ormapi.Future[Post], use func(...any)) {
	if _, ok := m["first"]; !ok {
		m["first"] = posts.AFirst(ctx)
	}
	use("last", posts.ALast(ctx))
	use([]any{posts.ALast(ctx)})
}

// AF04-01b: awaited before what it works with is closed.
func inTime(ctx context.Context, conn io.Closer, posts ormapi.QuerySet[Post]) (Post, error) {
	defer conn.Close()
	f := posts.AFirst(ctx)
	return f.Await(ctx)
}
