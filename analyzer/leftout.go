package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
)

// endings are what methods are called that end something: a lock, a transaction, a
// handle, what others wait for.
var endings = []string{"Unlock", "RUnlock", "Release", "Commit", "Rollback", "Close", "Done", "End", "Stop", "Wait", "Flush"}

// leftOut returns what a return that is put in the place of stmt would leave out: a call
// behind it that ends what was begun before it, "" if there is none.
//
//	mu.Lock()
//	future()    // a return from here leaves mu locked
//	mu.Unlock()
//
// A call that is deferred is not left out, and where something of the same value is
// deferred, as the Rollback of a transaction is, that one ends it. It goes by names and
// by the order of the text: what it takes for an ending without need costs a fix.
func leftOut(pass *analysis.Pass, f *effects.Func, stmt ast.Stmt) string {
	deferred := map[string]bool{}
	later := map[*ast.CallExpr]bool{}
	inspectBody(f.Body, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.DeferStmt:
			if n.Pos() > stmt.Pos() {
				return // a return would leave that out, too
			}
			ast.Inspect(n, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					later[call] = true
					deferred[endedBy(pass, call)] = true
				}
				return true
			})
		case *ast.GoStmt:
			later[n.Call] = true
		}
	})
	found := ""
	inspectBody(f.Body, func(n ast.Node) {
		call, ok := n.(*ast.CallExpr)
		if !ok || found != "" || call.Pos() < stmt.End() || later[call] {
			return
		}
		if of := endedBy(pass, call); of != "" && !deferred[of] && begun(pass, call, stmt) {
			found = types.ExprString(call.Fun)
		}
	})
	return found
}

// endedBy returns the text of what call ends, "" if it does not look like an ending.
func endedBy(pass *analysis.Pass, call *ast.CallExpr) string {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.SelectorExpr:
		if slices.Contains(endings, fun.Sel.Name) && pass.TypesInfo.Selections[fun] != nil {
			return types.ExprString(fun.X)
		}
	case *ast.Ident:
		if t, ok := types.Unalias(pass.TypesInfo.TypeOf(fun)).(*types.Named); ok && t.Obj().Name() == "CancelFunc" {
			return fun.Name
		}
		if b, ok := pass.TypesInfo.Uses[fun].(*types.Builtin); ok && b.Name() == "close" {
			return types.ExprString(call.Args[0])
		}
	}
	return ""
}

// begun reports whether what call ends was there before stmt.
func begun(pass *analysis.Pass, call *ast.CallExpr, stmt ast.Stmt) bool {
	e := ast.Unparen(call.Fun)
	if b, ok := pass.TypesInfo.Types[e]; ok && b.IsBuiltin() {
		e = ast.Unparen(call.Args[0])
	}
	for {
		switch x := e.(type) {
		case *ast.SelectorExpr:
			e = ast.Unparen(x.X)
		case *ast.StarExpr:
			e = ast.Unparen(x.X)
		case *ast.IndexExpr:
			e = ast.Unparen(x.X)
		case *ast.Ident:
			obj := pass.TypesInfo.Uses[x]
			return obj != nil && (obj.Parent() == pass.Pkg.Scope() || obj.Pos() < stmt.Pos())
		default:
			return false
		}
	}
}
