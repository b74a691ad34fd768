package effects

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/analysis"
)

// Analyzer computes the [Result] that every rule requires, with the tables of
// the catalog alone.
var Analyzer = New(nil, "")

// New returns an analyzer like Analyzer, with a catalog to which something was
// added. What it adds counts in packages that are being worked on, not in their
// dependencies: so the facts on these are the same for all programs. id tells
// this catalog from others, since some drivers keep facts by the analyzer's name.
func New(cat *catalog.Catalog, id string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "asyncormeffects" + id,
		Doc:  "compute what functions do before they return\n\nIt reports nothing: the rules of asyncorm-lint ask its result.",
		Run:  func(pass *analysis.Pass) (any, error) { return run(pass, cat) },
		FactTypes: []analysis.Fact{
			new(Blocks), new(Awaits), new(Later), new(Turn), new(Params), new(Registers), new(Stands), new(Mentions), new(Reaches), new(Wiring), new(Calls),
			new(Says), new(Deprecated),
		},
		ResultType: reflect.TypeFor[*Result](),
	}
}

// Result answers the rules' questions about one package.
type Result struct {
	// Funcs are the function bodies of the package, in source order. It is
	// empty where the package can reach nothing that the catalog knows.
	Funcs []*Func
	// Wires are the blocking implementations that reach an interface call in an
	// async context, as far as this package is the first to see both.
	Wires []Wire

	pass    *analysis.Pass
	catalog *catalog.Catalog
	byNode  map[ast.Node]*Func
	byObj   map[*types.Func]*Func
	byCall  map[ast.Expr]*Call
	byPos   []*Func
	told    map[*types.Func]*told

	registered []registered
	abstract   []*Func // interface methods that block in all their implementations
	defs       map[*types.Var]*def
	uses       map[*types.Var]catalog.ParamUse // of func parameters

	clauses  map[*types.Var][]clause // of the parameters that somebody switches on
	around   map[narrowed][]clause   // of those, see clausesAt
	asking   map[*types.Var]*asking  // what there is of clauses, by type
	switched map[*types.Var]bool

	conds    conds
	walked   map[entered][]stretch
	shortest map[node]bool // see shortestRuns
	onward   map[way]*Call // the first call of the chain from a node, nil if there is none
	entries  map[*Func]facts
	ways     map[*Func]map[string]facts // that it is entered with, by their keys
	calls    map[*Func][]*Call
	behind   map[*Func]int       // see others
	named    map[*types.Func]int // how often a function is named

	deprecated map[string][]catalog.Functions // the deprecated makers of futures, by package
}

func run(pass *analysis.Pass, cat *catalog.Catalog) (any, error) {
	r := &Result{
		pass:   pass,
		byNode: map[ast.Node]*Func{},
		byObj:  map[*types.Func]*Func{},
		byCall: map[ast.Expr]*Call{},
		told:   map[*types.Func]*told{},
		defs:   map[*types.Var]*def{},
		uses:   map[*types.Var]catalog.ParamUse{},

		clauses:  map[*types.Var][]clause{},
		around:   map[narrowed][]clause{},
		asking:   map[*types.Var]*asking{},
		switched: map[*types.Var]bool{},

		walked:   map[entered][]stretch{},
		shortest: map[node]bool{},
		onward:   map[way]*Call{},
		ways:     map[*Func]map[string]facts{},
		behind:   map[*Func]int{},
	}
	if r.worksOn() {
		r.catalog = cat
	}
	if r.standard() && !analyzeStd {
		return r, nil // the catalog has a table of what it does with its func parameters
	}
	all := pass.AllPackageFacts()
	r.hear(all)
	r.findDeprecated(all)
	reaches := r.reaches()
	if reaches {
		pass.ExportPackageFact(new(Reaches))
	} else if !r.speaks() {
		return r, nil
	}
	b := &builder{
		Result: r,
		owner:  map[*types.Var]*Func{}, holder: map[*types.Var]*Func{}, elem: map[*types.Var]*types.Var{},
		structs: map[*types.Var]*Func{}, structFields: map[paramField]*types.Var{},
		values: map[*Func][]ast.Expr{}, marked: map[*types.Var]*Kind{},
	}
	for _, file := range sortedFiles(pass) {
		b.file(file)
	}
	b.resolveParams()
	r.byPos = slices.SortedFunc(slices.Values(r.Funcs), func(a, b *Func) int { return cmp.Compare(a.Node.Pos(), b.Node.Pos()) })
	b.resolveCalls()
	r.findContexts()
	b.findMentions()
	b.findUses()
	r.propagateAll()
	r.findSwitched()
	if r.worksOn() {
		r.findAsked()
		r.findEntries()
	}
	b.exportFacts()
	b.exportLater()
	b.exportRegisters()
	r.wire(b)
	return r, nil
}

// analyzeStd has the standard library analyzed like any other package: to make
// the table of it.
var analyzeStd = false

// standard reports whether the package is one of the standard library.
func (r *Result) standard() bool {
	return catalog.IsStd(r.pass.Pkg.Path()) && (r.pass.Module == nil || r.pass.Module.Path == "" || r.pass.Module.Path == "std")
}

