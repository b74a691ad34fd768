package effects

import (
	"bytes"
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// PartOf returns what of a dependency is to be analyzed, as far as its outline tells.
//
// It is the whole where the package reaches what the catalog knows, its imports bring
// rows of their own, or it has a directive. Else it has no contexts and nothing in it
// blocks, and all that others can hear of it is what its functions do with functions
// that they are given: the bodies of those that take any can tell. It is what run
// (effects.go) asks, without types: where an outline does not tell, the answer is yes.
func PartOf(p *outline.Package) outline.Part {
	whole := outline.Part{Whole: true}
	var tables *catalog.Catalog
	if tables.Package(p.Path) != nil {
		return whole
	}
	for _, path := range p.Imports {
		if tables.Package(path) != nil || p.Told(path, new(Reaches)) || p.Told(path, new(Says)) {
			return whole
		}
	}
	if slices.ContainsFunc(p.Sources, func(text []byte) bool { return bytes.Contains(text, []byte("asyncorm:")) }) {
		return whole
	}
	f := funcTypes{p: p}
	speaks := false
	takers := map[*ast.FuncDecl]bool{}
	for _, file := range p.Files() {
		for _, decl := range file.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok {
				if funcs, structs := f.takes(file, fn); funcs || structs {
					takers[fn] = true
					speaks = speaks || funcs && fn.Name.IsExported()
				}
			}
		}
	}
	if !speaks {
		return outline.Part{}
	}
	return outline.Part{Funcs: takers}
}

// funcTypes finds out which type expressions stand for functions.
type funcTypes struct {
	p     *outline.Package
	types map[string]declared // the package's own, by name, once they were asked for
}

type declared struct {
	file *ast.File
	spec *ast.TypeSpec
}

// takes reports whether fn takes a function, or several, or a struct that has fields
// for functions.
func (f *funcTypes) takes(file *ast.File, fn *ast.FuncDecl) (funcs, structs bool) {
	for _, field := range fn.Type.Params.List {
		t := field.Type
		if rest, ok := t.(*ast.Ellipsis); ok {
			t = rest.Elt
		}
		funcs = funcs || f.may(file, t, fn.Type.TypeParams, true, 0)
		structs = structs || f.mayHold(file, t, 0)
	}
	return funcs, structs
}

// maxTypeSteps bounds how far a type is followed through others' names.
const maxTypeSteps = 10

// may reports whether t may stand for a function, or with slices, for a slice of
// functions.
func (f *funcTypes) may(file *ast.File, t ast.Expr, params *ast.FieldList, slices bool, depth int) bool {
	if depth > maxTypeSteps {
		return true
	}
	switch t := t.(type) {
	case *ast.FuncType:
		return true
	case *ast.ParenExpr:
		return f.may(file, t.X, params, slices, depth+1)
	case *ast.ArrayType:
		return slices && t.Len == nil && f.may(file, t.Elt, params, false, depth+1)
	case *ast.IndexExpr:
		return f.may(file, t.X, nil, slices, depth+1)
	case *ast.IndexListExpr:
		return f.may(file, t.X, nil, slices, depth+1)
	case *ast.Ident:
		if params != nil {
			for _, list := range params.List {
				for _, name := range list.Names {
					if name.Name == t.Name {
						return false // a type parameter stands for an interface
					}
				}
			}
		}
		own, ok := f.declared(t.Name)
		if !ok {
			_, basic := types.Universe.Lookup(t.Name).(*types.TypeName)
			return !basic // from a dot import
		}
		return f.may(own.file, own.spec.Type, own.spec.TypeParams, slices, depth+1)
	case *ast.SelectorExpr:
		found := f.p.Type(file, t)
		if found == nil {
			return true
		}
		if s, ok := found.Underlying().(*types.Slice); ok && slices {
			found = s.Elem()
		}
		_, is := found.Underlying().(*types.Signature)
		return is
	case *ast.StarExpr, *ast.StructType, *ast.InterfaceType, *ast.MapType, *ast.ChanType:
		return false
	}
	return true
}

// mayHold reports whether t may stand for a struct with a field for a function, or for
// a pointer to one.
func (f *funcTypes) mayHold(file *ast.File, t ast.Expr, depth int) bool {
	if depth > maxTypeSteps {
		return true
	}
	switch t := t.(type) {
	case *ast.ParenExpr:
		return f.mayHold(file, t.X, depth+1)
	case *ast.StarExpr:
		return f.mayHold(file, t.X, depth+1)
	case *ast.IndexExpr:
		return f.mayHold(file, t.X, depth+1)
	case *ast.IndexListExpr:
		return f.mayHold(file, t.X, depth+1)
	case *ast.StructType:
		return slices.ContainsFunc(t.Fields.List, func(field *ast.Field) bool { return f.may(file, field.Type, nil, false, depth+1) })
	case *ast.Ident:
		own, ok := f.declared(t.Name)
		return ok && f.mayHold(own.file, own.spec.Type, depth+1)
	case *ast.SelectorExpr:
		found := f.p.Type(file, t)
		return found == nil || len(funcFields(found)) > 0
	}
	return false
}

func (f *funcTypes) declared(name string) (declared, bool) {
	if f.types == nil {
		f.types = map[string]declared{}
		for _, file := range f.p.Files() {
			for _, decl := range file.Decls {
				if d, ok := decl.(*ast.GenDecl); ok {
					for _, spec := range d.Specs {
						if spec, ok := spec.(*ast.TypeSpec); ok {
							f.types[spec.Name.Name] = declared{file, spec}
						}
					}
				}
			}
		}
	}
	d, ok := f.types[name]
	return d, ok
}
