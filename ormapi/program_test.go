package ormapi_test

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// What a program sees of its mistakes that sets nothing up for it.
func TestAProgramsMistakes(t *testing.T) {
	program := filepath.Join(t.TempDir(), "mistakes.exe")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, "./testdata/mistakes").CombinedOutput()
	require.NoError(t, err, string(out))

	t.Run("a future that nobody awaits", func(t *testing.T) {
		forget := exec.CommandContext(t.Context(), program, "forget")
		stderr, err := forget.StderrPipe()
		require.NoError(t, err)
		require.NoError(t, forget.Start())
		line, err := bufio.NewReader(stderr).ReadString('\n')
		require.NoError(t, err)
		require.NoError(t, forget.Process.Kill())
		_ = forget.Wait()
		assert.Contains(t, line, "WARN ormapi: a future was never awaited, its result is lost")
		assert.Regexp(t, `made=\S+testdata/mistakes/main.go:\d+ func=main.forget`, line)
		assert.Contains(t, line, `err="ormapi: Post.Update: SQL logic error: no such table: posts (1)"`, "nor is its error")
	})

	for allowed, want := range map[string]string{
		"":  "ormapi: Post.First: it blocks, and the loop that runs this task would stop; use AFirst and await it\n",
		"1": "ormapi: Post.First: SQL logic error: no such table: posts (1)\n",
	} {
		t.Run("a call that blocks, "+ormapi.AllowAsyncUnsafe+"="+allowed, func(t *testing.T) {
			block := exec.CommandContext(t.Context(), program, "block")
			block.Env = append(os.Environ(), ormapi.AllowAsyncUnsafe+"="+allowed)
			out, err := block.CombinedOutput()
			require.Error(t, err)
			assert.Equal(t, 1, block.ProcessState.ExitCode())
			assert.Contains(t, string(out), want)
		})
	}
}
