// Asyncorm-lint finds database calls that block an event loop, and futures that
// nobody awaits.
//
//	asyncorm-lint [-fix] [-diff] [-json] [rule flags] [packages]
//	asyncorm-lint why FUNC [packages]
//	asyncorm-lint baseline write|check [packages]
//	asyncorm-lint report -format FORMAT [-o FILE] [packages]
//	asyncorm-lint lsp [rule flags]
//	asyncorm-lint gopls install
//	go vet -vettool=$(which asyncorm-lint) [rule flags] [packages]
//
// "asyncorm-lint help" lists the rules, the flags and the exit codes.
package main

import (
	"os"

	"golang.org/x/tools/go/analysis"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/baseline"
	"github.com/asyncorm/asyncorm-lint/internal/config"
	"github.com/asyncorm/asyncorm-lint/internal/gopls"
	"github.com/asyncorm/asyncorm-lint/internal/govet"
	"github.com/asyncorm/asyncorm-lint/internal/lsp"
	"github.com/asyncorm/asyncorm-lint/internal/report"
	"github.com/asyncorm/asyncorm-lint/internal/terminal"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "gopls" {
		os.Exit(gopls.Main(os.Args[2:]))
	}
	os.Exit(govet.Command{
		Rules:  analyzer.Suite(),
		Off:    analyzer.Off(),
		Why:    analyzer.Why,
		Lists:  []*analysis.Analyzer{analyzer.Discards, analyzer.Ignores},
		Notes:  analyzer.Notes,
		Serve:  lsp.Main,
		Since:  baseline.Since,
		Pretty: terminal.Print,
		Tools:  map[string]govet.Tool{"baseline": baseline.Tool, "report": report.Tool()},
		PartOf: analyzer.PartOf,
		With: func(c *config.Config, rules []*analysis.Analyzer) []*analysis.Analyzer {
			return analyzer.With(c, true, rules)
		},
	}.Main(os.Args[1:]))
}
