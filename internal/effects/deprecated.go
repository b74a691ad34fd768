package effects

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/analysis"
)

// Deprecated is the fact that a package has deprecated functions that return a
// future: nobody is told to call them.
type Deprecated struct{ Functions []catalog.Functions }

func (*Deprecated) AFact() {}

func (f *Deprecated) String() string {
	var names []string
	for _, fs := range f.Functions {
		for _, name := range fs.Names {
			names = append(names, strings.TrimPrefix(fs.Recv+"."+name, "."))
		}
	}
	return "deprecated: " + strings.Join(names, ", ")
}

// Deprecated reports whether fn, which returns a future, is deprecated.
func (r *Result) Deprecated(fn *types.Func) bool {
	return fn.Pkg() != nil && slices.ContainsFunc(r.deprecated[fn.Pkg().Path()], func(fs catalog.Functions) bool {
		return fs.Recv == catalog.RecvName(fn) && slices.Contains(fs.Names, fn.Name())
	})
}

// findDeprecated notes the deprecated functions of this package, and of those
// behind the imports, whose facts are all.
func (r *Result) findDeprecated(all []analysis.PackageFact) {
	r.deprecated = map[string][]catalog.Functions{}
	for _, f := range all {
		if fact, ok := f.Fact.(*Deprecated); ok && f.Package != r.pass.Pkg {
			r.deprecated[f.Package.Path()] = fact.Functions
		}
	}
	var own []catalog.Functions
	add := func(id *ast.Ident, doc *ast.CommentGroup) {
		if fn, ok := r.pass.TypesInfo.Defs[id].(*types.Func); ok && isDeprecated(doc) && r.returnsFuture(fn) {
			own = append(own, catalog.Functions{Recv: catalog.RecvName(fn), Names: []string{fn.Name()}})
		}
	}
	for _, file := range sortedFiles(r.pass) {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				add(decl.Name, decl.Doc)
			case *ast.GenDecl:
				for _, spec := range decl.Specs {
					if spec, ok := spec.(*ast.TypeSpec); ok {
						if iface, ok := spec.Type.(*ast.InterfaceType); ok {
							for _, m := range iface.Methods.List {
								for _, name := range m.Names {
									add(name, m.Doc)
								}
							}
						}
					}
				}
			}
		}
	}
	if len(own) > 0 {
		r.deprecated[r.pass.Pkg.Path()] = own
		r.pass.ExportPackageFact(&Deprecated{own})
	}
}

// isDeprecated reports whether a paragraph of a doc comment says so.
func isDeprecated(doc *ast.CommentGroup) bool {
	return doc != nil && slices.ContainsFunc(strings.Split(doc.Text(), "\n\n"), func(paragraph string) bool {
		return strings.HasPrefix(paragraph, "Deprecated: ")
	})
}

func (r *Result) returnsFuture(fn *types.Func) bool {
	out := fn.Signature().Results()
	return out.Len() == 1 && r.Future(out.At(0).Type()) != nil
}
