package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/asyncorm/asyncorm-lint/analyzer"
)

// The command as it is built, over the real rules. What the command line does
// with any rules is tested in internal/govet.
var (
	binary   string
	checkout string // of this module, for programs that import ormapi
)

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "asyncorm-lint")
	if err == nil {
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "asyncorm-lint.exe")
		checkout, err = filepath.Abs("../..")
	}
	if err == nil {
		build := exec.Command("go", "build", "-o", binary, ".")
		build.Stderr = os.Stderr
		err = build.Run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "building the command:", err)
		return 1
	}
	return m.Run()
}

// The call that blocks is two packages away from the loop.
const notes = `
-- go.mod --
module notes

go 1.26.0
-- store/store.go --
package store

import (
	"context"
	"database/sql"
)

type Notes struct{ DB *sql.DB }

func (n *Notes) Put(ctx context.Context, text string) error { return n.insert(ctx, text) }

func (n *Notes) insert(ctx context.Context, text string) error {
	_, err := n.DB.ExecContext(ctx, "insert into notes values (?)", text)
	return err
}
-- service/service.go --
package service

import (
	"context"

	"notes/store"
)

func Save(ctx context.Context, n *store.Notes) error { return n.Put(ctx, "a note") }
-- ui/ui.go --
package ui

import (
	"context"

	"notes/service"
	"notes/store"
)

//asyncorm:async the loop of the user interface
func Update(ctx context.Context, n *store.Notes) error { return save(ctx, n) }

func save(ctx context.Context, n *store.Notes) error {
	return service.Save(ctx, n)
}
-- ui/ui_test.go --
package ui

import "testing"

func TestUpdate(t *testing.T) {}
`

func TestChainThroughThreePackages(t *testing.T) {
	dir := program(t, notes)
	for range 2 {
		got := start(t, dir, binary, "./...")
		lines := strings.Split(strings.TrimSpace(got.stdout), "\n")
		require.NotEmpty(t, lines)
		assert.True(t, strings.HasPrefix(lines[0], "ui/ui.go:11:65: "), lines[0])
		for _, hop := range []string{"service.Save", "(*store.Notes).Put", "insert", "(*sql.DB).ExecContext", "store/store.go:13"} {
			assert.Contains(t, lines[0], hop)
		}
		for _, line := range lines[1:] {
			assert.Regexp(t, `^\tui/ui\.go:\d+:\d+: `, line, "the chain's places, and no second finding")
		}
		assert.Equal(t, 1, got.code)
		assert.Empty(t, got.stderr)
	}
}

// go vet with the tool and the standalone command say the same.
func TestOneVerdict(t *testing.T) {
	dir := program(t, notes)
	vetted := start(t, dir, "go", "vet", "-json", "-vettool="+binary, "./...")
	require.Zero(t, vetted.code, vetted.stderr)
	want := map[string]any{}
	for dec := json.NewDecoder(strings.NewReader(vetted.stdout)); dec.More(); {
		require.NoError(t, dec.Decode(&want))
	}
	require.Contains(t, want, "notes/ui")

	linted := start(t, dir, binary, "-json", "./...")
	var got map[string]any
	require.NoError(t, json.Unmarshal([]byte(linted.stdout), &got))
	assert.Equal(t, want, got)
	assert.Equal(t, 1, linted.code)
}

func TestOneRuleIsSwitchedOff(t *testing.T) {
	dir := program(t, notes)
	assert.Equal(t, outcome{}, start(t, dir, binary, "-syncinasync=false", "./..."))
	assert.Equal(t, outcome{}, start(t, dir, "go", "vet", "-vettool="+binary, "-syncinasync=false", "./..."))
	assert.Equal(t, 1, start(t, dir, binary, "-unawaited=false", "./...").code)
	assert.Equal(t, 1, start(t, dir, binary, "-unawaited", "./...").code, "switching a rule on leaves the others on")
}

// What the tool knows of a function, and whence: a chain, a directive, nothing.
func TestWhy(t *testing.T) {
	dir := program(t, notes)
	for name, want := range map[string]string{
		"(*store.Notes).Put": "store/store.go:10:17: (*store.Notes).Put blocks: (*store.Notes).insert at store/store.go:10 -> (*sql.DB).ExecContext at store/store.go:13, which the catalog lists under database/sql\n",
		"Update":             "ui/ui.go:11:6: ui.Update blocks: ui.save at ui/ui.go:11 -> service.Save at ui/ui.go:14 -> (*store.Notes).Put at service/service.go:9 -> (*store.Notes).insert at store/store.go:10 -> (*sql.DB).ExecContext at store/store.go:13, by the fact of package notes/service\nui/ui.go:11:6: ui.Update is an async context: it is marked //asyncorm:async\n",
	} {
		got := start(t, dir, binary, "why", name)
		assert.Equal(t, outcome{stdout: want}, got)
	}
	none := start(t, dir, binary, "why", "Nope", "./ui")
	assert.Equal(t, outcome{stderr: "asyncorm-lint: no function is called Nope in ./ui\n", code: 2}, none)
}

