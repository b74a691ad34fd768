package effects

import (
	"go/ast"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/directives"
	"golang.org/x/tools/go/analysis"
)

// Says is the fact that directives in a package's source say something of it: a
// row of the catalog that the package brings along, for all who import it.
type Says struct{ Row catalog.Package }

func (*Says) AFact() {}

func (f *Says) String() string { return "says: " + f.Row.Describe() }

// hear adds to the catalog what directives say, here and in the packages behind
// the imports, whose facts are all.
func (r *Result) hear(all []analysis.PackageFact) {
	var rows []catalog.Package
	for _, f := range all {
		if says, ok := f.Fact.(*Says); ok && f.Package != r.pass.Pkg {
			rows = append(rows, says.Row)
		}
	}
	if own := directives.Rows(r.pass.Pkg, sortedFiles(r.pass)); !own.Empty() {
		rows = append(rows, own)
		// What test files say never changes a verdict on others.
		sources := slices.DeleteFunc(sortedFiles(r.pass), func(f *ast.File) bool { return r.inTest(f.Package) })
		if told := directives.Rows(r.pass.Pkg, sources); !told.Empty() {
			r.pass.ExportPackageFact(&Says{told})
		}
	}
	r.catalog = r.catalog.With(rows, nil)
}
