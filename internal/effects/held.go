package effects

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// Calls that hand a loop's turn on.
//
// Who holds something while others get their turn wants to know more than
// who blocks. A chain of blocking calls ends at a function that is an async
// context, for what blocks in it is reported in it. What a caller holds, it
// holds in there, too: so these chains go on through the functions of this
// package that run on a loop. Functions that return a future end them: they
// only start something.
//
// An await hands the turn on if its context carries the loop. Of a helper's
// own context nothing is known but what it is handed: so a chain counts from a
// call that is handed the loop's context, or from a literal that has it around
// itself. An iterator awaits where it is ranged over, not where it is made; one
// that is ranged over elsewhere is left alone.
//
// Of functions of other packages the fact [Awaits] tells, which those that take
// an AsyncContext do not have.

// Turns knows which calls of a package hand on the turn of the loop they are
// made on.
type Turns struct {
	r      *Result
	links  map[*Func]*link
	ranged map[ast.Expr]bool // what range statements range over
}

// Turns finds the calls that hand a loop's turn on.
func (r *Result) Turns() *Turns {
	t := &Turns{r: r, links: map[*Func]*link{}, ranged: map[ast.Expr]bool{}}
	flat := make(map[*Func][]*Call, len(r.Funcs))
	for _, f := range r.Funcs {
		flat[f] = f.flatten(nil)
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if loop, ok := n.(*ast.RangeStmt); ok {
				t.ranged[ast.Unparen(loop.X)] = true
			}
			return true
		})
	}
	// The shortest chains, by relaxation: each round settles those that are one
	// hop longer, the first call in source order first.
	for changed := true; changed; {
		changed = false
		for _, f := range r.Funcs {
			for _, c := range flat[f] {
				n, ok := t.length(c)
				if old := t.links[f]; ok && (old == nil || n < old.length) {
					t.links[f] = &link{n, c}
					changed = true
				}
			}
		}
	}
	return t
}

// length returns how many hops the chain has that starts with c, if there is one.
func (t *Turns) length(c *Call) (int, bool) {
	if tail, ok := t.tail(c); ok {
		return 1 + len(tail.Hops) + tail.More, true
	}
	if g := t.callee(c); g != nil && t.links[g] != nil {
		return 1 + t.links[g].length, true
	}
	return 0, false
}

func (t *Turns) tail(c *Call) (Chain, bool) {
	if c.role == catalog.Awaits && returnsIterator(c.Fn) && !t.ranged[c.Expr] {
		return Chain{}, false
	}
	return t.r.tail(c, awaits)
}

func returnsIterator(fn *types.Func) bool {
	out := fn.Signature().Results()
	return out.Len() == 1 && takesFunc(out.At(0).Type())
}

// callee returns the function of this package that c calls and waits for.
func (t *Turns) callee(c *Call) *Func {
	if c.role != catalog.Unknown || c.later {
		return nil
	}
	g := c.Lit
	if c.Fn != nil {
		g = t.r.byObj[c.Fn]
	}
	if g == nil || g.Body == nil || g.Own != nil && !g.Own.Loop {
		return nil
	}
	return g
}

// Handed reports whether c, made on a loop, hands the turn on. steps is the chain
// of calls behind c, none if c is the await itself; more steps were left out
// before its last.
func (t *Turns) Handed(c *Call) (steps []Step, more int, ok bool) {
	if _, ok := t.length(c); !ok || !t.given(c) {
		return nil, 0, false
	}
	for {
		if tail, ok := t.tail(c); ok {
			for _, h := range tail.Hops {
				steps = append(steps, Step{Hop: h})
			}
			more = tail.More
			break
		}
		c = t.links[t.callee(c)].call
		steps = append(steps, Step{t.r.hop(c), c.Pos()})
	}
	if n := len(steps) - maxHops; n > 0 {
		more += n
		steps = slices.Delete(steps, maxHops-1, len(steps)-1)
	}
	return steps, more, true
}

// given reports whether c is handed the loop's context, or is a call of a
// literal in which an await is.
func (t *Turns) given(c *Call) bool {
	if call, ok := c.Expr.(*ast.CallExpr); ok && slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return t.r.carries(arg, 0) }) {
		return true
	}
	if c.Lit == nil || t.links[c.Lit] == nil {
		return false
	}
	return t.given(t.links[c.Lit].call)
}

// carries reports whether the context e carries a loop, as far as is known: it
// is a task's, or comes from a function that was given a task's.
func (r *Result) carries(e ast.Expr, depth int) bool {
	if depth > maxValueSteps || !IsContext(r.pass.TypesInfo.TypeOf(e)) {
		return false
	}
	if r.Origin(e) == LoopContext {
		return true
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := r.pass.TypesInfo.Uses[x].(*types.Var); ok {
			value, index := r.Value(v)
			if call, ok := value.(*ast.CallExpr); ok && index == 0 {
				return r.derives(call, depth+1)
			}
		}
	case *ast.CallExpr:
		return r.derives(x, depth+1)
	}
	return false
}

// derives reports whether one of call's arguments is a context that carries a loop.
func (r *Result) derives(call *ast.CallExpr, depth int) bool {
	return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return r.carries(arg, depth) })
}
