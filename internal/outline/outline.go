// Package outline is what can be told of a package from its syntax, and from what
// its imports have told, before it is type-checked.
//
// Most packages of a program's dependencies have nothing to do with what the rules
// look for, and type-checking them is what costs most. So the analyzers that export
// facts say of such an outline whether they can have any.
package outline

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// A Package is the outline of one package.
type Package struct {
	Path    string
	Sources [][]byte // its files' texts
	Imports []string // the paths of the packages that it imports

	// Files returns the syntax, without comments.
	Files func() []*ast.File
	// Told reports whether an import has this package fact.
	Told func(path string, fact analysis.Fact) bool
	// Names are those of the objects behind the imports that have a fact of this type.
	Names func(fact analysis.Fact) []string
	// Type returns the type of an import that name stands for in file, nil if there is
	// none.
	Type func(file *ast.File, name *ast.SelectorExpr) types.Type
}

// A Part is what of a package is to be analyzed: the bodies of other functions can
// change nothing. The zero Part is nothing.
type Part struct {
	Whole bool
	Funcs map[*ast.FuncDecl]bool
}

// Empty reports whether there is nothing to be analyzed.
func (p Part) Empty() bool { return !p.Whole && len(p.Funcs) == 0 }
