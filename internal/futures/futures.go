package futures

import (
	"cmp"
	"go/ast"
	"go/types"
	"reflect"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/fixpoint"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis"
)

// Analyzer computes the [Result] that the rules on futures ask.
var Analyzer = &analysis.Analyzer{
	Name:       "asyncormfutures",
	Doc:        "find out what functions do with futures\n\nIt reports nothing: the rules of asyncorm-lint ask its result.",
	Run:        run,
	Requires:   []*analysis.Analyzer{effects.Analyzer, flow.Analyzer},
	FactTypes:  []analysis.Fact{new(Params), new(Lends), new(Spares)},
	ResultType: reflect.TypeFor[*Result](),
}

// Result answers questions about the futures of one package.
type Result struct {
	pass  *analysis.Pass
	effs  *effects.Result
	flow  *flow.Result
	info  *types.Info
	kinds map[types.Type]holding

	vars    map[*types.Var]*variable
	creates []*creation                // the calls that make futures
	put     map[*types.Var][]*creation // those that are assigned to a variable, or put in it
	starts  []*occurrence
	occs    []*occurrence // by position
	bodies  map[*types.Func]*effects.Func
	byNode  map[ast.Node]*effects.Func
	fates   map[*types.Var]Fate // of parameters whose functions are known
	lends   map[*types.Func]bool
	spares  map[*types.Func]bool
	called  map[*types.Func]bool       // the functions that the package calls; of other packages, the facts are loaded
	known   bool                       // the package is a library's, which knows its own futures
	net     fixpoint.Net[types.Object] // of fates, by parameter, and of lends, by function
}

func run(pass *analysis.Pass) (any, error) {
	effs := pass.ResultOf[effects.Analyzer].(*effects.Result)
	r := &Result{
		pass: pass, effs: effs,
		flow:   pass.ResultOf[flow.Analyzer].(*flow.Result),
		info:   pass.TypesInfo,
		kinds:  map[types.Type]holding{},
		vars:   map[*types.Var]*variable{},
		put:    map[*types.Var][]*creation{},
		bodies: map[*types.Func]*effects.Func{},
		byNode: map[ast.Node]*effects.Func{},
		fates:  map[*types.Var]Fate{},
		lends:  map[*types.Func]bool{},
		spares: map[*types.Func]bool{},
		called: map[*types.Func]bool{},
		known:  catalog.ByPath(pass.Pkg.Path()) != nil,
	}
	if len(effs.Funcs) == 0 || r.known || !r.hasFutures() {
		return r, nil
	}
	for _, f := range effs.Funcs {
		r.byNode[f.Node] = f
		if f.Obj != nil {
			r.bodies[f.Obj] = f
		}
	}
	for _, file := range pass.Files {
		r.collect(file)
	}
	for _, c := range r.creates {
		if c.use.kind == aliased || c.use.kind == put {
			r.put[c.use.v] = append(r.put[c.use.v], c)
		}
	}
	slices.SortFunc(r.occs, func(a, b *occurrence) int { return cmp.Compare(a.expr.Pos(), b.expr.Pos()) })
	r.findFates()
	r.findLenders()
	r.findSparers()
	r.exportFacts()
	return r, nil
}

// hasFutures reports whether some expression of the package is, or holds, a
// future. Most packages have none, and are left here.
func (r *Result) hasFutures() bool {
	for _, tv := range r.info.Types {
		if out, ok := tv.Type.(*types.Tuple); ok {
			for v := range out.Variables() {
				if r.holds(v.Type()).kind != holdsNone {
					return true
				}
			}
		} else if r.holds(tv.Type).kind != holdsNone {
			return true
		}
	}
	return false
}
