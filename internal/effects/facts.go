package effects

import (
	"cmp"
	"fmt"
	"hash/maphash"
	"iter"
	"maps"
	"math/bits"
	"slices"
	"strings"
)

// What is known at a place, and how it is kept.
//
// A function of thousands of statements knows thousands of things at its end, most of
// which it knew a statement before. Were each place to have a map of its own, such a
// function would take the square of its length, in time and in memory. So what is known
// is a tree that is never changed: with one thing more or less, a few nodes are made anew,
// on the way to it, and the others are shared. Where code comes together, nothing is looked
// at that both ways share, nor what only one of them knows.
//
// The tree is a trie over the bits of the subjects' hashes, without the nodes that would
// have one child.

// facts are what is known at a place. They are never changed; nil stands for a
// place that does not run.
type facts = *known

type known struct{ root *trie }

// trie is a leaf, or a branch at one bit of the hashes. Those below it have the bits above
// that one in common.
type trie struct {
	hash uint64
	bit  uint64 // 0 for a leaf
	kids [2]*trie
	all  []fact // of a leaf: what is known of the subjects with that hash, nearly always one
}

// fact is what is known of a subject.
type fact struct {
	about  subject
	domain domain
}

var seed = maphash.MakeSeed()

// nothing returns that nothing is known.
func nothing() facts { return ignorance }

var ignorance = new(known)

// get returns what is known of s.
func (f *known) get(s subject) (domain, bool) {
	if f == nil || f.root == nil {
		return domain{}, false
	}
	hash := maphash.Comparable(seed, s)
	t := f.root
	for t.bit != 0 {
		t = t.kids[t.side(hash)]
	}
	return t.get(s)
}

// get returns what a leaf knows of s.
func (t *trie) get(s subject) (domain, bool) {
	for _, f := range t.all {
		if f.about == s {
			return f.domain, true
		}
	}
	return domain{}, false
}

// each yields all that is known.
func (f *known) each() iter.Seq2[subject, domain] {
	return func(yield func(subject, domain) bool) {
		if f != nil {
			f.root.each(yield)
		}
	}
}

func (t *trie) each(yield func(subject, domain) bool) bool {
	if t == nil {
		return true
	}
	for _, f := range t.all {
		if !yield(f.about, f.domain) {
			return false
		}
	}
	return t.kids[0].each(yield) && t.kids[1].each(yield)
}

// none reports whether nothing is known.
func (f *known) none() bool { return f.root == nil }

// with returns the facts with one more.
func (f *known) with(s subject, d domain) facts {
	return f.at(f.root.with(&trie{hash: maphash.Comparable(seed, s), all: []fact{{s, d}}}))
}

// without returns the facts but for those that drop names.
func (f *known) without(drop func(subject) bool) facts {
	if f == nil {
		return nil
	}
	return f.at(f.root.without(drop))
}

// drop returns the facts without what is known of s.
func (f *known) drop(s subject) facts {
	if _, ok := f.get(s); !ok {
		return f
	}
	return f.at(f.root.drop(maphash.Comparable(seed, s), s))
}

// at returns the facts with that root.
func (f *known) at(root *trie) facts {
	if root == f.root {
		return f
	}
	return &known{root}
}

// join returns what holds in both, where code comes together.
func join(a, b facts) facts {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	return a.at(meet(a.root, b.root))
}

// side returns which of t's children has a hash.
func (t *trie) side(hash uint64) int {
	if hash&t.bit == 0 {
		return 0
	}
	return 1
}

// covers reports whether a hash has what those below t have in common.
func (t *trie) covers(hash uint64) bool { return (t.hash^hash)&^(t.bit<<1-1) == 0 }

// of returns t with other children.
func (t *trie) of(kids [2]*trie) *trie {
	switch {
	case kids == t.kids:
		return t
	case kids[0] == nil:
		return kids[1]
	case kids[1] == nil:
		return kids[0]
	}
	return &trie{hash: t.hash, bit: t.bit, kids: kids}
}

// with returns t with a leaf of one fact.
func (t *trie) with(leaf *trie) *trie {
	switch {
	case t == nil:
		return leaf
	case t.bit != 0 && t.covers(leaf.hash):
		kids := t.kids
		i := t.side(leaf.hash)
		kids[i] = kids[i].with(leaf)
		return t.of(kids)
	case t.hash == leaf.hash && t.bit == 0:
		others := slices.DeleteFunc(slices.Clone(t.all), func(f fact) bool { return f.about == leaf.all[0].about })
		return &trie{hash: t.hash, all: append(others, leaf.all[0])}
	}
	fork := &trie{hash: leaf.hash, bit: 1 << (63 - bits.LeadingZeros64(t.hash^leaf.hash))}
	fork.kids[fork.side(t.hash)] = t
	fork.kids[fork.side(leaf.hash)] = leaf
	return fork
}

func (t *trie) without(drop func(subject) bool) *trie {
	switch {
	case t == nil:
		return nil
	case t.bit != 0:
		return t.of([2]*trie{t.kids[0].without(drop), t.kids[1].without(drop)})
	case !slices.ContainsFunc(t.all, func(f fact) bool { return drop(f.about) }):
		return t
	}
	return leafOf(t.hash, slices.DeleteFunc(slices.Clone(t.all), func(f fact) bool { return drop(f.about) }))
}

// drop is without for a subject that is known to be there.
func (t *trie) drop(hash uint64, s subject) *trie {
	if t.bit == 0 {
		return t.without(func(other subject) bool { return other == s })
	}
	kids := t.kids
	i := t.side(hash)
	kids[i] = kids[i].drop(hash, s)
	return t.of(kids)
}

// leafOf returns a leaf, nil if it would be empty.
func leafOf(hash uint64, all []fact) *trie {
	if len(all) == 0 {
		return nil
	}
	return &trie{hash: hash, all: all}
}

// meet returns what a and b have in common.
func meet(a, b *trie) *trie {
	switch {
	case a == b:
		return a
	case a == nil || b == nil:
		return nil
	case a.bit < b.bit:
		return meet(b, a)
	case !a.covers(b.hash):
		return nil
	case a.bit > b.bit:
		return meet(a.kids[a.side(b.hash)], b)
	case a.bit != 0:
		return a.of([2]*trie{meet(a.kids[0], b.kids[0]), meet(a.kids[1], b.kids[1])})
	}
	var all []fact
	for _, f := range a.all {
		if e, ok := b.get(f.about); ok {
			if d, ok := joined(f.domain, e); ok {
				all = append(all, fact{f.about, d})
			}
		}
	}
	if slices.Equal(all, a.all) {
		return a
	}
	return leafOf(a.hash, all)
}

// joined returns what is known where d and e come together.
func joined(d, e domain) (out domain, ok bool) {
	switch {
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
