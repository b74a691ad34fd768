// Package drivers runs the linter through the programs that can drive it, and
// brings what they print to one form, for the tests that compare them.
package drivers

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Module is the linter's module.
const Module = "github.com/asyncorm/asyncorm-lint"

// Root is the directory of the linter's module.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// A Finding is what all drivers tell of a diagnostic. Some tell more: related
// places, fixes, the end of the range.
type Finding struct {
	File         string // as from the module's directory, with slashes
	Line, Column int
	Rule         string
	Message      string
}

func (f Finding) String() string {
	return fmt.Sprintf("%s:%d:%d: %s: %s", f.File, f.Line, f.Column, f.Rule, f.Message)
}

// Normal is the one normalisation: findings in the order of their places, each
// once. A file may be checked in several variants of its package, and drivers
// print in orders of their own.
func Normal(found []Finding) []string {
	var lines []string
	slices.SortFunc(found, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.String(), b.String()))
	})
	for _, f := range found {
		lines = append(lines, f.String())
	}
	return slices.Compact(lines)
}

// inModule returns the name of a file of the module in dir as from there.
func inModule(t *testing.T, dir, name string) string {
	if filepath.IsAbs(name) {
		rel, err := filepath.Rel(dir, name)
		require.NoError(t, err)
		name = rel
	}
	return filepath.ToSlash(name)
}

// command prepares a program to run in dir, on what is there and nothing else.
func command(t *testing.T, dir, name string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PWD="+dir, "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local")
	return cmd
}

// output runs a program that must succeed and returns its standard output.
func output(t *testing.T, dir, name string, args ...string) []byte {
	t.Helper()
	cmd := command(t, dir, name, args...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, "%s\n%s%s", cmd, out, &stderr)
	return out
}
