package asyncormlint_test

import (
	"cmp"
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// corpus returns a module with the packages of the rules' testdata. The stubs
// of third-party packages, and ormapi, are in its vendor folder.
func corpus(t *testing.T) string {
	t.Helper()
	gopath := overlay(t)
	dir := t.TempDir()
	own := append(ruleNames(), "effects")
	for _, name := range own {
		require.NoError(t, os.Rename(filepath.Join(gopath, "src", name), filepath.Join(dir, name)))
	}
	importFrom(t, dir, own)
	require.NoError(t, os.Rename(filepath.Join(gopath, "src"), filepath.Join(dir, "vendor")))

	gomod := "module corpus\n\ngo 1.26.0\n"
	var modules strings.Builder // vendor/modules.txt
	module := ""
	for _, pkg := range vendored(t, filepath.Join(dir, "vendor")) {
		if m := moduleOf(pkg); m != module {
			module = m
			version := strings.TrimPrefix(cmp.Or(major.FindString(m), "/v1"), "/") + ".0.0"
			gomod += fmt.Sprintf("require %s %s\n", m, version)
			fmt.Fprintf(&modules, "# %s %s\n## explicit; go 1.26.0\n", m, version)
		}
		fmt.Fprintln(&modules, pkg)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte(gomod), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "vendor", "modules.txt"), []byte(modules.String()), 0o666))
	return dir
}

// importFrom has the packages in dir import those named own, and what is below
// these, from the module.
func importFrom(t *testing.T, dir string, own []string) {
	require.NoError(t, filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		src, err := os.ReadFile(name)
		require.NoError(t, err)
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, name, src, parser.ImportsOnly)
		require.NoError(t, err)
		for _, spec := range slices.Backward(file.Imports) {
			path, err := strconv.Unquote(spec.Path.Value)
			require.NoError(t, err)
			first, _, _ := strings.Cut(path, "/")
			if slices.Contains(own, first) {
				at := fset.Position(spec.Path.Pos()).Offset
				src = slices.Insert(src, at+1, []byte("corpus/")...)
			}
		}
		return os.WriteFile(name, src, 0o666)
	}))
}

// vendored returns the import paths of the packages in dir, so ordered that
// those of one module follow each other.
func vendored(t *testing.T, dir string) []string {
	var paths []string
	require.NoError(t, filepath.WalkDir(dir, func(name string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		rel, err := filepath.Rel(dir, filepath.Dir(name))
		paths = append(paths, filepath.ToSlash(rel))
		return err
	}))
	slices.SortFunc(paths, func(a, b string) int { return strings.Compare(moduleOf(a)+" "+a, moduleOf(b)+" "+b) })
	return slices.Compact(paths)
}

var (
	module = regexp.MustCompile(`^(?:(?:github\.com|golang\.org)/[^/]+/[^/]+|[^/]+/[^/]+)(?:/v[2-9][0-9]*)?`)
	major  = regexp.MustCompile(`/v[2-9][0-9]*$`)
)

// moduleOf returns the module that a package is said to be of: the host, one or
// two more elements, and the major version.
func moduleOf(path string) string { return module.FindString(path) }
