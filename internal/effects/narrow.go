package effects

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"math"
	"slices"
)

// Messages by their type.
//
// An event loop's handler is handed messages of many types, and hands them on:
//
//	case tea.WindowSizeMsg:
//		return m.resize(msg) // calls dispatch(msg), which queries in its case tea.KeyMsg
//
// A chain that leads there from a case of another type never runs. So the chains
// of findings are searched with what is known of one parameter: a call that hands
// over a value of a concrete type enters the callee with that type, and passes
// over what stands there in a clause that the type does not get into.
//
// # Assumptions
//
// The parameter is not assigned to. A type switch, or an if with an assertion, of
// the parameter itself narrows; conditions in other forms do not, which can only
// leave a chain in. One parameter of a function is followed, the first that
// somebody switches on, and only inside the package.

// clause is code that runs only with a variable of some types.
type clause struct {
	pos, end token.Pos
	types    []types.Type // nil stands for all but these:
	but      []types.Type
}

// admits reports whether a value of concrete type t gets into the clause.
func (c clause) admits(t types.Type) bool {
	match := func(of types.Type) bool {
		if iface, ok := of.Underlying().(*types.Interface); ok {
			return types.Implements(t, iface)
		}
		return types.Identical(t, of)
	}
	if c.types != nil {
		return slices.ContainsFunc(c.types, match)
	}
	return !slices.ContainsFunc(c.but, match)
}

// narrows notes the clauses of a statement that asks for the type of a variable.
func (r *Result) narrows(n ast.Stmt) {
	switch n := n.(type) {
	case *ast.TypeSwitchStmt:
		v := r.asked(n.Assign)
		if v == nil {
			return
		}
		var all []types.Type
		for _, s := range n.Body.List {
			for _, e := range s.(*ast.CaseClause).List {
				all = append(all, r.pass.TypesInfo.TypeOf(e))
			}
		}
		for _, s := range n.Body.List {
			s := s.(*ast.CaseClause)
			c := clause{pos: s.Pos(), end: s.End(), but: all}
			for _, e := range s.List {
				c.types = append(c.types, r.pass.TypesInfo.TypeOf(e))
			}
			r.clauses[v] = append(r.clauses[v], c)
		}
	case *ast.IfStmt:
		// if x, ok := v.(T); ok {
		a, ok := n.Init.(*ast.AssignStmt)
		if !ok || len(a.Lhs) != 2 || len(a.Rhs) != 1 {
			return
		}
		cond, ok1 := n.Cond.(*ast.Ident)
		is, ok2 := a.Lhs[1].(*ast.Ident)
		assert, ok3 := ast.Unparen(a.Rhs[0]).(*ast.TypeAssertExpr)
		if !ok1 || !ok2 || !ok3 || r.pass.TypesInfo.ObjectOf(cond) != r.pass.TypesInfo.ObjectOf(is) {
			return
		}
		if v := r.asked(a); v != nil {
			t := []types.Type{r.pass.TypesInfo.TypeOf(assert.Type)}
			r.clauses[v] = append(r.clauses[v], clause{pos: n.Body.Pos(), end: n.Body.End(), types: t})
			if n.Else != nil {
				r.clauses[v] = append(r.clauses[v], clause{pos: n.Else.Pos(), end: n.Else.End(), but: t})
			}
		}
	}
}

// asked returns the parameter whose type a statement asks for, if it keeps its
// value, or nil.
func (r *Result) asked(n ast.Stmt) *types.Var {
	var e ast.Expr
	switch n := n.(type) {
	case *ast.AssignStmt:
		e = n.Rhs[0]
	case *ast.ExprStmt:
		e = n.X
	}
	assert, ok := ast.Unparen(e).(*ast.TypeAssertExpr)
	if !ok {
		return nil
	}
	return r.param(assert.X)
}

// param returns the parameter that e names, if it keeps its value, or nil.
func (r *Result) param(e ast.Expr) *types.Var {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := r.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || r.defs[v] == nil || !r.defs[v].given || !r.Constant(v) {
		return nil
	}
	return v
}

// node is a function, entered with a parameter of a known concrete type, or with
// none that matters, and with values that are known.
type node struct {
	f     *Func
	param *types.Var
	typ   types.Type
	in    facts // of equal ones always the same, see made.go
}

// runs reports whether code at pos runs in n.
func (r *Result) runs(n node, pos token.Pos) bool {
	if r.facts(n, pos) == nil {
		return false
	}
	return n.param == nil || r.askingFor(n.param).admit(n.typ, pos)
}

// callsIn returns the calls of n's function that run in n, and perhaps others.
func (r *Result) callsIn(n node) []*Call {
	if n.param == nil {
		return n.f.flat
	}
	return r.askingFor(n.param).within(n.f, n.typ)
}

// narrowed is a place in the code where the type of a parameter matters.
type narrowed struct {
	param *types.Var
	pos   token.Pos
}

// clausesAt returns the clauses around pos that ask for the type of a parameter. A place
// is looked up for each type that a search enters its function with.
func (r *Result) clausesAt(param *types.Var, pos token.Pos) []clause {
	at := narrowed{param, pos}
	out, ok := r.around[at]
	if !ok {
		for _, c := range r.clauses[param] {
			if c.pos <= pos && pos < c.end {
				out = append(out, c)
			}
		}
		r.around[at] = out
	}
	return out
}

