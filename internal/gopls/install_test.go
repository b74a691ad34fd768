package gopls

import (
	"bytes"
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
	"github.com/asyncorm/asyncorm-lint/internal/drivers"
)

func isRule(name string) bool {
	for _, rule := range analyzer.Suite() {
		if rule.Name == name {
			return true
		}
	}
	return false
}

const program1 = `
-- go.mod --
module notes

go 1.26.0

require github.com/asyncorm/asyncorm-lint v0.0.0

replace github.com/asyncorm/asyncorm-lint => CHECKOUT
-- store/store.go --
package store

import (
	"context"
	"database/sql"
)

type Notes struct{ DB *sql.DB }

func (n *Notes) Put(ctx context.Context, text string) error {
	_, err := n.DB.ExecContext(ctx, "insert into notes values (?)", text)
	return err
}
-- ui/ui.go --
package ui

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"

	"notes/store"
)

//asyncorm:async the loop of the user interface
func Update(ctx context.Context, n *store.Notes) error {
	return save(ctx, n)
}

func save(ctx context.Context, n *store.Notes) error { return n.Put(ctx, "a note") }

type Post struct{ ID int }

func Title(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.First(ctx)
}

func Count(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (int, error) {
	return posts.Count(ctx)
}

func Warm(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	_ = posts.AFirst(ctx)
}
`

// The lines of ui.go that have a finding.
const (
	saves   = 13
	fetches = 21
	counts  = 25
	drops   = 29
)

// Gopls as a user installs it, with an editor at its other end: from a release,
// and from a checkout with the next Go.
func TestGopls(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: gopls takes minutes to build")
	}
	t.Run("go1.26", func(t *testing.T) {
		dir, released := t.TempDir(), drivers.Release(t)
		for _, command := range []string{"go install " + module + "/cmd/" + program + "@latest", "./" + program + " gopls install"} {
			cmd := exec.CommandContext(t.Context(), "sh", "-c", command)
			cmd.Dir = dir
			cmd.Env = slices.Concat(os.Environ(), released, []string{"GOBIN=" + dir})
			out, err := cmd.CombinedOutput()
			require.NoError(t, err, "%s", out)
		}
		testGopls(t, filepath.Join(dir, "gopls-asyncorm"))
	})
	t.Run("go1.27", func(t *testing.T) {
		// Its go command as if it were installed: gopls asks the go command for its
		// version in a way that ignores GOTOOLCHAIN.
		t.Setenv("GOTOOLCHAIN", "go1.27.4")
		goroot, err := exec.CommandContext(t.Context(), "go", "env", "GOROOT").Output()
		require.NoError(t, err)
		t.Setenv("PATH", filepath.Join(strings.TrimSpace(string(goroot)), "bin")+string(filepath.ListSeparator)+os.Getenv("PATH"))
		t.Setenv("GOTOOLCHAIN", "local")
		bin := filepath.Join(t.TempDir(), "gopls-asyncorm.exe")
		var told bytes.Buffer
		require.NoError(t, run([]string{"install", "-source", drivers.Root(), "-o", bin}, &told))
		assert.Contains(t, told.String(), `"go.alternateTools": {"gopls": "`)
		testGopls(t, bin)
	})
}

func testGopls(t *testing.T, bin string) {
	fsys, err := txtar.FS(txtar.Parse([]byte(strings.ReplaceAll(program1, "CHECKOUT", drivers.Root()))))
	require.NoError(t, err)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(dir, fsys))
	cache := t.TempDir()
	c := start(t, bin, cache, dir, "ui/ui.go")

	found, raws := c.await(saves, fetches, counts, drops)
	chain := found[0]
	assert.Equal(t, "syncinasync", chain.Code)
	assert.Equal(t, analyzer.SyncInAsync.URL+"#syncinasync", chain.CodeDescription.Href)
	assert.Equal(t, 2, chain.Severity, "a warning")
	assert.Contains(t, chain.Message, "save -> (*store.Notes).Put -> (*sql.DB).ExecContext at store/store.go:11", "by a fact of another package")
	require.Len(t, chain.RelatedInformation, 1)
	assert.Equal(t, drivers.URI(c.name), chain.RelatedInformation[0].Location.URI)
	assert.Equal(t, 15, chain.RelatedInformation[0].Location.Range.Start.Line)
	assert.Equal(t, "unawaited", found[3].Code)

	fixes := c.actions("quickfix", found[1].Range, raws[1])
	require.Len(t, fixes, 1)
	c.change(c.apply(fixes[0]))
	assert.Contains(t, c.text, "\treturn posts.AFirst(ctx).Await(ctx)\n")
	_, raws = c.await(saves, counts, drops)

	all := c.actions("source.fixAll", textRange{End: position{Line: strings.Count(c.text, "\n")}}, raws...)
	require.Len(t, all, 1, "what an editor applies on save")
	c.change(c.apply(all[0]))
	assert.Contains(t, c.text, "\treturn posts.ACount(ctx).Await(ctx)\n")
	c.await(saves, drops)

	c.configure(map[string]any{"analyses": map[string]any{"unawaited": false}})
	c.await(saves)

	// A gopls that starts later reads the configuration, whatever the cache holds.
	for _, test := range []struct {
		configuration string
		want          []int
	}{
		{"rules: {unawaited: false}\n", []int{saves, fetches, counts}},
		{"packages: {notes/store: {nonblocking: {Notes.Put: as a test}}}\n", []int{fetches, counts, drops}},
		{"rulse: {}\n", []int{saves, fetches, counts, drops}}, // broken: it runs without, and logs why
		{"rules: {unawaited: false}\n", []int{saves, fetches, counts}},
		{"", []int{saves, fetches, counts, drops}}, // removed
	} {
		file := filepath.Join(dir, ".asyncorm.yaml")
		require.NoError(t, os.WriteFile(file, []byte(test.configuration), 0o666))
		if test.configuration == "" {
			require.NoError(t, os.Remove(file))
		}
		for range 2 {
			start(t, bin, cache, dir, "ui/ui.go").await(test.want...)
		}
	}
}

func TestVersionIsTheNewestTestedOne(t *testing.T) {
	assert.Equal(t, "v0.23.0", tested("go1.26.8"))
	assert.Equal(t, "v0.24.0", tested("go1.27.0"))
	assert.Equal(t, "v0.24.0", tested("go1.28.1"))
}

func TestTelemetryIsSwitchedOff(t *testing.T) {
	main := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(main, []byte("telemetry.Start(telemetry.Config{\n\tReportCrashes: true,\n\tUpload:        true,\n})\n"), 0o666))
	require.NoError(t, silence(main))
	text, err := os.ReadFile(main)
	require.NoError(t, err)
	assert.Equal(t, "telemetry.Start(telemetry.Config{\n\tReportCrashes: false,\n\tUpload:        false,\n})\n", string(text))
	assert.ErrorContains(t, silence(main), "name another version")
}

func TestMistakesAreTold(t *testing.T) {
	for _, test := range []struct {
		args []string
		want string
	}{
		{nil, "help"},
		{[]string{"update"}, "help"},
		{[]string{"install", "v0.23.0"}, `takes no argument "v0.23.0"`},
		{[]string{"install", "-o"}, "flag needs an argument: -o"},
		{[]string{"install"}, `built from a checkout: name that, as in "gopls install -source ."`},
	} {
		assert.ErrorContains(t, run(test.args, t.Output()), test.want)
	}
}
