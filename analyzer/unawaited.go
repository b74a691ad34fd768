package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// Unawaited reports futures that nobody awaits.
var Unawaited = &analysis.Analyzer{
	Name:     "unawaited",
	Doc:      doc("unawaited"),
	URL:      rulesURL,
	Requires: []*analysis.Analyzer{effects.Analyzer},
	Run:      runUnawaited,
}

var unawaitedBlank bool

func init() {
	Unawaited.Flags.BoolVar(&unawaitedBlank, "blank", false, "take an assignment to _ for a deliberate discard")
}

func runUnawaited(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	eachDropped(res, func(d dropped) {
		if d.how == byBlank && unawaitedBlank || !dropsFuture(pass, res, d) {
			return
		}
		if _, ok := d.expr.(*ast.Ident); ok {
			return // a variable: it may be awaited elsewhere
		}
		fix, why := awaitFix(pass, res, d)
		r.add(d.expr, fix, nil, "future %s%s%s", from(pass, d.expr), loss(d.how), noFix(why))
	})
	for _, f := range res.Funcs {
		for _, l := range lostVariables(pass, res, f) {
			r.add(l.value, nil, nil, "future %sis put in %s and never awaited; its error is lost; call %s.Await, or give it up with ormapi.Discard", from(pass, l.value), l.v.Name(), l.v.Name())
		}
	}
	return nil, nil
}

// loss says what becomes of a future that is dropped that way, and what to do.
func loss(how dropHow) string {
	switch how {
	case byBlank:
		return "is assigned to _ and never awaited; its error is lost; await it, or give it up with ormapi.Discard"
	case byGo:
		return "is dropped by the go statement; its error is lost; call it without go, for it is async already, and await it"
	case byDefer:
		return "is dropped by the defer statement; its error is lost; defer a function that awaits it"
	}
	return "is dropped; its error is lost; await it, or give it up with ormapi.Discard"
}

// from names the call that an expression's value comes from, "from AUpdate ".
func from(pass *analysis.Pass, e ast.Expr) string {
	if call, ok := e.(*ast.CallExpr); ok {
		if fn := callOf(pass, call); fn != nil {
			return "from " + fn.Name() + " "
		}
	}
	return ""
}

// dropsFuture reports whether the value that d throws away is a future, or has
// one among its results.
func dropsFuture(pass *analysis.Pass, res *effects.Result, d dropped) bool {
	if tv, ok := pass.TypesInfo.Types[d.expr]; !ok || tv.IsType() || tv.IsNil() {
		return false
	}
	if d.call == nil {
		return isFuture(res, pass.TypesInfo.TypeOf(d.expr))
	}
	if pass.TypesInfo.Types[d.call.Fun].IsType() {
		return false // a conversion starts nothing
	}
	out := results(pass, d.call)
	if d.how == byBlank && len(out) > 1 {
		return d.lhs < len(out) && isFuture(res, out[d.lhs])
	}
	return slices.ContainsFunc(out, func(t types.Type) bool { return isFuture(res, t) })
}

// isFuture reports whether t is a future, or a collection of futures.
func isFuture(res *effects.Result, t types.Type) bool {
	if res.Future(t) != nil {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return res.Future(u.Elem()) != nil
	case *types.Array:
		return res.Future(u.Elem()) != nil
	case *types.Map:
		return res.Future(u.Elem()) != nil
	}
	return false
}

// awaitFix awaits a dropped future and returns its error the way the function
// returns errors:
//
//	if _, err := call.Await(ctx); err != nil {
//		return err
//	}
//
// If there is none, it returns why, unless the message says what to do instead.
func awaitFix(pass *analysis.Pass, res *effects.Result, d dropped) (fix *analysis.SuggestedFix, why string) {
	if d.how == byGo || d.how == byDefer {
		return nil, ""
	}
	if d.call == nil {
		return nil, "it has no call to await"
	}
	if a, ok := d.stmt.(*ast.AssignStmt); ok && len(a.Lhs) != 1 {
		return nil, "it is one of several values"
	}
	future := res.Future(pass.TypesInfo.TypeOf(d.call))
	if future == nil {
		return nil, "it is one of several values"
	}
	in := res.Context(d.fn)
	if in != nil && !in.Loop {
		return nil, "to await it would block " + in.Place
	}
	out := d.fn.Sig.Results()
	if out.Len() == 0 || !types.Identical(out.At(out.Len()-1).Type(), types.Universe.Lookup("error").Type()) {
		return nil, d.fn.Name() + " returns no error"
	}
	ctx, ok := contextName(pass, d.fn, d.call.Pos(), in != nil)
	if len(d.call.Args) > 0 {
		id, isID := ast.Unparen(d.call.Args[0]).(*ast.Ident)
		if isID && effects.IsContext(pass.TypesInfo.TypeOf(id)) && (in == nil || res.Origin(id) == effects.LoopContext) {
			ctx, ok = id.Name, true
		}
	}
	if !ok {
		return nil, "no context has a name here"
	}
	var values []string
	for i := range out.Len() - 1 {
		zero, ok := rewrite.Zero(pass, d.call.Pos(), out.At(i).Type())
		if !ok {
			return nil, "a result of " + d.fn.Name() + " has no name here"
		}
		values = append(values, zero)
	}
	values = append(values, "err")
	indent := strings.Repeat("\t", pass.Fset.PositionFor(d.stmt.Pos(), false).Column-1)
	return &analysis.SuggestedFix{Message: "Await it and return its error", TextEdits: []analysis.TextEdit{
		{Pos: d.stmt.Pos(), End: d.call.Pos(), NewText: []byte("if _, err := ")},
		insert(d.call.End(), fmt.Sprintf(".%s(%s); err != nil {\n%s\treturn %s\n%s}", future.Await[0], ctx, indent, strings.Join(values, ", "), indent)),
	}}, ""
}

