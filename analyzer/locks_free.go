package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/types/typeutil"
)

// Who may unlock a lock that a function holds, and who may wait for it.
//
// A function frees a lock if the first thing that it does with it, in the order
// of the text and with its literals, is to unlock it. A call may free what such
// a function frees, if the call can reach it: through the calls and literals of
// this package; through an interface, if it is a method of that name; through a
// func value, if it is used as one anywhere. Functions of other packages free
// nothing that is declared in this one, unless they are handed a function, or
// something with an Unlock method.

// freers are what may unlock one lock.
type freers struct {
	funcs   []*effects.Func
	loose   bool                   // its Unlock method is used as a value
	reached map[*effects.Func]bool // whether a call of a function can come to one of them
}

// freers returns what may unlock h: what unlocks that lock or one that is not known, or
// where others may hold the same, any.
func (l *locks) freers(h hold) *freers {
	obj := h.obj
	if h.ptr {
		obj = nil
	}
	out := l.freed[obj]
	if out != nil {
		return out
	}
	out = &freers{reached: map[*effects.Func]bool{}}
	l.freed[obj] = out
	for lock, funcs := range l.frees {
		if lock == nil || lock == obj || h.ptr {
			out.funcs = append(out.funcs, funcs...)
		}
	}
	for lock := range l.loose {
		out.loose = out.loose || lock == nil || lock == obj || h.ptr
	}
	return out
}

// mayFree reports whether call may unlock h.
func (l *locks) mayFree(call *ast.CallExpr, h hold) bool {
	info := l.pass.TypesInfo
	if tv := info.Types[call.Fun]; tv.IsType() || tv.IsBuiltin() {
		return false
	}
	frees := l.freers(h)
	if slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return l.isFunc(arg) && l.mayCall(arg, frees) }) {
		return true
	}
	fn, ok := typeutil.Callee(info, call).(*types.Func)
	switch {
	case !ok:
		return l.mayCall(call.Fun, frees)
	case l.byObj[fn.Origin()] != nil:
		return l.reach(l.byObj[fn.Origin()], frees)
	case fn.Signature().Recv() != nil && types.IsInterface(fn.Signature().Recv().Type()):
		return slices.ContainsFunc(l.res.Funcs, func(f *effects.Func) bool {
			return f.Obj != nil && f.Obj.Name() == fn.Name() && f.Sig.Recv() != nil && l.reach(f, frees)
		})
	}
	for p := range fn.Signature().Params().Variables() {
		if canUnlock(p.Type()) {
			return true
		}
	}
	return h.obj.Pkg() != l.pass.Pkg && !catalog.IsStd(fn.Pkg().Path()) && variables(info, call)[h.root]
}

// isFunc reports whether e is a function.
func (l *locks) isFunc(e ast.Expr) bool {
	_, ok := l.pass.TypesInfo.TypeOf(e).Underlying().(*types.Signature)
	return ok
}

// mayCall reports whether a call of the function e can come to what frees.
func (l *locks) mayCall(e ast.Expr, frees *freers) bool {
	e = ast.Unparen(e)
	if v := variable(l.pass.TypesInfo, e); v != nil {
		if value, _ := l.res.Value(v); value != nil {
			e = ast.Unparen(value)
		}
	}
	if lit, ok := e.(*ast.FuncLit); ok {
		return l.reach(l.res.Enclosing(lit.Body.Lbrace), frees)
	}
	return frees.loose || slices.ContainsFunc(l.values, func(f *effects.Func) bool { return l.reach(f, frees) })
}

// findValues collects the functions of the package that are used as values:
// those that are not called, or deferred, where they are named or written.
func (l *locks) findValues() {
	called := map[ast.Expr]bool{}
	for _, file := range l.pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				fun := ast.Unparen(n.Fun)
				called[fun] = true
				if id := lastName(fun); id != nil {
					called[id] = true
				}
			case *ast.SelectorExpr:
				if op, ok := l.method(n); ok && op.does == releases && !called[n] {
					l.loose[op.hold.obj] = true
				}
			case *ast.Ident:
				if fn, ok := l.pass.TypesInfo.Uses[n].(*types.Func); ok && !called[n] && l.byObj[fn.Origin()] != nil {
					l.values = append(l.values, l.byObj[fn.Origin()])
				}
			case *ast.FuncLit:
				if !called[n] {
					l.values = append(l.values, l.res.Enclosing(n.Body.Lbrace))
				}
			}
			return true
		})
	}
}

// canUnlock reports whether a parameter of type t takes something with an Unlock
// method.
func canUnlock(t types.Type) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Unlock")
	return obj != nil && refers(t)
}

