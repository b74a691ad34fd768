package unit

import (
	"go/ast"
	"go/token"
	"slices"
)

// Variables of a package of which only part is analyzed.
//
// Translated programs bring tables of megabytes that only functions without a body here
// would read: type-checking them is most of what is left. An unexported variable whose
// name does not occur in what is looked at is left out, with what it is initialized with.
// A name that means something else keeps a variable in, which does no harm.

// withoutUnused takes those variables away.
func withoutUnused(files []*ast.File) {
	candidates := map[string][]*ast.ValueSpec{}
	var queue []ast.Node
	for _, file := range files {
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.VAR {
				queue = append(queue, decl)
				continue
			}
			for _, spec := range d.Specs {
				if spec := spec.(*ast.ValueSpec); hidden(spec) {
					for _, name := range spec.Names {
						candidates[name.Name] = append(candidates[name.Name], spec)
					}
				} else {
					queue = append(queue, spec)
				}
			}
		}
	}
	if len(candidates) == 0 {
		return
	}
	used := map[*ast.ValueSpec]bool{}
	for ; len(queue) > 0; queue = queue[1:] {
		ast.Inspect(queue[0], func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				for _, spec := range candidates[id.Name] {
					if !used[spec] {
						used[spec] = true
						queue = append(queue, spec)
					}
				}
			}
			return true
		})
	}
	for _, file := range files {
		file.Decls = slices.DeleteFunc(file.Decls, func(decl ast.Decl) bool {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.VAR {
				return false
			}
			d.Specs = slices.DeleteFunc(d.Specs, func(s ast.Spec) bool {
				spec := s.(*ast.ValueSpec)
				return hidden(spec) && !used[spec]
			})
			return len(d.Specs) == 0
		})
	}
}

// hidden reports whether nobody but this package can name what a specification declares.
func hidden(spec *ast.ValueSpec) bool {
	return !slices.ContainsFunc(spec.Names, func(name *ast.Ident) bool { return name.IsExported() || name.Name == "_" })
}
