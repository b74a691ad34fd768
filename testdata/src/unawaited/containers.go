package unawaited

import (
	"context"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Futures in slices, arrays, maps and channels.

// NFP-17, RS-10: one of several is awaited.
func firstOfTwo(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	fs := []*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)} // want `future from ALast is put in fs\[1\] and never awaited; its error is lost; call fs\[1\].Await, or give it up with ormapi.Discard`
	return fs[0].Await(ctx)
}

func firstOfArray(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	fs := [...]*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)} // want `future from ALast is put in fs\[1\] and never awaited`
	return fs[0].Await(ctx)
}

func firstOfMap(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	fs := map[string]*ormapi.Future[Post]{"first": posts.AFirst(ctx), "last": posts.ALast(ctx)} // want `future from ALast is put in fs\["last"\] and never awaited`
	return fs["first"].Await(ctx)
}

// NFP-16i, GO-06.
func firstOfMany(ctx context.Context, posts ormapi.QuerySet[Post], names []string) (Post, error) {
	var fs []*ormapi.Future[Post]
	for _, name := range names {
		fs = append(fs, posts.Filter(ormapi.Q{"title": name}).AFirst(ctx)) // want `future from AFirst is put in fs, of which only some are awaited; its error is lost; await each of fs, or give it up with ormapi.Discard`
	}
	return fs[0].Await(ctx)
}

// GO-06: measured only.
func measured(ctx context.Context, posts ormapi.QuerySet[Post], names []string) int {
	var fs []*ormapi.Future[Post]
	for range names {
		fs = append(fs, posts.AFirst(ctx)) // want `future from AFirst is put in fs and never awaited`
	}
	return len(fs)
}

// AWT-03.
func rangedOver(ctx context.Context, posts ormapi.QuerySet[Post]) {
	fs := []*ormapi.Future[Post]{posts.AFirst(ctx)} // want `future from AFirst is put in fs\[0\] and never awaited`
	for i, f := range fs {
		fmt.Println(i, f)
	}
	for _, f := range startAll(ctx, posts) { // want `future from startAll is ranged over and never awaited`
		fmt.Println(f)
	}
}

func unread(ctx context.Context, posts ormapi.QuerySet[Post]) {
	m := map[int]*ormapi.Future[Post]{}
	m[1] = posts.AFirst(ctx) // want `future from AFirst is put in m\[1\] and never awaited; its error is lost; call m\[1\].Await`
	ch := make(chan *ormapi.Future[Post], 1)
	ch <- posts.AFirst(ctx) // want `future from AFirst is put in ch and never awaited`
	close(ch)
	all := startAll(ctx, posts) // want `future from startAll is put in all and never awaited`
	fmt.Println(len(all), cap(all), all == nil)
}

// Lost on one path.
func someLost(ctx context.Context, posts ormapi.QuerySet[Post], names []string) error {
	var fs []*ormapi.Future[Post]
	for range names {
		f, err := start(ctx, posts) // want `future from start is not awaited when the function returns at line 73`
		if err != nil {
			return err
		}
		fs = append(fs, f)
	}
	_, err := ormapi.Gather(ctx, fs...)
	return err
}

// What follows loses none.

func ranged(ctx context.Context, posts ormapi.QuerySet[Post], names []string) error {
	var fs []*ormapi.Future[Post]
	for range names {
		fs = append(fs, posts.AFirst(ctx))
	}
	for _, f := range fs {
		if _, err := f.Await(ctx); err != nil {
			return err
		}
	}
	return nil
}

func byIndex(ctx context.Context, posts ormapi.QuerySet[Post], names []string) {
	fs := make([]*ormapi.Future[Post], len(names))
	for i := range names {
		fs[i] = posts.AFirst(ctx)
	}
	for i := range fs {
		_, _ = fs[i].Await(ctx)
	}
}

func byCount(ctx context.Context, posts ormapi.QuerySet[Post], names []string) {
	fs := startAll(ctx, posts)
	for i := 0; i < len(fs); i++ {
		_, _ = fs[i].Await(ctx)
	}
	gs := startAll(ctx, posts)
	for len(gs) > 0 {
		g := gs[0]
		gs = gs[1:]
		_, _ = g.Await(ctx)
	}
	var hs []*ormapi.Future[Post]
	for range names {
		hs = append(hs, posts.AFirst(ctx))
	}
	for i := 0; i < len(names); i++ {
		_, _ = hs[i].Await(ctx)
	}
}

