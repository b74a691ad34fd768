package effects_test

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

// large is a package of n functions. Function i calls function next(i), visits
// a slice with a closure, and one in ten asks the database.
func large(n int, next func(i int) int) string {
	var b strings.Builder
	b.WriteString("package large\n\nimport \"database/sql\"\n\nfunc each(xs []int, f func(int)) {\n\tfor _, x := range xs {\n\t\tf(x)\n\t}\n}\n")
	for i := range n {
		fmt.Fprintf(&b, "\nfunc F%d(db *sql.DB, xs []int) (err error) {\n\teach(xs, func(x int) { xs[x]++ })\n", i)
		if i%10 == 0 {
			b.WriteString("\tif _, err := db.Exec(\"delete from notes\"); err != nil {\n\t\treturn err\n\t}\n")
		}
		fmt.Fprintf(&b, "\teach(xs, func(int) { err = F%d(db, xs) })\n\treturn err\n}\n", next(i))
	}
	return b.String()
}

type checked struct {
	fset *token.FileSet
	file *ast.File
	pkg  *types.Package
	info *types.Info
}

func check(tb testing.TB, src string, imp types.Importer) checked {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "large.go", src, parser.SkipObjectResolution)
	require.NoError(tb, err)
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		Scopes: map[ast.Node]*types.Scope{}, Instances: map[*ast.Ident]types.Instance{},
	}
	pkg, err := (&types.Config{Importer: imp}).Check("example.com/large", fset, []*ast.File{file}, info)
	require.NoError(tb, err)
	return checked{fset, file, pkg, info}
}

func (c checked) analyze(tb testing.TB) (result *effects.Result, facts int) {
	pass := &analysis.Pass{
		Analyzer: effects.Analyzer, Fset: c.fset, Files: []*ast.File{c.file}, Pkg: c.pkg, TypesInfo: c.info,
		ExportObjectFact:  func(types.Object, analysis.Fact) { facts++ },
		ExportPackageFact: func(analysis.Fact) {},
		ImportObjectFact:  func(types.Object, analysis.Fact) bool { return false },
		ImportPackageFact: func(*types.Package, analysis.Fact) bool { return false },
		AllPackageFacts:   func() []analysis.PackageFact { return nil },
	}
	out, err := effects.Analyzer.Run(pass)
	require.NoError(tb, err)
	return out.(*effects.Result), facts
}

// All functions of a cycle of five thousand block.
func TestLargeCycle(t *testing.T) {
	const n = 5000
	src := large(n, func(i int) int { return (i + 1) % n })
	_, facts := check(t, src, importer.ForCompiler(token.NewFileSet(), "source", nil)).analyze(t)
	require.Equal(t, n, facts)
}

// What the effects cost beside type-checking the same package, which every
// driver does first: for 5,000 functions full of closures (60,000 lines) about
// half of it, 0.33 s against 0.56 s on two busy cores. Following values (known.go) made it
// half as much again: here all functions are exported, block, and have conditions. Growth
// is linear, so there is no need for SSA, which takes longer to build than to
// type-check.
func BenchmarkEffects(b *testing.B) {
	imp := importer.ForCompiler(token.NewFileSet(), "source", nil)
	for _, n := range []int{500, 5000} {
		src := large(n, func(i int) int { return i / 2 })
		pkg := check(b, src, imp)
		b.Run(fmt.Sprintf("typecheck/%d", n), func(b *testing.B) {
			for b.Loop() {
				check(b, src, imp)
			}
		})
		b.Run(fmt.Sprintf("effects/%d", n), func(b *testing.B) {
			for b.Loop() {
				pkg.analyze(b)
			}
		})
	}
}

// database imports what the shapes name of database/sql.
type database struct{}

func (database) Import(string) (*types.Package, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "sql.go", "package sql\n\ntype DB struct{}\n\nfunc (*DB) Ping() error { return nil }\n", 0)
	if err != nil {
		return nil, err
	}
	return new(types.Config).Check("database/sql", fset, []*ast.File{file}, nil)
}

// Shapes that a search could take too long for: a chain through all functions, the
// last of which asks the database, and a component in which each calls the next two,
// and somewhere there is a query. In each function a branch depends on a parameter, so
// that the chains are searched with what is known. The two are neighbours, for go/types
// itself takes minutes for 5,000 functions that call each other crosswise: it looks for
// the order of initialization.
func shape(n int, component bool) (src string, edges int) {
	var b strings.Builder
	b.WriteString("package large\n\nimport \"database/sql\"\n")
	for i := range n {
		fmt.Fprintf(&b, "\nfunc F%d(db *sql.DB, skip bool) error {\n\tif skip {\n\t\treturn nil\n\t}\n", i)
		calls := []int{i + 1}
		if component {
			calls = []int{(i + 1) % n, (i + 2) % n}
		}
		for _, next := range calls {
			if next < n {
				fmt.Fprintf(&b, "\tif err := F%d(db, skip); err != nil {\n\t\treturn err\n\t}\n", next)
				edges++
			}
		}
		if i == n-1 {
			b.WriteString("\tif err := db.Ping(); err != nil {\n\t\treturn err\n\t}\n")
		}
		b.WriteString("\treturn nil\n}\n")
	}
	return b.String(), edges
}

// The time for each edge stays what it is while the shapes grow. That took two things:
// a node answers once whether its shortest chain can run, and of a chain only those
// calls are spelt that a fact keeps. As long as each function walked to the end of its
// chain, one of 1,200 made 17,600 allocations for each edge, a third more than one of
// 300; now 525, both.
func BenchmarkShapes(b *testing.B) {
	for _, s := range []struct {
		name      string
		n         int
		component bool
	}{
		{"chain", 250, false}, {"chain", 500, false}, {"chain", 1000, false},
		{"component", 1250, true}, {"component", 2500, true}, {"component", 5000, true},
	} {
		src, edges := shape(s.n, s.component)
		pkg := check(b, src, database{})
		b.Run(fmt.Sprintf("%s/%d", s.name, s.n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				pkg.analyze(b)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(edges), "ns/edge")
		})
	}
}

// What is allocated grows with the edges, not faster: time would, too, but depends on
// what else the machine does.
func TestShapesAreLinear(t *testing.T) {
	for name, component := range map[string]bool{"chain": false, "component": true} {
		each := func(n int) float64 {
			src, edges := shape(n, component)
			pkg := check(t, src, database{})
			return testing.AllocsPerRun(1, func() { pkg.analyze(t) }) / float64(edges)
		}
		small, large := each(300), each(1200)
		assert.Less(t, large, 1.3*small, "%s: allocations for each edge", name)
	}
}
