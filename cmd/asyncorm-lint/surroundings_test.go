package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/gob"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Where ormapi comes from, and what else has its name.

// copyOrmapi puts ormapi into a directory.
func copyOrmapi(t *testing.T, dir string) {
	t.Helper()
	sources, err := filepath.Glob(filepath.Join(checkout, "ormapi", "*.go"))
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o777))
	for _, source := range sources {
		if !strings.HasSuffix(source, "_test.go") {
			text, err := os.ReadFile(source)
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, filepath.Base(source)), text, 0o666))
		}
	}
}

func TestVendoredAndReplacedOrmapi(t *testing.T) {
	const module = "github.com/asyncorm/asyncorm-lint"
	for name, at := range map[string]struct{ replace, files, ormapi string }{
		"vendored": {"", "-- vendor/modules.txt --\n# " + module + " v0.0.0\n## explicit; go 1.26\n" + module + "/ormapi\n", "vendor/" + module + "/ormapi"},
		"replaced": {"replace " + module + " => ./ours", "-- ours/go.mod --\nmodule " + module + "\n\ngo 1.26.0\n", "ours/ormapi"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := program(t, strings.Replace(publish, "replace "+module+" => CHECKOUT", at.replace, 1)+at.files)
			copyOrmapi(t, filepath.Join(dir, at.ormapi))
			got := start(t, dir, binary)
			assert.True(t, strings.HasPrefix(got.stdout, "publish.go:8:15: First blocks"), got.stdout)
			assert.Equal(t, 1, got.code, got.stderr)

			start(t, dir, binary, "-fix")
			text, err := os.ReadFile(filepath.Join(dir, "publish.go"))
			require.NoError(t, err)
			assert.Contains(t, string(text), "return posts.AFirst(ctx).Await(ctx)\n")
			assert.Equal(t, outcome{}, start(t, dir, "go", "build", "./..."))
		})
	}
}

// A package is known by its path. One that is only called ormapi means nothing, and
// one at the path may be anybody's: its types need not be what they are in ours.
func TestPackagesNamedLikeOurs(t *testing.T) {
	const other = `
-- go.mod --
module example.com/own

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => ./forged
-- ormapi/ormapi.go --
package ormapi

type AsyncContext interface{ Err() error }
type Future[T any] struct{}
type QuerySet[T any] struct{}

func (Future[T]) Await(AsyncContext) (v T, err error)         { return v, nil }
func (QuerySet[T]) First(AsyncContext) (v T, err error)       { return v, nil }
func (QuerySet[T]) AFirst(AsyncContext) (f *Future[T])        { return f }
-- own.go --
package own

import "example.com/own/ormapi"

func own(ctx ormapi.AsyncContext, q ormapi.QuerySet[int]) (int, error) {
	q.AFirst(ctx)
	return q.First(ctx)
}
-- forged/go.mod --
module github.com/asyncorm/asyncorm-lint

go 1.26.0
-- forged/ormapi/ormapi.go --
package ormapi

type (
	AsyncContext int
	Future       struct{ Await, Done string }
	QuerySet     func(...any) QuerySet
	Loop         [3]func()
)

var DB, Objects, Run = 1, "", func(QuerySet) {}

func (q QuerySet) Filter() *Future           { return nil }
func (q QuerySet) First() (QuerySet, Future) { return q, Future{} }
func (q QuerySet) AFirst(...string)          {}
func (AsyncContext) Err(AsyncContext)        {}
func Discard()                               {}
func Gather(...QuerySet) Future              { return Future{} }
func Go() func() Future                      { return nil }
func Spawn[A, B, C any](A, B) (c C)          { return c }
func On[T any]() Future                      { return Future{} }
-- user/user.go --
package user

import "github.com/asyncorm/asyncorm-lint/ormapi"

func user(ctx ormapi.AsyncContext, q ormapi.QuerySet) ormapi.Future {
	q.Filter()
	q.First()
	q.AFirst()
	ctx.Err(ctx)
	ormapi.Discard()
	ormapi.Gather(q)
	ormapi.Go()()
	ormapi.Run(q(ctx, q))
	ormapi.Spawn[int, int, int](1, 2)
	f := ormapi.On[int]()
	_ = f.Await
	return ormapi.Future{}
}
`
	dir := program(t, other)
	assert.Equal(t, outcome{}, start(t, dir, binary, "."))
	for _, args := range [][]string{{"./user"}, {"-fix", "./user"}, {"-serialawait", "-lockedquery", "./user", "github.com/asyncorm/asyncorm-lint/ormapi"}} {
		got := start(t, dir, binary, args...)
		assert.Contains(t, []int{0, 1}, got.code, got.stderr)
		assert.Empty(t, got.stderr)
	}
}

