//go:build unix

package govet

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// changed makes the changes of a patch to the file p.go, which it writes first, and
// returns what became of it, and the trouble.
func changed(t *testing.T, dir, text, patch string) (after, trouble string) {
	t.Helper()
	name := filepath.Join(dir, "p.go")
	require.NoError(t, os.WriteFile(name, []byte(text), 0o640))
	files, err := parsePatch([]byte("--- " + name + " (old)\n+++ " + name + " (new)\n" + patch))
	require.NoError(t, err)
	said, err := makeChanges(t.Context(), files, dir)
	require.NoError(t, err)
	info, err := os.Stat(name)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o640), info.Mode())
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing else is left there")
	return read(t, dir, "p.go"), strings.Join(said, "\n")
}

func TestChanges(t *testing.T) {
	for name, c := range map[string]struct{ old, patch, new string }{
		"one line":            {"a\nb\nc\n", "@@ -2 +2 @@\n-b\n+B\n", "a\nB\nc\n"},
		"two hunks":           {"a\nb\nc\nd\n", "@@ -1,2 +1,3 @@\n-a\n+A\n+A\n b\n@@ -4 +5 @@\n-d\n+D\n", "A\nA\nb\nc\nD\n"},
		"no end of line":      {"a\nb", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n", "a\nB"},
		"an end of line more": {"a\nb", "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n", "a\nb\n"},
		"carriage returns":    {"a\r\nb\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n", "a\r\nB\r\n"},
		"lines like heads": {"-- /etc/passwd (old)\na\n", "@@ -1,2 +1,2 @@\n--- /etc/passwd (old)\n+++ /etc/passwd (new)\n a\n",
			"++ /etc/passwd (new)\na\n"},
	} {
		t.Run(name, func(t *testing.T) {
			got, trouble := changed(t, t.TempDir(), c.old, c.patch)
			assert.Equal(t, c.new, got)
			assert.Empty(t, trouble)
		})
	}
}

// go vet counts wrongly where a hunk has several changes: what is printed can be applied
// by other programs.
func TestHeadsOfHunks(t *testing.T) {
	files, err := parsePatch([]byte("--- a (old)\n+++ a (new)\n@@ -1,2 +1,3 @@\n-a\n+A\n+A\n b\n@@ -4 +2 @@\n-d\n+D\n"))
	require.NoError(t, err)
	require.Len(t, files, 1)
	assert.Equal(t, "@@ -1,2 +1,3 @@\n-a\n+A\n+A\n b\n@@ -4 +5 @@\n-d\n+D\n", string(files[0].text))
}

func TestPatchesThatAreNone(t *testing.T) {
	const head = "--- a (old)\n+++ a (new)\n"
	for _, patch := range []string{"x", "--- a\n", head + "@@ -1,2 +1,2 @@\n a\n", head + "@@ -1 +1 @@\n", head + "@@ -99999999999999999999 +1 @@\n", head + "y\n"} {
		_, err := parsePatch([]byte(patch))
		assert.ErrorContains(t, err, "cannot read the patch of go vet", patch)
	}
}

// A file that somebody has edited meanwhile, or another run has fixed, is theirs.
func TestFileThatHasChanged(t *testing.T) {
	got, trouble := changed(t, t.TempDir(), "a\nB\nc\n", "@@ -2 +2 @@\n-b\n+B\n")
	assert.Equal(t, "a\nB\nc\n", got)
	assert.Equal(t, "asyncorm-lint: cannot fix p.go: it has changed since it was looked at: run it again", trouble)
}

// The largest file that may be written is smaller than the fixed one, which fails in
// the middle as on a full disk.
func TestFullDisk(t *testing.T) {
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	dir, text := t.TempDir(), "a\n"+strings.Repeat("b\n", 50_000)
	small := limit
	small.Cur = 60_000
	require.NoError(t, os.WriteFile(filepath.Join(dir, "p.go"), []byte(text), 0o640))
	files, err := parsePatch([]byte("--- " + dir + "/p.go (old)\n+++ " + dir + "/p.go (new)\n@@ -1 +1 @@\n-a\n+A\n"))
	require.NoError(t, err)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &small))
	said, err := makeChanges(t.Context(), files, dir)
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit))
	require.NoError(t, err)
	assert.Equal(t, []string{"asyncorm-lint: cannot fix p.go: file too large: it is as it was"}, said)
	assert.Equal(t, text, read(t, dir, "p.go"))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing else is left there")
}

// The link stays, and what it points to is fixed. A file that is read-only, so that
// nobody changes it, is not replaced either.
func TestLinksAndReadOnlyFiles(t *testing.T) {
	const source = "package p\n\nfunc bad()  {}\nfunc good() {}\nfunc P()    { bad() }\n"
	dir := module(t, "-- p/p.go --\n"+source+"-- q/q.go --\n"+strings.Replace(source, "package p", "package q", 1))
	elsewhere := filepath.Join(t.TempDir(), "real.go")
	require.NoError(t, os.Rename(filepath.Join(dir, "p/p.go"), elsewhere))
	require.NoError(t, os.Symlink(elsewhere, filepath.Join(dir, "p/p.go")))
	require.NoError(t, os.Chmod(filepath.Join(dir, "q/q.go"), 0o444))

	got := lint(t, dir, "-fix", "./...")
	assert.Equal(t, "asyncorm-lint: cannot fix q/q.go: it is read-only: make it writable, and run it again\n", got.stderr)
	assert.Equal(t, "q/q.go:5:15: call of bad\n\tq/q.go:1:9: in this package\n", got.stdout)
	assert.Equal(t, 2, got.code)
	assert.Contains(t, read(t, dir, "p/p.go"), "{ good() }")
	info, err := os.Lstat(filepath.Join(dir, "p/p.go"))
	require.NoError(t, err)
	assert.Equal(t, os.ModeSymlink, info.Mode().Type())
}

// Two runs that fix at once leave whole files: one may find the other's work done.
func TestTwoRunsFixAtOnce(t *testing.T) {
	dir := module(t, program2)
	one, other := command(t, dir, nil, toy, "-fix", "./..."), command(t, dir, nil, toy, "-fix", "./...")
	done := make(chan outcome)
	go func() { done <- finish(t, one) }()
	second := finish(t, other)
	for _, got := range []outcome{second, <-done} {
		assert.Empty(t, got.stdout)
		for line := range strings.Lines(got.stderr) {
			assert.Contains(t, line, ": it has changed since it was looked at: run it again\n")
		}
	}
	for _, name := range []string{"a/a.go", "b/b.go"} {
		assert.Contains(t, read(t, dir, name), "\tgood()\n")
		assert.NotContains(t, read(t, dir, name), "\tbad()\n")
	}
}
