package effects

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

// What is known at a place, and how it is kept.
//
// A function of thousands of statements knows thousands of things at its end, most of
// which it knew a statement before. Were each place to have a map of its own, such a
// function would take the square of its length, in time and in memory. So what is known
// is what was known before, and one thing more or less; now and then, when looking back
// would take long beside what is known, all of it is written down anew. Where code comes
// together, only what differs since it has parted is looked at.

// facts are what is known at a place. They are never changed; nil stands for a
// place that does not run.
type facts = *known

// known is what was known before, but for one subject, or where there is no before, all
// that is known.
type known struct {
	before *known
	about  subject
	domain domain
	gone   bool // nothing is known of about any more

	all   map[subject]domain
	depth int // how far it is back to all
	size  int // of all
}

// nothing returns that nothing is known.
func nothing() facts { return ignorance }

var ignorance = new(known)

// get returns what is known of s.
func (f *known) get(s subject) (domain, bool) {
	if f == nil {
		return domain{}, false
	}
	for ; f.before != nil; f = f.before {
		if f.about == s {
			return f.domain, !f.gone
		}
	}
	d, ok := f.all[s]
	return d, ok
}

// each yields all that is known.
func (f *known) each() iter.Seq2[subject, domain] {
	return func(yield func(subject, domain) bool) {
		if f == nil {
			return
		}
		seen := make(map[subject]bool, f.depth)
		at := f
		for ; at.before != nil; at = at.before {
			if !seen[at.about] {
				seen[at.about] = true
				if !at.gone && !yield(at.about, at.domain) {
					return
				}
			}
		}
		for s, d := range at.all {
			if !seen[s] && !yield(s, d) {
				return
			}
		}
	}
}

// none reports whether nothing has ever been known.
func (f *known) none() bool { return f.before == nil && len(f.all) == 0 }

// with returns the facts with one more.
func (f *known) with(s subject, d domain) facts { return f.but(s, d, false) }

func (f *known) but(s subject, d domain, gone bool) facts {
	out := &known{before: f, about: s, domain: d, gone: gone, depth: f.depth + 1, size: f.size}
	if out.depth <= 16+out.size/8 {
		return out
	}
	all := maps.Collect(out.each())
	return &known{all: all, size: len(all)}
}

// without returns the facts but for those that drop names.
func (f *known) without(drop func(subject) bool) facts {
	if f == nil {
		return nil
	}
	var dropped []subject
	at := f
	for ; at.before != nil; at = at.before {
		if drop(at.about) {
			dropped = append(dropped, at.about)
		}
	}
	for s := range at.all {
		if drop(s) {
			dropped = append(dropped, s)
		}
	}
	out := f
	for _, s := range dropped {
		if _, ok := out.get(s); ok {
			out = out.but(s, domain{}, true)
		}
	}
	return out
}

// join returns what holds in both, where code comes together.
func join(a, b facts) facts {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	base, parted := fork(a, b)
	if base == nil {
		out := map[subject]domain{}
		for s := range a.each() {
			if d, ok := joined(a, b, s); ok {
				out[s] = d
			}
		}
		return &known{all: out, size: len(out)}
	}
	out := base
	for _, s := range parted {
		d, ok := joined(a, b, s)
		old, was := base.get(s)
		if ok != was || ok && !d.is(old) {
			out = out.but(s, d, !ok)
		}
	}
	return out
}

// fork returns what was known where two ways have parted, and what they know otherwise
// since then; nil if that is too long ago.
func fork(a, b facts) (base facts, parted []subject) {
	for a != b {
		if a.depth < b.depth {
			a, b = b, a
		}
		if a.before == nil {
			return nil, nil
		}
		parted = append(parted, a.about)
		a = a.before
	}
	return a, parted
}

// joined returns what is known of s where a and b come together.
func joined(a, b facts, s subject) (out domain, ok bool) {
	d, okA := a.get(s)
	e, okB := b.get(s)
	switch {
	case !okA || !okB:
	case d.is(e):
		return d, true
	case !d.but && !e.but:
		return domain{values: union(d.values, e.values)}, true
	case d.but && e.but:
		return domain{but: true, values: both(d.values, e.values)}, true
	}
	return domain{}, false
}

// is reports whether d and e say the same.
func (d domain) is(e domain) bool { return d.but == e.but && d.values.is(e.values) }

// key returns the facts as a string: equal facts, equal strings.
func (f *known) key() string {
	if f == nil || f.none() {
		return ""
	}
	all := maps.Collect(f.each())
	order := slices.SortedFunc(maps.Keys(all), func(a, b subject) int {
		return cmp.Or(cmp.Compare(a.root.Pos(), b.root.Pos()), strings.Compare(a.path, b.path))
	})
	var b strings.Builder
	for _, s := range order {
		fmt.Fprintf(&b, "%d%s %v %q\n", s.root.Pos(), s.path, all[s].but, all[s].values.list())
	}
	return b.String()
}
