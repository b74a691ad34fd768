package drivers

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// ModFile gives the module in dir the linter's own go.mod.
func ModFile(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join(Root(), name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o666))
	}
}

// Unpack puts the files of a released module, PATH@VERSION, into a directory of
// the test's, and returns that.
func Unpack(t *testing.T, module string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(download(t, module))))
	return dir
}

// download returns the directory of a module in the module cache.
func download(t *testing.T, module string) string {
	t.Helper()
	var m struct{ Dir string }
	require.NoError(t, json.Unmarshal(output(t, t.TempDir(), "go", "mod", "download", "-json", module), &m))
	return m.Dir
}
