// want package:"reaches" package:"wiring: 0 puts, 3 flows, 0 uses"

// Package groups hands its functions to those of other modules that run them.
package groups

import (
	"github.com/sourcegraph/conc"
	"github.com/sourcegraph/conc/panics"
	"github.com/sourcegraph/conc/pool"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/singleflight"
)

func Shared(g *singleflight.Group, f func() (any, error)) { // want Shared:"calls: 1 inline"
	_, _, _ = g.Do("key", f)
}

func Sent(g *singleflight.Group, f func() (any, error)) <-chan singleflight.Result { // want Sent:"calls: 1 goroutine"
	return g.DoChan("key", f)
}

func Grouped(g *errgroup.Group, f func() error) { // want Grouped:"calls: 1 goroutine"
	g.Go(f)
}

func Tried(g *errgroup.Group, f func() error) bool { // want Tried:"calls: 1 goroutine"
	return g.TryGo(f)
}

func Waited(w *conc.WaitGroup, f func()) { // want Waited:"calls: 1 goroutine"
	w.Go(f)
}

func Caught(f func()) { // want Caught:"calls: 0 inline"
	_ = panics.Try(f)
}

// Pooled puts its function into a channel: who calls it is not followed.
func Pooled(p *pool.Pool, f func()) {
	p.Go(f)
}

// Started is called by a goroutine, whatever is called there calls its function inline.
func Started(f func()) { // want Started:"calls: 0 goroutine"
	go run(f)
	go func(g func()) { g() }(f)
}

func run(f func()) { f() }
