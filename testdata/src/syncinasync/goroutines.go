package syncinasync

import (
	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/panics"
	"github.com/sourcegraph/conc/pool"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/singleflight"
	"syncinasync/store"
)

// Some of the functions that others run for us run here, some on goroutines.

func flights(ctx ormapi.AsyncContext, notes *store.Notes, g *singleflight.Group) {
	put := func() (any, error) { return nil, notes.Put("x") }
	_, _, _ = g.Do("x", put) // want `put blocks the loop that runs flights \(AsyncContext\): put -> \(\*store.Notes\).Put`
	_, _, _ = g.Do("x", func() (any, error) {
		return nil, notes.Put("x") // want `Put blocks the loop that runs flights`
	})
	<-g.DoChan("x", func() (any, error) { return nil, notes.Put("x") })
}

func groups(ctx ormapi.AsyncContext, notes *store.Notes, g *errgroup.Group, w *conc.WaitGroup, p *pool.Pool) {
	g.Go(func() error { return notes.Put("x") })
	g.TryGo(func() error { return notes.Put("x") })
	w.Go(func() { _ = notes.Put("x") })
	p.Go(func() { _ = notes.Put("x") })
	panics.Try(func() {
		_ = notes.Put("x") // want `Put blocks the loop that runs groups`
	})
}

// What a goroutine hands on runs on the goroutine.
func started(ctx ormapi.AsyncContext, notes *store.Notes) {
	put := func(int) { _ = notes.Put("x") }
	go each(nil, put)
	go each(nil, func(int) { _ = notes.Put("x") })
	go func(f func(int)) { f(1) }(func(int) { _ = notes.Put("x") })
	go func(f func(int)) { each(nil, f) }(put)
}
