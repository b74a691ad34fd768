// Package asyncormlint_test runs the whole suite over testdata/src, which is
// the specification of the rules: what must be reported stands beside what
// must not.
package asyncormlint_test

import (
	"bytes"
	"cmp"
	"errors"
	"flag"
	"go/format"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
)

// suite is all rules as one analyzer, so that one run loads the packages once,
// and a place that two rules report shows up as one diagnostic too many (V110-05). A rule
// that is off by default runs in its own folder alone.
var suite = &analysis.Analyzer{
	Name:     "suite",
	Doc:      "all rules",
	Requires: required(),
	Run: func(pass *analysis.Pass) (any, error) {
		notes := *pass
		notes.Report = func(d analysis.Diagnostic) {
			if d.Message == "" || d.End <= d.Pos {
				pass.Report(analysis.Diagnostic{Pos: d.Pos, Message: "a note that says nothing"})
			}
		}
		if _, err := analyzer.Notes.Run(&notes); err != nil {
			return nil, err
		}
		for _, rule := range analyzer.Suite() {
			if slices.Contains(analyzer.Off(), rule.Name) && !strings.HasPrefix(pass.Pkg.Path(), rule.Name) {
				continue
			}
			p := *pass
			p.Analyzer = rule
			if _, err := rule.Run(&p); err != nil {
				return nil, err
			}
		}
		return nil, nil
	},
}

// required returns what the rules require, each once.
func required() []*analysis.Analyzer {
	var out []*analysis.Analyzer
	for _, rule := range analyzer.Suite() {
		for _, a := range rule.Requires {
			if !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	return out
}

// overlay returns a GOPATH with testdata/src and the real ormapi in it.
func overlay(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, layOver(dir))
	return dir
}

func layOver(dir string) error {
	if err := os.CopyFS(filepath.Join(dir, "src"), os.DirFS("testdata/src")); err != nil {
		return err
	}
	ormapi := filepath.Join(dir, "src/github.com/asyncorm/asyncorm-lint/ormapi")
	sources, err := filepath.Glob("ormapi/*.go")
	err = errors.Join(err, os.MkdirAll(ormapi, 0o777))
	for _, src := range sources {
		if strings.HasSuffix(src, "_test.go") {
			continue
		}
		data, failed := os.ReadFile(src)
		err = errors.Join(err, failed, os.WriteFile(filepath.Join(ormapi, filepath.Base(src)), data, 0o666))
	}
	return err
}

// patterns returns the rules' folders, each with all below it.
func patterns() []string {
	var out []string
	for _, rule := range analyzer.Suite() {
		out = append(out, rule.Name+"/...")
	}
	return out
}

func TestEffects(t *testing.T) {
	analysistest.Run(t, overlay(t), effects.Analyzer, "effects/...")
}

// update writes the golden files anew. Read what it changes.
var update = flag.Bool("update", false, "write the golden files of fixes")

func TestRules(t *testing.T) {
	dir := overlay(t)
	if *update {
		writeGoldens(t, dir, analysistest.Run(t, dir, suite, patterns()...))
		return
	}
	analysistest.RunWithSuggestedFixes(t, dir, suite, patterns()...)
}

func writeGoldens(t *testing.T, dir string, results []*analysistest.Result) {
	edits := map[string][]edit{}
	for _, res := range results {
		fset := res.Action.Package.Fset
		for _, d := range res.Action.Diagnostics {
			for _, fix := range d.SuggestedFixes {
				for _, e := range fix.TextEdits {
					f := fset.File(e.Pos)
					edits[f.Name()] = append(edits[f.Name()], edit{f.Offset(e.Pos), f.Offset(e.End), string(e.NewText)})
				}
			}
		}
	}
	for name, edits := range edits {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
		for i := len(edits) - 1; i >= 0; i-- {
			e := edits[i]
			data = slices.Concat(data[:e.start], []byte(e.text), data[e.end:])
		}
		data, err = format.Source(data)
		require.NoError(t, err, name)
		rel, err := filepath.Rel(filepath.Join(dir, "src"), name)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join("testdata/src", rel+".golden"), data, 0o666))
	}
}