const publish = `
-- go.mod --
module publish

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => CHECKOUT
-- publish.go --
package publish

import "github.com/asyncorm/asyncorm-lint/ormapi"

type Post struct{ ID int }

func title(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.First(ctx)
}
-- publish_test.go --
package publish

import "github.com/asyncorm/asyncorm-lint/ormapi"

func inTest(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) { posts.AFirst(ctx) }
`

// A program of the ORM's is linted, fixed, compiles, and is clean.
func TestFixedProgramIsClean(t *testing.T) {
	dir := program(t, publish)
	found := start(t, dir, binary)
	assert.Contains(t, found.stdout, "publish.go:8:")
	assert.Equal(t, 1, found.code, found.stderr)

	patch := start(t, dir, binary, "-fix", "-diff")
	assert.Contains(t, patch.stdout, "--- publish.go (old)\n+++ publish.go (new)\n")
	assert.Contains(t, patch.stdout, "\n+\treturn posts.AFirst(ctx).Await(ctx)\n")
	assert.Equal(t, 1, patch.code, patch.stderr)
	assert.Equal(t, found, start(t, dir, binary), "a patch changes nothing")

	fixed := start(t, dir, binary, "-fix")
	assert.NotContains(t, fixed.stdout, "publish.go:8:")
	assert.Empty(t, fixed.stderr)
	built := start(t, dir, "go", "build", "./...")
	assert.Zero(t, built.code, built.stderr)
}

// What is given up on purpose, why, and where there is nothing to give up (DA-06).
func TestDiscards(t *testing.T) {
	dir := program(t, strings.Replace(publish, "return posts.First(ctx)", `ormapi.Discard(posts.AFirst(ctx), "best effort")
	ormapi.Discard(ormapi.Resolved(1, nil), "nothing")
	posts.AFirst(ctx) //asyncorm:ignore unawaited the process ends here
	//asyncorm:ignore unawaited it is awaited
	return posts.AFirst(ctx).Await(ctx)`, 1))
	assert.Equal(t, outcome{stdout: `publish.go:8:2: Discard: best effort
publish.go:9:2: Discard: nothing (useless: the future is made of values that are there already)
publish.go:10:20: //asyncorm:ignore: the process ends here
publish.go:11:2: //asyncorm:ignore: it is awaited (useless: nothing is lost here)
`}, start(t, dir, binary, "discards"))
	assert.Contains(t, start(t, dir, binary).stdout, "publish.go:11:2: //asyncorm:ignore unawaited silences nothing; remove it (ormdirective)\n")
}

// The driver shows the rules what cgo made of bridge.go, or, without cgo, pure.go.
const bridge = `
-- go.mod --
module bridge

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => CHECKOUT
-- bridge.go --
package bridge

/*
static int twice(int n) { return 2 * n; }
*/
import "C"

import (
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func Count(db *sql.DB) (n int, err error) {
	err = db.QueryRow("select count(*) from notes").Scan(&n)
	return int(C.twice(C.int(n))), err
}

func Update(ctx ormapi.AsyncContext, notes ormapi.QuerySet[int]) (int, error) {
	_ = C.twice(2); return notes.First(ctx)
}
-- generated.go --
// Code generated by a program; DO NOT EDIT.

package bridge

import "C"

import "database/sql"

//asyncorm:async
func Generated(db *sql.DB) (C.int, error) { return 1, db.Ping() }
-- pure.go --
//go:build !cgo

package bridge

import (
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func Count(db *sql.DB) (n int, err error) {
	return n, db.QueryRow("select count(*) from notes").Scan(&n)
}

func Update(ctx ormapi.AsyncContext, notes ormapi.QuerySet[int]) (int, error) {
	return notes.First(ctx)
}
-- ui/ui.go --
package ui

import (
	"database/sql"

	"bridge"
)

//asyncorm:async
func Show(db *sql.DB) { _, _ = bridge.Count(db) }
`

// With cgo or without, a finding stands where the program has it. There is no fix for
// what cgo made of a file, and no finding in what a program wrote (GO-12, V002-05).
func TestCgo(t *testing.T) {
	dir := program(t, bridge)
	type finding struct {
		first, query string
		fix          bool
	}
	want := map[string]finding{"0": {"pure.go:16:15: First ", "bridge/pure.go:12", true}}
	cc := start(t, dir, "go", "env", "CC")
	if _, err := exec.LookPath(strings.Fields(cc.stdout)[0]); err == nil {
		want["1"] = finding{"bridge.go:20:31: First ", "bridge/bridge.go:15", false}
	}
	for enabled, want := range want {
		t.Setenv("CGO_ENABLED", enabled)
		got := start(t, dir, binary, "./...")
		lines := strings.Split(strings.TrimSpace(got.stdout), "\n")
		require.Len(t, lines, 2, got.stdout)
		assert.True(t, strings.HasPrefix(lines[0], want.first), lines[0])
		assert.True(t, strings.HasPrefix(lines[1], "ui/ui.go:10:39: Count "), lines[1])
		assert.Contains(t, lines[1], " at "+want.query)
		assert.Equal(t, 1, got.code)
		assert.Empty(t, got.stderr)

		assert.Equal(t, want.fix, strings.Contains(start(t, dir, binary, "-json", ".").stdout, "suggested_fixes"))
	}

	// A package that does not build is trouble, and no crash.
	t.Setenv("CGO_ENABLED", "1")
	t.Setenv("CC", filepath.Join(dir, "no-such-compiler"))
	got := start(t, dir, binary, ".")
	assert.Equal(t, 2, got.code)
	assert.Contains(t, got.stderr, "no-such-compiler")
	assert.NotContains(t, got.stderr, "panic")
}

