package drivers

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// BuildCommand builds the linter's own command and returns its file.
func BuildCommand(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "asyncorm-lint.exe")
	// Without the commit in it, go vet's cache stays good from one commit to the next.
	output(t, Root(), "go", "build", "-buildvcs=false", "-o", bin, "./cmd/asyncorm-lint")
	return bin
}

// BuildStock builds the suite under the unit checker of x/tools, another tool for go
// vet, and returns its file.
func BuildStock(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "stock.exe")
	output(t, Root(), "go", "build", "-buildvcs=false", "-o", bin, "./internal/drivers/stock")
	return bin
}

// GoVet runs go vet with the command as its tool on all packages of the module
// in dir.
func GoVet(t *testing.T, tool, dir string, flags ...string) []Finding {
	t.Helper()
	args := append([]string{"vet", "-json", "-vettool=" + tool}, flags...)
	return vetJSON(t, dir, output(t, dir, "go", append(args, "./...")...))
}

// Standalone runs the command by itself on all packages of the module in dir.
func Standalone(t *testing.T, tool, dir string, flags ...string) []Finding {
	t.Helper()
	cmd := command(t, dir, tool, append(append([]string{"-json"}, flags...), "./...")...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 1 { // there are findings
		require.NoError(t, err, &stderr)
	}
	return vetJSON(t, dir, out)
}

// Report returns a report of the command on all packages of the module in dir.
func Report(t *testing.T, tool, dir, format string, flags ...string) []byte {
	t.Helper()
	return output(t, dir, tool, append(append([]string{"report", "-format", format}, flags...), "./...")...)
}

// vetJSON reads the objects that go vet -json prints.
func vetJSON(t *testing.T, dir string, out []byte) []Finding {
	t.Helper()
	var found []Finding
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var pkgs map[string]map[string][]struct{ Posn, Message string }
		err := dec.Decode(&pkgs)
		if errors.Is(err, io.EOF) {
			return found
		}
		require.NoError(t, err)
		for _, rules := range pkgs {
			for rule, diagnostics := range rules {
				for _, d := range diagnostics {
					f := at(t, dir, d.Posn)
					f.Rule, f.Message = rule, d.Message
					found = append(found, f)
				}
			}
		}
	}
}

// at reads file:line:column.
func at(t *testing.T, dir, posn string) Finding {
	t.Helper()
	parts := strings.Split(posn, ":")
	require.Len(t, parts, 3, posn)
	line, err := strconv.Atoi(parts[1])
	require.NoError(t, err)
	column, err := strconv.Atoi(parts[2])
	require.NoError(t, err)
	return Finding{File: inModule(t, dir, parts[0]), Line: line, Column: column}
}
