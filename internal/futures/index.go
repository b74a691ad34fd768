package futures

import (
	"cmp"
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/cfg"
)

// Where to look
//
// A function may make many futures, and each is followed through all that stands behind
// it. Nearly none of that has to do with it. So the walker knows in advance in which nodes
// something is done with a variable, and which change what is known; a path goes from one
// of these to the next.

// index tells where things stand in a function.
type index struct {
	places []at                             // of the live nodes, by position
	uses   map[*cfg.Block]map[carrier][]int // the nodes of a block in which something is done with a carrier
	turns  map[*cfg.Block][]int             // the nodes that end a path, or change what is known
	outer  map[ast.Node]ast.Node            // the innermost branch or loop around one, or around a call
}

// anyKey stands for the elements of a container at all constant indexes.
const anyKey = "*"

// at is a node of the graph, with its range.
type at struct {
	place
	pos, end token.Pos
	reach    token.Pos // the greatest end up to here
}

func newIndex(w *walker) *index {
	x := &index{uses: map[*cfg.Block]map[carrier][]int{}, turns: map[*cfg.Block][]int{}, outer: map[ast.Node]ast.Node{}}
	for _, b := range w.graph.Blocks {
		if !b.Live {
			continue
		}
		uses := map[carrier][]int{}
		x.uses[b] = uses
		for i, n := range b.Nodes {
			x.places = append(x.places, at{place: place{b, i}, pos: n.Pos(), end: n.End()})
			if w.conds.changes(n) {
				x.turns[b] = append(x.turns[b], i)
			}
			for _, o := range w.in(n) {
				switch {
				case o.use.kind == looked, o.use.kind == started, o.use.kind == dropped:
					continue // it meets nothing, and hands nothing on
				case o.use.kind == target && w.mentions(o.use.rhs, o.v.v):
					continue // fs = append(fs, ...)
				}
				keys := []string{""}
				if o.in == w.f && o.use.kind == indexed {
					keys = []string{o.use.key, anyKey}
				}
				for _, key := range keys {
					c := carrier{o.v, key}
					if list := uses[c]; len(list) == 0 || list[len(list)-1] != i {
						uses[c] = append(list, i)
					}
				}
			}
		}
	}
	slices.SortStableFunc(x.places, func(a, b at) int { return cmp.Compare(a.pos, b.pos) })
	reach := token.NoPos
	for i := range x.places {
		reach = max(reach, x.places[i].end)
		x.places[i].reach = reach
	}
	var stack []ast.Node
	ast.Inspect(w.f.Body, func(n ast.Node) bool {
		if n == nil {
			stack = stack[:len(stack)-1]
			return true
		}
		around := ast.Node(nil)
		if len(stack) > 0 {
			around = stack[len(stack)-1]
		}
		switch n.(type) {
		case *ast.CallExpr:
			x.outer[n] = around
		case *ast.ForStmt, *ast.RangeStmt, *ast.IfStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
			x.outer[n] = around
			around = n
		}
		stack = append(stack, around)
		return true
	})
	return x
}

// find returns the live node that pos stands in, of several the first of the graph.
func (x *index) find(pos token.Pos) (place, bool) {
	i, _ := slices.BinarySearchFunc(x.places, pos+1, func(a at, pos token.Pos) int { return cmp.Compare(a.pos, pos) })
	var found place
	ok := false
	for i--; i >= 0 && pos < x.places[i].reach; i-- {
		p := x.places[i]
		if pos < p.end && (!ok || p.block.Index < found.block.Index || p.block == found.block && p.index < found.index) {
			found, ok = p.place, true
		}
	}
	return found, ok
}

// next returns the next node of s's block, from the one where it is, which has to do with
// what it carries or knows; the number of nodes if there is none.
func (x *index) next(s *state) int {
	next := len(s.block.Nodes)
	look := func(list []int) {
		if i, _ := slices.BinarySearch(list, s.index); i < len(list) {
			next = min(next, list[i])
		}
	}
	look(x.turns[s.block])
	uses := x.uses[s.block]
	for _, c := range s.carriers {
		look(uses[carrier{v: c.v}])
		look(uses[carrier{c.v, cmp.Or(c.key, anyKey)}])
	}
	return next
}

// knownBehind returns what is known, on all paths, behind a node.
func (w *walker) knownBehind(p place) env {
	turns := w.index.turns[p.block]
	all := w.behind[p.block]
	if all == nil {
		known := w.guards[p.block]
		all = append(all, known)
		for _, i := range turns {
			known = w.conds.after(p.block.Nodes[i], known)
			all = append(all, known)
		}
		w.behind[p.block] = all
	}
	i, _ := slices.BinarySearch(turns, p.index+1)
	return all[i]
}

// lastingIn returns what is done with v that may also meet what it is given later.
func (w *walker) lastingIn(v *variable) []*occurrence {
	out, ok := w.lasting[v]
	if !ok {
		for _, o := range v.occs {
			if w.lasts(o) {
				out = append(out, o)
			}
		}
		w.lasting[v] = out
	}
	return out
}
