package futures

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/types/typeutil"
)

// Fate is what becomes of a parameter that is, or holds, a future.
//
// The fates are ordered. A parameter has the greatest of what is done with it
// anywhere in the body, literals included: whoever may do something with it is
// trusted to. So Dropped is certain, on all paths, and the others are not.
type Fate uint8

const (
	NoFuture Fate = iota // the parameter is none
	Dropped              // nothing is done with it, or it is only looked at
	Returned             // the caller has it back
	Stored               // somebody else has it
	Awaited
)

func (f Fate) String() string {
	return [...]string{"", "dropped", "returned", "stored", "awaited"}[f]
}

// Params is the fact that tells the fates of a function's parameters.
type Params struct{ Fates []Fate }

// Lends is the fact that a function returns only futures that somebody else has
// as well: a getter. Its callers owe nothing for them.
type Lends struct{}

func (*Params) AFact() {}
func (*Lends) AFact()  {}

func (p *Params) String() string {
	var out []string
	for i, fate := range p.Fates {
		if fate != NoFuture {
			out = append(out, fmt.Sprintf("%d %s", i, fate))
		}
	}
	return "futures: " + strings.Join(out, ", ")
}

func (*Lends) String() string { return "lends futures" }

// callee returns the function that a call calls, nil if it is a func value.
func (r *Result) callee(call *ast.CallExpr) *types.Func {
	fn, ok := typeutil.Callee(r.info, call).(*types.Func)
	if !ok {
		return nil
	}
	return fn.Origin()
}

// zeroArg returns a function that reports whether an argument of a call is the
// constant zero.
func (r *Result) zeroArg(call *ast.CallExpr) func(i int) bool {
	return func(i int) bool {
		if i >= len(call.Args) {
			return false
		}
		v := r.info.Types[call.Args[i]].Value
		return v != nil && (v.Kind() == constant.Int || v.Kind() == constant.Float) && constant.Sign(v) == 0
	}
}

// ask notes the callee of a call and loads the facts on it, once: some drivers
// take the facts away when this analyzer has run.
func (r *Result) ask(call *ast.CallExpr) {
	fn := r.callee(call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg() == r.pass.Pkg || r.called[fn] {
		return
	}
	r.called[fn] = true
	var params Params
	if r.pass.ImportObjectFact(fn, &params) {
		for i, fate := range params.Fates {
			if fate != NoFuture && i < fn.Signature().Params().Len() {
				r.fates[fn.Signature().Params().At(i)] = fate
			}
		}
	}
	if r.pass.ImportObjectFact(fn, new(Lends)) {
		r.lends[fn] = true
	}
	if r.pass.ImportObjectFact(fn, new(Spares)) {
		r.spares[fn] = true
	}
}

// findFates finds the fates of the parameters of all bodies of the package: the
// least fixpoint from Dropped upwards.
func (r *Result) findFates() {
	var params []*variable
	for _, f := range r.effs.Funcs {
		for v := range f.Sig.Params().Variables() {
			if r.holds(v.Type()).kind == holdsNone {
				continue
			}
			r.fates[v] = Dropped
			if known := r.vars[v]; known != nil {
				params = append(params, known)
			}
		}
	}
	r.net.Solve(len(params), func(i int) {
		p := params[i]
		if fate := r.fateOf(p); fate != r.fates[p.v] {
			r.fates[p.v] = fate
			r.net.Changed(p.v)
		}
	})
}

// fateOf returns what becomes of v, as far as the fates are known.
func (r *Result) fateOf(v *variable) Fate {
	fate := Dropped
	for _, o := range v.occs {
		fate = max(fate, r.fateBy(&o.use))
	}
	return fate
}

// fateBy returns what becomes of a future by one use.
func (r *Result) fateBy(u *use) Fate {
	switch u.kind {
	case looked, blanked, dropped, read, started, target:
		return Dropped
	case awaited, deferred:
		return Awaited
	case returned:
		return Returned
	case given:
		r.net.Read(u.v)
		fate, known := r.fates[u.v]
		switch {
		case !known:
			return Stored
		case fate == Returned && u.then != nil:
			return r.fateBy(u.then)
		case fate == Returned:
			return Stored
		}
		return fate
	case indexed:
		return r.fateBy(u.then)
	case ranged:
		return r.fateInLoop(u.loop)
	}
	return Stored
}

// fateInLoop returns what becomes of the elements of what a loop ranges over.
// Those that the body gets by index are used where they are.
func (r *Result) fateInLoop(loop *ast.RangeStmt) Fate {
	elem := loop.Value
	if _, ok := r.info.TypeOf(loop.X).Underlying().(*types.Chan); ok {
		elem = loop.Key
	}
	switch id, ok := elem.(*ast.Ident); {
	case elem == nil || ok && id.Name == "_":
		return Dropped
	case !ok:
		return Stored
	default:
		if v := r.vars[r.varOf(id)]; v != nil {
			return r.fateOf(v)
		}
	}
	return Stored
}

// idle reports whether use u meets nothing and hands nothing on.
func (r *Result) idle(u *use) bool { return r.fateBy(u) == Dropped }

// findLenders finds the functions of the package that return no future of their
// own making: the complement of the least fixpoint of those that do.
func (r *Result) findLenders() {
	var candidates []*effects.Func
	for _, f := range r.effs.Funcs {
		if f.Obj != nil && slices.ContainsFunc(results(f.Sig), func(t types.Type) bool { return r.holds(t).kind != holdsNone }) {
			candidates = append(candidates, f)
			r.lends[f.Obj] = true
		}
	}
	r.net.Solve(len(candidates), func(i int) {
		if f := candidates[i]; r.lends[f.Obj] && r.makes(f) {
			delete(r.lends, f.Obj)
			r.net.Changed(f.Obj)
		}
	})
}

func results(sig *types.Signature) []types.Type {
	var out []types.Type
	for v := range sig.Results().Variables() {
		out = append(out, v.Type())
	}
	return out
}

// makes reports whether f returns a future that it has made.
func (r *Result) makes(f *effects.Func) bool {
	found := false
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			for i, e := range n.Results {
				several := len(n.Results) < f.Sig.Results().Len() // the call of a function that returns them all
				if several || r.holds(f.Sig.Results().At(i).Type()).kind != holdsNone {
					found = found || r.fresh(e, 0)
				}
			}
		}
		return !found
	})
	for v := range f.Sig.Results().Variables() {
		found = found || r.filled(v, 0)
	}
	return found
}

