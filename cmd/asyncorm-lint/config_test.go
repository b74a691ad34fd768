package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A loop and a call that the linter cannot know.
const configured = `
-- go.mod --
module example.com/app

go 1.26.0
-- loop/loop.go --
package loop

type Loop struct{}

func (*Loop) Post(func()) {}

func Wait() {}
-- ui/ui.go --
package ui

import "example.com/app/loop"

func Start(l *loop.Loop) {
	l.Post(func() {
		loop.Wait()
	})
}
`

const configuration = `packages:
  example.com/app/loop:
    blocking: [Wait]
    contexts: [{argument: Loop.Post, remedy: start a goroutine}]
`

const configuredFinding = "Wait blocks the async context a function in Start (handed to Loop.Post); start a goroutine (syncinasync)"

// Each change of a configuration file is seen, by a first run and by one that
// finds everything in the cache, in a module and in a workspace.
func TestConfigurationIsNeverStale(t *testing.T) {
	for name, where := range map[string]string{"module": ".asyncorm.yaml", "workspace": "../.asyncorm.yaml"} {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(program(t, strings.ReplaceAll(configured, "\n-- ", "\n-- app/")), "app")
			var env []string
			if name == "workspace" {
				require.NoError(t, os.WriteFile(filepath.Join(dir, "../go.work"), []byte("go 1.26.0\n\nuse ./app\n"), 0o666))
				env = []string{"GOWORK="}
			}
			file := filepath.Join(dir, where)
			twice := func(what string, code int, says ...string) {
				t.Helper()
				for range 2 {
					vet := startWith(t, env, dir, "go", "vet", "-vettool="+binary, "./...")
					alone := startWith(t, env, dir, binary, "./...")
					assert.Equal(t, min(code, 1), vet.code, "%s: go vet: %s", what, vet.stderr)
					assert.Equal(t, code, alone.code, "%s: %s%s", what, alone.stdout, alone.stderr)
					for _, text := range says {
						assert.Contains(t, vet.stderr, text, "%s: go vet", what)
						assert.Contains(t, alone.stdout+alone.stderr, text, what)
					}
				}
			}
			write := func(text string) { require.NoError(t, os.WriteFile(file, []byte(text), 0o666)) }

			twice("no file", 0)
			write(configuration)
			twice("created", 1, configuredFinding)
			write(strings.Replace(configuration, "start a goroutine", "post less", 1))
			twice("edited", 1, "post less")
			write("rules: {syncinasync: false}\n" + configuration)
			twice("the rule is off", 0)
			write("rules: {syncinasnc: false}\n" + configuration)
			twice("broken", 2, ".asyncorm.yaml:1: no rule is called syncinasnc, did you mean syncinasync?")
			require.NoError(t, os.Remove(file))
			twice("removed", 0)
		})
	}
}

func TestConfigurationOfPaths(t *testing.T) {
	dir := program(t, configured)
	file := filepath.Join(dir, ".asyncorm.yaml")
	write := func(text string) { require.NoError(t, os.WriteFile(file, []byte(text), 0o666)) }
	write(configuration + "paths: {exclude: [ui/...]}\n")
	assert.Equal(t, outcome{}, start(t, dir, binary, "./..."))
	write(configuration + "paths: {exclude: [ui/other.go]}\n")
	assert.Equal(t, 1, start(t, dir, binary, "./...").code)
}

// Flags speak last, whatever is the file's default.
func TestFlagsOverrideTheConfiguration(t *testing.T) {
	dir := program(t, configured)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".asyncorm.yaml"), []byte("rules: {syncinasync: false}\n"+configuration), 0o666))
	got := start(t, dir, binary, "-syncinasync", "./...")
	assert.Contains(t, got.stdout, configuredFinding)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".asyncorm.yaml"), []byte(configuration), 0o666))
	assert.Equal(t, outcome{}, start(t, dir, binary, "-syncinasync=false", "./..."))
}

func TestConfigCommand(t *testing.T) {
	dir := program(t, configured)
	file := filepath.Join(dir, ".asyncorm.yaml")
	require.NoError(t, os.WriteFile(file, []byte(configuration), 0o666))
	got := start(t, filepath.Join(dir, "ui"), binary, "config", "-lockedquery")
	assert.Zero(t, got.code, got.stderr)
	assert.Contains(t, got.stdout, "serialawait: false # default\n")
	assert.Contains(t, got.stdout, "- Wait # .asyncorm.yaml:3\n")

	require.NoError(t, os.WriteFile(file, []byte(got.stdout), 0o666))
	assert.Equal(t, outcome{}, start(t, dir, binary, "config", "-check"), "what it prints is a file")
	assert.Contains(t, start(t, dir, binary, "./...").stdout, configuredFinding)

	require.NoError(t, os.WriteFile(file, []byte("rules: [a]\n"), 0o666))
	broken := outcome{code: 2, stderr: "asyncorm-lint: .asyncorm.yaml:1:8: rules holds names and values: write each as name: value on a line of its own\n"}
	assert.Equal(t, broken, start(t, dir, binary, "config", "-check"))
	assert.Equal(t, broken, start(t, dir, binary, "config"))
	assert.Equal(t, broken, start(t, dir, binary, "./..."))

	packages := start(t, t.TempDir(), binary, "config", "./...")
	assert.Equal(t, 2, packages.code)
	assert.Contains(t, packages.stderr, "config takes no packages, so not ./...")
}

// //nolint is honoured as golangci-lint does it.
func TestNolint(t *testing.T) {
	dir := program(t, configured)
	require.NoError(t, os.WriteFile(filepath.Join(dir, ".asyncorm.yaml"), []byte(configuration), 0o666))
	source := filepath.Join(dir, "ui/ui.go")
	was, err := os.ReadFile(source)
	require.NoError(t, err)
	for change, found := range map[[2]string]bool{
		{"loop.Wait()", "loop.Wait() //nolint"}:                            false,
		{"loop.Wait()", "loop.Wait() //nolint:asyncorm // one user"}:       false,
		{"loop.Wait()", "loop.Wait() // nolint:errcheck,asyncorm"}:         false,
		{"loop.Wait()", "loop.Wait() //nolint:errcheck"}:                   true,
		{"loop.Wait()", "loop.Wait() //nolintish"}:                         true,
		{"\t\tloop.Wait()", "\t\t//nolint:asyncorm\n\t\tloop.Wait()"}:      false,
		{"\t\tloop.Wait()", "\t//nolint:asyncorm\n\t\tloop.Wait()"}:        true,
		{"l.Post(func() {", "l.Post(func() { //nolint:asyncorm"}:           false,
		{"func Start", "//nolint:asyncorm\nfunc Start"}:                    false,
		{"package ui", "//nolint:asyncorm\npackage ui"}:                    false,
		{"func Start", "//nolint:asyncorm\nfunc other() {}\n\nfunc Start"}: true,
	} {
		text := strings.Replace(string(was), change[0], change[1], 1)
		require.NoError(t, os.WriteFile(source, []byte(text), 0o666))
		got := start(t, dir, binary, "./...")
		assert.Equal(t, found, strings.Contains(got.stdout, "Wait blocks"), "%q\n%s", change[1], got.stdout+got.stderr)
	}
}
