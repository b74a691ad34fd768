package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// ended reports whether what call awaits has been awaited by a statement that runs
// before it in any case. Then it waits for nothing, whatever its context.
func ended(pass *analysis.Pass, res *effects.Result, f *effects.Func, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	v := localOf(pass, sel.X)
	if v == nil || !res.Constant(v) {
		return false
	}
	found := false
	inspectBody(f.Body, func(n ast.Node) {
		var list []ast.Stmt
		switch n := n.(type) {
		case *ast.BlockStmt:
			list = n.List
		case *ast.CaseClause:
			list = n.Body
		case *ast.CommClause:
			list = n.Body
		}
		if n.Pos() <= call.Pos() && call.End() <= n.End() {
			found = found || slices.ContainsFunc(list, func(s ast.Stmt) bool {
				return s.End() <= call.Pos() && slices.ContainsFunc(always(s), func(n ast.Node) bool { return awaits(pass, res, n, v) })
			})
		}
	})
	return found
}

// always returns the parts of a statement that run whenever it does.
func always(s ast.Stmt) []ast.Node {
	switch s := s.(type) {
	case *ast.ExprStmt, *ast.AssignStmt, *ast.DeclStmt:
		return []ast.Node{s}
	case *ast.IfStmt:
		if s.Init != nil {
			return []ast.Node{s.Init, s.Cond}
		}
		return []ast.Node{s.Cond}
	}
	return nil
}

// awaits reports whether a call in n awaits what v holds, alone or with others.
func awaits(pass *analysis.Pass, res *effects.Result, n ast.Node, v *types.Var) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.CallExpr:
			if fn := callOf(pass, n); fn != nil && res.Awaits(fn) {
				sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
				found = found || ok && localOf(pass, sel.X) == v || slices.ContainsFunc(n.Args, func(e ast.Expr) bool { return localOf(pass, e) == v })
			}
		}
		return !found
	})
	return found
}

// localOf returns the variable that e names, nil if it names none.
func localOf(pass *analysis.Pass, e ast.Expr) *types.Var {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		v, _ := pass.TypesInfo.Uses[id].(*types.Var)
		return v
	}
	return nil
}