// lost is a future in a variable that is not used again.
type lost struct {
	v     *types.Var
	value ast.Expr
}

// lostVariables returns the futures that f puts in local variables and never
// uses again.
//
// It looks at the order of the text, not at paths: a use counts if it stands
// behind the assignment, anywhere in a loop that both are in, or in a function
// literal. Named results, variables whose address is taken, and functions with
// a goto are left alone.
func lostVariables(pass *analysis.Pass, res *effects.Result, f *effects.Func) []lost {
	type assignment struct {
		lost
		at   token.Pos // its end
		loop ast.Node  // the outermost loop around it that v is declared outside of
	}
	var assigned []assignment
	uses := map[*types.Var][]token.Pos{}
	free := map[*types.Var]bool{} // used in ways that are not followed
	var loops []ast.Node
	hasGoto := false

	info := pass.TypesInfo
	local := func(e ast.Expr) *types.Var {
		id, ok := ast.Unparen(e).(*ast.Ident)
		if !ok {
			return nil
		}
		v, ok := info.ObjectOf(id).(*types.Var)
		if !ok || v.Parent() == pass.Pkg.Scope() || v.IsField() || res.Future(v.Type()) == nil || res.Enclosing(v.Pos()) != f {
			return nil
		}
		return v
	}
	put := func(lhs, rhs ast.Expr, end token.Pos) bool {
		v := local(lhs)
		if v == nil || isBlank(lhs) {
			return false
		}
		if call, ok := ast.Unparen(rhs).(*ast.CallExpr); ok {
			a := assignment{lost{v, call}, end, nil}
			for _, l := range loops {
				if v.Pos() < l.Pos() {
					a.loop = l
					break
				}
			}
			assigned = append(assigned, a)
		}
		return true
	}
	for v := range f.Sig.Results().Variables() {
		free[v] = true
	}
	skip := map[*ast.Ident]bool{} // not a use
	var stack []ast.Node
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if n == nil {
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if len(loops) > 0 && loops[len(loops)-1] == top {
				loops = loops[:len(loops)-1]
			}
			return true
		}
		stack = append(stack, n)
		switch n := n.(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			loops = append(loops, n)
		case *ast.BranchStmt:
			hasGoto = hasGoto || n.Tok == token.GOTO
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				rhs := n.Rhs[0]
				if len(n.Rhs) == len(n.Lhs) {
					rhs = n.Rhs[i]
				}
				if put(lhs, rhs, n.End()) {
					skip[ast.Unparen(lhs).(*ast.Ident)] = true
				}
				if id, ok := ast.Unparen(rhs).(*ast.Ident); ok && isBlank(lhs) && !unawaitedBlank {
					skip[id] = true
				}
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if len(n.Values) == len(n.Names) {
					put(name, n.Values[i], n.End())
				}
			}
		case *ast.UnaryExpr:
			if v := local(n.X); v != nil && n.Op == token.AND {
				free[v] = true
			}
		case *ast.FuncLit:
			ast.Inspect(n.Body, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok {
					if v := local(id); v != nil {
						free[v] = true
					}
				}
				return true
			})
		case *ast.Ident:
			if v := local(n); v != nil && !skip[n] && info.Uses[n] != nil {
				uses[v] = append(uses[v], n.Pos())
			}
		}
		return true
	})
	if hasGoto {
		return nil
	}
	var out []lost
	for _, a := range assigned {
		used := slices.ContainsFunc(uses[a.v], func(p token.Pos) bool {
			return p > a.at || a.loop != nil && a.loop.Pos() <= p && p < a.loop.End()
		})
		if !free[a.v] && !used {
			out = append(out, a.lost)
		}
	}
	return out
}
