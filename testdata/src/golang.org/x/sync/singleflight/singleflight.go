// Package singleflight is a stub of golang.org/x/sync/singleflight. Its bodies do
// with their functions what the real ones do, so that this can be inferred.
package singleflight

type Group struct{}

func (g *Group) Do(key string, fn func() (any, error)) (v any, err error, shared bool) {
	c := new(call)
	g.doCall(c, key, fn)
	return c.val, c.err, false
}

func (g *Group) DoChan(key string, fn func() (any, error)) <-chan Result {
	ch := make(chan Result, 1)
	go g.doCall(new(call), key, fn)
	return ch
}

func (g *Group) Forget(key string) {}

type Result struct {
	Val    any
	Err    error
	Shared bool
}

type call struct {
	val any
	err error
}

func (g *Group) doCall(c *call, key string, fn func() (any, error)) {
	func() {
		defer func() { _ = recover() }()
		c.val, c.err = fn()
	}()
}