// waits blocks in the ways of three platforms, one of them in assembly. It imports
// nothing, so that nothing has to be compiled for these.
const waits = `
-- go.mod --
module waits

go 1.26.0
-- wait.go --
package waits

//asyncorm:blocking
func wait()

//asyncorm:async
func every() { wait() }
-- wait_amd64.s --
TEXT ·wait(SB), $0-0
	RET
-- wait_js.go --
package waits

//asyncorm:async
func js() { wait() }
-- wait_windows.go --
package waits

//asyncorm:async
func windows() { wait() }
-- debug.go --
//go:build debug && !windows

package waits

//asyncorm:async
func debug() { wait() }
-- wait.s --
TEXT ·other(SB), $0-0
	RET
`

func TestPlatforms(t *testing.T) {
	dir := program(t, waits)
	for _, c := range []struct {
		env, args []string
		want      string
	}{
		{[]string{"GOOS=linux", "GOARCH=amd64"}, nil, "wait.go:7:16"},
		{[]string{"GOOS=linux", "GOARCH=amd64"}, []string{"-tags=debug"}, "debug.go:6:16 wait.go:7:16"},
		{[]string{"GOOS=js", "GOARCH=wasm"}, nil, "wait.go:7:16 wait_js.go:4:13"},
		{[]string{"GOOS=js", "GOARCH=wasm"}, []string{"-tags=debug"}, "debug.go:6:16 wait.go:7:16 wait_js.go:4:13"},
		{[]string{"GOOS=windows", "GOARCH=arm64"}, []string{"-tags=debug"}, "wait.go:7:16 wait_windows.go:4:18"},
	} {
		got := startWith(t, append(c.env, "CGO_ENABLED=0"), dir, binary, c.args...)
		var places []string
		for line := range strings.Lines(got.stdout) {
			place, _, _ := strings.Cut(line, ": ")
			places = append(places, place)
		}
		assert.Equal(t, c.want, strings.Join(places, " "), "%v %v %s", c.env, c.args, got.stderr)
		assert.Equal(t, 1, got.code)
	}
}

const twoModules = `
-- go.work --
go 1.26.0

use (
	./store
	./ui
)
-- store/go.mod --
module example.com/store

go 1.26.0
-- store/store.go --
package store

//asyncorm:blocking
func query() {}

func Put() { query() }
-- ui/go.mod --
module example.com/ui

go 1.26.0
-- ui/ui.go --
package ui

import "example.com/store"

//asyncorm:async
func Update() { store.Put() }
`

// Facts cross from one module of a workspace into the other, and the files keep the
// names by which they were reached.
func TestWorkspaceAndLinks(t *testing.T) {
	dir := program(t, twoModules)
	link := filepath.Join(t.TempDir(), "link")
	require.NoError(t, os.Symlink(dir, link))
	for _, at := range []string{dir, link, filepath.Join(link, "ui")} {
		got := startWith(t, []string{"GOWORK="}, at, binary, "example.com/ui", "example.com/store")
		assert.Contains(t, got.stdout, "ui.go:6:23: Put blocks the async context Update (//asyncorm:async): Put -> store.query at ")
		assert.Equal(t, 1, got.code, got.stderr)
		assert.NotContains(t, got.stdout, "..")
	}
}

// Nothing is written to the home directory but by the go command, for its caches.
func TestHomeThatCannotBeWritten(t *testing.T) {
	dir := program(t, twoModules)
	file := filepath.Join(dir, "go.work")
	env := []string{"GOWORK=", "HOME=" + file, "XDG_CACHE_HOME=" + file, "XDG_CONFIG_HOME=" + file, "GOENV=off", "GOPATH=" + t.TempDir()}
	got := startWith(t, append(env, "GOCACHE="+goEnv(t, "GOCACHE")), dir, binary, "example.com/ui")
	assert.Equal(t, 1, got.code, got.stderr)

	got = startWith(t, append(env, "GOCACHE="), dir, binary, "example.com/ui")
	assert.Equal(t, 2, got.code)
	assert.Contains(t, got.stderr, file+": not a directory")
	assert.NotContains(t, got.stderr, "panic")
}

