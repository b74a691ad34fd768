package futures

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
)

// Futures that are not there.
//
// A function may return nil for a future and report no error: there was nothing to
// start. Its caller may know when, by what it asked for, and return without an await.
// Nothing tells such a path from one that forgets, so neither is reported; a future of
// such a function that no path awaits, or that is overwritten, still is.

// Spares is the fact that a function may return no future, and no error either.
type Spares struct{}

func (*Spares) AFact()         {}
func (*Spares) String() string { return "spares futures" }

// findSparers finds the functions of the package that may return no future.
func (r *Result) findSparers() {
	for _, f := range r.effs.Funcs {
		if f.Obj != nil && f.Body != nil && r.returnsNone(f) {
			r.spares[f.Obj] = true
		}
	}
}

// returnsNone reports whether a return statement of f has nil for a future, and nil
// for every error.
func (r *Result) returnsNone(f *effects.Func) bool {
	futures := 0
	for v := range f.Sig.Results().Variables() {
		if r.holds(v.Type()).kind == holdsOne {
			futures++
		}
	}
	found := false
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if futures > 0 && len(n.Results) == f.Sig.Results().Len() {
				found = found || r.none(f.Sig.Results(), n.Results)
			}
		}
		return !found
	})
	return found
}

// none reports whether some future among what is returned, and every error, is nil.
func (r *Result) none(results *types.Tuple, values []ast.Expr) bool {
	absent := false
	for i, e := range values {
		isNil := r.info.Types[e].IsNil()
		switch t := results.At(i).Type(); {
		case isError(t) && !isNil:
			return false
		case r.holds(t).kind == holdsOne:
			absent = absent || isNil
		}
	}
	return absent
}

// mayBeAbsent reports whether a call may make no future, without an error.
func (r *Result) mayBeAbsent(call *ast.CallExpr) bool {
	fn := r.callee(call)
	return fn != nil && r.spares[fn]
}