func byConstants(ctx context.Context, posts ormapi.QuerySet[Post]) {
	fs := [2]*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)}
	_, _ = fs[0].Await(ctx)
	_, _ = fs[1].Await(ctx)
	gs := []*ormapi.Future[Post]{posts.AFirst(ctx), posts.ALast(ctx)}
	for i := 0; i < 2; i++ {
		_, _ = gs[i].Await(ctx)
	}
}

// NFP-16h.
func gathered(ctx context.Context, posts ormapi.QuerySet[Post], names []string) error {
	var fs []*ormapi.Future[Post]
	for range names {
		f := posts.AFirst(ctx)
		fs = append(fs, f)
	}
	_, err := ormapi.Gather(ctx, fs...)
	return err
}

func gatheredOfTwo(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	_, err := ormapi.Gather(ctx, append(startAll(ctx, posts), posts.AFirst(ctx))...)
	return err
}

func handedOut(ctx context.Context, posts ormapi.QuerySet[Post]) (map[string]*ormapi.Future[Post], [1]*ormapi.Future[Post]) {
	m := map[string]*ormapi.Future[Post]{}
	m["first"] = posts.AFirst(ctx)
	return m, [1]*ormapi.Future[Post]{posts.ALast(ctx)}
}

func joined(ctx context.Context, posts ormapi.QuerySet[Post]) []*ormapi.Future[Post] {
	fs := startAll(ctx, posts)
	gs := startAll(ctx, posts)
	fs = append(fs, gs...)
	hs := append(fs, posts.AFirst(ctx))
	return hs
}

func received2(ctx context.Context, posts ormapi.QuerySet[Post]) {
	ch := make(chan *ormapi.Future[Post], 2)
	ch <- posts.AFirst(ctx)
	ch <- posts.ALast(ctx)
	close(ch)
	for f := range ch {
		_, _ = f.Await(ctx)
	}
	done := make(chan *ormapi.Future[Post], 1)
	go func() {
		f := <-done
		_, _ = f.Await(ctx)
	}()
	done <- posts.AFirst(ctx)
}

func sent(ctx context.Context, posts ormapi.QuerySet[Post], ch chan<- *ormapi.Future[Post]) {
	ch <- posts.AFirst(ctx)
}

// NFP-16e: containers in containers are somebody else's.
func nested(ctx context.Context, posts ormapi.QuerySet[Post]) int {
	fs := [][]*ormapi.Future[Post]{{posts.AFirst(ctx)}, startAll(ctx, posts)}
	return len(fs)
}

func anys(ctx context.Context, posts ormapi.QuerySet[Post]) []any {
	return []any{1, posts.AFirst(ctx)}
}

// NFP-16c: what a literal makes for each.
func mapped(ctx context.Context, posts ormapi.QuerySet[Post], ids []int) {
	load := func(id int) *ormapi.Future[Post] { return posts.Filter(ormapi.Q{"id": id}).AFirst(ctx) }
	each(ids, load)       // want `future from each is dropped`
	fs := each(ids, load) // want `future from each is put in fs and never awaited`
	fmt.Println(len(fs))
	awaitEach(ctx, each(ids, load))
}

func each[T, R any](list []T, f func(T) R) (out []R) {
	for _, v := range list {
		out = append(out, f(v))
	}
	return out
}

// Somebody reads it before anything is in it.
func readByOthers(ctx context.Context, posts ormapi.QuerySet[Post], serve func(<-chan *ormapi.Future[Post])) {
	ch := make(chan *ormapi.Future[Post])
	go serve(ch)
	ch <- posts.AFirst(ctx)
	close(ch)
}

// NFP-18: types that contain themselves.
type (
	nest  []nest
	ring  map[string]ring
	chain struct {
		next *chain
		f    *ormapi.Future[Post]
	}
	tree[T any] struct {
		left, right *tree[T]
		value       T
	}
)

func recursive(ctx context.Context, posts ormapi.QuerySet[Post], n nest, r ring, c *chain) int {
	var t tree[*ormapi.Future[Post]]
	t.value = posts.AFirst(ctx)
	c.next = &chain{f: posts.AFirst(ctx)}
	_, _ = c.next.next.f.Await(ctx)
	return len(n[0]) + len(r["a"]["b"])
}
