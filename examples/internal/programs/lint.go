package programs

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A Finding is one finding of the linter, placed by the text of its line, so
// that it stays the same when lines are added above it.
type Finding struct {
	File string // its directory's name and its own
	Line string // without what surrounds it
	Rule string
}

// Linted is what the linter printed.
type Linted struct {
	Findings []Finding
	Text     string // all of the output
	Code     int    // the exit code
}

var printed = regexp.MustCompile(`(?m)^(\S.*?):(\d+):\d+: .* \((\w+)\)$`)

// Lint runs the built linter in dir.
func Lint(t *testing.T, dir string, args ...string) Linted {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), Path("asyncorm-lint"), args...)
	cmd.Dir = dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if _, ok := errors.AsType[*exec.ExitError](err); !ok {
		require.NoError(t, err)
	}
	require.Empty(t, stderr.String(), "the linter's stderr")

	linted := Linted{Text: stdout.String(), Code: cmd.ProcessState.ExitCode()}
	for _, m := range printed.FindAllStringSubmatch(linted.Text, -1) {
		file, rule := m[1], m[3]
		if !filepath.IsAbs(file) {
			file = filepath.Join(dir, file)
		}
		number, err := strconv.Atoi(m[2])
		require.NoError(t, err)
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		lines := strings.Split(string(text), "\n")
		require.LessOrEqual(t, number, len(lines), file)
		linted.Findings = append(linted.Findings, Finding{
			File: path.Join(filepath.Base(filepath.Dir(file)), filepath.Base(file)),
			Line: strings.TrimSpace(lines[number-1]),
			Rule: rule,
		})
	}
	return linted
}
