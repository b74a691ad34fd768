// Package upgrades tests the linter with another Go.
package upgrades

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
)

// TestUpgrades builds and tests the linter with the next Go, which it will have to live
// with.
func TestUpgrades(t *testing.T) {
	if os.Getenv("CI_LONG") == "" {
		t.Skip("CI_LONG is not set: it runs the tests again, with another Go")
	}
	t.Run("the next Go", func(t *testing.T) {
		runSuite(t, []string{"GOTOOLCHAIN=go1.27.4"})
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
