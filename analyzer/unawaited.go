package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"github.com/asyncorm/asyncorm-lint/internal/futures"
	"golang.org/x/tools/go/analysis"
)

// Unawaited reports futures that nobody awaits.
var Unawaited = &analysis.Analyzer{
	Name:       "unawaited",
	Doc:        doc("unawaited"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer, flow.Analyzer, futures.Analyzer},
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
	held, ended := heldLocks(pass, res), endingsIn(pass)
	eachDropped(pass, res, func(d dropped) {
		if droppedFuture(pass, fs, d, futures.All.Strength) != nil {
			r.hide(d.expr.Pos())
		}
		if d.how == byBlank && unawaitedOptions.Blank {
			return
		}
		if future := droppedFuture(pass, fs, d, unawaitedOptions.Strength); future != nil && asked(pass, future, d.expr) {
			fix, why := awaitFix(pass, res, future, d, held, ended)
			if fix != nil && droppedFuture(pass, fs, d, catalog.MustAwait) == nil {
				fix, why = nil, "its error may be one to ignore"
			}
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

// inside returns the future that an expression which is no call has, and nobody
// else: what is received from a channel, and a literal, or a conversion, with a call
// in it.
func inside(pass *analysis.Pass, fs *futures.Result, e ast.Expr, strength futures.Strength) *futures.Future {
	switch e := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if e.Op == token.ARROW {
			return fs.Holds(pass.TypesInfo.TypeOf(e))
		}
	case *ast.CompositeLit:
		for _, elem := range e.Elts {
			if kv, ok := elem.(*ast.KeyValueExpr); ok {
				elem = kv.Value
			}
			if future := inside(pass, fs, elem, strength); future != nil {
				return future
			}
		}
	case *ast.CallExpr:
		if pass.TypesInfo.Types[e.Fun].IsType() {
			return inside(pass, fs, e.Args[0], strength)
		}
		if future := fs.Holds(pass.TypesInfo.TypeOf(e)); future != nil && fs.Owed(e, future, strength) {
			return future
		}
	}
	return nil
}

// droppedFuture returns the future that d throws away, nil if it throws none
// away that is to be awaited.
func droppedFuture(pass *analysis.Pass, fs *futures.Result, d dropped, strength futures.Strength) *futures.Future {
	if tv, ok := pass.TypesInfo.Types[d.expr]; !ok || tv.IsType() || tv.IsNil() {
		return nil
	}
	if d.call == nil || pass.TypesInfo.Types[d.call.Fun].IsType() {
		return inside(pass, fs, d.expr, strength) // what is in a variable may be awaited elsewhere
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
