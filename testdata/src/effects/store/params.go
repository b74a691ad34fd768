// want package:"reaches" package:"wiring: 2 puts, 3 flows, 0 uses"

package store

import "sync"

// DT-01b.
func Each(xs []int, f func(int)) { // want Each:"calls: 1 inline"
	for _, x := range xs {
		f(x)
	}
}

// Nested hands its parameter on, in a closure.
func Nested(f func(int)) { // want Nested:"calls: 0 inline"
	Each(nil, func(x int) { f(x) })
}

func Async(f func()) { // want Async:"calls: 0 goroutine"
	go f()
}

func Wrapped(f func()) { // want Wrapped:"calls: 0 goroutine"
	go func() { f() }()
}

var kept func()

func Keep(f func()) { kept = f }

// Both keeps its parameter and calls it.
func Both(f func()) { // want Both:"calls: 0 inline, 0 stored"
	kept = f
	if f != nil {
		f()
	}
}

func Once(o *sync.Once, f func()) { // want Once:"calls: 1 inline"
	o.Do(f)
}

// Recursive hands its parameter to itself.
func Recursive(n int, f func()) { // want Recursive:"calls: 1 inline"
	if n > 0 {
		Recursive(n-1, f)
	}
	f()
}

// Local calls its parameter through a local function.
func Local(f func(int)) { // want Local:"calls: 0 inline"
	var walk func(int)
	walk = func(n int) {
		f(n)
		if n > 0 {
			walk(n - 1)
		}
	}
	walk(3)
}

// Unused takes a function for nothing.
func Unused(f func()) {}

type Ring[T any] struct{ items []T }

func (r *Ring[T]) Do(f func(T)) { // want Do:"calls: 0 inline"
	for _, x := range r.items {
		f(x)
	}
}

// All calls each of its parameters.
func All(n int, fs ...func()) { // want All:"calls: 1 inline"
	for _, f := range fs {
		f()
	}
}

// Spread starts each of them.
func Spread(fs ...func()) { // want Spread:"calls: 0 goroutine"
	for _, f := range fs {
		go f()
	}
}

// Collect keeps them.
func Collect(fs ...func()) {
	for _, f := range fs {
		kept = f
	}
}

// Range calls the iterator that it ranges over.
func Range(seq func(yield func(int) bool)) (n int) { // want Range:"calls: 0 inline"
	for x := range seq {
		n += x
	}
	return n
}
