package analyzer

import (
	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/internal/directives"
)

// Ignores is no rule: it lists what //asyncorm:ignore silences, with the reasons.
// The command runs it alone ("asyncorm-lint ignores").
var Ignores = &analysis.Analyzer{
	Name:     "ignores",
	Doc:      "list the findings that are silenced, with the reasons",
	URL:      rulesURL,
	Requires: rules(),
	Run:      runIgnores,
}

func runIgnores(pass *analysis.Pass) (any, error) {
	used := silencesOf(pass)
	for _, file := range pass.Files {
		for _, d := range directives.In(file) {
			i, ok := parseIgnore(d.Comment.Text)
			if !ok {
				continue
			}
			message := i.rule + ": " + i.reason
			if problem := directiveProblem(pass, d, used); problem != "" {
				message = "it does nothing: //asyncorm:ignore " + problem
			}
			pass.Report(analysis.Diagnostic{Pos: d.Comment.Pos(), End: d.Comment.End(), Category: "ignores", Message: message})
		}
	}
	return nil, nil
}
