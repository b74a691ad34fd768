package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// The call that blocks is two packages away from the loop, and the future is
// dropped in the loop's own.
const program = `
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
func Update(ctx context.Context, n *store.Notes) error {
	return save(ctx, n)
}

func save(ctx context.Context, n *store.Notes) error { return service.Save(ctx, n) }
-- publish/publish.go --
package publish

import "github.com/asyncorm/asyncorm-lint/ormapi"

type Post struct{ ID int }

func Title(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.First(ctx)
}

func Warm(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	_ = posts.AFirst(ctx)
}
-- publish/publish_test.go --
package publish

import (
	"testing"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func TestTitle(t *testing.T) {
	_ = ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
		var posts ormapi.QuerySet[Post]
		_, err := posts.First(ctx)
		return err
	})
}
`

// The findings, by place and rule.
const (
	saves   = "ui/ui.go:12:9: syncinasync"
	fetches = "publish/publish.go:8:15: syncinasync"
	drops   = "publish/publish.go:12:6: unawaited"
	inTest  = "publish/publish_test.go:12:19: syncinasync"
)

// A checkout is a program, the golangci-lint that checks it, and its cache.
type checkout struct{ dir, bin, cache string }

func newCheckout(t *testing.T, bin string) checkout {
	t.Helper()
	fsys, err := txtar.FS(txtar.Parse([]byte(strings.ReplaceAll(program, "CHECKOUT", drivers.Root()))))
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, fsys))
	return checkout{dir, bin, t.TempDir()}
}

// write changes a file of the program.
func (c checkout) write(t *testing.T, name, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(c.dir, name), []byte(text), 0o666))
}

func (c checkout) read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(c.dir, name))
	require.NoError(t, err)
	return string(text)
}

// configure writes the settings of the linter, in YAML on one line.
func (c checkout) configure(t *testing.T, settings string) {
	c.write(t, ".golangci.yml", `version: "2"
linters:
  default: none
  enable: [asyncorm, nolintlint]
  settings:
    nolintlint: {require-specific: true}
    custom:
      asyncorm: {type: module, settings: `+settings+`}
`)
}

