package syncinasync

import (
	"context"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/rivo/tview"
	"syncinasync/store"
)

// Who runs a function decides where it runs.

// IJ-02d, IJ-04: what an executor does that somebody hands in is not known.
func handedIn(ctx ormapi.AsyncContext, notes *store.Notes, submit func(func()), pool interface{ Run(func()) }) {
	submit(func() { _ = notes.Put("somewhere") })
	pool.Run(func() { _ = notes.Put("somewhere") })
}

// WC-05: off the loop, and once more on it.
func bothSides(ctx ormapi.AsyncContext, notes *store.Notes) error {
	_, err := ormapi.Go(ctx, func(context.Context) (int, error) { return 0, notes.Put("off") }).Await(ctx)
	if err != nil {
		return err
	}
	return notes.Put("on") // want `Put blocks the loop that runs bothSides`
}

// DT-01c, DT-02, WC-10d: a function by its name, a method by its value, one of several.
func handedOver(ctx ormapi.AsyncContext, notes *store.Notes) {
	all(store.Vacuum, func() {}) // want `Vacuum blocks the loop that runs handedOver`
	put := notes.Put
	text("x", put)       // want `put blocks the loop that runs handedOver`
	text("x", notes.Put) // want `Put blocks the loop that runs handedOver`
	time.AfterFunc(time.Second, store.Vacuum)
}

func text(s string, f func(string) error) { _ = f(s) }

// GO-17: a handler is one by its use, and no other use of it is one.
func onDone() {
	_ = opened.Ping() // want `Ping blocks tview's event loop, which runs onDone`
}

func handler(l *tview.List) { l.SetDoneFunc(onDone) }

func noHandler() { onDone() }

// DT-05, WC-03: who calls each other blocks if one of them does.
func ping(notes *store.Notes, n int) {
	if n > 0 {
		pong(notes, n-1)
	}
}

func pong(notes *store.Notes, n int) {
	ping(notes, n)
	if n == 0 {
		_ = notes.Put("x")
	}
}

func hums(n int) {
	if n > 0 {
		hums(n - 1)
	}
}

func plays(ctx ormapi.AsyncContext, notes *store.Notes) {
	ping(notes, 3) // want `ping blocks the loop that runs plays \(AsyncContext\): ping -> syncinasync.pong -> \(\*store.Notes\).Put`
	hums(3)
}

// SW-01: a wrapper hides nothing.
func wrapper(ctx ormapi.AsyncContext, notes *store.Notes) {
	quietly(notes) // want `quietly blocks the loop that runs wrapper`
}

func quietly(notes *store.Notes) { _ = notes.Put("x") }