// reach reports whether a call of f can come to what frees.
func (l *locks) reach(f *effects.Func, frees *freers) bool {
	if len(frees.funcs) == 0 {
		return false
	}
	if reaches, ok := frees.reached[f]; ok {
		return reaches
	}
	seen := map[*effects.Func]bool{}
	var visit func(f *effects.Func) bool
	visit = func(f *effects.Func) bool {
		if f == nil || seen[f] {
			return false
		}
		if reaches, ok := frees.reached[f]; ok {
			return reaches
		}
		seen[f] = true
		if slices.Contains(frees.funcs, f) {
			return true
		}
		for _, g := range append([]*effects.Func{f}, l.lits[f]...) {
			for _, c := range g.Calls {
				if visit(c.Lit) || c.Fn != nil && visit(l.byObj[c.Fn]) {
					return true
				}
			}
		}
		return false
	}
	if visit(f) {
		frees.reached[f] = true
		return true
	}
	for f := range seen { // they all lead nowhere
		frees.reached[f] = false
	}
	return false
}

// untracked returns the locks that are not followed in f: their address or value
// goes elsewhere, or a literal unlocks them that is not deferred in place. With
// nil, none is followed.
func (l *locks) untracked(f *effects.Func) map[*types.Var]bool {
	out := map[*types.Var]bool{}
	known := map[*ast.Ident]bool{} // uses that lead nowhere else
	called := map[ast.Expr]bool{}
	deferred := map[ast.Node]bool{}
	for _, op := range l.in[f] {
		if sel, ok := ast.Unparen(op.hold.at.Fun).(*ast.SelectorExpr); ok {
			called[sel] = true
			known[lastName(sel.X)] = true
		}
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.DeferStmt:
			deferred[ast.Unparen(n.Call.Fun)] = true
		case *ast.BinaryExpr: // a comparison with nil
			known[lastName(n.X)] = true
		case *ast.KeyValueExpr: // a field that a composite literal sets
			known[lastName(n.Key)] = true
		case *ast.SelectorExpr:
			if op, ok := l.method(n); ok && !called[n] {
				out[op.hold.obj] = true // a method value
			} else if s := l.pass.TypesInfo.Selections[n]; s != nil && s.Kind() == types.FieldVal {
				known[lastName(n.X)] = true // the way to a field
			}
		case *ast.Ident:
			if v, ok := l.pass.TypesInfo.Uses[n].(*types.Var); ok && !known[n] {
				out[v.Origin()] = true
			}
		}
		return true
	})
	for obj, frees := range l.frees {
		for _, g := range frees {
			if slices.Contains(l.lits[f], g) && !deferred[g.Node] {
				out[obj] = true
			}
		}
	}
	return out
}

// shared reports whether others than f can get at the lock h that f locks.
func (l *locks) shared(f *effects.Func, h hold) bool {
	v := h.root
	if v.Pkg() != l.pass.Pkg || v.Parent() == l.pass.Pkg.Scope() || l.res.Enclosing(v.Pos()) != f {
		return true
	}
	if h.far || h.ptr {
		for p := range f.Sig.Params().Variables() {
			if p == v {
				return true
			}
		}
		if value, _ := l.res.Value(v); v == f.Sig.Recv() || value == nil || !fresh(l.pass.TypesInfo, value) {
			return true
		}
	}
	return l.escapes(f, v)
}

// fresh reports whether e makes something that nothing else refers to.
func fresh(info *types.Info, e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return true
	case *ast.UnaryExpr:
		return fresh(info, x.X)
	case *ast.CallExpr:
		id, ok := ast.Unparen(x.Fun).(*ast.Ident)
		return ok && id.Name == "new" && info.Types[x.Fun].IsBuiltin()
	}
	return false
}

// escapes reports whether f does more with its variable v than to use fields of
// it and to lock and unlock it.
func (l *locks) escapes(f *effects.Func, v *types.Var) bool {
	inside := map[*ast.Ident]bool{}
	escapes := false
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			escapes = escapes || variables(l.pass.TypesInfo, n)[v]
			return false
		case *ast.SelectorExpr:
			_, isLock := l.method(n)
			s := l.pass.TypesInfo.Selections[n]
			if id, ok := ast.Unparen(n.X).(*ast.Ident); ok && (isLock || s != nil && s.Kind() == types.FieldVal) {
				inside[id] = true
			}
		case *ast.Ident:
			escapes = escapes || l.pass.TypesInfo.Uses[n] == v && !inside[n]
		}
		return true
	})
	return escapes
}
