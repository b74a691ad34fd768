package unit

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/gcexportdata"

	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// source is the package as it is read, and what can be asked of its imports.
type source struct {
	fset    *token.FileSet
	texts   [][]byte
	config  *Config
	files   []*ast.File               // without comments, if they were asked for
	bad     error                     // what is wrong with them
	imports map[string]*types.Package // those of which something was read
}

func readSource(config *Config) (*source, error) {
	s := &source{fset: token.NewFileSet(), config: config, imports: map[string]*types.Package{}}
	for _, name := range config.GoFiles {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		s.texts = append(s.texts, text)
	}
	return s, nil
}

// outline returns what can be told of the package before it is type-checked.
func (s *source) outline(facts *facts) *outline.Package {
	return &outline.Package{
		Path: s.config.ImportPath, Sources: s.texts,
		Imports: slices.Sorted(maps.Values(s.config.ImportMap)),
		Files: func() []*ast.File {
			if s.files == nil {
				s.files, s.bad = s.parse(parser.SkipObjectResolution)
			}
			return s.files
		},
		Told:  func(path string, fact analysis.Fact) bool { return facts.told(path, fact) != nil },
		Names: facts.names,
		Type:  s.named,
	}
}

// parse parses the files. One that is not right is an error.
func (s *source) parse(mode parser.Mode) ([]*ast.File, error) {
	var files []*ast.File
	for i, name := range s.config.GoFiles {
		f, err := parser.ParseFile(s.fset, name, s.texts[i], mode)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

// parsed returns the files for part of the package, and the functions that do not
// belong to it. These have no bodies: they are declared, for others to type-check.
func (s *source) parsed(part outline.Part) (files []*ast.File, dropped map[ast.Decl]bool, err error) {
	if s.bad != nil {
		return nil, nil, s.bad
	}
	if part.Whole {
		files, err = s.parse(parser.ParseComments | parser.SkipObjectResolution)
		return files, nil, err
	}
	dropped = map[ast.Decl]bool{}
	for _, file := range s.files {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && !part.Funcs[fn] && fn.Name.Name != "init" && fn.Name.Name != "main" {
				fn.Body = nil
				dropped[decl] = true
			}
		}
	}
	withoutUnused(s.files)
	return s.files, dropped, nil
}

// drop takes declarations away from what analyzers see.
func drop(files []*ast.File, dropped map[ast.Decl]bool) {
	for _, file := range files {
		file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool { return dropped[decl] })
	}
}

// Import returns the package that an import in the source means, from what the
// compiler has exported of it.
func (s *source) Import(path string) (*types.Package, error) {
	path, ok := s.config.ImportMap[path]
	if !ok {
		return nil, fmt.Errorf("can't resolve import %q", path)
	}
	return s.load(path)
}

func (s *source) load(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := s.imports[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	name, ok := s.config.PackageFile[path]
	if !ok {
		return nil, fmt.Errorf("the go command names no export data of %s", path)
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r, err := gcexportdata.NewReader(file)
	if err != nil {
		return nil, broken(path, err)
	}
	pkg, err := gcexportdata.Read(r, s.fset, s.imports, path)
	if err != nil {
		return nil, broken(path, err)
	}
	return pkg, nil
}

func broken(path string, err error) error {
	return fmt.Errorf("what is stored of %s cannot be read (%w): forget it with \"go clean -cache\" and run it again", path, err)
}

// named returns the type that a name with a package stands for in a file, nil if there
// is none. An import mostly has the name that its path ends in; so that is tried first.
func (s *source) named(file *ast.File, name *ast.SelectorExpr) types.Type {
	qualifier, ok := name.X.(*ast.Ident)
	if !ok {
		return nil
	}
	var others []string
	for _, spec := range file.Imports {
		path, err := strconv.Unquote(spec.Path.Value)
		switch {
		case err != nil:
			return nil
		case spec.Name != nil && spec.Name.Name == qualifier.Name:
			return s.typeOf(path, "", name.Sel.Name)
		case spec.Name != nil:
		case strings.HasSuffix(path, qualifier.Name):
			if t := s.typeOf(path, qualifier.Name, name.Sel.Name); t != nil {
				return t
			}
		default:
			others = append(others, path)
		}
	}
	for _, path := range others {
		if t := s.typeOf(path, qualifier.Name, name.Sel.Name); t != nil {
			return t
		}
	}
	return nil
}

// typeOf returns a type of an import, nil if there is none, or the package is called
// differently.
func (s *source) typeOf(path, called, name string) types.Type {
	pkg, err := s.Import(path)
	if err != nil || called != "" && pkg.Name() != called {
		return nil
	}
	if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok {
		return obj.Type()
	}
	return nil
}

// check type-checks the files. In parts of a package, what is imported need not be
// used.
func (s *source) check(files []*ast.File, parts bool) (*types.Package, *types.Info, types.Sizes, error) {
	conf := &types.Config{
		Importer:  s,
		Sizes:     types.SizesFor("gc", build.Default.GOARCH),
		GoVersion: s.config.GoVersion,
	}
	if conf.Sizes == nil {
		return nil, nil, nil, errors.New("unknown GOARCH " + build.Default.GOARCH)
	}
	info := &types.Info{
		Types:        map[ast.Expr]types.TypeAndValue{},
		Defs:         map[*ast.Ident]types.Object{},
		Uses:         map[*ast.Ident]types.Object{},
		Implicits:    map[ast.Node]types.Object{},
		Instances:    map[*ast.Ident]types.Instance{},
		Scopes:       map[ast.Node]*types.Scope{},
		Selections:   map[*ast.SelectorExpr]*types.Selection{},
		FileVersions: map[*ast.File]string{},
	}
	var hard error
	if parts {
		conf.Error = func(err error) {
			if e, ok := errors.AsType[types.Error](err); !ok || !e.Soft {
				hard = cmp.Or(hard, err)
			}
		}
	}
	pkg, err := conf.Check(s.config.ImportPath, s.fset, files, info)
	if parts {
		err = hard
	}
	return pkg, info, conf.Sizes, err
}
