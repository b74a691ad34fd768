//go:build unix

package excerpt

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What a //line directive may not have shown.
func TestRead(t *testing.T) {
	outside, module := t.TempDir(), t.TempDir()
	write := func(dir, name string) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
		require.NoError(t, os.WriteFile(file, []byte("secret\n"), 0o666))
		return file
	}
	link := func(to, name string) string {
		file := filepath.Join(module, name)
		require.NoError(t, os.Symlink(to, file))
		return file
	}
	write(module, "go.mod")
	key := write(outside, "key")
	pipe := filepath.Join(module, "pipe.go")
	require.NoError(t, syscall.Mkfifo(pipe, 0o666))
	large := write(module, "large.go")
	require.NoError(t, os.Truncate(large, 100<<20))
	for name, file := range map[string]string{
		"Go source":              write(outside, "p.go"),
		"a template of a module": write(module, "views/page.tmpl"),
		"a link inside":          link("views/page.tmpl", "link.tmpl"),
	} {
		data, err := Read(file)
		assert.NoError(t, err, name)
		assert.Equal(t, "secret\n", string(data), name)
	}
	for name, file := range map[string]string{
		"a file of no module": key,
		"a link to it":        link(key, "key.tmpl"),
		"a link called .go":   link(key, "key.go"),
		"a linked directory":  filepath.Join(link(outside, "dir"), "key"),
		"a pipe":              pipe,
		"a device":            "/dev/zero",
		"a link to a device":  link("/dev/zero", "zero.go"),
		"a directory":         module,
		"a large file":        large,
		"no file":             filepath.Join(module, "none.go"),
	} {
		data, err := Read(file)
		assert.Error(t, err, name)
		assert.Empty(t, data, name)
		assert.Empty(t, Lines(file, 1, 1), name)
	}
}
