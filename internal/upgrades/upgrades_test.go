// Package upgrades tests the linter with another Go and another x/tools.
package upgrades

import (
	"encoding/json"
	"os"
	"os/exec"
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
		runTests(t, drivers.Root(), "GOTOOLCHAIN=go1.27.4", append(ofRules, ofCommand))
	})
	t.Run("the x/tools of gopls", func(t *testing.T) {
		// The tests start the go command in other modules, too, so the module is copied: a
		// -modfile in GOFLAGS would be in the way there.
		dir := t.TempDir()
		require.NoError(t, os.CopyFS(dir, os.DirFS(drivers.Root())))
		get := exec.CommandContext(t.Context(), "go", "get", "golang.org/x/tools@"+pinned(t, "v0.23.0"))
		get.Dir = dir
		out, err := get.CombinedOutput()
		require.NoError(t, err, string(out))
		runTests(t, dir, "PWD="+dir, append(ofRules, "-skip "+ofFixes+" "+ofCommand))
	})
}

// pinned returns the version of x/tools that a gopls is built with: the two are of one
// commit.
func pinned(t *testing.T, gopls string) string {
	var module struct{ GoMod string }
	out, err := exec.CommandContext(t.Context(), "go", "mod", "download", "-json", "golang.org/x/tools/gopls@"+gopls).Output()
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(out, &module))
	data, err := os.ReadFile(module.GoMod)
	require.NoError(t, err)
	file, err := modfile.Parse("go.mod", data, nil)
	require.NoError(t, err)
	for _, r := range file.Require {
		if r.Mod.Path == "golang.org/x/tools" {
			return r.Mod.Version
		}
	}
	require.Fail(t, "gopls names no x/tools", "%s", data)
	return ""
}

// The tests of what a gopls takes in. Each is given to one go command.
var ofRules = []string{
	". -run ^(TestRules|TestEffects|TestFixed|TestDeterminism|TestHostilePrograms|FuzzRules)$",
	"./internal/catalog ./internal/config ./internal/directives ./internal/effects ./internal/fixpoint ./internal/flow",
	"./internal/futures ./internal/rewrite ./internal/scramble ./nogo/...",
}

// The tests of the command.
const ofCommand = "./internal/baseline ./internal/excerpt ./internal/govet ./internal/report ./internal/terminal"

// Those of internal/govet that make or print fixes. They do not pass with the x/tools of
// the oldest gopls, and need not: the command is never built with it, for our go.mod asks
// for a newer one, and of the command nothing goes into gopls. What makes the fixes is
// the unit checker (internal/unit/fix.go), which is handed the types of the imports as
// it stores them itself. That one stores none: it would take these files for facts, which
// it cannot decode, and wants to write a file of facts where a newer one is content with
// none.
const ofFixes = "^(TestDependencyIsLintedWhenItIsAskedFor|TestDiffPrintsThePatchAndChangesNothing|" +
	"TestFixAppliesAndPrintsWhatRemains|TestFixOfOthersThanTheBroken|TestFixWithJSONPrintsWhatRemainsAsJSON|" +
	"TestGOFLAGS|TestLinksAndReadOnlyFiles|TestOverlappingFixesAreToldOf|TestTwoRunsFixAtOnce)$"

// runTests runs tests of the linter in dir, in another environment.
func runTests(t *testing.T, dir, env string, tests []string) {
	for _, args := range tests {
		cmd := exec.CommandContext(t.Context(), "go", append([]string{"test"}, strings.Fields(args)...)...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "CI_LONG=", env)
		out, err := cmd.CombinedOutput()
		assert.NoError(t, err, "%s %s\n%s", env, args, out)
	}
}
