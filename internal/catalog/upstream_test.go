//go:build upstream

package catalog

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
)

// The catalog and the stubs are compared with the libraries themselves, at the
// versions that the catalog names. The go command downloads them, so this runs
// by hand, when a version changes or a table grows:
//
//	go test -tags upstream -run Upstream ./internal/catalog
//
// A stub may leave things out, but what it has must be as it is upstream:
//   - a function, variable or constant has the same type, and the same value;
//   - a type has the same kind and type parameters, an interface the same
//     methods, a struct no field and no method that upstream has not, and a
//     promoted method is promoted from the same type.
//
// Comments, unexported fields and bodies do not count.
//
// Libraries with stubs are compared always, the others with CI_LONG=1.
func TestUpstream(t *testing.T) {
	ours := stubs(t)
	long := os.Getenv("CI_LONG") != ""
	compared := map[string]bool{}
	for _, l := range slices.Concat(Libraries(), Optional()) {
		module, _, released := strings.Cut(l.Version, "@")
		if !released {
			continue // of the standard library
		}
		if notOnProxy[module] != "" {
			for _, path := range stubsOf(t, ours, l.Version) {
				compared[path] = true
			}
			continue
		}
		t.Run(l.Version, func(t *testing.T) {
			var tables []*Package
			for i := range l.Packages {
				tables = append(tables, &l.Packages[i])
			}
			if len(stubsOf(t, ours, l.Version)) == 0 && !long {
				t.Skip("CI_LONG is not set: the default run compares the libraries that have stubs, the others take three minutes more")
			}
			compareStubs(t, ours, l.Version, tables, compared)
		})
	}
	for _, path := range stubPaths(t) {
		assert.Truef(t, compared[path], "no version of %s is named", path)
	}
	assert.Empty(t, ByPath("database/sql").problems(ours["database/sql"]))
}

// compareStubs compares the stubs of a module, and its tables, with the module.
func compareStubs(t *testing.T, ours world, version string, tables []*Package, compared map[string]bool) {
	paths := stubsOf(t, ours, version)
	all := slices.Clone(paths)
	for _, p := range tables {
		all = append(all, packagesOf(p)...)
	}
	real := upstream(t, version, all)
	for _, path := range paths {
		compared[path] = true
		assert.Empty(t, differences(ours[path], real[path]), path)
	}
	for _, p := range tables {
		for _, path := range packagesOf(p) {
			if assert.NotNilf(t, real[path], "%s has no package %s", version, path) {
				assert.Empty(t, p.problems(real[path]), path)
				assert.Empty(t, p.noProducers(real, ours), path)
				assert.Empty(t, p.doubtful(real[path]), path)
				assert.Empty(t, misplaced(real[path]), path)
			}
		}
	}
}

// packagesOf returns the packages that p is compared with: of a tree, those
// that stand for the rest.
func packagesOf(p *Package) []string {
	if !p.Tree {
		return []string{p.Path}
	}
	return inTree[p.Path]
}

var inTree = map[string][]string{
	"github.com/elastic/go-elasticsearch/v8/typedapi": {"github.com/elastic/go-elasticsearch/v8/typedapi/core/search", "github.com/elastic/go-elasticsearch/v8/typedapi/indices/create"},
	"github.com/elastic/go-elasticsearch/v9/typedapi": {"github.com/elastic/go-elasticsearch/v9/typedapi/core/search", "github.com/elastic/go-elasticsearch/v9/typedapi/indices/create"},
}

// notOnProxy are the modules that cannot be compared, with the reason.
var notOnProxy = map[string]string{
	"github.com/aws/aws-sdk-go-v2/service/dynamodb": "the proxy refuses the module of the SDK that it needs",
	"github.com/gotk3/gotk3":                        refused,
	"github.com/jesseduffield/gocui":                "the proxy has the releases, and they are older than what programs use; its sources were read",
	"github.com/lxn/walk":                           "it has files for GOOS=windows alone",
	"github.com/proxy-wasm/proxy-wasm-go-sdk":       refused,
	"ergo.services/ergo":                            refused,
}

const refused = "the proxy refuses it; its sources were read"

// stubsOf returns the stubs of a module's packages, and those that they import.
func stubsOf(t *testing.T, ours world, version string) (paths []string) {
	module, _, _ := strings.Cut(version, "@")
	all := stubPaths(t)
	var add func(path string)
	add = func(path string) {
		if !slices.Contains(all, path) || slices.Contains(paths, path) {
			return
		}
		paths = append(paths, path)
		for _, imp := range ours[path].Imports() {
			add(imp.Path())
		}
	}
	for _, path := range all {
		if rest, ok := strings.CutPrefix(path, module); ok && !majorVersion.MatchString(rest) {
			add(path)
		}
	}
	return paths
}

// majorVersion matches what is left of the path of another major version's package.
var majorVersion = regexp.MustCompile(`^/v[0-9]+(/|$)`)

