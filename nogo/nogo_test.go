// Package nogo_test builds the nogo binary of rules_go with the rules in it.
package nogo_test

import (
	"os"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/drivers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func rules() []string {
	var names []string
	for _, rule := range analyzer.Suite() {
		names = append(names, rule.Name)
	}
	return names
}

// Every rule has its package here, and nothing else has. That each holds its
// own rule is shown where all are linked: nogo refuses one that comes twice.
func TestEveryRuleHasAPackage(t *testing.T) {
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	var packages []string
	for _, entry := range entries {
		if entry.IsDir() {
			packages = append(packages, entry.Name())
		}
	}
	assert.ElementsMatch(t, rules(), packages, "a rule needs nogo/RULE/RULE.go, like its neighbours")
}

// Over a program whose findings need facts from one to four packages away, nogo
// says what go vet says, with a flag of a rule's set.
func TestNogoSaysWhatGoVetSays(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("../internal/effects/testdata/wiring")))

	vetted := drivers.Normal(drivers.GoVet(t, drivers.BuildCommand(t), dir, "-lockedquery", "-syncinasync.maybe"))
	require.Contains(t, strings.Join(vetted, "\n"), "(syncinasync, maybe)")

	const config = `{"syncinasync": {"analyzer_flags": {"maybe": "true"}}}`
	assert.Equal(t, vetted, drivers.Normal(drivers.Nogo(t, drivers.BuildNogo(t, rules(), config), dir)))
}
