package effects

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/fixpoint"
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
// An await hands the turn on if its context carries the loop: a task's, one
// that a function made of it, or a parameter for which a function that runs on
// a loop passes such a one. A function that is called with one runs on that
// loop, too, if it is no async context itself. A call in the middle of a chain
// is believed to pass on what it was given.
//
// An iterator awaits where it is ranged over, not where it is made; one that is
// ranged over elsewhere is left alone.
//
// Of functions of other packages the facts [Awaits] and, of those that take an
// AsyncContext, [Turn] tell. Whether the functions of this package are called on a
// loop by other packages is not known.

// Turns knows which functions of a package run on a loop of ormapi, and which
// of their calls hand its turn on.
type Turns struct {
	r      *Result
	chains chains
	links  map[*Func]*link
	ranged map[ast.Expr]bool   // what range statements range over
	on     map[*Func]*Context  // functions that are called on a loop
	loops  map[*types.Var]bool // parameters that carry a loop
	net    fixpoint.Net[any]   // of on, by *Func, and of loops, by *types.Var
}

// Turns finds what runs on loops.
func (r *Result) Turns() *Turns {
	t := &Turns{r: r, ranged: map[ast.Expr]bool{}, on: map[*Func]*Context{}, loops: map[*types.Var]bool{}}
	for _, f := range r.Funcs {
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if loop, ok := n.(*ast.RangeStmt); ok {
				t.ranged[ast.Unparen(loop.X)] = true
			}
			return true
		})
	}
	t.chains = chains{
		Result: r, tail: t.tail, callee: t.callee,
		link: func(f *Func) *link { return t.links[f] },
	}
	t.links = t.chains.find(r.Funcs)
	t.spread()
	return t
}

// spread finds the functions that are called on a loop, and their parameters
// that carry it.
func (t *Turns) spread() {
	t.net.Solve(len(t.r.Funcs), func(i int) {
		f := t.r.Funcs[i]
		ctx := t.Context(f)
		if ctx == nil {
			return
		}
		for _, c := range f.Calls {
			g := t.callee(c)
			if g == nil || g.Own != nil {
				continue
			}
			if (t.pass(c, g) || c.Lit != nil) && t.Context(g) == nil {
				t.on[g] = ctx
				t.net.Changed(g)
			}
		}
	})
}

// pass notes the parameters of g that carry the loop because of c, and reports
// whether there are any.
func (t *Turns) pass(c *Call, g *Func) bool {
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok || g.Sig.Variadic() || len(call.Args) != g.Sig.Params().Len() {
		return false
	}
	passes := false
	for i, arg := range call.Args {
		if t.carries(arg, 0) {
			passes = true
			if v := g.Sig.Params().At(i); !t.loops[v] {
				t.loops[v] = true
				t.net.Changed(v)
			}
		}
	}
	return passes
}

// Context returns the context of f if that is a loop of ormapi: its own, or that
// of a task which calls it.
func (t *Turns) Context(f *Func) *Context {
	if ctx := t.r.Context(f); ctx != nil {
		if ctx.Loop {
			return ctx
		}
		return nil
	}
	for ; f != nil; f = f.home {
		t.net.Read(f)
		if ctx := t.on[f]; ctx != nil {
			return ctx
		}
	}
	return nil
}

func (t *Turns) tail(c *Call) (Chain, bool) {
	if c.role == catalog.Awaits && returnsIterator(c.Fn) && !t.ranged[c.Expr] {
		return Chain{}, false
	}
	if told := t.r.told[c.Fn]; told != nil && told.turn != nil {
		return told.turn.Chain, true
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
	steps, end, ok := t.chains.behind(c)
	if !ok || !t.given(c) {
		return nil, 0, false
	}
	return steps, end.More, true
}

// given reports whether c is handed the loop's context, or is a call of a
// literal that has it around itself.
func (t *Turns) given(c *Call) bool {
	if call, ok := c.Expr.(*ast.CallExpr); ok && t.derives(call, 0) {
		return true
	}
	return c.Lit != nil && t.links[c.Lit] != nil && t.given(t.links[c.Lit].call)
}

// carries reports whether the context e carries a loop, as far as is known.
func (t *Turns) carries(e ast.Expr, depth int) bool {
	if depth > maxValueSteps || !IsContext(t.r.pass.TypesInfo.TypeOf(e)) {
		return false
	}
	if t.r.Origin(e) == LoopContext {
		return true
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		v, ok := t.r.pass.TypesInfo.Uses[x].(*types.Var)
		if !ok {
			return false
		}
		t.net.Read(v)
		if t.loops[v] {
			return t.r.Constant(v)
		}
		if value, index := t.r.Value(v); value != nil && index == 0 {
			call, ok := ast.Unparen(value).(*ast.CallExpr)
			return ok && t.derives(call, depth+1)
		}
	case *ast.CallExpr:
		return t.derives(x, depth+1)
	}
	return false
}

// derives reports whether one of call's arguments is a context that carries a loop.
func (t *Turns) derives(call *ast.CallExpr, depth int) bool {
	return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return t.carries(arg, depth) })
}

// Query returns the chain of calls behind c, which runs a query before it
// returns, wherever c is made.
func (r *Result) Query(c *Call) (Finding, bool) {
	steps, end, ok := r.steps(c, blocks)
	return Finding{Call: c, Steps: steps, More: end.More, Embedded: end.Embedded}, ok
}
