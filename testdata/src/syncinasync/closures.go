package syncinasync

import (
	"slices"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/store"
)

// IJ-01, DT-01a, DT-01b, DT-03, WC-10b, WC-10f: a closure is its encloser's where it runs in its encloser's run.
func inline(ctx ormapi.AsyncContext, notes *store.Notes, once *sync.Once, ids []int) {
	func() {
		_ = notes.Put("called at once") // want `Put blocks the loop that runs inline`
	}()
	defer func() {
		_ = notes.Put("deferred") // want `Put blocks the loop that runs inline`
	}()
	once.Do(func() {
		_ = notes.Put("handed to an inline parameter") // want `Put blocks the loop that runs inline`
	})
	slices.SortFunc(ids, func(a, b int) int {
		_ = notes.Put("compared") // want `Put blocks the loop that runs inline`
		return a - b
	})
	save := func() { _ = notes.Put("in a variable") }
	save() // want `save blocks the loop that runs inline \(AsyncContext\): save -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	put := notes.Put
	_ = put("a method value") // want `put blocks the loop that runs inline`
	each(ids, func(int) {
		each(ids, func(int) {
			_ = notes.Put("two deep") // want `Put blocks the loop that runs inline`
		})
	})
	each(ids, drop(notes)) // want `drop blocks the loop that runs inline`
	for range walk(ids) {
		_ = notes.Put("the body of a range over a function") // want `Put blocks the loop that runs inline`
	}
}

// Variadic parameters, iterators, and functions that call another once.
func values(ctx ormapi.AsyncContext, notes *store.Notes) {
	all(func() {
		_ = notes.Put("each of the arguments") // want `Put blocks the loop that runs values`
	}, func() {
		_ = notes.Put("each of the arguments") // want `Put blocks the loop that runs values`
	})
	for range texts(notes) { // want `texts blocks the loop that runs values \(AsyncContext\): texts -> \(\*store.Notes\).Put`
	}
	for range words() {
	}
	save := sync.OnceFunc(func() { _ = notes.Put("once") })
	save() // want `save blocks the loop that runs values`
}

func all(fs ...func()) {
	for _, f := range fs {
		f()
	}
}

func texts(notes *store.Notes) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if notes.Put("read") == nil {
			yield("x")
		}
	}
}

func words() func(yield func(string) bool) {
	return func(yield func(string) bool) { yield("x") }
}

func each(xs []int, f func(int)) {
	for _, x := range xs {
		f(x)
	}
}

func drop(notes *store.Notes) func(int) {
	_ = notes.Put("before it returns its closure")
	return func(int) {}
}

func walk(xs []int) func(yield func(int) bool) {
	return func(yield func(int) bool) {}
}
