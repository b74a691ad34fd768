package analyzer

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// EagerFuture reports futures made from calls that have already blocked.
var EagerFuture = &analysis.Analyzer{
	Name:       "eagerfuture",
	Doc:        doc("eagerfuture"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer},
	Run:        runEagerFuture,
	ResultType: silencesType,
}

func runEagerFuture(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	eachEager(pass, res, func(resolved, source *ast.CallExpr) {
		if inTest(pass, resolved.Pos()) {
			r.hide(resolved.Pos())
			return
		}
		made := calleeName(res.Call(source))
		remedy, fix := "start it with ormapi.Go instead", (*analysis.SuggestedFix)(nil)
		if t := twinOf(pass, source, res); t != nil && t.await != "" {
			remedy = "use " + t.fn.Name()
			if !direct(resolved, source) {
				remedy += noFix("its result goes through variables")
			} else if sel, ok := ast.Unparen(source.Fun).(*ast.SelectorExpr); ok && types.Identical(pass.TypesInfo.TypeOf(resolved), t.fn.Signature().Results().At(0).Type()) {
				fix = &analysis.SuggestedFix{Message: "Use " + t.fn.Name(), TextEdits: []analysis.TextEdit{
					{Pos: resolved.Pos(), End: source.Pos()},
					rename(sel.Sel, t.fn.Name()),
					{Pos: source.End(), End: resolved.End()},
				}}
			}
		}
		r.add(resolved, fix, nil, "future made from the result of %s, which has already blocked; %s", made, remedy)
	})
	return r.used, nil
}

// direct reports whether source is the argument of resolved.
func direct(resolved, source *ast.CallExpr) bool {
	return len(resolved.Args) == 1 && ast.Unparen(resolved.Args[0]) == source
}

// eagerCalls returns the blocking calls whose results are made into futures.
func eagerCalls(pass *analysis.Pass, res *effects.Result) map[*ast.CallExpr]bool {
	out := map[*ast.CallExpr]bool{}
	eachEager(pass, res, func(_, source *ast.CallExpr) { out[source] = true })
	return out
}

// eachEager calls f for each call that makes a future from values that are
// there already and come from a blocking call: the call is its argument, or
// gave the locals that are its arguments their only value.
func eachEager(pass *analysis.Pass, res *effects.Result, f func(resolved, source *ast.CallExpr)) {
	for _, fn := range res.Funcs {
		for _, c := range fn.Calls {
			call, ok := c.Expr.(*ast.CallExpr)
			if !ok || c.Fn == nil || len(call.Args) == 0 || !makesResolved(res, c.Fn) {
				continue
			}
			arg := ast.Unparen(call.Args[0])
			if id, ok := arg.(*ast.Ident); ok {
				if v, ok := pass.TypesInfo.Uses[id].(*types.Var); ok {
					if value, _ := res.Value(v); value != nil {
						arg = ast.Unparen(value)
					}
				}
			}
			source, ok := arg.(*ast.CallExpr)
			if !ok {
				continue
			}
			if s := res.Call(source); s != nil && s.In == fn && res.Blocks(s) {
				f(call, source)
			}
		}
	}
}

func makesResolved(res *effects.Result, fn *types.Func) bool {
	out := fn.Signature().Results()
	if fn.Signature().Recv() != nil || out.Len() != 1 {
		return false
	}
	future := res.Future(out.At(0).Type())
	return future != nil && slices.Contains(future.Resolved, fn.Name())
}