// run runs golangci-lint on the program.
func (c checkout) run(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), c.bin, append(append([]string{"run", "--show-stats=false"}, args...), "./...")...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "PWD="+c.dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "GOTOOLCHAIN=local", "GOLANGCI_LINT_CACHE="+c.cache)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	if _, ok := errors.AsType[*exec.ExitError](err); !ok {
		require.NoError(t, err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

var issue = regexp.MustCompile(`(?m)^(\S+:\d+:\d+): (?:(\w+): )?.* \((\w+)\)$`)

// findings returns the place and the rule, or the linter, of each issue.
func (c checkout) findings(t *testing.T) []string {
	t.Helper()
	stdout, stderr, code := c.run(t, "--output.text.path=stdout", "--output.text.print-issued-lines=false", "--output.text.colors=false")
	require.Empty(t, stderr)
	found := []string{}
	for _, m := range issue.FindAllStringSubmatch(stdout, -1) {
		found = append(found, m[1]+": "+cmp.Or(m[2], m[3]))
	}
	assert.Len(t, found, strings.Count(stdout, "\n"), stdout)
	assert.Equal(t, len(found) > 0, code == 1, "exit code %d", code)
	return found
}

// Golangci-lint with the rules in it, as it is built.
func TestGolangciLint(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: golangci-lint takes minutes to build")
	}
	bin := drivers.BuildGolangci(t)

	t.Run("findings with facts from other packages, and from the cache", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{}")
		for range 2 {
			assert.ElementsMatch(t, []string{saves, fetches, drops}, c.findings(t))
		}
		text, _, _ := c.run(t)
		assert.Contains(t, text, "save -> service.Save -> (*store.Notes).Put at service/service.go:9 -> (*sql.DB).ExecContext at store/store.go:11")

		c.write(t, "store/store.go", strings.Replace(c.read(t, "store/store.go"), `n.DB.ExecContext(ctx, "insert into notes values (?)", text)`, "text, error(nil)", 1))
		assert.ElementsMatch(t, []string{fetches, drops}, c.findings(t), "facts change with their package")
	})

	t.Run("settings, and the cache after they change", func(t *testing.T) {
		c := newCheckout(t, bin)
		for _, test := range []struct {
			settings string
			want     []string
		}{
			{"{}", []string{saves, fetches, drops}},
			{"{rules: {unawaited: false}}", []string{saves, fetches}},
			{"{rules: {unawaited: {blank: true}}}", []string{saves, fetches}},
			{"{rules: {syncinasync: {tests: true}}}", []string{saves, fetches, drops, inTest}},
			{"{rules: {syncinasync: false}}", []string{drops}},
			{"{}", []string{saves, fetches, drops}},
		} {
			c.configure(t, test.settings)
			assert.ElementsMatch(t, test.want, c.findings(t), test.settings)
		}
		c.configure(t, "{rules: {unwaited: false}}")
		_, stderr, code := c.run(t)
		assert.Contains(t, stderr, "no rule is called unwaited, did you mean unawaited?; there are ")
		assert.Equal(t, 3, code)
	})

	t.Run(".asyncorm.yaml, and the cache after it changes", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{}")
		twice := func(what string, want ...string) {
			for range 2 {
				assert.ElementsMatch(t, want, c.findings(t), what)
			}
		}
		twice("no file", saves, fetches, drops)
		c.write(t, ".asyncorm.yaml", "rules: {unawaited: false}\n")
		twice("created", saves, fetches)
		c.write(t, ".asyncorm.yaml", "packages: {github.com/asyncorm/asyncorm-lint/ormapi: {nonblocking: {QuerySet.First: as a test}}}\n")
		twice("edited: facts change with it", saves, drops)
		c.write(t, ".asyncorm.yaml", "rulse: {}\n")
		for range 2 {
			_, stderr, code := c.run(t)
			assert.Contains(t, stderr, ".asyncorm.yaml:1:1: unknown key rulse, did you mean rules?", "broken")
			assert.Equal(t, 3, code)
		}
		require.NoError(t, os.Remove(filepath.Join(c.dir, ".asyncorm.yaml")))
		twice("removed", saves, fetches, drops)
	})

	t.Run("the documented configuration", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.write(t, ".golangci.yml", documented(t, "yaml", "version: \"2\"\n"))
		assert.ElementsMatch(t, []string{saves, fetches, inTest}, c.findings(t))
	})

	t.Run("go install, as documented", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{}")
		install := exec.CommandContext(t.Context(), "sh", "-c", strings.TrimPrefix(documented(t, "console", "$ go install"), "$ "))
		install.Dir = c.dir
		install.Env = slices.Concat(os.Environ(), drivers.Release(t), []string{"GOBIN=" + c.dir})
		out, err := install.CombinedOutput()
		require.NoError(t, err, string(out))
		c.bin = filepath.Join(c.dir, "golangci-lint-asyncorm")
		assert.ElementsMatch(t, []string{saves, fetches, drops}, c.findings(t))
	})

	for name, begin := range map[string]string{"the released plugin": "version: v2", "a checkout": "version: v2.15.0\nname: golangci-lint-asyncorm\nplugins:\n  - module: github.com/asyncorm/asyncorm-lint\n"} {
		t.Run("golangci-lint custom, as documented, with "+name, func(t *testing.T) {
			c := newCheckout(t, bin)
			c.configure(t, "{}")
			c.write(t, ".custom-gcl.yml", strings.ReplaceAll(documented(t, "yaml", begin), "CHECKOUT", drivers.Root()))
			custom := exec.CommandContext(t.Context(), bin, "custom")
			custom.Dir = c.dir
			// It clones golangci-lint from GitHub. The module's files do as well.
			custom.Env = slices.Concat(os.Environ(), drivers.Release(t), []string{"GIT_CONFIG_COUNT=1",
				"GIT_CONFIG_KEY_0=url.file://" + golangciRepository(t) + ".insteadOf",
				"GIT_CONFIG_VALUE_0=https://github.com/golangci/golangci-lint.git"})
			out, err := custom.CombinedOutput()
			require.NoError(t, err, string(out))
			c.bin = filepath.Join(c.dir, "golangci-lint-asyncorm")
			assert.ElementsMatch(t, []string{saves, fetches, drops}, c.findings(t))
		})
	}

	t.Run("cache after a change of the rules", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{}")
		before, _, _ := c.run(t)
		assert.NotContains(t, before, "(changed syncinasync)")
		c.bin = buildChanged(t)
		after, _, _ := c.run(t)
		assert.Contains(t, after, "(changed syncinasync)")
	})

	t.Run("nolint", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{}")
		c.write(t, "ui/ui.go", strings.Replace(c.read(t, "ui/ui.go"), "return save(ctx, n)", "return save(ctx, n) //nolint:asyncorm // one user", 1))
		assert.ElementsMatch(t, []string{fetches, drops}, c.findings(t), "nothing is left of the finding, its related places neither")

		c.write(t, "service/service.go", strings.Replace(c.read(t, "service/service.go"), `"a note") }`, `"a note") } //nolint:asyncorm`, 1))
		assert.ElementsMatch(t, []string{fetches, drops,
			"service/service.go:9:86: nolintlint"}, c.findings(t))
	})

	t.Run("fix", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{rules: {unawaited: false}}")
		stdout, _, _ := c.run(t, "--fix")
		assert.NotContains(t, stdout, "publish.go")
		assert.Contains(t, c.read(t, "publish/publish.go"), "\treturn posts.AFirst(ctx).Await(ctx)\n")
		assert.Equal(t, []string{saves}, c.findings(t))
		build := exec.CommandContext(t.Context(), "go", "build", "./...")
		build.Dir = c.dir
		out, err := build.CombinedOutput()
		assert.NoError(t, err, string(out))
	})

	t.Run("SARIF", func(t *testing.T) {
		c := newCheckout(t, bin)
		c.configure(t, "{rules: {unawaited: false, syncinasync: {tests: false}}}")
		stdout, stderr, code := c.run(t, "--output.sarif.path=stdout", "./ui")
		assert.Equal(t, 1, code, stderr)
		type region struct{ StartLine, StartColumn int }
		type result struct {
			RuleID    string
			Message   struct{ Text string }
			Locations []struct {
				PhysicalLocation struct {
					ArtifactLocation struct{ URI string }
					Region           region
				}
			}
		}
		var log struct {
			Version string
			Runs    []struct {
				Tool    struct{ Driver struct{ Name string } }
				Results []result
			}
		}
		require.NoError(t, json.Unmarshal([]byte(stdout), &log), stdout)
		assert.Equal(t, "2.1.0", log.Version)
		require.Len(t, log.Runs, 1)
		assert.Equal(t, "golangci-lint", log.Runs[0].Tool.Driver.Name)
		var found []string
		for _, r := range log.Runs[0].Results {
			assert.Equal(t, "asyncorm", r.RuleID)
			require.Len(t, r.Locations, 1)
			at := r.Locations[0].PhysicalLocation
			rule, _, _ := strings.Cut(r.Message.Text, ": ")
			found = append(found, fmt.Sprintf("%s:%d:%d: %s", at.ArtifactLocation.URI, at.Region.StartLine, at.Region.StartColumn, rule))
		}
		assert.ElementsMatch(t, []string{saves, fetches}, found)
	})
}

