package analyzer

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
)

// callOf returns the function or method that call calls, if it is static.
func callOf(pass *analysis.Pass, call *ast.CallExpr) *types.Func {
	fn, _ := typeutil.Callee(pass.TypesInfo, call).(*types.Func)
	return fn
}

// isBlank reports whether e is the identifier _.
func isBlank(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	return ok && id.Name == "_"
}

// results returns the result types of call.
func results(pass *analysis.Pass, call *ast.CallExpr) []types.Type {
	switch t := pass.TypesInfo.TypeOf(call).(type) {
	case nil:
		return nil
	case *types.Tuple:
		var out []types.Type
		for v := range t.Variables() {
			out = append(out, v.Type())
		}
		return out
	default:
		return []types.Type{t}
	}
}
