package govet

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Two packages with findings, one of them with both kinds of tests.
const program2 = `
-- a/a.go --
package a

func bad()  {}
func good() {}

func A() {
	bad()
}
-- a/a_test.go --
package a

func inPackage() { bad() }
-- a/x_test.go --
package a_test

func bad()     {}
func good()    {}
func outside() { bad() }
-- b/b.go --
package b

import "m/a"

func bad()   {}
func good()  {}
func extra() {}

func B() {
	extra()
	bad()
	a.A()
}
-- c/c.go --
package c
`

const findings2 = `a/a.go:7:2: call of bad
	a/a.go:1:9: in this package
a/a_test.go:3:20: call of bad
	a/a_test.go:1:9: in this package
a/x_test.go:5:18: call of bad
	a/x_test.go:1:9: in this package
b/b.go:11:2: call of bad
	b/b.go:1:9: in this package
`

func TestFindingsComeInOrderOnceAndWithTheirChains(t *testing.T) {
	dir := module(t, program2)
	for range 2 { // from the go command's cache the second time
		assert.Equal(t, outcome{findings2, "", 1}, lint(t, dir, "./..."))
	}
	assert.Equal(t, findings2, lint(t, dir, "./b", "./a", "./...", "m/a").stdout)
}

func TestCleanPackageGivesNothing(t *testing.T) {
	assert.Equal(t, outcome{}, lint(t, filepath.Join(module(t, program2), "c")))
}

func TestPathsStartAtTheWorkingDirectory(t *testing.T) {
	dir := module(t, program2)
	assert.Equal(t, "b.go:11:2: call of bad\n\tb.go:1:9: in this package\n", lint(t, filepath.Join(dir, "b")).stdout)
	assert.Equal(t, "../b/b.go:11:2: call of bad\n\t../b/b.go:1:9: in this package\n", lint(t, filepath.Join(dir, "c"), "../b").stdout)
}

func TestFileArgument(t *testing.T) {
	dir := module(t, program2)
	assert.Equal(t, outcome{"b/b.go:11:2: call of bad\n\tb/b.go:1:9: in this package\n", "", 1}, lint(t, dir, "b/b.go"))
}

// The verdict of the standalone command is that of go vet, and so is its JSON,
// but for the stream that becomes one object.
func TestJSONIsGoVets(t *testing.T) {
	dir := module(t, program2)
	vetted := goVet(t, dir, "-json", "./...")
	require.Zero(t, vetted.code, vetted.stderr)
	want := map[string]any{}
	for dec := json.NewDecoder(strings.NewReader(vetted.stdout)); dec.More(); {
		require.NoError(t, dec.Decode(&want)) // adds the packages to those decoded before
	}
	require.Len(t, want, 3)

	linted := lint(t, dir, "-json", "./...")
	assert.Equal(t, 1, linted.code)
	assert.Empty(t, linted.stderr)
	var got map[string]any
	require.NoError(t, json.Unmarshal([]byte(linted.stdout), &got))
	assert.Equal(t, want, got)

	assert.Equal(t, outcome{stdout: "{}\n"}, lint(t, dir, "-json", "./c"))
}

func TestFlagsOfRulesInBothModes(t *testing.T) {
	dir := module(t, program2)
	tests := []struct {
		flags []string
		want  []string
	}{
		{nil, []string{"b/b.go:11"}},
		{[]string{"-extra"}, []string{"b/b.go:10", "b/b.go:11"}},
		{[]string{"-bad=true"}, []string{"b/b.go:11"}},
		{[]string{"-bad=false"}, nil},
		{[]string{"-extra", "-bad=false"}, []string{"b/b.go:10"}},
		{[]string{"-bad.also=extra"}, []string{"b/b.go:10", "b/b.go:11"}},
		{[]string{"-trouble=false", "-extra=0", "-bad.also", "none"}, []string{"b/b.go:11"}},
	}
	for _, test := range tests {
		t.Run(strings.Join(test.flags, " "), func(t *testing.T) {
			args := append(test.flags, "./b")
			assert.Equal(t, test.want, places(lint(t, dir, args...).stdout), "standalone")
			assert.Equal(t, test.want, places(goVet(t, dir, args...).stderr), "as a vet tool")
		})
	}
}

// places returns the file:line of the findings in either's output, sorted, for
// go vet does not sort.
func places(out string) []string {
	var at []string
	for line := range strings.Lines(out) {
		if place, _, ok := strings.Cut(line, ":2: call of"); ok {
			at = append(at, place)
		}
	}
	slices.Sort(at)
	return at
}

func TestFixAppliesAndPrintsWhatRemains(t *testing.T) {
	dir := module(t, program2)
	assert.Equal(t, outcome{}, lint(t, dir, "-fix", "./a"))
	assert.Contains(t, read(t, dir, "a/a.go"), "\tgood()\n")
	assert.Contains(t, read(t, dir, "b/b.go"), "\tbad()\n", "only the packages named are fixed")

	got := lint(t, dir, "-extra", "-fix", "./...")
	assert.Equal(t, outcome{"b/b.go:10:2: call of extra\n\tb/b.go:1:9: in this package\n", "", 1}, got)
	assert.Contains(t, read(t, dir, "b/b.go"), "\tgood()\n")
}

