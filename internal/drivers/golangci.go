package drivers

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// BuildGolangci builds the golangci-lint that has the rules in it, from the
// module in plugin/golangci, and returns its file. Without the names of
// directories in them, what is compiled is good for all such builds.
func BuildGolangci(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "golangci-lint-asyncorm.exe")
	build := command(t, filepath.Join(Root(), "plugin", "golangci"), "go", "build", "-trimpath", "-buildvcs=false", "-o", bin, "./cmd/golangci-lint-asyncorm")
	build.Env = append(build.Env, "GOWORK=") // go.work puts this checkout's rules in
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	return bin
}

// golangciConfig switches on our linter alone, and everything off that leaves
// findings out.
const golangciConfig = `version: "2"
linters:
  default: none
  enable: [asyncorm]
  settings:
    custom:
      asyncorm:
        type: module
        settings: SETTINGS
issues:
  max-issues-per-linter: 0
  max-same-issues: 0
  uniq-by-line: false
`

// Golangci runs golangci-lint on all packages of the module in dir, with the
// settings of our linter, in YAML on one line, and an empty cache.
func Golangci(t *testing.T, bin, dir, settings string) []Finding {
	t.Helper()
	config := strings.Replace(golangciConfig, "SETTINGS", settings, 1)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".golangci.yml"), []byte(config), 0o666))
	cmd := command(t, dir, bin, "run", "--output.json.path=stdout", "--show-stats=false", "./...")
	cmd.Env = append(cmd.Env, "GOLANGCI_LINT_CACHE="+t.TempDir())
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 1 { // there are findings
		require.NoError(t, err, &stderr)
	}
	var report struct {
		Issues []struct {
			Text string
			Pos  struct {
				Filename     string
				Line, Column int
			}
		}
	}
	line, _, _ := strings.Cut(string(out), "\n")
	require.NoError(t, json.Unmarshal([]byte(line), &report), "%s", out)
	var found []Finding
	for _, issue := range report.Issues {
		// An analyzer that is not called like its linter is named in front.
		rule, message, ok := strings.Cut(issue.Text, ": ")
		require.True(t, ok, issue.Text)
		found = append(found, Finding{inModule(t, dir, issue.Pos.Filename), issue.Pos.Line, issue.Pos.Column, rule, message})
	}
	return found
}
