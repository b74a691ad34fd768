package rewrite

import (
	"go/ast"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/analysis"
)

// File returns the file that pos is in.
func File(pass *analysis.Pass, pos token.Pos) *ast.File {
	for _, f := range pass.Files {
		if f.FileStart <= pos && pos < f.FileEnd {
			return f
		}
	}
	return nil
}

// Visible reports whether name means obj at pos.
func Visible(pass *analysis.Pass, pos token.Pos, name string, obj types.Object) bool {
	scope := pass.Pkg.Scope().Innermost(pos)
	if scope == nil {
		return false
	}
	_, found := scope.LookupParent(name, pos)
	return found == obj
}

// PackageName returns the name by which pos can speak of the package with that
// import path, and the edit that imports it if the file does not yet.
func PackageName(pass *analysis.Pass, pos token.Pos, path, name string) (string, []analysis.TextEdit, bool) {
	file := File(pass, pos)
	for _, spec := range file.Imports {
		p := pass.TypesInfo.PkgNameOf(spec)
		if p == nil || p.Imported().Path() != path || p.Name() == "_" || p.Name() == "." {
			continue
		}
		return p.Name(), nil, Visible(pass, pos, p.Name(), p)
	}
	if !Visible(pass, pos, name, nil) {
		return "", nil, false
	}
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); ok && d.Tok == token.IMPORT && d.Lparen.IsValid() && len(d.Specs) > 0 {
			first := d.Specs[0].Pos()
			return name, []analysis.TextEdit{{Pos: first, End: first, NewText: []byte(strconv.Quote(path) + "\n\t")}}, true
		}
	}
	end := file.Name.End()
	return name, []analysis.TextEdit{{Pos: end, End: end, NewText: []byte("\n\nimport " + strconv.Quote(path))}}, true
}

// Qualifier returns a qualifier for types that are to be written at pos. It
// sets ok to false when a type's package has no name there.
func Qualifier(pass *analysis.Pass, pos token.Pos, ok *bool) types.Qualifier {
	return func(p *types.Package) string {
		if p == pass.Pkg {
			return ""
		}
		for _, spec := range File(pass, pos).Imports {
			n := pass.TypesInfo.PkgNameOf(spec)
			if n != nil && n.Imported() == p && n.Name() != "_" && n.Name() != "." && Visible(pass, pos, n.Name(), n) {
				return n.Name()
			}
		}
		*ok = false
		return p.Name()
	}
}

// Zero returns the zero value of t as it can be written at pos.
func Zero(pass *analysis.Pass, pos token.Pos, t types.Type) (string, bool) {
	ok := true
	switch u := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return "false", true
		case u.Info()&types.IsString != 0:
			return `""`, true
		case u.Info()&types.IsNumeric != 0:
			return "0", true
		}
	case *types.Pointer, *types.Slice, *types.Map, *types.Chan, *types.Signature:
		return "nil", true
	case *types.Interface:
		if _, param := types.Unalias(t).(*types.TypeParam); !param {
			return "nil", true
		}
		s := types.TypeString(t, Qualifier(pass, pos, &ok))
		return "*new(" + s + ")", ok
	case *types.Struct, *types.Array:
		s := types.TypeString(t, Qualifier(pass, pos, &ok))
		return s + "{}", ok
	}
	return "nil", true
}
