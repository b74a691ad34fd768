package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/futures"
	"golang.org/x/tools/go/analysis"
)

// Unawaited reports futures that nobody awaits.
var Unawaited = &analysis.Analyzer{
	Name:       "unawaited",
	Doc:        doc("unawaited"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer, futures.Analyzer},
	Run:        runUnawaited,
	ResultType: silencesType,
}

var (
	unawaitedOptions futures.Options
	unawaitedTests   bool
)

func init() {
	Unawaited.Flags.BoolVar(&unawaitedOptions.Blank, "blank", false, "take an assignment to _ for a deliberate discard")
	Unawaited.Flags.BoolVar(&unawaitedTests, "tests", false, "report the futures of all libraries in _test.go files, too")
	Unawaited.Flags.Var(&unawaitedOptions.Strength, "strength", "report futures that must, should or may (optional) be awaited")
}

func runUnawaited(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	fs := pass.ResultOf[futures.Analyzer].(*futures.Result)
	eachDropped(res, func(d dropped) {
		if droppedFuture(pass, fs, d, futures.All.Strength) != nil {
			r.hide(d.expr.Pos())
		}
		if d.how == byBlank && unawaitedOptions.Blank {
			return
		}
		if future := droppedFuture(pass, fs, d, unawaitedOptions.Strength); future != nil && asked(pass, future, d.expr) {
			fix, why := awaitFix(pass, res, future, d)
			r.add(d.expr, fix, nil, "%s%s", dropMessage(pass, future, d), noFix(why))
		}
	})
	for _, loss := range fs.Losses(futures.All) {
		r.hide(loss.Value.Pos())
	}
	for _, loss := range fs.Losses(unawaitedOptions) {
		if asked(pass, loss.Future, loss.Value) {
			r.add(loss.Value, nil, lostAt(pass, loss), "%s", lossMessage(pass, loss))
		}
	}
	return r.used, nil
}

// asked reports whether a future is to be reported where e makes it. A test goes on
// to look whether what it has started has happened: in tests, only those are that
// are of a kind with ormapi's.
func asked(pass *analysis.Pass, future *futures.Future, e ast.Expr) bool {
	return future.Contract || unawaitedTests || !inTest(pass, e.Pos())
}

// makes reports whether an expression that is no call has a future that nobody
// else has: what is received from a channel, and a literal with a call in it.
func makes(pass *analysis.Pass, fs *futures.Result, e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.UnaryExpr:
		return e.Op == token.ARROW
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, func(e ast.Expr) bool {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			call, ok := ast.Unparen(e).(*ast.CallExpr)
			return ok && !pass.TypesInfo.Types[call.Fun].IsType() && fs.Holds(pass.TypesInfo.TypeOf(call)) != nil
		})
	}
	return false
}

// droppedFuture returns the future that d throws away, nil if it throws none
// away that is to be awaited.
func droppedFuture(pass *analysis.Pass, fs *futures.Result, d dropped, strength futures.Strength) *futures.Future {
	if tv, ok := pass.TypesInfo.Types[d.expr]; !ok || tv.IsType() || tv.IsNil() {
		return nil
	}
	if d.call == nil {
		if !makes(pass, fs, d.expr) {
			return nil // what is in a variable may be awaited elsewhere
		}
		return fs.Holds(pass.TypesInfo.TypeOf(d.expr))
	}
	if pass.TypesInfo.Types[d.call.Fun].IsType() {
		return nil // a conversion starts nothing
	}
	out := results(pass, d.call)
	if d.how == byBlank && len(out) > 1 {
		out = out[d.lhs : d.lhs+1]
	}
	i := slices.IndexFunc(out, func(t types.Type) bool { return fs.Holds(t) != nil })
	if i < 0 || !fs.Owed(d.call, fs.Holds(out[i]), strength) {
		return nil
	}
	return fs.Holds(out[i])
}
