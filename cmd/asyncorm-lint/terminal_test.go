package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/creack/pty"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// onTerminal runs the command with its output on a terminal, and returns what that
// was sent.
func onTerminal(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), binary, args...)
	cmd.Dir = dir
	cmd.Env = slices.Concat(os.Environ(), []string{"PWD=" + dir, "GOFLAGS=", "GOWORK=off", "GOPROXY=off", "NO_COLOR=", "TERM=xterm"}, env)
	terminal, err := pty.Start(cmd)
	require.NoError(t, err)
	defer terminal.Close()
	out, _ := io.ReadAll(terminal) // at its end, Linux says EIO
	_ = cmd.Wait()                 // 1: there are findings
	return strings.ReplaceAll(string(out), "\r\n", "\n")
}

func TestTerminal(t *testing.T) {
	dir := program(t, aging)
	lines := start(t, dir, binary, "./...").stdout
	assert.Equal(t, "ui/ui.go:7:11: Put blocks the async context Update (//asyncorm:async): Put -> (*sql.DB).Ping at store/store.go:7; move it to a goroutine (syncinasync)\n",
		strings.ReplaceAll(lines, "aging/store", "store"))

	const source = "      return s.Put()\n"
	coloured := onTerminal(t, dir, nil, "./...")
	assert.Contains(t, coloured, "\x1b[1mUpdate\x1b[0m \x1b[2min aging/ui\x1b[0m\n  ui/ui.go:7:11: Put blocks")
	assert.Contains(t, coloured, source+"               \x1b[31m^^^^^\x1b[0m\n")
	assert.Contains(t, coloured, "1 finding in 1 function")

	plain := onTerminal(t, dir, []string{"NO_COLOR=1"}, "./...")
	assert.Contains(t, plain, source+"               ^^^^^\n")
	assert.NotContains(t, plain, "\x1b[3")
	assert.NotContains(t, onTerminal(t, dir, nil, "-q", "./..."), source)

	verbose := start(t, dir, binary, "-v", "./...")
	assert.Contains(t, verbose.stdout, source)
	assert.Contains(t, verbose.stderr, "asyncorm-lint: go vet took ")
	both := start(t, dir, binary, "-q", "-v")
	assert.Equal(t, outcome{code: 2, stderr: "asyncorm-lint: -q and -v ask for less and for more: choose one\n"}, both)
}

func TestIgnores(t *testing.T) {
	dir := program(t, aging)
	edit := editor(t, dir)
	edit("ui/ui.go", "\treturn s.Put()", "\t//asyncorm:ignore syncinasync one user\n\treturn s.Put()")
	edit("ui/ui.go", "\treturn s.Get()", "\t//asyncorm:ignore syncinasync it is quick\n\treturn s.Get()")
	assert.Equal(t, outcome{stdout: "ui/ui.go:7:2: syncinasync: one user\n" +
		"ui/ui.go:13:2: it does nothing: //asyncorm:ignore syncinasync silences nothing; remove it\n"}, start(t, dir, binary, "ignores"))
}

func TestNamesAreSuggested(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"explain syncinasnc", "no rule is called syncinasnc, did you mean syncinasync?"},
		{"baselin check", "baselin is no command, did you mean baseline? (a package of this module is ./baselin)"},
		{"-unawaitd", "unknown flag -unawaitd, did you mean -unawaited?"},
		{"-new-from= ./...", "-new-from= names no revision: name a branch, a tag or a commit"},
		{"baseline check -new-from=HEAD", "the baseline is of all findings, and no file is changed but its own: leave -new-from out"},
		{"ignores -fix", "ignores lists all there are, and changes no file: leave -fix out"},
		{"completion fish", "completion is made for bash and zsh: source <(asyncorm-lint completion bash)"},
	} {
		got := start(t, t.TempDir(), binary, strings.Fields(test.args)...)
		assert.Equal(t, 2, got.code, test.args)
		assert.Contains(t, got.stderr, test.want)
	}
	for _, command := range []string{"baseline", "why", "config", "ignores", "explain", "completion"} {
		got := start(t, t.TempDir(), binary, command, "-h")
		assert.Zero(t, got.code, command)
		assert.Contains(t, got.stdout, "Commands:", command)
	}
	assert.Contains(t, start(t, t.TempDir(), binary, "explain", "eagerfuture").stdout, "The fix starts the query instead")
}

// The script is run by a real bash.
func TestCompletion(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "basement"), 0o777))
	for line, want := range map[string]string{
		"base": "basement baseline", "explain una": "unawaited", "-unawaited.s": "-unawaited.strength", "baseline c": "check", "./... base": "basement",
		"-depend": "", "-why": "", "report -fin": "-finding", "report -format s": "sarif", "baseline -pru": "-prune",
	} {
		words := strings.Split("asyncorm-lint "+line, " ")
		script := `source <(` + binary + ` completion bash); COMP_WORDS=(` + strings.Join(words, " ") + `); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _asyncorm_lint; echo "${COMPREPLY[*]}"`
		got := start(t, dir, "bash", "-c", script)
		assert.Equal(t, want+"\n", got.stdout, "%s: %s", line, got.stderr)
	}
}
