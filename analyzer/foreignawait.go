package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// ForeignAwait reports awaits with a context that does not carry the loop, and
// the context of a task used off its task.
var ForeignAwait = &analysis.Analyzer{
	Name:       "foreignawait",
	Doc:        doc("foreignawait"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer},
	Run:        runForeignAwait,
	ResultType: silencesType,
}

func runForeignAwait(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	for _, f := range res.Funcs {
		for _, c := range f.Calls {
			call, ok := c.Expr.(*ast.CallExpr)
			if !ok || c.Fn == nil || len(call.Args) == 0 {
				continue
			}
			if ctx := res.Context(f); ctx != nil && ctx.Loop && res.Foreign(c) && !ended(pass, res, f, call) {
				foreign(pass, r, res, c, call, ctx)
			}
			if owner := taskOf(pass, res, f, call.Args[0]); owner != nil && f.OffTask(owner) && res.NeedsTurn(c.Fn) {
				offTask(pass, r, f, owner, c, call)
			}
		}
		inspectBody(f.Body, func(n ast.Node) {
			if g, ok := n.(*ast.GoStmt); ok {
				for _, arg := range g.Call.Args {
					if effects.IsAsyncContext(pass.TypesInfo.TypeOf(arg)) && takesAsyncContext(pass, g.Call) {
						r.add(arg, nil, nil, "the AsyncContext of a task is handed to a goroutine, which is not on its loop; start a task with ormapi.Spawn, or run it off the loop with ormapi.Go")
					}
				}
			}
		})
	}
	return r.used, nil
}

func foreign(pass *analysis.Pass, r *reporter, res *effects.Result, c *effects.Call, call *ast.CallExpr, ctx *effects.Context) {
	arg := call.Args[0]
	name, ok := contextName(pass, c.In, arg.Pos(), true)
	remedy := "await with the task's AsyncContext"
	if ok {
		remedy = "await with " + name
	}
	var fix *analysis.SuggestedFix
	switch {
	case !ok:
		remedy += noFix("it has no name here")
	case res.Origin(arg) != effects.RootContext:
		remedy += noFix("the await would no longer end with its present context")
	default:
		fix = &analysis.SuggestedFix{Message: "Await with " + name, TextEdits: []analysis.TextEdit{
			{Pos: arg.Pos(), End: arg.End(), NewText: []byte(name)},
		}}
	}
	text, err := rewrite.Source(pass, arg)
	if err != nil {
		text = "its context"
	}
	r.add(arg, fix, nil, "%s parks %s: %s does not carry the loop; %s", calleeName(c), ctx.Place, text, remedy)
}

// taskOf returns the function whose AsyncContext arg is, if arg names the
// context of a function around f.
func taskOf(pass *analysis.Pass, res *effects.Result, f *effects.Func, arg ast.Expr) *effects.Func {
	id, ok := ast.Unparen(arg).(*ast.Ident)
	if !ok || !effects.IsAsyncContext(pass.TypesInfo.TypeOf(id)) {
		return nil
	}
	v, ok := pass.TypesInfo.Uses[id].(*types.Var)
	if !ok {
		return nil
	}
	owner := res.Enclosing(v.Pos())
	for g := f; g != nil; g = g.Parent {
		if g == owner {
			return owner
		}
	}
	return nil
}

func offTask(pass *analysis.Pass, r *reporter, f, owner *effects.Func, c *effects.Call, call *ast.CallExpr) {
	arg := call.Args[0]
	remedy, fix := "use a context of its own", (*analysis.SuggestedFix)(nil)
	for g := f; g != owner; g = g.Parent {
		if g.Sig.Params().Len() == 0 {
			continue
		}
		if v := g.Sig.Params().At(0); effects.IsContext(v.Type()) && v.Name() != "" && v.Name() != "_" && rewrite.Visible(pass, arg.Pos(), v.Name(), v) {
			remedy = "use " + v.Name()
			fix = &analysis.SuggestedFix{Message: "Use " + v.Name(), TextEdits: []analysis.TextEdit{
				{Pos: arg.Pos(), End: arg.End(), NewText: []byte(v.Name())},
			}}
			break
		}
	}
	r.add(arg, fix, nil, "%s is given the AsyncContext of %s, but runs off that task; %s", calleeName(c), owner.Name(), remedy)
}

// takesAsyncContext reports whether call's callee asks for an AsyncContext.
func takesAsyncContext(pass *analysis.Pass, call *ast.CallExpr) bool {
	sig, ok := pass.TypesInfo.TypeOf(call.Fun).Underlying().(*types.Signature)
	if !ok {
		return false
	}
	for v := range sig.Params().Variables() {
		if effects.IsAsyncContext(v.Type()) {
			return true
		}
	}
	return false
}
