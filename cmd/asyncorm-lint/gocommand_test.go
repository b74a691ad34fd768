package main

import (
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The go command with the built tool: its ways to fix, a Go that is newer, and a
// build cache that machines share.

func TestGoVetFixes(t *testing.T) {
	for _, command := range [][]string{{"vet", "-fix", "-vettool=" + binary}, {"fix", "-fixtool=" + binary}} {
		t.Run(command[0], func(t *testing.T) {
			dir := program(t, publish)
			patch := start(t, dir, "go", slices.Concat(command[:1], []string{"-diff"}, command[1:], []string{"."})...)
			assert.Contains(t, patch.stdout, "\n+\treturn posts.AFirst(ctx).Await(ctx)\n")
			assert.Equal(t, 1, patch.code, patch.stderr)

			fixed := start(t, dir, "go", append(slices.Clone(command), ".")...)
			assert.Zero(t, fixed.code, fixed.stderr)
			source, err := os.ReadFile(filepath.Join(dir, "publish.go"))
			require.NoError(t, err)
			assert.Contains(t, string(source), "return posts.AFirst(ctx).Await(ctx)\n")
			assert.Equal(t, outcome{}, start(t, dir, "go", "build", "."))
		})
	}
}

// The loop is here, the query in a function that a third-party module hands to
// the standard library, which calls it.
const drawn = `
-- go.mod --
module draw

go 1.26.0

require example.com/pages v1.0.0
-- vendor/modules.txt --
# example.com/pages v1.0.0
## explicit; go 1.26.0
example.com/pages
-- vendor/example.com/pages/pages.go --
package pages

import (
	"database/sql"
	"slices"
)

func Find(db *sql.DB, names []string) int {
	return slices.IndexFunc(names, func(name string) bool { return known(db, name) })
}

func known(db *sql.DB, name string) bool {
	return db.QueryRow("select 1 from pages where name = ?", name).Scan(new(int)) == nil
}
-- draw.go --
package draw

import (
	"database/sql"

	"example.com/pages"
)

//asyncorm:async the loop of the user interface
func Draw(db *sql.DB) int {
	return pages.Find(db, []string{"home"})
}
`

func TestFactsOfStdAndOtherModules(t *testing.T) {
	dir := program(t, drawn)
	vetted := start(t, dir, "go", "vet", "-vettool="+binary, "./...")
	assert.Equal(t, 1, vetted.code)
	assert.Contains(t, vetted.stderr, "draw.go:11:15: Find blocks the async context Draw (//asyncorm:async): "+
		"Find -> pages.known at pages/pages.go:9 -> (*sql.DB).QueryRow at pages/pages.go:13; ")
}

// nextGo is newer than the Go that builds the tool by default.
const nextGo = "go1.27.4"

// A tool that an older Go built says how to build it again; built with the newer
// Go, it says what it said before.
func TestNextGo(t *testing.T) {
	long(t, "it fetches a toolchain, and compiles the standard library with it")
	dir := program(t, notes)
	next := []string{"GOTOOLCHAIN=" + nextGo, "GOPROXY=" + goEnv(t, "GOPROXY")}
	want := start(t, dir, "go", "vet", "-vettool="+binary, "./...")

	remedy := "asyncorm-lint: built with " + runtime.Version() + ", cannot check code for " + nextGo + `: build it again with that Go, with "go install" in the module you check` + "\n"
	for _, command := range [][]string{{"go", "vet", "-vettool=" + binary, "./..."}, {binary, "./..."}} {
		refused := startWith(t, next, dir, command[0], command[1:]...)
		assert.NotZero(t, refused.code)
		assert.Equal(t, 1, strings.Count(refused.stderr, remedy), refused.stderr)
	}

	newer := filepath.Join(t.TempDir(), "asyncorm-lint.exe")
	built := startWith(t, next, filepath.Join(checkout, "cmd/asyncorm-lint"), "go", "build", "-o", newer, ".")
	require.Zero(t, built.code, built.stderr)
	assert.Equal(t, want, startWith(t, next, dir, "go", "vet", "-vettool="+newer, "./..."))
	assert.Equal(t, outcome{}, startWith(t, next, dir, "go", "vet", "-vettool="+newer, "-syncinasync=false", "./..."))

	dir = program(t, publish)
	for _, command := range [][]string{{"vet", "-fix", "-vettool=" + newer}, {"fix", "-fixtool=" + newer}} {
		patch := startWith(t, next, dir, "go", append(command, "-diff", ".")...)
		assert.Contains(t, patch.stdout, "\n+\treturn posts.AFirst(ctx).Await(ctx)\n")
	}
	found := startWith(t, next, dir, "go", "vet", "-json", "-vettool="+newer, ".")
	assert.Contains(t, found.stdout, `publish.go:8:15"`)
	assert.Contains(t, found.stdout, `"suggested_fixes"`)
}

// Machine B, with a checkout and a build cache of its own, analyses nothing that
// machine A has put into the cache that they share.
func TestSharedCache(t *testing.T) {
	long(t, "it compiles the standard library for an empty cache, twice")
	dir := t.TempDir()
	const cacher = "github.com/bradfitz/go-tool-cache/cmd/"
	proxy := "GOPROXY=" + goEnv(t, "GOPROXY")
	for _, name := range []string{"go-cacher", "go-cacher-server"} {
		install := startWith(t, []string{proxy, "GOBIN=" + dir}, dir, "go", "install", cacher+name+"@v0.0.0-20260722201841-0bb331e19f64")
		require.Zero(t, install.code, install.stderr)
	}
	url := serveCache(t, dir)

	analysed := func(machine string) (outcome, int) {
		env := []string{
			"GOCACHE=" + filepath.Join(dir, "cache-"+machine),
			"GOCACHEPROG=" + filepath.Join(dir, "go-cacher") + " --cache-dir " + filepath.Join(dir, "local-"+machine) + " --cache-server " + url,
			"GOFLAGS=-trimpath",
		}
		checkout := program(t, notes)
		vetted := startWith(t, env, checkout, "go", "vet", "-x", "-json", "-vettool="+binary, "-dependencies", "./...")
		require.Zero(t, vetted.code, vetted.stderr)
		return startWith(t, env, checkout, binary, "./..."), strings.Count(vetted.stderr, "vet.cfg")
	}
	first, cold := analysed("a")
	assert.True(t, strings.HasPrefix(first.stdout, "ui/ui.go:11:65: "), first.stdout)
	assert.Greater(t, cold, 50, "the standard library is analysed, too")
	second, warm := analysed("b")
	assert.Equal(t, first, second)
	assert.Zero(t, warm, "all of it comes from the shared cache")
}

// serveCache starts the shared cache, and returns its address.
func serveCache(t *testing.T, dir string) (url string) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := free.Addr().String()
	require.NoError(t, free.Close())
	server := exec.CommandContext(t.Context(), filepath.Join(dir, "go-cacher-server"), "-cache-dir", filepath.Join(dir, "shared"), "-listen", addr)
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	})
	url = "http://" + addr
	require.Eventually(t, func() bool {
		res, err := http.Get(url)
		if err == nil {
			res.Body.Close()
		}
		return err == nil
	}, time.Minute, 10*time.Millisecond)
	return url
}
