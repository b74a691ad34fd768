package drivers

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// Memory runs the rules on all packages of the module in dir, and on what they
// import, in this process: facts are handed on as they are, never written and read
// again. So does golangci-lint.
func Memory(t *testing.T, rules []*analysis.Analyzer, dir string) []Finding {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Context: t.Context(), Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: true,
		Env: append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local"),
	}, "./...")
	require.NoError(t, err)
	graph, err := checker.Analyze(rules, pkgs, nil)
	require.NoError(t, err)
	var found []Finding
	for _, action := range graph.Roots {
		assert.NoError(t, action.Err, "%v", action)
		for _, d := range action.Diagnostics {
			posn := action.Package.Fset.Position(d.Pos)
			f := at(t, dir, fmt.Sprintf("%s:%d:%d", posn.Filename, posn.Line, posn.Column))
			f.Rule, f.Message = action.Analyzer.Name, d.Message
			found = append(found, f)
		}
	}
	return found
}