// maxFresh bounds how far the origin of a future is followed through variables.
const maxFresh = 4

// fresh reports whether e may be a future that was made for whoever evaluates
// e. What is in a field, a container or a package variable, what was received,
// and a parameter are somebody else's.
func (r *Result) fresh(e ast.Expr, depth int) bool {
	if depth > maxFresh {
		return false
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.CallExpr:
		if r.info.Types[x.Fun].IsType() && len(x.Args) == 1 {
			return r.fresh(x.Args[0], depth)
		}
		return r.makesNew(x)
	case *ast.UnaryExpr:
		_, ok := ast.Unparen(x.X).(*ast.CompositeLit)
		return ok
	case *ast.CompositeLit:
		if r.holds(r.info.TypeOf(x)).kind != holdsMany {
			return true
		}
		return slices.ContainsFunc(x.Elts, func(e ast.Expr) bool {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			return r.fresh(e, depth)
		})
	case *ast.FuncLit:
		return true
	case *ast.TypeAssertExpr:
		return r.fresh(x.X, depth)
	case *ast.Ident:
		v, ok := r.info.Uses[x].(*types.Var)
		return ok && r.filled(v, depth)
	}
	return false
}

// filled reports whether something fresh is assigned to, or put in, the local
// variable v. What is awaited in the function is not.
func (r *Result) filled(v *types.Var, depth int) bool {
	known := r.vars[v]
	if known == nil || known.owner == nil {
		return false
	}
	if slices.ContainsFunc(known.occs, func(o *occurrence) bool { return o.use.kind == awaited || o.use.kind == deferred }) {
		return false
	}
	if known.free {
		return true
	}
	for _, o := range known.occs {
		if o.use.kind == target && o.use.rhs != nil && o.in == known.owner && r.fresh(o.use.rhs, depth+1) {
			return true
		}
	}
	return slices.ContainsFunc(r.put[v], func(c *creation) bool { return r.makesNew(c.call) })
}

// makesNew reports whether a call makes the future that it returns. A getter
// behind an interface cannot be told from a maker by anything but its
// parameters. Generic code that returns a future in this instance hands out what
// it was given, unless it is a function that is handed one that may make them:
// Map(ids, load).
func (r *Result) makesNew(call *ast.CallExpr) bool {
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && id.Name == "append" && r.info.Types[call.Fun].IsBuiltin() {
		return slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return r.fresh(e, maxFresh) })
	}
	fn := r.callee(call)
	if fn == nil || catalog.Knows(fn) {
		return true
	}
	sig := fn.Signature()
	switch {
	case sig.Recv() != nil && types.IsInterface(sig.Recv().Type()):
		return sig.Params().Len() > 0
	case !slices.ContainsFunc(results(sig), func(t types.Type) bool { return r.holds(t).kind != holdsNone }):
		return sig.Recv() == nil && takesFunc(sig)
	}
	r.net.Read(fn)
	return !r.lends[fn]
}

// takesFunc reports whether a function has a parameter that is one.
func takesFunc(sig *types.Signature) bool {
	for v := range sig.Params().Variables() {
		if _, ok := v.Type().Underlying().(*types.Signature); ok {
			return true
		}
	}
	return false
}

// exportFacts tells the package's importers what its functions do with futures.
func (r *Result) exportFacts() {
	for _, f := range r.effs.Funcs {
		if f.Obj == nil {
			continue
		}
		fates := make([]Fate, f.Sig.Params().Len())
		known := false
		for i := range fates {
			fates[i] = r.fates[f.Sig.Params().At(i)]
			known = known || fates[i] != NoFuture
		}
		if known {
			r.pass.ExportObjectFact(f.Obj, &Params{fates})
		}
		if r.lends[f.Obj] {
			r.pass.ExportObjectFact(f.Obj, new(Lends))
		}
		if r.spares[f.Obj] {
			r.pass.ExportObjectFact(f.Obj, new(Spares))
		}
	}
}
