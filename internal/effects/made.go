package effects

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// Handlers and the mode that they are made in.
//
// A program that shows one page at a time keeps the page's name in a field, and
// builds the window by it:
//
//	switch a.page { case "cash": a.cash(); default: a.invoices() } // which queries
//
// The button that cash makes calls build, but only ever in the mode "cash". A
// field that is only ever given constants is a mode; and a function literal that is
// made where a mode is known, and is an async context, is taken to run in that
// mode, until it or what it calls changes it.
//
// What is known where a function is called holds in it, if all its calls are
// known: it is not exported, and nobody has it as a value.

// findEntries finds what is known of modes whenever a function runs: for a function
// that is called, at all its calls; for a function literal, where it is made. It
// starts with nothing having run, and repeats until all ways are known.
func (r *Result) findEntries() {
	r.entries = map[*Func]facts{}
	if !slices.ContainsFunc(slices.Collect(maps.Keys(r.conds.vars)), r.mode) {
		return
	}
	r.findCallers()
	for changed := true; changed; {
		changed = false
		for _, f := range r.Funcs {
			in := r.entry(f)
			if old := r.entries[f]; (old == nil) != (in == nil) || old.key() != in.key() {
				r.entries[f], changed = in, true
			}
		}
	}
}

// entry returns what is known of modes whenever f runs, by what is known of the
// others so far; nil if it has not been seen to run.
func (r *Result) entry(f *Func) facts {
	switch {
	case f.Parent != nil:
		return r.modes(r.here(f.Parent, f.Node.Pos()))
	case f.Obj == nil || f.Obj.Exported() || f.Own != nil || len(r.calls[f]) == 0 || len(r.calls[f]) != r.named[f.Obj]:
		return nothing()
	}
	var in facts
	for _, c := range r.calls[f] {
		if known := r.here(c.In, c.Pos()); known != nil {
			in = join(in, r.modes(r.handed(known, c, f)))
		}
	}
	return in
}

// here returns what is known at pos in f, a function that runs as those before it
// did.
func (r *Result) here(f *Func, pos token.Pos) facts {
	for f.Parent != nil && inline(f.runs) && f.Own == nil {
		f = f.Parent // its body is gone through with that of the function around it
	}
	if in := r.entries[f]; in != nil {
		return r.at(f, in, pos)
	}
	return nil
}

// modes returns what in says of modes.
func (r *Result) modes(in facts) facts {
	return in.without(func(s subject) bool { return !r.mode(s.last) })
}

// findCallers finds the calls of each function of this package, and how often it is
// named.
func (r *Result) findCallers() {
	r.calls, r.named = map[*Func][]*Call{}, map[*types.Func]int{}
	for _, f := range r.Funcs {
		for _, c := range f.Calls {
			if g := r.byObj[c.Fn]; g != nil && !c.value && !c.later && !r.inTest(c.Pos()) {
				r.calls[g] = append(r.calls[g], c)
			}
		}
	}
	for id, obj := range r.pass.TypesInfo.Uses {
		if fn, ok := obj.(*types.Func); ok && !r.inTest(id.Pos()) {
			r.named[fn.Origin()]++
		}
	}
}

// handed returns what g knows when call c, where known holds, enters it.
func (r *Result) handed(known facts, c *Call, g *Func) facts {
	out := nothing()
	for s, d := range known.each() {
		if s.root.Parent() == r.pass.Pkg.Scope() || g.Parent != nil {
			out = out.with(s, d) // what a function literal captures stays what it is
		}
	}
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok {
		return out
	}
	give := func(param *types.Var, arg ast.Expr, through string) {
		if v, ok := r.value(arg, known); ok && through == "" {
			if s := (subject{param, "", param}); r.asksFor(s) {
				out = out.with(s, domain{values: single(v)})
			}
			return
		}
		from, ok := r.subject(pointed(arg))
		if !ok {
			return
		}
		from.path += through
		for s, d := range known.each() {
			rest, ok := strings.CutPrefix(s.path, from.path)
			if !ok || s.root != from.root || rest != "" && rest[0] != '.' {
				continue
			}
			to := subject{param, rest, s.last}
			if rest == "" {
				to.last = param
			}
			if r.asksFor(to) {
				out = out.with(to, d)
			}
		}
	}
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && g.Sig.Recv() != nil {
		if selection := r.pass.TypesInfo.Selections[sel]; selection != nil && selection.Kind() == types.MethodVal {
			give(g.Sig.Recv(), sel.X, fieldPath(selection, len(selection.Index())-1))
		}
	}
	if !call.Ellipsis.IsValid() && !g.Sig.Variadic() && len(call.Args) == g.Sig.Params().Len() {
		for i, arg := range call.Args {
			give(g.Sig.Params().At(i), arg, "")
		}
	}
	return out
}

// start returns the node of f as an async context.
func (r *Result) start(f *Func) node {
	in := nothing()
	if f != nil && f.Parent != nil && r.entries[f] != nil {
		in = r.entries[f]
	}
	return r.node(f, in)
}

// node returns the node of f, entered where in is known. A function that would be
// entered with too many facts is entered with none.
func (r *Result) node(f *Func, in facts) node {
	key := in.key()
	seen := r.ways[f]
	if seen == nil {
		seen = map[string]facts{}
		r.ways[f] = seen
	}
	if seen[key] == nil && len(seen) >= maxWays {
		key, in = "", nothing()
	}
	if seen[key] == nil {
		seen[key] = in
	}
	return node{f: f, in: seen[key]}
}

// maxWays bounds the sets of facts that a function is entered with.
const maxWays = 32

// facts returns what is known at pos in n, nil if pos does not run.
func (r *Result) facts(n node, pos token.Pos) facts {
	if len(r.conds.vars) == 0 {
		return nothing() // nobody asks
	}
	return r.at(n.f, n.in, pos)
}
