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
func leftOut(pass *analysis.Pass, all []ending, stmt ast.Stmt) string {
	deferred := map[string]bool{}
	later := map[*ast.CallExpr]bool{}
	for _, e := range all {
		if e.by != nil && e.by.Pos() <= stmt.Pos() { // a return would leave the others out, too
			later[e.call] = true
			deferred[e.of] = true
		}
	}
	for _, e := range all {
		call, of := e.call, e.of
		if e.inside || call.Pos() < stmt.End() || later[call] {
			continue
		}
		if !deferred[of] && begun(pass, call, stmt) {
			return types.ExprString(call.Fun)
		}
	}
	return ""
}

// ending is a call that looks as if it ended something.
type ending struct {
	call   *ast.CallExpr
	of     string         // what it ends
	by     *ast.DeferStmt // which it stands in, or nil
	inside bool           // it stands in a literal that is deferred
}

// endingsIn returns a function that tells the endings of a body, in source order: a
// function in which many futures are thrown away is looked through once.
func endingsIn(pass *analysis.Pass) func(f *effects.Func) []ending {
	known := map[*effects.Func][]ending{}
	return func(f *effects.Func) []ending {
		out, ok := known[f]
		if !ok {
			out = findEndings(pass, f)
			known[f] = out
		}
		return out
	}
}

func findEndings(pass *analysis.Pass, f *effects.Func) []ending {
	var out []ending
	var by *ast.DeferStmt
	add := func(call *ast.CallExpr, inside bool) {
		if of := endedBy(pass, call); of != "" {
			out = append(out, ending{call, of, by, inside})
		}
	}
	apart := map[*ast.CallExpr]bool{} // what a go statement calls
	inspectBody(f.Body, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.DeferStmt:
			by = n
			ast.Inspect(n, func(n ast.Node) bool {
				if lit, ok := n.(*ast.FuncLit); ok {
					ast.Inspect(lit.Body, func(n ast.Node) bool {
						if call, ok := n.(*ast.CallExpr); ok {
							add(call, true)
						}
						return true
					})
					return false
				}
				return true
			})
		case *ast.GoStmt:
			apart[n.Call] = true
		case *ast.CallExpr:
			if by != nil && by.End() <= n.Pos() {
				by = nil
			}
			if !apart[n] {
				add(n, false)
			}
		}
	})
	return out
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