// edit is a change of a file's text.
type edit struct {
	start, end int
	text       string
}

// TestFixed puts the fixed files in the place of the others: they compile, and
// a second run has nothing more to fix. In a package called fixes, nothing is
// left to report either.
func TestFixed(t *testing.T) {
	dir := overlay(t)
	var goldens []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		if strings.HasSuffix(path, ".go.golden") {
			goldens = append(goldens, path)
		}
		return err
	}))
	require.NotEmpty(t, goldens)
	for _, golden := range goldens {
		require.NoError(t, os.Rename(golden, strings.TrimSuffix(golden, ".golden")))
	}
	quiet := &silent{t}
	for _, res := range analysistest.Run(quiet, dir, suite, patterns()...) {
		require.NoError(t, res.Err, "%s", res.Action.Package)
		for _, d := range res.Action.Diagnostics {
			posn := res.Action.Package.Fset.Position(d.Pos)
			assert.Empty(t, d.SuggestedFixes, "%s: a second run would fix more: %s", posn, d.Message)
			assert.NotEqual(t, "fixes", filepath.Base(filepath.Dir(posn.Filename)), "%s: %s", posn, d.Message)
		}
	}
}

// silent is a testing.TB for a run whose want comments do not hold.
type silent struct{ *testing.T }

func (silent) Errorf(string, ...any) {}

// TestGoldens keeps the fixed files as gofmt would have them.
func TestGoldens(t *testing.T) {
	require.NoError(t, filepath.WalkDir("testdata/src", func(path string, _ os.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".golden") {
			data, err := os.ReadFile(path)
			require.NoError(t, err)
			formatted, err := format.Source(data)
			require.NoError(t, err, path)
			assert.True(t, bytes.Equal(data, formatted), "%s is not formatted", path)
		}
		return err
	}))
}

// TestRegistry keeps the registry honest: each rule has its folder, with a bad
// and a good file, its page, and a title that fits a line.
func TestRegistry(t *testing.T) {
	require.NoError(t, analysis.Validate(analyzer.Suite()))
	names := map[string]bool{}
	for _, rule := range analyzer.Suite() {
		t.Run(rule.Name, func(t *testing.T) {
			assert.False(t, names[rule.Name], "two rules of one name")
			names[rule.Name] = true
			assert.Equal(t, rule.Name, strings.ToLower(rule.Name))
			assert.FileExists(t, filepath.Join("analyzer", rule.Name+".go"))

			title, text, _ := strings.Cut(rule.Doc, "\n")
			assert.Less(t, len(title), 60)
			assert.Equal(t, strings.ToLower(title), title)
			assert.NotEmpty(t, strings.TrimSpace(text))
			assert.True(t, strings.HasPrefix(analyzer.Page(rule.Name), rule.Name+": "))

			files, err := filepath.Glob(filepath.Join("testdata/src", rule.Name, "*.go"))
			require.NoError(t, err)
			bad, good := false, false
			for _, file := range files {
				data, err := os.ReadFile(file)
				require.NoError(t, err)
				if slices.Contains([]string{"good.go", "quiet.go"}, filepath.Base(file)) {
					good = true
					assert.NotContains(t, string(data), "// want")
				} else if bytes.Contains(data, []byte(`\(`+rule.Name)) {
					bad = true
				}
			}
			assert.True(t, bad, "no file with a finding")
			assert.True(t, good, "no good.go")
		})
	}
}

// A library that the catalog knows may do with its own futures what it wants.
func TestOwnFutures(t *testing.T) {
	dir := overlay(t)
	file := filepath.Join(dir, "src/github.com/hashicorp/raft/own.go")
	require.NoError(t, os.WriteFile(file, []byte(`package raft

func again(r *Raft) { r.Apply(nil, 0) }
`), 0o666))
	analysistest.Run(t, dir, analyzer.Unawaited, "github.com/hashicorp/raft")
}
