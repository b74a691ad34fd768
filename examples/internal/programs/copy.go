package programs

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Copy copies the package in dir to a module of its own, which requires this
// one as it stands here, and returns the directory.
func Copy(t *testing.T, dir string) string {
	t.Helper()
	to, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	require.NoError(t, os.CopyFS(to, os.DirFS(dir)))
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(filepath.Join(Root(), name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(to, name), text, 0o666))
	}
	const module = "github.com/asyncorm/asyncorm-lint"
	edit := exec.CommandContext(t.Context(), "go", "mod", "edit",
		"-module=copy", "-require="+module+"@v0.0.0", "-replace="+module+"="+Root())
	edit.Dir = to
	out, err := edit.CombinedOutput()
	require.NoError(t, err, string(out))
	return to
}
