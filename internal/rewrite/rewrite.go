// Package rewrite holds what fixes have in common: source text, names that are
// in scope, and the proof that a fixed package still compiles.
package rewrite

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Source returns the text of n as it stands in its file.
func Source(pass *analysis.Pass, n ast.Node) (string, error) {
	src, err := read(pass, pass.Fset.File(n.Pos()))
	if err != nil {
		return "", err
	}
	f := pass.Fset.File(n.Pos())
	return string(src[f.Offset(n.Pos()):f.Offset(n.End())]), nil
}

// read returns the content of f. Nogo gives a pass no way to read files.
func read(pass *analysis.Pass, f *token.File) ([]byte, error) {
	readFile := pass.ReadFile
	if readFile == nil {
		readFile = os.ReadFile
	}
	src, err := readFile(f.Name())
	if err != nil {
		return nil, err
	}
	if len(src) != f.Size() {
		return nil, fmt.Errorf("%s is not what was compiled", f.Name())
	}
	return src, nil
}

// Check reports which of the fixes may be offered: those after which the
// package still type-checks, each made alone and all of them together. It returns
// an error for each that may not.
//
// The package is checked once with all fixes made. Only if that fails is each
// checked alone, and with those before it that may be offered: two may want one
// name. A fix may leave an import unused: whoever applies fixes removes those.
func Check(pass *analysis.Pass, fixes []analysis.SuggestedFix) []error {
	errs := make([]error, len(fixes))
	if len(fixes) == 0 {
		return nil
	}
	imp := newImporter(pass)
	if check(pass, imp, fixes) == nil {
		return errs
	}
	var together []analysis.SuggestedFix
	for i, fix := range fixes {
		with := append(together, fix)
		if errs[i] = check(pass, imp, []analysis.SuggestedFix{fix}); errs[i] == nil && len(with) > 1 {
			errs[i] = check(pass, imp, with)
		}
		if errs[i] == nil {
			together = with
		}
	}
	return errs
}

func check(pass *analysis.Pass, imp types.Importer, fixes []analysis.SuggestedFix) error {
	edits := map[*token.File][]analysis.TextEdit{}
	for _, fix := range fixes {
		for _, e := range fix.TextEdits {
			f := pass.Fset.File(e.Pos)
			edits[f] = append(edits[f], e)
		}
	}
	files := slices.Clone(pass.Files)
	for i, file := range files {
		f := pass.Fset.File(file.FileStart)
		if edits[f] == nil {
			continue
		}
		src, err := read(pass, f)
		if err != nil {
			return err
		}
		if src, err = apply(f, src, edits[f]); err != nil {
			return err
		}
		if files[i], err = parser.ParseFile(pass.Fset, f.Name(), src, parser.SkipObjectResolution); err != nil {
			return err
		}
	}
	var errs []error
	conf := types.Config{
		GoVersion: pass.Pkg.GoVersion(),
		Importer:  imp,
		Sizes:     pass.TypesSizes,
		Error: func(err error) {
			if e, ok := errors.AsType[types.Error](err); ok && strings.Contains(e.Msg, "imported and not used") {
				return
			}
			errs = append(errs, err)
		},
	}
	_, _ = conf.Check(pass.Pkg.Path(), pass.Fset, files, nil) // Error has them all
	return errors.Join(errs...)
}

// apply returns src with the edits made. Insertions at one place keep their order.
func apply(f *token.File, src []byte, edits []analysis.TextEdit) ([]byte, error) {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b analysis.TextEdit) int {
		return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.End, b.End))
	})
	var out []byte
	last := 0
	for i, e := range edits {
		if i > 0 && e.Pos == edits[i-1].Pos && e.End == edits[i-1].End && string(e.NewText) == string(edits[i-1].NewText) {
			continue // two fixes that add one import
		}
		start, end := f.Offset(e.Pos), f.Offset(e.End)
		if start < last {
			return nil, errors.New("the edits overlap")
		}
		out = append(append(out, src[last:start]...), e.NewText...)
		last = end
	}
	return append(out, src[last:]...), nil
}

// importer resolves imports from what the pass has loaded already.
type importer map[string]*types.Package

func newImporter(pass *analysis.Pass) importer {
	m := importer{"unsafe": types.Unsafe}
	var add func(p *types.Package)
	add = func(p *types.Package) {
		for _, imp := range p.Imports() {
			if m[imp.Path()] == nil {
				m[imp.Path()] = imp
				add(imp)
			}
		}
	}
	add(pass.Pkg)
	// What a vendored import means, the import itself tells best.
	for _, file := range pass.Files {
		for _, spec := range file.Imports {
			if name := pass.TypesInfo.PkgNameOf(spec); name != nil {
				if path, err := strconv.Unquote(spec.Path.Value); err == nil {
					m[path] = name.Imported()
				}
			}
		}
	}
	return m
}

func (m importer) Import(path string) (*types.Package, error) {
	if p := m[path]; p != nil {
		return p, nil
	}
	return nil, fmt.Errorf("package %s is not loaded", path)
}