// buildChanged builds the command with rules that end their messages in another
// way than those of this checkout.
func buildChanged(t *testing.T) string {
	t.Helper()
	report := filepath.Join(drivers.Root(), "analyzer", "report.go")
	text, err := os.ReadFile(report)
	require.NoError(t, err)
	changed := strings.Replace(string(text), `" (" + r.rule`, `" (changed " + r.rule`, 1)
	require.NotEqual(t, string(text), changed)
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "report.go"), []byte(changed), 0o666))
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {report: filepath.Join(dir, "report.go")}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "overlay.json"), overlay, 0o666))
	bin := filepath.Join(dir, "changed.exe")
	build := exec.CommandContext(t.Context(), "go", "build", "-trimpath", "-buildvcs=false", "-overlay="+filepath.Join(dir, "overlay.json"), "-o", bin, ".")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	return bin
}

// documented returns the first block of docs/golangci-lint.md, in a language,
// that begins so.
func documented(t *testing.T, language, begin string) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(drivers.Root(), "docs", "golangci-lint.md"))
	require.NoError(t, err)
	fence := "```" + language + "\n"
	i := strings.Index(string(page), fence+begin)
	require.GreaterOrEqual(t, i, 0)
	block, _, _ := strings.Cut(string(page[i+len(fence):]), "```")
	return block
}

// golangciRepository returns a git repository with the files of the
// golangci-lint that the plugin's go.mod names, under its tag.
func golangciRepository(t *testing.T) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-m", "-f", "{{.Dir}} {{.Version}}", "github.com/golangci/golangci-lint/v2").Output()
	require.NoError(t, err)
	source, version, _ := strings.Cut(strings.TrimSpace(string(out)), " ")
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(source)))
	for _, args := range [][]string{
		{"init", "-q"}, {"add", "-A", "-f"}, {"-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-qm", "files"}, {"tag", version},
	} {
		git := exec.CommandContext(t.Context(), "git", args...)
		git.Dir = dir
		out, err := git.CombinedOutput()
		require.NoError(t, err, "%s: %s", git, out)
	}
	return dir
}
