package asyncormlint_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/token"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// TestDeterminism runs the suite over the whole testdata ten times, or fifty, with the
// files of each package and the packages in another order, the rules side by
// side on another number of processors, and compares the bytes of what comes
// out: findings, fixes and facts (WC-10g).
func TestDeterminism(t *testing.T) {
	dir := overlay(t)
	cfg := &packages.Config{
		Mode: packages.LoadAllSyntax | packages.NeedModule, Dir: dir, Tests: false,
		Env: append(os.Environ(), "GOPATH="+dir, "GO111MODULE=off", "GOPROXY=off"),
	}
	pkgs, err := packages.Load(cfg, append(patterns(), "effects/...")...)
	require.NoError(t, err)
	require.Zero(t, packages.PrintErrors(pkgs))

	procs := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(procs)
	var first string
	runs := 10
	if os.Getenv("CI_LONG") != "" {
		runs = 50
	}
	for i := range runs {
		rnd := rand.New(rand.NewPCG(1, uint64(i)))
		packages.Visit(pkgs, func(p *packages.Package) bool {
			if strings.HasPrefix(p.GoFiles[0], dir) {
				rnd.Shuffle(len(p.Syntax), func(i, j int) { p.Syntax[i], p.Syntax[j] = p.Syntax[j], p.Syntax[i] })
			}
			return true
		}, nil)
		rnd.Shuffle(len(pkgs), func(i, j int) { pkgs[i], pkgs[j] = pkgs[j], pkgs[i] })
		runtime.GOMAXPROCS(1 + i%4)
		graph, err := checker.Analyze(analyzer.Suite(), pkgs, nil)
		require.NoError(t, err)
		got := transcript(t, dir, graph)
		if i == 0 {
			first = got
			require.NotEmpty(t, first)
		}
		require.Equal(t, first, got, "run %d", i)
	}
}

// transcript writes down all that the analysis says of the test's packages.
func transcript(t *testing.T, dir string, graph *checker.Graph) string {
	var lines []string
	for act := range graph.All() {
		require.NoError(t, act.Err)
		if len(act.Package.GoFiles) == 0 || !strings.HasPrefix(act.Package.GoFiles[0], dir) {
			continue
		}
		posn := func(pos token.Pos) string {
			p := act.Package.Fset.Position(pos)
			return fmt.Sprintf("%s:%d:%d", filepath.Base(p.Filename), p.Line, p.Column)
		}
		for n, d := range act.Diagnostics {
			lines = append(lines, fmt.Sprintf("%s %04d %s-%s %s %v", act, n, posn(d.Pos), posn(d.End), d.Message, len(d.Related)))
			for _, fix := range d.SuggestedFixes {
				for _, e := range fix.TextEdits {
					lines = append(lines, fmt.Sprintf("%s %04d fix %s-%s %q", act, n, posn(e.Pos), posn(e.End), e.NewText))
				}
			}
		}
		for _, f := range act.AllObjectFacts() {
			lines = append(lines, fmt.Sprintf("%s fact of %s: %x", act, f.Object, encoded(t, f.Fact)))
		}
		for _, f := range act.AllPackageFacts() {
			lines = append(lines, fmt.Sprintf("%s fact of %s: %x", act, f.Package.Path(), encoded(t, f.Fact)))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func encoded(t testing.TB, fact analysis.Fact) []byte {
	var b bytes.Buffer
	require.NoError(t, gob.NewEncoder(&b).Encode(fact))
	return b.Bytes()
}
