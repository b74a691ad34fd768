package asyncormlint_test

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/scramble"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

// FuzzRules makes other programs of the packages in testdata (internal/scramble)
// and runs all rules over them. Whatever the program,
//
//   - no rule panics, fails or hangs;
//   - what is said does not depend on the order of the files, nor on the run;
//   - each fix leaves a program that compiles, and so do all together;
//   - once all are made, there is nothing more to fix.
//
// A finding is shown as the program that it was made with:
//
//	go test -run FuzzRules/NAME .
//	go test -run '^$' -fuzz FuzzRules -fuzztime 10m -fuzzminimizetime 1x .
//
// Inputs are not made smaller: each step is a choice, and what follows it means
// something else without it.
func FuzzRules(f *testing.F) {
	g, err := prepared()
	require.NoError(f, err)
	paths := seedPaths(f)
	for i, path := range paths {
		for n := range 3 {
			f.Add(path, fmt.Appendf(nil, "%d %s and then %d", n*7919, path, i*n*104729))
		}
	}
	if fuzzing() && os.Getenv("CI_LONG") != "" { // it takes minutes to go through
		addCorpus(f)
	}
	f.Fuzz(func(t *testing.T, path string, data []byte) {
		path = seedPath(path, paths)
		seed := g.seeds[path]
		watch := time.AfterFunc(10*time.Minute, func() { panic(fmt.Sprintf("%s hangs with %q", path, data)) })
		defer watch.Stop()
		p, err := scramble.Compile(path, seed, g)
		require.NoError(t, err)
		choices := scramble.Choose(data)
		for range 8 {
			if choices.Left() {
				p = p.Step(choices)
			}
		}
		defer func() {
			if raised := recover(); raised != nil || t.Failed() {
				show(t, seed, p)
				if raised != nil {
					panic(raised)
				}
			}
		}()
		g.tryRules(t, p)
	})
}

// seedPaths returns the import paths of the rules' packages in testdata.
func seedPaths(t testing.TB) []string {
	var paths []string
	for _, rule := range append(ruleNames(), "effects") {
		require.NoError(t, filepath.WalkDir(filepath.Join("testdata/src", rule), func(name string, d os.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				if files, _ := filepath.Glob(filepath.Join(name, "*.go")); len(files) > 0 {
					rel, _ := filepath.Rel("testdata/src", name)
					paths = append(paths, filepath.ToSlash(rel))
				}
			}
			return err
		}))
	}
	return paths
}

func (g *ground) tryRules(t *testing.T, p *scramble.Package) {
	first := g.analyze(t, p, all())
	texts := slices.Clone(p.Texts)
	slices.Reverse(texts)
	turned, err := scramble.Exactly(p.Path, texts, g)
	require.NoError(t, err)
	require.Equal(t, first.said, g.analyze(t, turned, all()).said)

	for _, rules := range [][]*analysis.Analyzer{on(), {analyzer.SerialAwait}} {
		var fixes []analysis.SuggestedFix
		for _, a := range rules {
			for _, d := range first.found[a] {
				require.LessOrEqual(t, len(d.SuggestedFixes), 1, "%s: %s", a, d.Message)
				for _, fix := range d.SuggestedFixes {
					if p := g.fixed(t, first, []analysis.SuggestedFix{fix}); p != nil {
						fixes = append(fixes, fix)
					}
				}
			}
		}
		if len(fixes) == 0 {
			continue
		}
		done := g.fixed(t, first, fixes)
		if done == nil {
			continue
		}
		for _, found := range g.analyze(t, done, rules).found {
			for _, d := range found {
				assert.Empty(t, d.SuggestedFixes, "a second run would fix more: %s: %s\n%s", done.Fset.Position(d.Pos), d.Message, changes(p.Texts, done.Texts))
			}
		}
	}
}

// on returns the rules that run where nobody switches any.
func on() []*analysis.Analyzer {
	return slices.DeleteFunc(analyzer.Suite(), func(a *analysis.Analyzer) bool { return slices.Contains(analyzer.Off(), a.Name) })
}

// fixed returns the package with fixes made; nil if it does not compile with them.
func (g *ground) fixed(t *testing.T, p analyzed, fixes []analysis.SuggestedFix) *scramble.Package {
	edits := map[string][]edit{}
	var message string
	for _, fix := range fixes {
		message = fix.Message
		for _, e := range fix.TextEdits {
			f := p.Fset.File(e.Pos)
			edits[f.Name()] = append(edits[f.Name()], edit{f.Offset(e.Pos), f.Offset(e.End), string(e.NewText)})
		}
	}
	texts := slices.Clone(p.Texts)
	for i, f := range texts {
		text, ok := applied(f.Text, edits[f.Name])
		if !assert.True(t, ok, "%d fixes (%s) do not go together", len(fixes), message) {
			return nil
		}
		texts[i].Text = text
	}
	done, err := scramble.Exactly(p.Path, texts, g)
	if !assert.NoError(t, err, "%d fixes (%s)\n%s", len(fixes), message, changes(p.Texts, texts)) {
		return nil
	}
	return done
}

// show prints what a program was made of, and how it differs.
func show(t *testing.T, seed []scramble.File, p *scramble.Package) {
	t.Logf("%s with these changes:\n%s", p.Path, changes(seed, p.Texts))
	for _, file := range p.Texts {
		i := slices.IndexFunc(seed, func(f scramble.File) bool { return f.Name == file.Name })
		if !bytes.Equal(seed[i].Text, file.Text) {
			t.Logf("%s:\n%s", file.Name, file.Text)
		}
	}
}

// applied returns text with edits made, one that two fixes make alike only once, and
// whether they go together.
func applied(text []byte, edits []edit) ([]byte, bool) {
	slices.SortStableFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	var out []byte
	last := 0
	for _, e := range slices.Compact(edits) {
		if e.start < last {
			return nil, false
		}
		out = append(append(out, text[last:e.start]...), e.text...)
		last = e.end
	}
	return append(out, text[last:]...), true
}

// changes returns the lines in which two lists of the same files differ.
func changes(old, new []scramble.File) string {
	var b strings.Builder
	for _, was := range old {
		i := slices.IndexFunc(new, func(f scramble.File) bool { return f.Name == was.Name })
		if !bytes.Equal(was.Text, new[i].Text) {
			fmt.Fprintf(&b, "%s\n", filepath.Base(was.Name))
			lineDiff(&b, strings.Split(string(was.Text), "\n"), strings.Split(string(new[i].Text), "\n"))
		}
	}
	return b.String()
}

// lineDiff prints the lines outside of a longest common subsequence, whose lengths
// from each pair of lines on are in common.
func lineDiff(w io.Writer, old, new []string) {
	common := make([][]int, len(old)+1)
	for i := range common {
		common[i] = make([]int, len(new)+1)
	}
	for i := len(old) - 1; i >= 0; i-- {
		for j := len(new) - 1; j >= 0; j-- {
			if common[i][j] = max(common[i+1][j], common[i][j+1]); old[i] == new[j] {
				common[i][j] = common[i+1][j+1] + 1
			}
		}
	}
	for i, j := 0, 0; i < len(old) || j < len(new); {
		switch {
		case i < len(old) && j < len(new) && old[i] == new[j]:
			i, j = i+1, j+1
		case j == len(new) || i < len(old) && common[i+1][j] >= common[i][j+1]:
			fmt.Fprintf(w, "%5d - %s\n", i+1, old[i])
			i++
		default:
			fmt.Fprintf(w, "%5d + %s\n", j+1, new[j])
			j++
		}
	}
}