const page = `
-- go.mod --
module page

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => CHECKOUT
-- page.go --
package page

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

//line page.tmpl:40
func Title(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.First(ctx)
}

//line page.tmpl:7:5
func Body(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.Last(ctx)
}

//line other.tmpl:3:1
func Save(ctx context.Context, db *sql.DB) error {
	_, err := db.ExecContext(ctx, "insert into posts values (1)")
	return err
}
-- ui/ui.go --
package ui

import (
	"context"
	"database/sql"

	"page"
)

//asyncorm:async
func Update(ctx context.Context, db *sql.DB) error { return page.Save(ctx, db) }
`

// A //line directive says where the text came from: a finding stands there. The copy
// is not fixed (GO-12).
func TestLineDirectives(t *testing.T) {
	dir := program(t, page)
	got := start(t, dir, binary, "./...")
	lines := strings.Split(strings.TrimSpace(got.stdout), "\n")
	require.Len(t, lines, 3, got.stdout)
	assert.True(t, strings.HasPrefix(lines[0], "page.tmpl:8:15: Last "), lines[0])
	assert.True(t, strings.HasPrefix(lines[1], "page.tmpl:41: First "), "a directive without a column has none: %s", lines[1])
	assert.True(t, strings.HasPrefix(lines[2], "ui/ui.go:11:66: Save "), lines[2])
	assert.Contains(t, lines[2], " at page/other.tmpl:4")
	assert.Equal(t, 1, got.code)
	assert.Empty(t, got.stderr)

	assert.Equal(t, 1, start(t, dir, binary, "-fix", ".").code)
	text, err := os.ReadFile(filepath.Join(dir, "page.go"))
	require.NoError(t, err)
	assert.Contains(t, string(text), "\treturn posts.First(ctx)\n")
	assert.NotContains(t, start(t, dir, binary, "-json", ".").stdout, "suggested_fixes")
}

func TestServerTakesFlagsOfRulesOnly(t *testing.T) {
	for arg, want := range map[string]string{
		"-json": "asyncorm-lint: lsp takes the flags of rules and -tags: an editor asks for the fixes\n",
		"./...": "asyncorm-lint: lsp takes no packages, so not ./...: an editor tells which files are open\n",
	} {
		assert.Equal(t, outcome{stderr: want, code: 2}, start(t, t.TempDir(), binary, "lsp", arg))
	}
}

func TestHelpListsTheRulesOnOneScreen(t *testing.T) {
	got := start(t, t.TempDir(), binary, "-h")
	assert.LessOrEqual(t, strings.Count(got.stdout, "\n"), 30)
	for _, rule := range analyzer.Suite() {
		assert.Contains(t, got.stdout, "\t"+rule.Name+" ")
		page := start(t, t.TempDir(), binary, "help", rule.Name)
		assert.True(t, strings.HasPrefix(page.stdout, rule.Name+": "), page.stdout)
		assert.False(t, strings.HasPrefix(page.stdout, rule.Name+": "+rule.Name), page.stdout)
	}
}

func program(t *testing.T, files string) string {
	t.Helper()
	fsys, err := txtar.FS(txtar.Parse([]byte(strings.ReplaceAll(files, "CHECKOUT", checkout))))
	require.NoError(t, err)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, fsys))
	return dir
}

type outcome struct {
	stdout, stderr string
	code           int
}

func start(t *testing.T, dir, name string, args ...string) outcome {
	t.Helper()
	return startWith(t, nil, dir, name, args...)
}

// startWith is start with variables of the environment.
func startWith(t *testing.T, env []string, dir, name string, args ...string) outcome {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	cmd.Env = slices.Concat(os.Environ(), []string{"PWD=" + dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local"}, env)
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if _, ok := errors.AsType[*exec.ExitError](err); !ok {
		require.NoError(t, err)
	}
	return outcome{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// goEnv returns a setting of the go command.
func goEnv(t *testing.T, name string) string {
	out, err := exec.CommandContext(t.Context(), "go", "env", name).Output()
	require.NoError(t, err)
	return strings.TrimSpace(string(out))
}

// long skips what only CI_LONG=1 runs.
func long(t *testing.T, why string) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: " + why)
	}
}