// What the go command has stored of a package is broken, one file after the other.
// It may be made again or be trouble. It is never taken for something else.
func TestBrokenCache(t *testing.T) {
	long(t, "it compiles the runtime into a cache of its own, and runs the command for each file there")
	dir, cache := program(t, twoModules), t.TempDir()
	env := []string{"GOWORK=", "GOCACHE=" + cache}
	want := startWith(t, env, dir, binary, "example.com/ui")
	require.Contains(t, want.stdout, "Put blocks")

	ui := filepath.Join(dir, "ui/ui.go")
	source, err := os.ReadFile(ui)
	require.NoError(t, err)
	trouble := 0
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-d") {
			return err
		}
		stored, err := os.ReadFile(name)
		require.NoError(t, err)
		if len(stored) > 5_000 { // no facts and no findings
			return nil
		}
		for _, broken := range [][]byte{nil, stored[:len(stored)/2], flipped(stored)} {
			require.NoError(t, os.WriteFile(name, broken, 0o666))
			source = append(source, "// again\n"...) // it is analyzed anew, from the facts that are stored
			require.NoError(t, os.WriteFile(ui, source, 0o666))
			got := startWith(t, env, dir, binary, "example.com/ui")
			if got != want {
				trouble++
				assert.Equal(t, 2, got.code, got.stdout)
				assert.Contains(t, got.stderr, `"go clean -cache"`)
				assert.NotContains(t, got.stderr, "goroutine ")
			}
			require.NoError(t, os.WriteFile(name, stored, 0o666))
		}
		return nil
	}))
	assert.NotZero(t, trouble, "the facts of the store are among the files")
}

const vendoredStore = `
-- go.mod --
module example.com/ui

go 1.26.0

require (
	example.com/mid v1.0.0
	example.com/store v1.0.0
)
-- ui.go --
package ui

import "example.com/mid"

//asyncorm:async
func Update() { mid.Keep() }
-- vendor/modules.txt --
# example.com/mid v1.0.0
## explicit; go 1.26.0
example.com/mid
# example.com/store v1.0.0
## explicit; go 1.26.0
example.com/store
-- vendor/example.com/mid/mid.go --
package mid

import "example.com/store"

func Keep() { store.Put() }
-- vendor/example.com/store/store.go --
package store

//asyncorm:blocking
func query() {}

func Put() { query() }
`

// The go command keeps facts by the tool's version, so those of another one are never
// handed over, unless somebody has mended the cache by hand, or two builds say the same
// of themselves. What is not ours is told in one line, also where it is the facts of a
// package that nobody named on one that nobody named either.
func TestFactsOfOthers(t *testing.T) {
	long(t, "it compiles the runtime into a cache of its own")
	dir, cache := program(t, vendoredStore), t.TempDir()
	env := []string{"GOCACHE=" + cache}
	want := startWith(t, env, dir, binary, ".")
	require.Contains(t, want.stdout, "Keep blocks the async context Update (//asyncorm:async): Keep -> store.Put at mid/mid.go:5 -> store.query at store/store.go:6")

	ours := factsOfStore(t, cache)
	stock := bytes.Buffer{}
	require.NoError(t, gob.NewEncoder(&stock).Encode([]struct{ PkgPath, Object string }{{"example.com/store", "Put"}}))
	head, rest, _ := bytes.Cut(ours, []byte("\n"))
	foreign := map[string][]byte{
		"an older version": slices.Concat([]byte("asyncorm-lint facts 0\n"), rest),
		"a newer version":  slices.Concat([]byte("asyncorm-lint facts 2\n"), rest),
		"the unit checker": stock.Bytes(),
		"the head alone":   slices.Concat(head, []byte("\n")),
		"a part of ones":   slices.Concat(head, []byte("\n\x04\xff\xff\xff\xff\x00")),
		"more behind it":   slices.Concat(ours, []byte("more")),
		"no facts at all":  []byte("What is this?"),
	}
	for n := range len(ours) / 7 {
		foreign[fmt.Sprint(7*n+1, " bytes of ours")] = ours[:7*n+1]
	}
	source := 0
	for name, facts := range foreign {
		restore := replaceStored(t, cache, ours, facts)
		source++ // all that reads them is analyzed anew
		for _, file := range []string{"vendor/example.com/mid/mid.go", "ui.go"} {
			text, err := os.ReadFile(filepath.Join(dir, file))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, file), fmt.Appendf(text, "// %d\n", source), 0o666))
		}
		for range 2 { // trouble is not kept as a success
			got := startWith(t, env, dir, binary, ".")
			if got != want {
				assertTrouble(t, got, 2, name)
			}
		}
		if got := startWith(t, env, dir, "go", "vet", "-vettool="+binary, "."); !strings.HasSuffix(got.stderr, want.stdout) {
			assertTrouble(t, got, 1, name)
		}
		restore()
	}
}

