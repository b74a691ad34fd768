package govet

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Settings of the go command that might change how go vet answers.
func TestGOFLAGS(t *testing.T) {
	for _, flags := range []string{"-json", "-fix", "-vettool=/none", "-mod=mod", "-mod=readonly", "-trimpath", "-tags=x", "-c=1", "-v", "-p=1"} {
		t.Run(flags, func(t *testing.T) {
			dir := module(t, program2)
			env := []string{"GOFLAGS=" + flags}
			got := finish(t, command(t, dir, env, toy, "./a", "./b"))
			assert.Equal(t, findings2, got.stdout)
			assert.Equal(t, 1, got.code, got.stderr)
			assert.Contains(t, read(t, dir, "b/b.go"), "\tbad()\n")
			if flags == "-c=1" {
				return // go vet itself has it that -c excludes -fix
			}
			got = finish(t, command(t, dir, env, toy, "-fix", "./a", "./b"))
			assert.Equal(t, outcome{}, outcome{got.stdout, "", got.code}, got.stderr)
			assert.Contains(t, read(t, dir, "b/b.go"), "\tgood()\n")
		})
	}
}

func TestBuildTags(t *testing.T) {
	dir := module(t, "-- p.go --\n//go:build x\n\npackage p\n\nfunc bad() {}\nfunc P()   { bad() }\n-- broken/b.go --\npackage b\n\nimport _ \"m/none\"\n")
	for range 2 {
		got := lint(t, dir, "-tags", "x,y", "./...")
		assert.Equal(t, "p.go:6:14: call of bad\n\tp.go:3:9: in this package\n", got.stdout, "also where go vet is run on the sound packages")
	}
}

func TestWorkspace(t *testing.T) {
	dir := module(t, `
-- go.work --
go 1.26.0

use (
	./one
	./two
)
-- one/go.mod --
module one

go 1.26.0
-- one/one.go --
package one

func bad() {}
func One() { bad() }
-- two/go.mod --
module two

go 1.26.0
-- two/two.go --
package two

import "one"

func bad() {}
func Two() { one.One(); bad() }
`)
	for _, at := range []struct {
		dir  string
		args []string
		want []string
	}{
		{"", []string{"./one", "./two/..."}, []string{"one/one.go:4", "two/two.go:6"}},
		{"two", nil, []string{"two.go:6"}},
		{"two", []string{"../one", "two"}, []string{"../one/one.go:4", "two.go:6"}},
	} {
		got := finish(t, command(t, filepath.Join(dir, at.dir), []string{"GOWORK="}, toy, at.args...))
		var found []string
		for line := range strings.Lines(got.stdout) {
			if place, _, ok := strings.Cut(line, ": call of"); ok {
				found = append(found, place[:strings.LastIndexByte(place, ':')])
			}
		}
		assert.Equal(t, at.want, found, got.stderr)
		assert.Equal(t, 1, got.code)
	}
}

// A vendored package is built and its facts are known, but it is not linted.
func TestVendorAndReadOnlyModule(t *testing.T) {
	dir := module(t, `
-- go.mod --
module m

go 1.26.0

require example.com/dep v1.0.0
-- vendor/modules.txt --
# example.com/dep v1.0.0
## explicit; go 1.26.0
example.com/dep
-- vendor/example.com/dep/dep.go --
package dep

func bad() {}
func Dep() { bad() }
-- p.go --
package p

import "example.com/dep"

func bad() {}
func P()   { dep.Dep(); bad() }
`)
	require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		t.Cleanup(func() { _ = os.Chmod(path, 0o755) })
		return os.Chmod(path, 0o555)
	}))
	assert.Equal(t, outcome{"p.go:6:25: call of bad\n\tp.go:1:9: in this package\n", "", 1}, lint(t, dir, "./..."))
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 3, "nothing is written into the module")
}