// enter returns the node that call c in n leads to: g.
func (r *Result) enter(n node, c *Call, g *Func) node {
	to := r.node(g, r.handed(r.facts(n, c.Pos()), c, g))
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok || call.Ellipsis.IsValid() || g.Sig.Variadic() || len(call.Args) != g.Sig.Params().Len() {
		return to
	}
	for i, arg := range call.Args {
		param := g.Sig.Params().At(i)
		if !types.IsInterface(param.Type()) || !r.switched[param] {
			continue
		}
		if t := r.concrete(n, arg, c.Expr.Pos()); t != nil {
			to.param, to.typ = param, t
			return to
		}
	}
	return to
}

// concrete returns the concrete type of arg, which stands in n at pos, or nil.
func (r *Result) concrete(n node, arg ast.Expr, pos token.Pos) types.Type {
	if t := r.pass.TypesInfo.TypeOf(arg); !types.IsInterface(t) {
		return t
	}
	v := r.param(arg)
	if v == nil {
		return nil
	}
	if v == n.param {
		return n.typ
	}
	for _, c := range r.clausesAt(v, pos) {
		if len(c.types) == 1 && !types.IsInterface(c.types[0]) {
			return c.types[0]
		}
	}
	return nil
}

// findSwitched finds the parameters whose type somebody asks for: their function,
// or one that it hands them to.
func (r *Result) findSwitched() {
	for v := range r.clauses {
		r.switched[v] = true
	}
	r.handBack(r.switched, func(s Spared) bool { return s.Type != "" })
}

// handBack adds to a set of parameters those that are handed to one of them, or to
// a function of another package that is spared by what it is handed there.
func (r *Result) handBack(set map[*types.Var]bool, counts func(Spared) bool) {
	from := map[*types.Var][]*types.Var{} // parameter -> those that it gets its arguments from
	queue := slices.Collect(maps.Keys(set))
	for _, f := range r.Funcs {
		for _, c := range f.Calls {
			call, ok := c.Expr.(*ast.CallExpr)
			if !ok {
				continue
			}
			if told := r.told[c.Fn]; told != nil && told.blocks != nil {
				for _, s := range told.blocks.Spares {
					if counts(s) && s.Index < len(call.Args) {
						if v := r.param(call.Args[s.Index]); v != nil {
							set[v] = true
							queue = append(queue, v)
						}
					}
				}
			}
			g := r.callee(c)
			if g == nil || len(call.Args) != g.Sig.Params().Len() {
				continue
			}
			for i, arg := range call.Args {
				if v := r.param(arg); v != nil {
					from[g.Sig.Params().At(i)] = append(from[g.Sig.Params().At(i)], v)
				}
			}
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		for _, v := range from[queue[0]] {
			if !set[v] {
				set[v] = true
				queue = append(queue, v)
			}
		}
	}
}

// search returns the shortest chain of effect e that starts with c, a call in
// start, and can run: the calls behind c, and the rest of the chain as the last of
// them knows it.
func (r *Result) search(start node, c *Call, e effect) (steps []Step, end Chain, ok bool) {
	steps, end, ok, _ = r.searchUpTo(start, c, e, math.MaxInt)
	return steps, end, ok
}

// searchUpTo is search for no more than so many functions; gaveUp reports whether
// there were more.
//
// Many contexts come to the same functions. So a search that is not cut short notes, of
// each function on the chain, with which call it goes on; or, if there is no chain, of all
// that it has entered that they lead nowhere. The next one follows the call, and enters
// the others no more.
func (r *Result) searchUpTo(start node, c *Call, e effect, limit int) (steps []Step, end Chain, ok, gaveUp bool) {
	type visit struct {
		call  *Call
		in    node
		prev  *visit
		depth int
	}
	limited := limit < math.MaxInt
	var best *visit
	length := 0 // of the best chain
	seen := map[node]bool{}
	if !r.runs(start, c.Pos()) {
		return nil, Chain{}, false, false
	}
	for queue := []*visit{{call: c, in: start}}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		if best != nil && v.depth >= length {
			break
		}
		if tail, ok := r.tail(v.call, e); ok {
			if r.spared(v.in, v.call) {
				continue
			}
			if n := v.depth + len(tail.Hops) + tail.More; best == nil || n < length {
				best, length, end = v, n, tail
			}
			continue
		}
		g := r.callee(v.call)
		if g == nil || g.links[e] == nil {
			continue
		}
		to := r.enter(v.in, v.call, g)
		if seen[to] {
			continue
		}
		if len(seen) == limit {
			return nil, Chain{}, false, true
		}
		seen[to] = true
		if first, ok := r.onward[way{to, e}]; ok && !limited {
			if first != nil {
				queue = append(queue, &visit{first, to, v, v.depth + 1})
			}
			continue
		}
		for _, next := range r.callsIn(to) {
			if r.runs(to, next.Pos()) {
				queue = append(queue, &visit{next, to, v, v.depth + 1})
			}
		}
	}
	if best == nil {
		for n := range seen {
			r.onward[way{n, e}] = nil
		}
		return nil, Chain{}, false, false
	}
	for ; best.prev != nil; best = best.prev {
		steps = append(steps, Step{r.hop(best.call), best.call.Pos()})
		r.onward[way{best.in, e}] = best.call
	}
	slices.Reverse(steps)
	for _, h := range end.Hops {
		steps = append(steps, Step{Hop: h})
	}
	steps, end, ok = cut(steps, end)
	return steps, end, ok, false
}

// way is a function, entered somehow, and what is looked for behind it.
type way struct {
	node
	effect
}

// cut leaves out what is too long of a chain.
func cut(steps []Step, end Chain) ([]Step, Chain, bool) {
	if n := len(steps) - maxHops; n > 0 {
		end.More += n
		steps = slices.Delete(steps, maxHops-1, len(steps)-1)
	}
	return steps, end, true
}
