package main

import (
	"fmt"
	"os"
	"path/filepath"
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

// Files may have names that look like places, like escapes or like the heads of patches.
func TestNamesOfFiles(t *testing.T) {
	module, _, _ := strings.Cut(publish, "-- publish.go --")
	dir := program(t, module)
	names := []string{"a b (old).go", "pct%20.go", "x:1:2.go", "ü'.go"}
	for i, name := range names {
		text := fmt.Sprintf("package p\n\nimport \"github.com/asyncorm/asyncorm-lint/ormapi\"\n\n"+
			"func F%[1]d(ctx ormapi.AsyncContext, posts ormapi.QuerySet[T%[1]d]) (T%[1]d, error) {\n\treturn posts.First(ctx)\n}\n\n"+
			"type T%[1]d struct{ ID int }\n", i)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666))
	}
	lines := strings.Split(strings.TrimSpace(start(t, dir, binary).stdout), "\n")
	require.Len(t, lines, len(names))
	for i, name := range names {
		assert.True(t, strings.HasPrefix(lines[i], name+":6:15: First blocks"), lines[i])
	}
	assert.Equal(t, outcome{}, start(t, dir, binary, "-fix"))
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Contains(t, string(text), "return posts.AFirst(ctx).Await(ctx)\n")
	}
}
