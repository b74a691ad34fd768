package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
)

// callOf returns the function or method that call calls, if it is static.
func callOf(pass *analysis.Pass, call *ast.CallExpr) *types.Func {
	fn, _ := typeutil.Callee(pass.TypesInfo, call).(*types.Func)
	return fn
}

// callsAt finds the calls of a function by their expressions: of a value that may be
// several functions there are several.
type callsAt struct {
	f  *effects.Func
	at map[ast.Expr][]*effects.Call // nil until it is asked for
}

func (c *callsAt) of(e ast.Expr) []*effects.Call {
	if c.at == nil {
		c.at = map[ast.Expr][]*effects.Call{}
		for _, call := range c.f.Calls {
			c.at[call.Expr] = append(c.at[call.Expr], call)
		}
	}
	return c.at[e]
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

// variable returns the variable that e names, or nil.
func variable(info *types.Info, e ast.Expr) *types.Var {
	id, ok := e.(*ast.Ident)
	if !ok {
		return nil
	}
	v, _ := info.ObjectOf(id).(*types.Var)
	return v
}

// variables returns the variables and fields that n uses.
func variables(info *types.Info, n ast.Node) map[*types.Var]bool {
	out := map[*types.Var]bool{}
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := info.Uses[id].(*types.Var); ok {
				out[v] = true
			}
		}
		return true
	})
	return out
}