// upstream loads the real packages, from a module of its own that requires just
// that version: libraries need not agree on what they share.
func upstream(t *testing.T, version string, paths []string) world {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module upstream\n\ngo 1.26.0\n"), 0o666))
	// What is missing in go.sum is added while loading.
	env := append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod")

	get := exec.CommandContext(t.Context(), "go", "get", version)
	get.Dir, get.Env = dir, env
	out, err := get.CombinedOutput()
	require.NoErrorf(t, err, "%s", out)

	w, err := fromSource(&packages.Config{Dir: dir, Env: env}, paths...)
	require.NoError(t, err)
	return w
}

// fromSource loads packages and what they import by their declarations alone.
// That is quicker than compiling what Temporal needs, and wants no C compiler
// and no C library: what a package takes from C has no type.
func fromSource(cfg *packages.Config, patterns ...string) (world, error) {
	cfg.Mode = packages.NeedName | packages.NeedFiles | packages.NeedImports | packages.NeedDeps | packages.NeedTypesSizes
	cfg.Env = append(cfg.Env, "CC=false") // or cgo compiles all of SQLite; that it fails does no harm
	roots, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	w := world{"unsafe": types.Unsafe}
	byPackage := map[*packages.Package]*types.Package{}
	var failed error
	packages.Visit(roots, nil, func(p *packages.Package) {
		if p.PkgPath == "unsafe" {
			byPackage[p] = types.Unsafe
			return
		}
		fset := token.NewFileSet()
		var files []*ast.File
		for _, name := range p.GoFiles {
			file, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
			failed = cmp.Or(failed, err)
			files = append(files, file)
		}
		conf := types.Config{
			IgnoreFuncBodies: true,
			FakeImportC:      true,
			Sizes:            p.TypesSizes,
			Importer: importer(func(path string) (*types.Package, error) {
				return byPackage[p.Imports[path]], nil // a vendored path is another's
			}),
			Error: func(err error) { failed = cmp.Or(failed, err) },
		}
		pkg, _ := conf.Check(p.PkgPath, fset, files, nil)
		byPackage[p], w[p.PkgPath] = pkg, pkg
	})
	return w, failed
}

type importer func(path string) (*types.Package, error)

func (f importer) Import(path string) (*types.Package, error) { return f(path) }

// differences returns what the stub has and the real package has not, or has
// differently.
func differences(stub, real *types.Package) (list []string) {
	if real == nil {
		return []string{"there is no such package"}
	}
	compare := func(what, stub, real string) {
		if stub != real {
			list = append(list, fmt.Sprintf("%s: the stub has %q, upstream %q", what, stub, real))
		}
	}
	for _, name := range stub.Scope().Names() {
		s, r := stub.Scope().Lookup(name), real.Scope().Lookup(name)
		if r == nil {
			list = append(list, name+": not upstream")
			continue
		}
		st, isType := s.(*types.TypeName)
		rt, isRealType := r.(*types.TypeName)
		if !isType || !isRealType || st.IsAlias() || rt.IsAlias() {
			compare(name, types.ObjectString(s, nil), types.ObjectString(r, nil))
			continue
		}
		sn, rn := st.Type().(*types.Named), rt.Type().(*types.Named)
		compare(name, typeParams(sn), typeParams(rn))
		compare(name, kind(sn), kind(rn))
		has := parts(rn)
		for part, typ := range parts(sn) {
			compare(name+"."+part, typ, has[part])
		}
		if types.IsInterface(sn) {
			compare(name, fmt.Sprint(len(parts(sn)), " methods"), fmt.Sprint(len(has), " methods"))
		}
	}
	slices.Sort(list)
	return list
}

// kind returns the underlying type, of a struct or an interface only that it is
// one.
func kind(named *types.Named) string {
	switch named.Underlying().(type) {
	case *types.Struct:
		return "struct"
	case *types.Interface:
		return "interface"
	}
	return named.Underlying().String()
}

func typeParams(named *types.Named) string {
	var list []string
	for p := range named.TypeParams().TypeParams() {
		list = append(list, p.Obj().Name()+" "+p.Constraint().String())
	}
	return strings.Join(list, ", ")
}

// parts returns the types of named's exported fields and of all methods, those
// that it promotes too, by name. A method's type begins with who declares it.
func parts(named *types.Named) map[string]string {
	parts := map[string]string{}
	if s, ok := named.Underlying().(*types.Struct); ok {
		for f := range s.Fields() {
			if f.Exported() {
				parts[f.Name()] = f.String()
			}
		}
	}
	var recv types.Type = named
	if !types.IsInterface(named) {
		recv = types.NewPointer(named)
	}
	for sel := range types.NewMethodSet(recv).Methods() {
		if m := sel.Obj().(*types.Func); m.Exported() || types.IsInterface(named) {
			parts[m.Name()] = m.String()
		}
	}
	return parts
}