func TestFixWithJSONPrintsWhatRemainsAsJSON(t *testing.T) {
	dir := module(t, program2)
	assert.Equal(t, outcome{stdout: "{}\n"}, lint(t, dir, "-fix", "-json", "./..."))
	assert.Contains(t, read(t, dir, "a/a.go"), "\tgood()\n")
}

func TestDiffPrintsThePatchAndChangesNothing(t *testing.T) {
	dir := module(t, program2)
	before := read(t, dir, "b/b.go")
	const patch = `--- a/a.go (old)
+++ a/a.go (new)
@@ -4,5 +4,5 @@
 func good() {}
 
 func A() {
-	bad()
+	good()
 }
--- a/a_test.go (old)
+++ a/a_test.go (new)
@@ -1,3 +1,3 @@
 package a
 
-func inPackage() { bad() }
+func inPackage() { good() }
--- a/x_test.go (old)
+++ a/x_test.go (new)
@@ -2,4 +2,4 @@
 
 func bad()     {}
 func good()    {}
-func outside() { bad() }
+func outside() { good() }
--- b/b.go (old)
+++ b/b.go (new)
@@ -8,6 +8,6 @@
 
 func B() {
 	extra()
-	bad()
+	good()
 	a.A()
 }
`
	for range 2 {
		assert.Equal(t, outcome{patch, "", 1}, lint(t, dir, "-fix", "-diff", "./..."))
	}
	assert.Equal(t, before, read(t, dir, "b/b.go"))
	assert.Equal(t, outcome{}, lint(t, dir, "-fix", "-diff", "./c"))
}

// The go command drops all fixes of a package when two of them overlap, and
// says that it applied some.
func TestOverlappingFixesAreToldOf(t *testing.T) {
	const source = "package p\n\nfunc bad(...int) int { return 0 }\n\nvar _ = bad(bad())\n"
	dir := module(t, "-- p.go --\n"+source)
	got := lint(t, dir, "-fix")
	assert.Equal(t, "# m\nasyncorm-lint: none of the 2 fixes was applied, for some overlap: apply one of those by hand and run it again\n", got.stderr)
	assert.Equal(t, "p.go:5:9: call of bad\n\tp.go:1:9: in this package\np.go:5:13: call of bad\n\tp.go:1:9: in this package\n", got.stdout)
	assert.Equal(t, 1, got.code)
	assert.Equal(t, source, read(t, dir, "p.go"))
}

// What a plain go vet leaves in the cache when nobody reads its output to the
// end is a package without findings. The standalone command must not take that
// for clean.
func TestCacheOfAnInterruptedGoVetIsNotBelieved(t *testing.T) {
	dir := module(t, program2)
	r, w, err := os.Pipe()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	cmd := command(t, dir, nil, "go", "vet", "-json", "-vettool="+toy, "./b")
	cmd.Stdout = w
	assert.Error(t, cmd.Run(), "go vet had nowhere to write")
	require.NoError(t, w.Close())

	assert.Equal(t, []string{"b/b.go:11"}, places(lint(t, dir, "./b").stdout))
}

// Nor is a package clean because it has been the dependency of another, or has
// it findings to tell because it was once asked for. The order of runs must not
// matter.
func TestDependencyIsLintedWhenItIsAskedFor(t *testing.T) {
	const files = "-- a/a.go --\npackage a\n\nfunc bad() {}\nfunc good() {}\nfunc A() { bad() }\n" +
		"-- b/b.go --\npackage b\n\nimport \"m/a\"\n\nfunc bad() {}\nfunc good() {}\nfunc B() { bad(); a.A() }\n"
	for _, flags := range [][]string{nil, {"-json"}, {"-fix", "-diff"}} {
		mark := "// " + t.TempDir() + "\n" // makes its package new to the cache
		dir := module(t, strings.ReplaceAll(files, "func bad", mark+"func bad"))
		for _, pkg := range []string{"b", "a", "b"} {
			got := lint(t, dir, append(flags, "./"+pkg)...)
			assert.Equal(t, 1, got.code)
			for _, file := range []string{"a/a.go", "b/b.go"} {
				assert.Equal(t, strings.HasPrefix(file, pkg), strings.Contains(got.stdout, file), "%v %s: %s", flags, pkg, got.stdout)
			}
		}
	}
}

func TestHelpFitsAScreen(t *testing.T) {
	for _, arg := range []string{"-h", "-help", "--help", "help"} {
		got := lint(t, t.TempDir(), arg)
		assert.Zero(t, got.code)
		assert.Empty(t, got.stderr)
		assert.LessOrEqual(t, strings.Count(got.stdout, "\n"), 30)
		assert.Contains(t, got.stdout, "\tbad            find calls of bad\n\textra          find calls of extra (off)\n")
	}
	got := lint(t, t.TempDir(), "help", "bad")
	assert.Equal(t, "bad: find calls of bad\n\nThey are found by name alone.\n\nFlags:\n\t-bad.also name\n\t\tanother name to find (default \"\")\n", got.stdout)
	assert.Equal(t, outcome{"", "asyncorm-lint: no rule is called worse; there are bad, extra, trouble\n", 2}, lint(t, t.TempDir(), "help", "worse"))
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, name))
	require.NoError(t, err)
	return string(data)
}
