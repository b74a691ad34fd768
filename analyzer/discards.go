package analyzer

import (
	"go/ast"
	"go/constant"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/futures"
)

// Discards is no rule: it lists the futures that are given up on purpose, with the
// reasons, and says which of these have nothing to give up. The command runs it
// alone ("asyncorm-lint discards").
var Discards = &analysis.Analyzer{
	Name:     "discards",
	Doc:      "list the futures that are given up on purpose",
	URL:      rulesURL,
	Requires: []*analysis.Analyzer{effects.Analyzer, futures.Analyzer, Unawaited},
	Run:      runDiscards,
}

func runDiscards(pass *analysis.Pass) (any, error) {
	report := func(n ast.Node, message string) {
		pass.Report(analysis.Diagnostic{Pos: n.Pos(), End: n.End(), Category: "discards", Message: message})
	}
	res, fs := result(pass), pass.ResultOf[futures.Analyzer].(*futures.Result)
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				if message := discarded(pass, res, call); message != "" {
					report(call, message)
				}
			}
			return true
		})
	}
	if unawaitedOptions.Blank {
		eachDropped(pass, res, func(d dropped) {
			if d.how == byBlank && droppedFuture(pass, fs, d, unawaitedOptions.Strength) != nil {
				report(d.expr, "assigned to _")
			}
		})
	}
	used := pass.ResultOf[Unawaited].(silences)
	for _, file := range pass.Files {
		for _, group := range file.Comments {
			for _, c := range group.List {
				i, ok := parseIgnore(c.Text)
				switch {
				case !ok || i.rule != Unawaited.Name:
				case i.reason == "":
					report(c, "//asyncorm:ignore without a reason: it silences nothing")
				case !used[c]:
					report(c, "//asyncorm:ignore: "+i.reason+" (useless: nothing is lost here)")
				default:
					report(c, "//asyncorm:ignore: "+i.reason)
				}
			}
		}
	}
	return nil, nil
}

// discarded says which future call gives up and why, "" if it gives up none.
func discarded(pass *analysis.Pass, res *effects.Result, call *ast.CallExpr) string {
	fn := callOf(pass, call)
	if fn == nil || len(call.Args) != 2 {
		return ""
	}
	future := res.Future(pass.TypesInfo.TypeOf(call.Args[0]))
	if future == nil || !future.Discards(fn) {
		return ""
	}
	reason := types.ExprString(call.Args[1])
	if v := pass.TypesInfo.Types[call.Args[1]].Value; v != nil && v.Kind() == constant.String {
		reason = constant.StringVal(v)
	}
	switch {
	case strings.TrimSpace(reason) == "":
		reason = "(no reason)"
	case isResolved(pass, res, call.Args[0]):
		reason += " (useless: the future is made of values that are there already)"
	}
	return fn.Name() + ": " + reason
}

// isResolved reports whether e makes a future of values that are there already.
func isResolved(pass *analysis.Pass, res *effects.Result, e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	fn := callOf(pass, call)
	return fn != nil && makesResolved(res, fn)
}
