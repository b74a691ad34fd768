package catalog

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/typeutil"
)

// tables is the catalog to which nothing was added.
var tables *Catalog

// A world is a set of packages with types, by import path, that import each
// other. Sources can be checked against it.
type world map[string]*types.Package

func (w world) Import(path string) (*types.Package, error) {
	if pkg := w[path]; pkg != nil {
		return pkg, nil
	}
	return nil, fmt.Errorf("the test's world has no package %s", path)
}

// load loads the packages that the patterns match, and what they import, with
// their types.
func load(cfg *packages.Config, patterns ...string) (world, error) {
	cfg.Mode |= packages.NeedName | packages.NeedTypes | packages.NeedTypesSizes | packages.NeedImports | packages.NeedDeps
	roots, err := packages.Load(cfg, patterns...)
	if err != nil {
		return nil, err
	}
	w := world{}
	var failed error
	packages.Visit(roots, nil, func(p *packages.Package) {
		w[p.PkgPath] = p.Types
		for _, e := range p.Errors {
			failed = cmp.Or[error](failed, e)
		}
	})
	return w, failed
}

const stubRoot = "../../testdata/src"

// stubPaths returns the import paths of the stubs of third-party packages.
func stubPaths(t *testing.T) []string {
	t.Helper()
	var paths []string
	require.NoError(t, filepath.WalkDir(stubRoot, func(path string, d os.DirEntry, err error) error {
		dir, _ := filepath.Rel(stubRoot, filepath.Dir(path))
		host, _, _ := strings.Cut(filepath.ToSlash(dir), "/")
		if err == nil && !d.IsDir() && strings.Contains(host, ".") {
			paths = append(paths, filepath.ToSlash(dir))
		}
		return err
	}))
	paths = slices.Compact(paths)
	require.NotEmpty(t, paths)
	return paths
}

// stubs returns the stubs and the standard packages that the tests import.
func stubs(t *testing.T) world {
	t.Helper()
	root, err := filepath.Abs(stubRoot)
	require.NoError(t, err)
	w, err := loadStubs(filepath.Dir(root), append(stubPaths(t), "context", "database/sql"))
	require.NoError(t, err)
	return w
}

// partial are the packages whose stubs hold what testdata shows of their futures,
// and no more.
var partial = []string{
	"cloud.google.com/go/bigquery",
	"cloud.google.com/go/bigquery/storage/managedwriter",
	"cloud.google.com/go/firestore",
	"github.com/aerospike/aerospike-client-go/v8",
	"github.com/asynkron/protoactor-go/actor",
	"github.com/aws/aws-sdk-go-v2/service/dynamodb",
	"github.com/dbos-inc/dbos-transact-golang/dbos",
	"github.com/go-redis/redis",
	"github.com/go-redis/redis/v7",
	"github.com/jackc/pgconn",
	"github.com/jackc/pgx/v4",
	"github.com/redis/go-redis/v9",
	"github.com/restatedev/sdk-go",
	"github.com/upper/db/v4",
}

// whole returns the package at path, nil if it is not there as far as the tables
// speak of it.
func (w world) whole(path string) *types.Package {
	if slices.Contains(partial, path) {
		return nil
	}
	return w[path]
}

var loaded struct {
	sync.Once
	world
	error
}

func loadStubs(gopath string, patterns []string) (world, error) {
	loaded.Do(func() {
		cfg := &packages.Config{Dir: gopath, Env: append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOPROXY=off")}
		loaded.world, loaded.error = load(cfg, patterns...)
	})
	return loaded.world, loaded.error
}

// A source is a package of one file, checked against a world. Its last
// declaration is a function in whose scope expressions can be read.
type source struct {
	t    *testing.T
	fset *token.FileSet
	pkg  *types.Package
	end  token.Pos
}

func check(t *testing.T, w world, path, text string) source {
	t.Helper()
	s := source{t: t, fset: token.NewFileSet()}
	file, err := parser.ParseFile(s.fset, "source.go", text+"\n\nfunc here() {}\n", parser.SkipObjectResolution)
	require.NoError(t, err)
	conf := types.Config{Importer: w}
	s.pkg, err = conf.Check(path, s.fset, []*ast.File{file}, nil)
	require.NoError(t, err)
	s.end = file.Decls[len(file.Decls)-1].End() - 1
	return s
}

// callee returns what the call expression calls, as the linter resolves it.
func (s source) callee(expr string) *types.Func {
	s.t.Helper()
	e, err := parser.ParseExprFrom(s.fset, "expr.go", expr, 0)
	require.NoError(s.t, err, expr)
	info := &types.Info{
		Uses:       map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{},
		Instances:  map[*ast.Ident]types.Instance{},
		Types:      map[ast.Expr]types.TypeAndValue{},
	}
	require.NoError(s.t, types.CheckExpr(s.fset, s.pkg, s.end, e, info), expr)
	fn, ok := typeutil.Callee(info, e.(*ast.CallExpr)).(*types.Func)
	require.Truef(s.t, ok, "%s calls no function", expr)
	return fn
}

// typ returns the type that the expression names, or has.
func (s source) typ(expr string) types.Type {
	s.t.Helper()
	tv, err := types.Eval(s.fset, s.pkg, s.end, expr)
	require.NoError(s.t, err, expr)
	return tv.Type
}

// function returns the function declared as name, or as type.method.
func (s source) function(name string) *types.Func {
	s.t.Helper()
	recv, method, ok := strings.Cut(name, ".")
	if !ok {
		recv, method = "", name
	}
	fn := declared(s.pkg, recv, method)
	require.NotNil(s.t, fn, name)
	return fn
}
