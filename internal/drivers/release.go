package drivers

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// plugin is the module of the golangci-lint plugin.
const plugin = Module + "/plugin/golangci"

// Release releases both modules as they stand here, in the way that
// CONTRIBUTING.md describes, through a module proxy of the test's own. It
// returns the environment in which the go command takes them from there.
//
// The version is named after the content. The module cache keeps what it sees of
// it until the test is over.
func Release(t *testing.T) []string {
	t.Helper()
	files := moduleFiles(t, Root())
	hash := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(hash, "%s %d\n%s", name, len(files[name]), files[name])
	}
	version := fmt.Sprintf("v0.0.1-h%x", hash.Sum(nil)[:6])
	proxy := t.TempDir()
	publish(t, proxy, Module, version, files)

	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(filepath.Join(Root(), "plugin", "golangci"))))
	output(t, dir, "go", "mod", "edit", "-require="+Module+"@"+version)
	publish(t, proxy, plugin, version, moduleFiles(t, dir))

	env := strings.Fields(string(output(t, dir, "go", "env", "GOPROXY", "GOMODCACHE")))
	t.Cleanup(func() {
		for _, module := range []string{Module, plugin} {
			seen, err := filepath.Glob(filepath.Join(env[1], "cache", "download", filepath.FromSlash(module), "@v", version+".*"))
			require.NoError(t, err)
			for _, name := range append(seen, filepath.Join(env[1], filepath.FromSlash(module)+"@"+version)) {
				require.NoError(t, os.RemoveAll(name))
			}
		}
	})
	// A test's directory has the commas of its name, which separate proxies.
	proxy = strings.ReplaceAll(filepath.ToSlash(proxy), ",", "%2C")
	return []string{"GOPROXY=file://" + proxy + "," + env[0], "GONOSUMDB=" + Module, "GOWORK=off",
		"GOFLAGS=-trimpath -modcacherw"} // what is compiled is good for other builds, and what is unpacked can be removed
}

// moduleFiles returns the files of the module in dir, by name. What is below
// another go.mod is not part of it.
func moduleFiles(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	fsys := os.DirFS(dir)
	require.NoError(t, fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case !entry.IsDir():
			files[name], err = fs.ReadFile(fsys, name)
			return err
		case name == ".":
			return nil
		case strings.HasPrefix(entry.Name(), "."):
			return fs.SkipDir
		}
		if _, err := fs.Stat(fsys, name+"/go.mod"); err == nil {
			return fs.SkipDir
		}
		return nil
	}))
	return files
}

// publish adds a version of a module to the proxy in a directory.
func publish(t *testing.T, proxy, module, version string, files map[string][]byte) {
	t.Helper()
	dir := filepath.Join(proxy, filepath.FromSlash(module), "@v")
	require.NoError(t, os.MkdirAll(dir, 0o777))
	var archive bytes.Buffer
	w := zip.NewWriter(&archive)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		file, err := w.Create(module + "@" + version + "/" + name)
		require.NoError(t, err)
		_, err = file.Write(files[name])
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	for name, data := range map[string][]byte{
		"list":            []byte(version + "\n"),
		version + ".info": fmt.Appendf(nil, `{"Version": %q}`, version),
		version + ".mod":  files["go.mod"],
		version + ".zip":  archive.Bytes(),
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o666))
	}
}
