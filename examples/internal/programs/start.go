package programs

import (
	"bufio"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Start starts a built program and returns the first line that it prints. The
// program is interrupted when the test ends, and must then end without error.
func Start(t *testing.T, name string, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command(Path(name), args...)
	cmd.Env = append(os.Environ(), env...)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		if runtime.GOOS == "windows" { // there is no interrupt to send
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
			return
		}
		require.NoError(t, cmd.Process.Signal(os.Interrupt))
		require.NoError(t, cmd.Wait(), &stderr)
	})
	line, err := bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err, "%s printed nothing", name)
	return strings.TrimSpace(line)
}
