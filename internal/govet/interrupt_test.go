//go:build unix

package govet

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// An interrupt reaches, as from a terminal, the whole group of processes: the
// command, the go command and the vet tool, which hangs in one package.
func TestInterrupt(t *testing.T) {
	for _, args := range [][]string{{"./..."}, {"-json", "./..."}, {"-fix", "./..."}, {"-fix", "-diff", "./..."}} {
		dir := module(t, found1+"-- h/h.go --\npackage h\n\nfunc hang() {}\nfunc H()    { hang() }\n")
		before := read(t, dir, "good/g.go")
		pipe := filepath.Join(t.TempDir(), "pipe")
		require.NoError(t, syscall.Mkfifo(pipe, 0o600))

		cmd := command(t, dir, []string{"TOY_PIPE=" + pipe}, toy, args...)
		cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		require.NoError(t, cmd.Start())
		said, err := os.ReadFile(pipe) // opens when the vet tool has opened it
		require.NoError(t, err)
		require.Equal(t, "hanging", string(said))

		require.NoError(t, syscall.Kill(-cmd.Process.Pid, syscall.SIGINT))
		assert.Error(t, cmd.Wait())
		assert.Equal(t, outcome{"", "", 130}, outcome{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()})
		// A package that was done may have been fixed: its file is whole either way.
		whole := read(t, dir, "good/g.go")
		assert.Contains(t, []string{before, strings.Replace(before, "{ bad() }", "{ good() }", 1)}, whole)
	}
}