func assertTrouble(t *testing.T, got outcome, code int, name string) {
	assert.Equal(t, code, got.code, "%s: %s", name, got.stdout)
	assert.Contains(t, got.stderr, `with "go clean -cache" and run it again`, name)
	assert.NotContains(t, got.stderr, "goroutine ", name)
}

// factsOfStore returns what the go command has stored as the facts on the store.
func factsOfStore(t *testing.T, cache string) (facts []byte) {
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-d") {
			return err
		}
		data, err := os.ReadFile(name)
		if bytes.HasPrefix(data, []byte("asyncorm-lint facts ")) && bytes.Contains(data, []byte("store.go")) && !bytes.Contains(data, []byte("mid.go")) {
			facts = data
		}
		return err
	}))
	require.NotEmpty(t, facts)
	return facts
}

// replaceStored has all entries of a cache that lead to old lead to data, which are
// whole: the go command itself sees no mistake.
func replaceStored(t *testing.T, cache string, old, data []byte) (restore func()) {
	id := func(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }
	file := filepath.Join(cache, id(data)[:2], id(data)+"-d")
	require.NoError(t, os.WriteFile(file, data, 0o666))
	was := map[string][]byte{}
	require.NoError(t, filepath.WalkDir(cache, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, "-a") {
			return err
		}
		entry, err := os.ReadFile(name)
		require.NoError(t, err)
		before := fmt.Sprintf(" %s %20d ", id(old), len(old))
		if after := strings.Replace(string(entry), before, fmt.Sprintf(" %s %20d ", id(data), len(data)), 1); after != string(entry) {
			was[name] = entry
			return os.WriteFile(name, []byte(after), 0o666)
		}
		return nil
	}))
	require.NotEmpty(t, was)
	return func() {
		for name, entry := range was {
			require.NoError(t, os.WriteFile(name, entry, 0o666))
		}
	}
}

// flipped returns data with one bit of each byte changed.
func flipped(data []byte) []byte {
	out := make([]byte, len(data))
	for i, b := range data {
		out[i] = b ^ 1
	}
	return out
}

// A fix finds its place behind a byte order mark and where lines end as on Windows; the
// file comes out as gofmt has it, without both. What is no text is trouble of its package
// alone.
func TestEncodings(t *testing.T) {
	dir := program(t, publish+"-- bad/bad.go --\npackage bad\n-- zero/zero.go --\npackage zero\n")
	file := filepath.Join(dir, "publish.go")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	const mark = "\ufeff"
	windows := mark + strings.ReplaceAll(string(text), "\n", "\r\n") + "\r\nvar _ = \"ä𝛼\" // ä𝛼\r\n"
	require.NoError(t, os.WriteFile(file, []byte(windows), 0o666))
	got := start(t, dir, binary, "-fix", ".")
	assert.Equal(t, 1, got.code, "what stands in a test is not fixed")
	assert.Empty(t, got.stderr)
	text, err = os.ReadFile(file)
	require.NoError(t, err)
	fixed := strings.Replace(windows, "return posts.First(ctx)", "return posts.AFirst(ctx).Await(ctx)", 1)
	assert.Equal(t, strings.ReplaceAll(strings.TrimPrefix(fixed, mark), "\r\n", "\n"), string(text))
	assert.Zero(t, start(t, dir, "go", "build", ".").code)

	require.NoError(t, os.WriteFile(filepath.Join(dir, "bad/bad.go"), []byte("package bad\n\nvar \xff = \"\xfe\" // \xc0\xaf\n"), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "zero/zero.go"), []byte("package zero\n\n// a\x00b\n"), 0o666))
	got = start(t, dir, binary, "./...")
	assert.Contains(t, got.stdout, "publish_test.go:5:", "the others are linted")
	assert.Contains(t, got.stderr, "illegal UTF-8 encoding")
	assert.NotContains(t, got.stderr, "goroutine ")
	assert.Equal(t, 2, got.code)
}
