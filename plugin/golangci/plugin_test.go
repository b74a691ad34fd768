package golangci

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/golangci/plugin-module-register/register"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// linted returns the names of the rules that run with these settings, which
// stand as golangci-lint reads them from YAML.
func linted(t *testing.T, settings any) []string {
	t.Helper()
	newLinter, err := register.GetPlugin("asyncorm")
	require.NoError(t, err)
	l, err := newLinter(settings)
	require.NoError(t, err)
	assert.Equal(t, register.LoadModeTypesInfo, l.GetLoadMode())
	rules, err := l.BuildAnalyzers()
	require.NoError(t, err)
	var names []string
	for _, rule := range rules {
		if !strings.HasPrefix(rule.Name, "asyncormconfiguration") {
			names = append(names, rule.Name)
		}
	}
	return names
}

// ruleNames returns the names of the rules that are on by default.
func ruleNames() []string {
	var names []string
	for _, rule := range analyzer.Suite() {
		if !slices.Contains(analyzer.Off(), rule.Name) {
			names = append(names, rule.Name)
		}
	}
	return names
}

func TestRulesAreSwitched(t *testing.T) {
	assert.Equal(t, ruleNames(), linted(t, nil))
	assert.Equal(t, ruleNames(), linted(t, map[string]any{}))

	set := linted(t, map[string]any{"rules": map[string]any{"unawaited": false, "lockedquery": true, "syncinasync": true}})
	assert.NotContains(t, set, "unawaited")
	assert.Contains(t, set, "lockedquery")
	assert.Contains(t, set, "syncinasync")
	assert.Contains(t, set, "droppedquery", "a rule that is not named stays as it is")
}

func TestFlagsAreSet(t *testing.T) {
	value := func(name string) string { return analyzer.SyncInAsync.Flags.Lookup(name).Value.String() }
	linted(t, map[string]any{"rules": map[string]any{"syncinasync": map[string]any{"tests": true, "maybe": "true"}}})
	assert.Equal(t, "true", value("tests"))
	assert.Equal(t, "true", value("maybe"))

	linted(t, map[string]any{"rules": map[string]any{"syncinasync": map[string]any{"tests": true}}})
	assert.Equal(t, "true", value("tests"))
	assert.Equal(t, "false", value("maybe"), "a flag of an earlier linter does not stay")

	linted(t, nil)
	assert.Equal(t, "false", value("tests"))
}

func TestMistakesAreRefused(t *testing.T) {
	for _, test := range []struct {
		settings any
		want     string
	}{
		{map[string]any{"rule": map[string]any{}}, "unknown key rule, did you mean rules?"},
		{map[string]any{"rules": map[string]any{"unwaited": true}}, "no rule is called unwaited, did you mean unawaited?; there are syncinasync, unawaited, "},
		{map[string]any{"rules": map[string]any{"unawaited": map[string]any{"blanks": true}}}, "unawaited has no flag blanks"},
		{map[string]any{"rules": map[string]any{"unawaited": map[string]any{"blank": "often"}}}, "settings: rules > unawaited > blank: blank cannot be often: "},
		{map[string]any{"packages": map[string]any{"example": map[string]any{}}}, "golangci-lint reads keys without their case and splits them at dots: put it into .asyncorm.yaml"},
		{map[string]any{"rules": map[string]any{"unawaited": "on"}}, "unawaited is true, false, or the rule's flags, not on"},
	} {
		_, err := New(test.settings)
		assert.ErrorContains(t, err, test.want)
	}
}

// The file speaks first, the settings last, and a change of either changes the
// names by which golangci-lint keeps findings.
func TestFileAndSettings(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.WriteFile("go.mod", []byte("module m\n"), 0o666))
	write := func(text string) { require.NoError(t, os.WriteFile(".asyncorm.yaml", []byte(text), 0o666)) }
	digest := func(settings any) string {
		l, err := New(settings)
		require.NoError(t, err)
		rules, err := l.BuildAnalyzers()
		require.NoError(t, err)
		last := rules[len(rules)-1].Name
		require.True(t, strings.HasPrefix(last, "asyncormconfiguration"), last)
		return last
	}
	write("rules: {lockedquery: true, unawaited: false}\n")
	assert.Contains(t, linted(t, nil), "lockedquery")
	assert.NotContains(t, linted(t, nil), "unawaited")
	settings := map[string]any{"rules": map[string]any{"unawaited": true}}
	assert.Contains(t, linted(t, settings), "lockedquery")
	assert.Contains(t, linted(t, settings), "unawaited")

	first := digest(nil)
	assert.NotEqual(t, first, digest(settings))
	write("rules: {lockedquery: true}\n")
	assert.NotEqual(t, first, digest(nil))

	write("rulse: {}\n")
	_, err := New(settings)
	assert.ErrorContains(t, err, ".asyncorm.yaml:1:1: unknown key rulse")
}
