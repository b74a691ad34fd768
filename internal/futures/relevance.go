package futures

import (
	"iter"

	"golang.org/x/tools/go/cfg"
)

// What need not be known
//
// Every branch doubles what may be known behind it. But a condition matters only
// where another one that speaks of the same is still to come; what is known
// beyond that is forgotten, so that states which differ in nothing else become
// one. It changes no verdict.

// bits is a set of branches, by number.
type bits []uint64

func (s bits) set(i int) { s[i/64] |= 1 << (i % 64) }

// add adds the elements of t and reports whether any is new.
func (s bits) add(t bits) (grown bool) {
	for i := range s {
		grown = grown || t[i]&^s[i] != 0
		s[i] |= t[i]
	}
	return grown
}

func (s bits) meets(t bits) bool {
	for i := range s {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

// relevance tells what may still matter in a block.
type relevance struct {
	conds    *conds
	branches []branch
	exactly  map[string][]int    // the branches that speak of something, by its token
	below    map[string][]int    // and those that speak of it or of a part of it
	ahead    map[*cfg.Block]bits // the branches that can be reached
	matters  map[fact]bits       // the branches that a fact matters to
	entries  map[*atom][]int     // the branches of loops, by the atom that one was entered
}

func newRelevance(c *conds, g *cfg.CFG) *relevance {
	r := &relevance{
		conds: c, exactly: map[string][]int{}, below: map[string][]int{},
		ahead: map[*cfg.Block]bits{}, matters: map[fact]bits{}, entries: map[*atom][]int{},
	}
	own := map[*cfg.Block]int{}
	for _, b := range g.Blocks {
		if len(b.Succs) == 2 {
			i, br := len(r.branches), c.branchOf(b)
			own[b] = i
			r.branches = append(r.branches, br)
			for _, t := range br.tokens {
				r.exactly[t] = append(r.exactly[t], i)
				for whole := range wholes(t) {
					r.below[whole] = append(r.below[whole], i)
				}
			}
			if br.loop != nil {
				r.entries[c.entered(br.loop)] = append(r.entries[c.entered(br.loop)], i)
			}
		}
	}
	for _, b := range g.Blocks {
		r.ahead[b] = r.none()
		if i, ok := own[b]; ok {
			r.ahead[b].set(i)
		}
	}
	order := backwards(g)
	for changed := true; changed; {
		changed = false
		for _, b := range order {
			for _, succ := range b.Succs {
				changed = r.ahead[b].add(r.ahead[succ]) || changed
			}
		}
	}
	return r
}

// backwards returns the blocks of a graph, each behind its successors where no loop leads
// back: so that what comes from there is carried to the entry in one round, and one more
// for each loop in a loop.
func backwards(g *cfg.CFG) []*cfg.Block {
	var out []*cfg.Block
	seen := make([]bool, len(g.Blocks))
	var visit func(b *cfg.Block)
	visit = func(b *cfg.Block) {
		if seen[b.Index] {
			return
		}
		seen[b.Index] = true
		for _, succ := range b.Succs {
			visit(succ)
		}
		out = append(out, b)
	}
	for _, b := range g.Blocks {
		visit(b)
	}
	return out
}

func (r *relevance) none() bits { return make(bits, (len(r.branches)+63)/64) }

// of returns the branches that f matters to: those that speak of something that
// it speaks of, and of a loop's entry that of the loop. That x is not some constant does
// not matter to who asks whether it is another one, unless these are all that there are.
func (r *relevance) of(f fact) bits {
	if s, ok := r.matters[f]; ok {
		return s
	}
	a := r.conds.list[f/2]
	s := r.none()
	one := f%2 == 0 && a.value != nil && !a.enumerated
	note := func(branches []int) {
		for _, i := range branches {
			if asks := r.branches[i].asks; !one || asks == nil || asks == a {
				s.set(i)
			}
		}
	}
	for _, i := range r.entries[a] {
		s.set(i)
	}
	for _, t := range a.tokens {
		note(r.below[t])
		for whole := range wholes(t) {
			note(r.exactly[whole])
		}
	}
	r.matters[f] = s
	return s
}

// wholes yields a token, and those of what it stands for a field or an element of.
func wholes(t string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i, c := range t {
			if (c == '.' || c == '[') && !yield(t[:i]) {
				return
			}
		}
		yield(t)
	}
}

// forget returns what of known may still matter in b and behind it.
func (r *relevance) forget(b *cfg.Block, known env) env {
	var out env
	for _, f := range known {
		if r.of(f).meets(r.ahead[b]) {
			out = append(out, f)
		}
	}
	return out
}
