// Package upgrades tests the linter with another Go and another x/tools.
package upgrades

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
	"golang.org/x/mod/modfile"
)

// TestUpgrades builds and tests the linter with what it will have to live with, or
// still has to: the next Go, and the x/tools of the oldest gopls that it is put into.
func TestUpgrades(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: it runs the tests again, with another Go and with another x/tools")
	}
	t.Run("the next Go", func(t *testing.T) {
		runSuite(t, []string{"GOTOOLCHAIN=go1.27.4"})
	})
	t.Run("the x/tools of gopls", func(t *testing.T) {
		// Gopls and x/tools are of one commit, which gopls names.
		var gopls struct{ GoMod string }
		out, err := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", "golang.org/x/tools/gopls@v0.23.0").Output()
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(out, &gopls))
		data, err := os.ReadFile(gopls.GoMod)
		require.NoError(t, err)
		theirs, err := modfile.Parse("go.mod", data, nil)
		require.NoError(t, err)

		dir := t.TempDir()
		for _, name := range []string{"go.mod", "go.sum"} {
			data, err := os.ReadFile(filepath.Join(drivers.Root(), name))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o666))
		}
		mod := filepath.Join(dir, "go.mod")
		for _, r := range theirs.Require {
			if r.Mod.Path == "golang.org/x/tools" {
				edit := exec.CommandContext(t.Context(), "go", "mod", "edit", "-require="+r.Mod.String(), mod)
				out, err := edit.CombinedOutput()
				require.NoError(t, err, string(out))
			}
		}
		runSuite(t, []string{"GOFLAGS=-modfile=" + mod + " -mod=mod"})
	})
}

// runSuite runs the tests of the linter in another environment.
func runSuite(t *testing.T, env []string) {
	for _, args := range []string{
		". -run ^(TestRules|TestEffects|TestFixed|TestDeterminism|TestHostilePrograms|FuzzRules)$",
		"./internal/baseline ./internal/catalog ./internal/config ./internal/directives ./internal/effects ./internal/excerpt ./internal/flow",
		"./internal/futures ./internal/govet ./internal/report ./internal/rewrite ./internal/scramble ./internal/terminal ./nogo/...",
	} {
		cmd := exec.CommandContext(t.Context(), "go", append([]string{"test"}, strings.Fields(args)...)...)
		cmd.Dir = drivers.Root()
		cmd.Env = append(append(os.Environ(), "CI_LONG="), env...)
		out, err := cmd.CombinedOutput()
		assert.NoError(t, err, "%v %s\n%s", env, args, out)
	}
}
