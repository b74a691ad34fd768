package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// twin is the async variant of a sync call.
type twin struct {
	fn    *types.Func
	await string // the method that waits for its result; "" for an iterator, which needs none
}

// twinOf returns the async twin of what call calls, or nil.
//
// The name (A+X, X+Async, or what a directive says) only finds the candidate. It is
// a twin by its type: declared on the same receiver or in the same package,
// reachable from here, not deprecated, with the same parameters, type parameters
// among them, and either a future of the same result for a function that returns
// (R, error), or, known to the catalog as awaiting, an iterator of the same type.
func twinOf(pass *analysis.Pass, call *ast.CallExpr, res *effects.Result) *twin {
	name, lookup := "", func(string) types.Object { return nil }
	var sync *types.Func
	switch fun := called(call).(type) {
	case *ast.SelectorExpr:
		name = fun.Sel.Name
		if sel := pass.TypesInfo.Selections[fun]; sel != nil {
			if sel.Kind() != types.MethodVal {
				return nil
			}
			sync, _ = sel.Obj().(*types.Func)
			lookup = func(name string) types.Object {
				obj, _, _ := types.LookupFieldOrMethod(sel.Recv(), pass.TypesInfo.Types[fun.X].Addressable(), pass.Pkg, name)
				return obj
			}
		} else if sync, _ = pass.TypesInfo.Uses[fun.Sel].(*types.Func); sync != nil {
			lookup = sync.Pkg().Scope().Lookup
		}
	case *ast.Ident:
		name = fun.Name
		if sync, _ = pass.TypesInfo.Uses[fun].(*types.Func); sync != nil && sync.Signature().Recv() == nil {
			lookup = sync.Pkg().Scope().Lookup
		}
	}
	if sync == nil {
		return nil
	}
	for _, candidate := range []string{res.TwinOf(sync), "A" + name, name + "Async"} {
		fn, ok := lookup(candidate).(*types.Func)
		if !ok || !fn.Exported() && fn.Pkg() != pass.Pkg || res.Deprecated(fn) {
			continue
		}
		if t := isTwin(sync.Signature(), fn, res); t != nil {
			return t
		}
	}
	return nil
}

// called returns what a call calls, without the type arguments.
func called(call *ast.CallExpr) ast.Expr {
	fun := ast.Unparen(call.Fun)
	switch x := fun.(type) {
	case *ast.IndexExpr:
		fun = x.X
	case *ast.IndexListExpr:
		fun = x.X
	}
	return ast.Unparen(fun)
}

func isTwin(sync *types.Signature, fn *types.Func, res *effects.Result) *twin {
	async := instance(fn.Signature(), sync.TypeParams())
	if async == nil || sync.Variadic() != async.Variadic() || !types.Identical(sync.Params(), async.Params()) || async.Results().Len() != 1 {
		return nil
	}
	out := async.Results().At(0).Type()
	if future := res.Future(out); future != nil {
		obj, _, _ := types.LookupFieldOrMethod(out, true, nil, future.Await[0])
		await, ok := obj.(*types.Func)
		if ok && types.Identical(sync.Results(), await.Signature().Results()) {
			return &twin{fn, await.Name()}
		}
		return nil
	}
	if res.Awaits(fn) && types.Identical(sync.Results(), async.Results()) {
		return &twin{fn, ""}
	}
	return nil
}

// instance returns sig with its type parameters replaced by params, nil if they
// differ in their number or their constraints.
func instance(sig *types.Signature, params *types.TypeParamList) *types.Signature {
	own := sig.TypeParams()
	if own.Len() != params.Len() {
		return nil
	}
	if own.Len() == 0 {
		return sig
	}
	var args []types.Type
	for i := range own.Len() {
		if !types.Identical(own.At(i).Constraint(), params.At(i).Constraint()) {
			return nil
		}
		args = append(args, params.At(i))
	}
	inst, err := types.Instantiate(nil, sig, args, false)
	if err != nil {
		return nil
	}
	return inst.(*types.Signature)
}