// reaches reports whether code of this package can call, through whatever
// number of packages, what the catalog knows. Only the direct imports are
// asked: export data does not tell what only function bodies use.
func (r *Result) reaches() bool {
	if r.catalog.Package(r.pass.Pkg.Path()) != nil {
		return true
	}
	for _, imp := range r.pass.Pkg.Imports() {
		if r.catalog.Package(imp.Path()) != nil || r.pass.ImportPackageFact(imp, new(Reaches)) {
			return true
		}
	}
	return false
}

// speaks reports whether a package that reaches nothing still has something to
// tell its importers: an async context, a function that takes a func, or one
// that takes an interface in front of what others implement.
func (r *Result) speaks() bool {
	own := r.worksOn()
	for _, file := range r.pass.Files {
		for _, decl := range file.Decls {
			d, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			if d.Doc != nil && isAsync(d.Doc) {
				return true
			}
			fn, ok := r.pass.TypesInfo.Defs[d.Name].(*types.Func)
			if !ok {
				continue
			}
			for v := range fn.Signature().Params().Variables() {
				if fn.Exported() && takesFunc(v.Type()) || own && wired(v.Type()) {
					return true
				}
			}
		}
	}
	return false
}

// takesFunc reports whether a parameter of type t takes a function, or several.
func takesFunc(t types.Type) bool {
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// worksOn reports whether the package is one that is being worked on, not a
// dependency: its module has no version. Nogo tells no modules.
func (r *Result) worksOn() bool {
	if m := r.pass.Module; m != nil && m.Path != "" {
		return m.Version == ""
	}
	return !catalog.IsStd(r.pass.Pkg.Path())
}

// Context returns the async context that f's body runs in: its own, or that of
// the function that calls it inline. It is nil if there is none, or none that
// is known.
func (r *Result) Context(f *Func) *Context {
	for f != nil {
		if f.Own != nil {
			return f.Own
		}
		f = f.home
	}
	return nil
}

// Future returns what is known of t as a future, or nil.
func (r *Result) Future(t types.Type) *catalog.Future { return r.catalog.FutureOf(t) }

// TwinOf returns the name of the async variant that was declared for fn, "" if
// none was.
func (r *Result) TwinOf(fn *types.Func) string { return r.catalog.TwinOf(fn.Origin()) }

// sortedFiles returns the package's files by name: drivers hand them over in
// orders of their own.
func sortedFiles(pass *analysis.Pass) []*ast.File {
	name := func(f *ast.File) string { return pass.Fset.Position(f.FileStart).Filename }
	return slices.SortedFunc(slices.Values(pass.Files), func(a, b *ast.File) int { return cmp.Compare(name(a), name(b)) })
}

// inTest reports whether pos is in a test file.
func (r *Result) inTest(pos token.Pos) bool {
	return strings.HasSuffix(r.pass.Fset.Position(pos).Filename, "_test.go")
}

// Call returns what is known of a call expression, nil if it does not run
// before its function returns, or its callee is unknown.
func (r *Result) Call(expr *ast.CallExpr) *Call {
	return r.byCall[expr]
}

// Blocks reports whether c runs a query before it returns.
func (r *Result) Blocks(c *Call) bool {
	if _, ok := r.tail(c, blocks); ok {
		return true
	}
	g := r.callee(c)
	return g != nil && g.links[blocks] != nil
}

// Ormapi is the import path of the project's own ORM API.
const Ormapi = catalog.Ormapi

// Builds reports whether all that fn does is return an immutable query.
func (r *Result) Builds(fn *types.Func) bool {
	out := fn.Signature().Results()
	return out.Len() == 1 && r.catalog.IsBuilder(out.At(0).Type()) && r.catalog.RoleOf(fn) == catalog.Lazy
}

// Awaits reports whether fn is known to wait for a future in a way that hands
// a loop on.
func (r *Result) Awaits(fn *types.Func) bool { return r.catalog.RoleOf(fn) == catalog.Awaits }

// NeedsTurn reports whether fn is an operation of ormapi that fails with the
// context of a task that does not have its turn on the loop.
func (r *Result) NeedsTurn(fn *types.Func) bool {
	if fn.Pkg() == nil || fn.Pkg().Path() != catalog.Ormapi {
		return false
	}
	role := r.catalog.RoleOf(fn)
	return role == catalog.Terminal || role == catalog.Awaits
}

// Enclosing returns the innermost function body around pos, or nil.
func (r *Result) Enclosing(pos token.Pos) *Func {
	i, found := slices.BinarySearchFunc(r.byPos, pos, func(f *Func, pos token.Pos) int { return cmp.Compare(f.Node.Pos(), pos) })
	if !found {
		i-- // the last that starts before pos
	}
	if i < 0 {
		return nil
	}
	f := r.byPos[i]
	for f != nil && f.Node.End() <= pos {
		f = f.Parent
	}
	return f
}

// OffTask reports whether f runs on another goroutine than the function owner
// around it.
func (f *Func) OffTask(owner *Func) bool {
	return relative(f, owner) == catalog.Goroutine
}
