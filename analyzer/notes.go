package analyzer

import (
	"go/ast"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// Notes is no rule: it says of each function and call what is known of it, for
// editors that show it beside the code. Its categories are "function", at the
// name, and "call", at the name of the callee.
//
// It speaks in the modules that are being worked on only: nobody edits the
// others, and their notes would be most of what a run prints.
var Notes = &analysis.Analyzer{
	Name:     "notes",
	Doc:      "say what is known of functions and calls, for editors",
	URL:      rulesURL,
	Requires: []*analysis.Analyzer{effects.Analyzer},
	Run:      runNotes,
}

func runNotes(pass *analysis.Pass) (any, error) {
	if m := pass.Module; m != nil && m.Version != "" {
		return nil, nil
	}
	res := result(pass)
	note := func(category string, at analysis.Range, lines []string) {
		if len(lines) > 0 {
			pass.Report(analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Category: category, Message: strings.Join(lines, "\n")})
		}
	}
	for _, f := range res.Funcs {
		note("function", head(f), res.ExplainShortly(f))
		for _, c := range f.Calls {
			note("call", callee(c), res.ExplainCall(c))
		}
	}
	return nil, nil
}

// head is the name of a declared function, or the keyword of a literal.
func head(f *effects.Func) analysis.Range {
	if lit, ok := f.Node.(*ast.FuncLit); ok {
		return span{lit.Type.Func, lit.Type.Params.Pos()}
	}
	return f.Node.(*ast.FuncDecl).Name
}

// callee is the name of what is called, or the function value that is handed on.
func callee(c *effects.Call) analysis.Range {
	if call, ok := c.Expr.(*ast.CallExpr); ok {
		return span{c.Pos(), call.Fun.End()}
	}
	return c.Expr
}
