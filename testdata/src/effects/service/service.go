// want package:"reaches" package:"wiring: 10 puts, 4 flows, 0 uses"

// Package service is the middle of the chain. It does not import database/sql.
package service

import "effects/store"

func Save(n *store.Notes) error { // want Save:`blocks: \(\*store.Notes\).PutAll -> \(\*store.Notes\).put -> \(\*sql.DB\).ExecContext`
	return n.PutAll([]string{"a"})
}

// Visit blocks in the closure that it has called for each number.
func Visit(n *store.Notes) { // want Visit:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	store.Each([]int{1}, func(int) { _ = n.Put("x") })
}

func Method(n *store.Notes) { // want Method:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	var r store.Ring[string]
	r.Do(func(s string) { _ = n.Put(s) })
}

// Elsewhere has its closures run in a goroutine, kept, or not at all.
func Elsewhere(n *store.Notes) {
	f := func() { _ = n.Put("x") }
	store.Async(f)
	store.Keep(f)
	store.Unused(f)
	store.Wrapped(func() { _ = n.Put("x") })
}

// Named hands over a method value.
func Named(n *store.Notes) { // want Named:`blocks: \(\*store.Notes\).List -> \(\*sql.DB\).Query`
	f := n.List
	_, _ = f()
}

// Variable calls a literal that is kept in a variable.
func Variable(n *store.Notes) { // want Variable:`blocks: save -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	save := func() error { return n.Put("x") }
	_ = save()
}

// Reassigned may call either: that one of them blocks matters where it is called
// in an async context.
func Reassigned(n *store.Notes, b bool) { // want Reassigned:`calls through: \(\) of local effects/service/service.go:46:2`
	f := func() error { return n.Put("x") }
	if b {
		f = func() error { return nil }
	}
	_ = f()
}

// Print ranges over an iterator that another package returns.
func Print(n *store.Notes) { // want Print:`blocks: what \(\*store.Notes\).All returns -> \(\*sql.DB\).Query`
	for range n.All() {
	}
}

// Now calls what another package returns.
func Now(n *store.Notes) error { // want Now:`blocks: what store.Later returns -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	f := store.Later(n)
	return f()
}

// NotNow hands it on.
func NotNow(n *store.Notes) func() error { return store.Later(n) }
