package analyzer

import (
	"go/ast"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// dropped is an expression whose value is thrown away.
type dropped struct {
	fn   *effects.Func // nil outside of all functions
	stmt ast.Stmt
	expr ast.Expr
	call *ast.CallExpr // expr, if it is a call
	how  dropHow
	lhs  int // for an assignment: which of its left sides
}

type dropHow int

const (
	byStatement dropHow = iota // a statement of its own
	byBlank                    // _ = expr
	byGo                       // go call
	byDefer                    // defer call
)

// eachDropped calls f for each expression of the package whose value is thrown
// away, and for each result of a call that is assigned to _.
func eachDropped(pass *analysis.Pass, res *effects.Result, f func(dropped)) {
	if len(res.Funcs) > 0 {
		for _, file := range pass.Files {
			for _, decl := range file.Decls {
				if d, ok := decl.(*ast.GenDecl); ok {
					eachDeclared(d, dropped{}, f)
				}
			}
		}
	}
	for _, fn := range res.Funcs {
		inspectBody(fn.Body, func(n ast.Node) {
			switch n := n.(type) {
			case *ast.ExprStmt:
				emit(f, dropped{fn: fn, stmt: n, expr: n.X, how: byStatement})
			case *ast.GoStmt:
				emit(f, dropped{fn: fn, stmt: n, expr: n.Call, how: byGo})
			case *ast.DeferStmt:
				emit(f, dropped{fn: fn, stmt: n, expr: n.Call, how: byDefer})
			case *ast.AssignStmt:
				eachBlank(n.Lhs, n.Rhs, func(i int, rhs ast.Expr) {
					emit(f, dropped{fn: fn, stmt: n, expr: rhs, how: byBlank, lhs: i})
				})
			case *ast.DeclStmt:
				eachDeclared(n.Decl.(*ast.GenDecl), dropped{fn: fn, stmt: n}, f)
			}
		})
	}
}

// eachDeclared calls f for each value that a declaration assigns to _.
func eachDeclared(decl *ast.GenDecl, d dropped, f func(dropped)) {
	for _, spec := range decl.Specs {
		if spec, ok := spec.(*ast.ValueSpec); ok && len(spec.Values) > 0 {
			eachBlank(spec.Names, spec.Values, func(i int, rhs ast.Expr) {
				d.expr, d.how, d.lhs = rhs, byBlank, i
				emit(f, d)
			})
		}
	}
}

// eachBlank calls f for each left side that is _, with its index and right side.
func eachBlank[E ast.Expr](lhs []E, rhs []ast.Expr, f func(i int, rhs ast.Expr)) {
	for i, l := range lhs {
		switch {
		case !isBlank(l):
		case len(lhs) == len(rhs):
			f(i, rhs[i])
		default:
			f(i, rhs[0])
		}
	}
}

func emit(f func(dropped), d dropped) {
	d.expr = ast.Unparen(d.expr)
	d.call, _ = d.expr.(*ast.CallExpr)
	f(d)
}

// inspectBody visits the nodes of a function body, without the literals in it,
// which have bodies of their own.
func inspectBody(body *ast.BlockStmt, f func(ast.Node)) {
	ast.Inspect(body, func(n ast.Node) bool {
		if _, ok := n.(*ast.FuncLit); ok {
			return false
		}
		if n != nil {
			f(n)
		}
		return true
	})
}
