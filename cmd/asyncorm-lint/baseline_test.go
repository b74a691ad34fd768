package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A loop with a finding, in whose place and around which things change.
const aging = `
-- go.mod --
module aging

go 1.26.0
-- ui/ui.go --
package ui

import "aging/store"

//asyncorm:async
func Update(s *store.Store) error {
	return s.Put()
}

//asyncorm:async
func View(s *store.Store) error {
	return s.Get()
}
-- store/store.go --
package store

import "database/sql"

type Store struct{ DB *sql.DB }

func (s *Store) Put() error { return s.DB.Ping() }
func (s *Store) Get() error { return nil }
`

// editor returns a function that replaces text in a file of dir.
func editor(t *testing.T, dir string) func(file, old, new string) {
	return func(file, old, new string) {
		t.Helper()
		name := filepath.Join(dir, file)
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		require.Contains(t, string(text), old)
		require.NoError(t, os.WriteFile(name, []byte(strings.Replace(string(text), old, new, 1)), 0o666))
	}
}

func TestBaseline(t *testing.T) {
	dir := program(t, aging)
	edit, file := editor(t, dir), filepath.Join(dir, ".asyncorm-baseline.json")
	baseline := func(args ...string) outcome {
		return start(t, dir, binary, append([]string{"baseline"}, args...)...)
	}
	missing := baseline("check", "./...")
	assert.Equal(t, 2, missing.code)
	assert.Contains(t, missing.stderr, "no .asyncorm-baseline.json in "+dir+": write one with asyncorm-lint baseline write ./...")

	assert.Equal(t, outcome{stdout: ".asyncorm-baseline.json: 1 finding accepted\n"}, baseline("write", "./..."))
	assert.Equal(t, outcome{}, baseline("check", "./..."))
	assert.Equal(t, outcome{}, start(t, filepath.Join(dir, "ui"), binary, "baseline", "check"), "from below, for one package")
	edit("ui/ui.go", "package ui\n", "package ui\n\n// Lines move.\n")
	edit("store/store.go", "package store\n", "package store\n\n// Here, too.\n")
	assert.Equal(t, outcome{}, baseline("check", "./..."), "lines have moved")

	edit("store/store.go", "return nil", "return s.DB.Ping()")
	for _, verb := range []string{"check", "write"} {
		grown := baseline(verb, "./...")
		assert.Equal(t, 1, grown.code)
		assert.Contains(t, grown.stdout, "ui/ui.go:14:11: Get blocks the async context View")
		assert.NotContains(t, grown.stdout, "Put blocks")
		assert.Contains(t, grown.stderr, "not in .asyncorm-baseline.json: 1 finding: ")
	}
	edit("store/store.go", "func (s *Store) Get() error { return s.DB.Ping() }", "func (s *Store) Get() error { return nil }")
	edit("store/store.go", "return s.DB.Ping()", "return nil")
	stale := baseline("check", "./...")
	assert.Equal(t, 1, stale.code)
	assert.Contains(t, stale.stdout, ".asyncorm-baseline.json: stale: aging/ui Update: Put blocks the async context Update")
	assert.Contains(t, stale.stderr, "remove with asyncorm-lint baseline check -prune")
	assert.Equal(t, outcome{}, baseline("check", "./store"), "of another package, this run can say nothing")
	assert.Equal(t, outcome{stdout: ".asyncorm-baseline.json: 1 finding removed, 0 left\n"}, baseline("check", "-prune", "./..."))
	assert.Equal(t, outcome{}, baseline("check", "./..."))

	for text, want := range map[string]string{
		`{"version": 2, "findings": []}`: "its version is 2, and this asyncorm-lint knows 1: install the one that wrote it",
		"{\n\"version\": }":              file + ":2:12: no baseline: invalid character '}'",
		"{}":                             "no baseline: it has no version",
		`{"version": 1, "findings": [{"rule": "unawaited"}]}`: "entry 1 is not whole",
		`{"version": 1, "fidings": []}`:                       `no baseline: json: unknown field "fidings"`,
		"<<<<<<< ours":                                        ":1:1: no baseline: ",
	} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
		got := baseline("check", "./...")
		assert.Equal(t, 2, got.code, text)
		assert.Contains(t, got.stderr, want)
		assert.Equal(t, 1, strings.Count(got.stderr, "\n"), got.stderr)
	}
	for _, args := range [][]string{nil, {"grow"}} {
		got := baseline(args...)
		assert.Equal(t, 2, got.code)
		assert.Contains(t, got.stderr, "baseline is told to write or to check")
	}
}

// A baseline is written whole or not at all, and not for code that does not
// compile.
func TestBaselineIsNotWritten(t *testing.T) {
	dir := program(t, aging)
	editor(t, dir)("store/store.go", "package store", "package store\n\nvar x int = nil")
	got := start(t, dir, binary, "baseline", "write", "./...")
	assert.Equal(t, 2, got.code)
	assert.Contains(t, got.stderr, "not all packages could be looked at")
	assert.NoFileExists(t, filepath.Join(dir, ".asyncorm-baseline.json"))

	dir = program(t, aging)
	require.NoError(t, os.Mkdir(filepath.Join(dir, ".asyncorm-baseline.json"), 0o777))
	got = start(t, dir, binary, "baseline", "write", "./...")
	assert.Equal(t, 2, got.code)
	assert.Contains(t, got.stderr, ".asyncorm-baseline.json: is a directory")
	var left []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		left = append(left, filepath.Base(path))
		return err
	}))
	assert.ElementsMatch(t, []string{filepath.Base(dir), ".asyncorm-baseline.json", "go.mod", "store", "store.go", "ui", "ui.go"}, left)
}

func TestNewFromRevision(t *testing.T) {
	dir := program(t, aging)
	none := start(t, dir, binary, "-new-from=HEAD", "./...")
	assert.Equal(t, 2, none.code)
	assert.Contains(t, none.stderr, "-new-from=HEAD: no git repository here")

	git := func(args ...string) {
		cmd := exec.CommandContext(t.Context(), "git", append([]string{"-c", "user.name=a", "-c", "user.email=a@example.com"}, args...)...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, string(out))
	}
	git("init", "-q")
	git("add", ".")
	git("commit", "-q", "-m", "one")
	assert.Equal(t, 1, start(t, dir, binary, "./...").code)
	assert.Equal(t, outcome{}, start(t, dir, binary, "-new-from=HEAD", "./..."))

	edit := editor(t, dir)
	edit("ui/ui.go", "package ui\n", "package ui\n\n// Lines move.\n")
	assert.Equal(t, outcome{}, start(t, dir, binary, "-new-from=HEAD", "./..."))
	edit("store/store.go", "return nil", "return s.DB.Ping()")
	got := start(t, filepath.Join(dir, "ui"), binary, "-new-from=HEAD", ".")
	assert.Equal(t, 1, got.code)
	assert.Contains(t, got.stdout, "Get blocks the async context View", "its cause is in another package")
	assert.Equal(t, 1, strings.Count(got.stdout, "\n"))

	for _, revision := range []string{"nonesuch", "--help", "HEAD~9"} {
		got := start(t, dir, binary, "-new-from="+revision, "./...")
		assert.Equal(t, 2, got.code)
		assert.Contains(t, got.stderr, "-new-from="+revision+": git knows no such revision")
	}
	both := start(t, dir, binary, "-fix", "-new-from=HEAD", "./...")
	assert.Equal(t, 2, both.code)
	assert.Contains(t, both.stderr, "-fix changes old findings, too")
}
