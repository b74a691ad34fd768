package mutants

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTable keeps the table in step with the sources.
func TestTable(t *testing.T) {
	names := map[string]bool{}
	for _, m := range mutants {
		assert.False(t, names[m.name], "two mutants of one name: %s", m.name)
		names[m.name] = true
		text, err := os.ReadFile(filepath.Join(drivers.Root(), m.file))
		require.NoError(t, err)
		assert.Equal(t, 1, strings.Count(string(text), m.old), "%s: %s is to have this once, and it is to be broken: %s", m.name, m.file, m.old)
	}
	assert.GreaterOrEqual(t, len(mutants), 50)
}

func TestMutants(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: it builds the linter for each mutant and runs its tests")
	}
	sound := map[string]bool{} // tests that find nothing where nothing is broken
	for _, m := range mutants {
		t.Run(m.name, func(t *testing.T) {
			if !sound[m.tests] {
				out, err := mutant{file: m.file, tests: m.tests}.test(t)
				require.NoError(t, err, out)
				sound[m.tests] = true
			}
			out, err := m.test(t)
			require.NotContains(t, out, "[build failed]", "a mutant compiles")
			_, failed := err.(*exec.ExitError)
			assert.True(t, failed, "it survives %s\n%s", m.tests, out)
		})
	}
}

// test runs the tests that should see the mutant.
func (m mutant) test(t *testing.T) (output string, err error) {
	dir, file := t.TempDir(), filepath.Join(drivers.Root(), m.file)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	broken := filepath.Join(dir, "broken.go")
	require.NoError(t, os.WriteFile(broken, []byte(strings.Replace(string(text), m.old, m.new, 1)), 0o666))
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {file: broken}})
	require.NoError(t, err)
	name := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(name, overlay, 0o666))

	cmd := exec.CommandContext(t.Context(), "go", append([]string{"test", "-count=1", "-vet=off", "-failfast"}, strings.Fields(m.tests)...)...)
	cmd.Dir = drivers.Root()
	cmd.Env = append(os.Environ(), "CI_LONG=", "GOFLAGS=-overlay="+name) // tests build the command, too
	out, err := cmd.CombinedOutput()
	return string(out), err
}
