package unawaited

import (
	"context"
	"sync/atomic"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Futures in fields and package variables. An exported one may be awaited
// anywhere, an unexported one only in this package.

type job struct {
	name   string
	save   *ormapi.Future[Post]   // nothing awaits it
	load   *ormapi.Future[Post]   // awaited by wait
	all    []*ormapi.Future[Post] // nothing awaits them
	some   []*ormapi.Future[Post] // awaited by wait
	Shared *ormapi.Future[Post]
}

func (j *job) start(ctx context.Context, posts ormapi.QuerySet[Post]) {
	j.save = posts.AFirst(ctx) // want `future from AFirst is put in field save, which nothing in the package awaits; its error is lost; await it, or give it up with ormapi.Discard`
	j.load = posts.AFirst(ctx)
	j.all = append(j.all, posts.AFirst(ctx)) // want `future from AFirst is put in field all, which nothing in the package awaits`
	j.some = append(j.some, posts.AFirst(ctx))
	j.Shared = posts.AFirst(ctx)
	f := posts.AFirst(ctx) // want `future from AFirst is put in field save, which nothing in the package awaits`
	j.save = f
}

func (j *job) started() bool { return j.save != nil && len(j.all) > 0 }

func (j *job) wait(ctx context.Context) error {
	if _, err := j.load.Await(ctx); err != nil {
		return err
	}
	for _, f := range j.some {
		if _, err := f.Await(ctx); err != nil {
			return err
		}
	}
	return nil
}

func newJob(ctx context.Context, posts ormapi.QuerySet[Post]) *job {
	return &job{
		name: "x",
		save: posts.AFirst(ctx), // want `future from AFirst is put in field save, which nothing in the package awaits`
		load: posts.AFirst(ctx),
		all:  []*ormapi.Future[Post]{posts.AFirst(ctx)}, // want `future from AFirst is put in field all, which nothing in the package awaits`
	}
}

type pair2 struct{ first, last *ormapi.Future[Post] }

func newPair(ctx context.Context, posts ormapi.QuerySet[Post]) pair2 {
	return pair2{posts.AFirst(ctx), posts.ALast(ctx)} // want `future from ALast is put in field last, which nothing in the package awaits`
}

func (p pair2) wait(ctx context.Context) { _, _ = p.first.Await(ctx) }

// A field of a generic type, and a promoted one.
type cell[T any] struct{ f *ormapi.Future[T] }

func (c *cell[T]) put(f *ormapi.Future[T]) { c.f = f }

func (c *cell[T]) get(ctx context.Context) (T, error) { return c.f.Await(ctx) }

type outer struct{ inner }

type inner struct{ f *ormapi.Future[Post] }

func (o *outer) run(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	o.f = posts.AFirst(ctx)
	return o.inner.f.Await(ctx)
}

// V002-06: an embedded future is awaited through whatever embeds it.
type embedded struct{ *ormapi.Future[Post] }

func embeds(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	e := embedded{posts.AFirst(ctx)}
	return e.Await(ctx)
}

// Through a pointer, or handed on.
type tray struct{ f, g *ormapi.Future[Post] }

func (t *tray) run(ctx context.Context, posts ormapi.QuerySet[Post]) {
	t.f, t.g = posts.AFirst(ctx), posts.ALast(ctx)
	keep(&t.f)
	awaitFuture(ctx, t.g)
}

// RF-03e.
var (
	running  *ormapi.Future[Post]
	finished *ormapi.Future[Post]
	Known    *ormapi.Future[Post]
	queue    []*ormapi.Future[Post]
)

func inPackage(ctx context.Context, posts ormapi.QuerySet[Post]) bool {
	running = posts.AFirst(ctx) // want `future from AFirst is put in running, which nothing in the package awaits`
	finished = posts.AFirst(ctx)
	Known = posts.AFirst(ctx)
	queue = append(queue, posts.AFirst(ctx)) // want `future from AFirst is put in queue, which nothing in the package awaits`
	return running == nil
}

func finish(ctx context.Context) { _, _ = finished.Await(ctx) }

// A field that holds a future in some instances only.
type slot[V any] struct{ v V }

func (s *slot[V]) get() V { return s.v }

func slots(ctx context.Context, posts ormapi.QuerySet[Post]) (Post, error) {
	s := &slot[*ormapi.Future[Post]]{posts.AFirst(ctx)}
	s.v = posts.ALast(ctx)
	if f := s.get(); f == nil {
		return Post{}, nil
	}
	return s.get().Await(ctx)
}

var latest atomic.Pointer[ormapi.Future[Post]]

func swap(ctx context.Context, posts ormapi.QuerySet[Post]) bool {
	latest.Store(posts.AFirst(ctx))
	f := latest.Load()
	return f != nil
}
