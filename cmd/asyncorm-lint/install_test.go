package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
)

// The ways by which a team gets the linter.

const putFinding = "ui/ui.go:7:11: Put blocks the async context Update"

// A tool line in a go.mod of its own, as docs/ci.md has it, with this checkout as
// the release that the module proxy has.
func TestGoTool(t *testing.T) {
	long(t, "it compiles the linter once more")
	dir := program(t, aging)
	env := drivers.Release(t)
	tools := filepath.Join(dir, "tools")
	require.NoError(t, os.Mkdir(tools, 0o777))
	for _, args := range [][]string{
		{"mod", "init", "example.com/app/tools"},
		{"get", "-tool", "github.com/asyncorm/asyncorm-lint/cmd/asyncorm-lint@latest"},
	} {
		got := startWith(t, env, tools, "go", args...)
		require.Zero(t, got.code, got.stderr)
	}
	for range 2 {
		vet := startWith(t, env, dir, "sh", "-c", "go vet -vettool=$(go -C tools tool -n asyncorm-lint) ./...")
		assert.Equal(t, 1, vet.code)
		assert.Contains(t, vet.stderr, putFinding)
	}
}

// The hook as pre-commit installs it from a clone of this repository.
func TestPreCommit(t *testing.T) {
	long(t, "pre-commit compiles the linter and the examples")
	dir := program(t, aging)
	hooks := repository(t, filepath.Join(t.TempDir(), "hooks"))
	git(t, dir, "init", "-q")
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".pre-commit-config.yaml"), []byte(
		"repos:\n  - repo: "+hooks+"\n    rev: "+git(t, hooks, "rev-parse", "HEAD")+"\n    hooks:\n      - id: asyncorm-lint\n"), 0o666))
	git(t, dir, "add", ".")
	env := []string{"PRE_COMMIT_HOME=" + t.TempDir(), "GOPROXY=" + goEnv(t, "GOPROXY")}
	got := startWith(t, env, dir, "pre-commit", "run", "--all-files")
	assert.Equal(t, 1, got.code, got.stderr)
	assert.Contains(t, got.stdout, putFinding)

	editor(t, dir)("store/store.go", "return s.DB.Ping()", "return nil")
	git(t, dir, "add", ".")
	got = startWith(t, env, dir, "pre-commit", "run", "--all-files")
	assert.Zero(t, got.code, got.stdout)
}

// repository makes a git repository of the checkout's files as they are.
func repository(t *testing.T, dir string) string {
	t.Helper()
	require.NoError(t, os.Mkdir(dir, 0o777))
	for name := range strings.SplitSeq(git(t, checkout, "ls-files", "--cached", "--others", "--exclude-standard"), "\n") {
		data, err := os.ReadFile(filepath.Join(checkout, name))
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777))
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o666))
	}
	git(t, dir, "init", "-q")
	git(t, dir, "add", ".")
	git(t, dir, "-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "one")
	return dir
}

func git(t *testing.T, dir string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "git", args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	return strings.TrimSpace(string(out))
}

// What the GitHub action runs.
func TestAction(t *testing.T) {
	dir := program(t, aging)
	action := func(env ...string) outcome {
		env = append(env, "ASYNCORM_SOURCE="+checkout, "ASYNCORM_PACKAGES=./...")
		return startWith(t, env, dir, "bash", filepath.Join(checkout, "action.sh"))
	}
	sarif := filepath.Join(dir, "asyncorm.sarif")
	got := action("ASYNCORM_FLAGS=-unawaited=false -lockedquery", "ASYNCORM_SARIF="+sarif)
	assert.Equal(t, 1, got.code, got.stderr)
	assert.Contains(t, got.stdout, "::warning file=ui/ui.go,line=7,")
	assert.FileExists(t, sarif)
	assert.Zero(t, action("ASYNCORM_FLAGS=-syncinasync=false").code)

	none := action("ASYNCORM_BASELINE=true")
	assert.Equal(t, 2, none.code)
	assert.Contains(t, none.stderr, "write one with asyncorm-lint baseline write")
	require.Zero(t, start(t, dir, binary, "baseline", "write", "./...").code)
	require.NoError(t, os.Remove(sarif))
	assert.Zero(t, action("ASYNCORM_BASELINE=true", "ASYNCORM_SARIF="+sarif).code)
	assert.FileExists(t, sarif)

	editor(t, dir)("store/store.go", "return nil", "return 1")
	broken := action()
	assert.Equal(t, 2, broken.code)
	assert.Contains(t, broken.stderr, "store/store.go")
}
