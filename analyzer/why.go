package analyzer

import (
	"go/ast"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// Why is no rule: it says of the functions of one name what the rules know of
// them, and whence. The command runs it alone ("asyncorm-lint why FUNC").
var Why = &analysis.Analyzer{
	Name:     "why",
	Doc:      "say why a function is an async context, blocks, or neither",
	URL:      rulesURL,
	Requires: []*analysis.Analyzer{effects.Analyzer},
	Run:      runWhy,
}

var whyFunc string

func init() {
	Why.Flags.StringVar(&whyFunc, "func", "", "the function: Put, store.Put, Notes.Put, (*store.Notes).Put, or with the package's path")
}

func runWhy(pass *analysis.Pass) (any, error) {
	res := result(pass)
	for _, f := range res.Funcs {
		decl, ok := f.Node.(*ast.FuncDecl)
		if !ok || !slices.Contains(effects.Names(f.Obj), whyFunc) {
			continue
		}
		lines := res.Explain(f)
		if len(lines) == 0 {
			lines = []string{"is no async context, and nothing that it is seen to call blocks or awaits"}
		}
		for _, line := range lines {
			pass.Report(analysis.Diagnostic{Pos: decl.Name.Pos(), End: decl.Name.End(), Category: "why", Message: effects.FuncName(f.Obj) + " " + line})
		}
	}
	return nil, nil
}
