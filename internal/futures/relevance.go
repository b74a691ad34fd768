package futures

import "golang.org/x/tools/go/cfg"

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
	tokens   [][]string          // what each branch speaks of
	ahead    map[*cfg.Block]bits // the branches that can be reached
	matters  map[*atom]bits      // the branches that an atom matters to
}

func newRelevance(c *conds, g *cfg.CFG) *relevance {
	r := &relevance{conds: c, ahead: map[*cfg.Block]bits{}, matters: map[*atom]bits{}}
	own := map[*cfg.Block]int{}
	for _, b := range g.Blocks {
		if len(b.Succs) == 2 {
			own[b] = len(r.branches)
			br := c.branchOf(b)
			r.branches = append(r.branches, br)
			r.tokens = append(r.tokens, br.tokens)
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

// of returns the branches that a matters to: those that speak of something that
// it speaks of, and of a loop's entry that of the loop.
func (r *relevance) of(a *atom) bits {
	if s, ok := r.matters[a]; ok {
		return s
	}
	s := r.none()
	for i, b := range r.branches {
		if b.loop != nil && a == r.conds.entered(b.loop) || speaksOfSame(a.tokens, r.tokens[i]) {
			s.set(i)
		}
	}
	r.matters[a] = s
	return s
}

func speaksOfSame(list, other []string) bool {
	for _, t := range list {
		for _, u := range other {
			if t == u || isPart(t, u) || isPart(u, t) {
				return true
			}
		}
	}
	return false
}

// forget returns what of known may still matter in b and behind it.
func (r *relevance) forget(b *cfg.Block, known env) env {
	var out env
	for _, f := range known {
		if r.of(r.conds.list[f/2]).meets(r.ahead[b]) {
			out = append(out, f)
		}
	}
	return out
}
