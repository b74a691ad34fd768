package effects

import "slices"

// constants is a set of constants, as text, that is never changed; nil is the empty one.
//
// A switch of n cases adds one after the other, and what is known on each way keeps its
// own set. So a set is some sorted pieces, each longer than the one before it, and shares
// all but the first few with the set that it was made of.
type constants struct {
	sorted []string
	rest   *constants
}

// single returns the set of v alone.
func single(v string) *constants { return &constants{sorted: []string{v}} }

func (c *constants) has(v string) bool {
	for ; c != nil; c = c.rest {
		if _, found := slices.BinarySearch(c.sorted, v); found {
			return true
		}
	}
	return false
}

func (c *constants) len() int {
	n := 0
	for ; c != nil; c = c.rest {
		n += len(c.sorted)
	}
	return n
}

// with returns the set with v in it, too.
func (c *constants) with(v string) *constants {
	if c.has(v) {
		return c
	}
	out := single(v)
	for ; c != nil && len(c.sorted) <= len(out.sorted); c = c.rest {
		out.sorted = slices.Concat(out.sorted, c.sorted)
	}
	slices.Sort(out.sorted)
	out.rest = c
	return out
}

// list returns the constants in their order.
func (c *constants) list() []string {
	var out []string
	for ; c != nil; c = c.rest {
		out = append(out, c.sorted...)
	}
	slices.Sort(out)
	return out
}

// those returns the constants that keep says.
func (c *constants) those(keep func(v string) bool) *constants {
	list := slices.DeleteFunc(c.list(), func(v string) bool { return !keep(v) })
	if len(list) == 0 {
		return nil
	}
	return &constants{sorted: list}
}

// union returns what is in a or b.
func union(a, b *constants) *constants {
	if a.len() < b.len() {
		a, b = b, a
	}
	for ; b != nil; b = b.rest {
		for _, v := range b.sorted {
			a = a.with(v)
		}
	}
	return a
}

// both returns what is in a and b.
func both(a, b *constants) *constants { return a.those(b.has) }

// is reports whether two sets are the same.
func (c *constants) is(other *constants) bool {
	return c == other || c.len() == other.len() && slices.Equal(c.list(), other.list())
}
