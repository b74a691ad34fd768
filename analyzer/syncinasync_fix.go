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

// twinFix rewrites X(ctx, ...) to AX(ctx, ...).Await(ctx): an insertion at
// either end, so that fixes of neighbouring and nested calls do not meet. The
// context is replaced only where it is Background or TODO, which no fix can
// take anything from. It returns why there is no fix, if there is none.
func twinFix(pass *analysis.Pass, res *effects.Result, f effects.Finding, call *ast.CallExpr, t *twin) (*analysis.SuggestedFix, string) {
	var id *ast.Ident
	switch fun := called(call).(type) {
	case *ast.SelectorExpr:
		id = fun.Sel
	case *ast.Ident:
		id = fun
	default:
		return nil, ""
	}
	if deferred(pass, call) {
		return nil, "a deferred twin would start at once"
	}
	if len(call.Args) == 0 || !effects.IsContext(pass.TypesInfo.TypeOf(call.Args[0])) {
		return nil, "the call takes no context"
	}
	arg := ast.Unparen(call.Args[0])
	name, ok := contextName(pass, f.Call.In, call.Pos(), true)
	from := res.Origin(arg)
	if id, isID := arg.(*ast.Ident); isID && from == effects.LoopContext {
		name, ok = id.Name, true
	}
	if !ok {
		return nil, "no AsyncContext has a name here"
	}
	fix := &analysis.SuggestedFix{Message: "Call " + t.fn.Name()}
	if t.await != "" {
		fix.Message += " and await it"
	}
	fix.TextEdits = []analysis.TextEdit{rename(id, t.fn.Name())}
	if from == effects.RootContext || t.await == "" && from != effects.LoopContext {
		fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: arg.Pos(), End: arg.End(), NewText: []byte(name)})
	}
	if t.await != "" {
		fix.TextEdits = append(fix.TextEdits, insert(call.End(), "."+t.await+"("+name+")"))
	}
	return fix, ""
}

// rename returns the smallest edit that makes id read name.
func rename(id *ast.Ident, name string) analysis.TextEdit {
	if prefix, ok := strings.CutSuffix(name, id.Name); ok {
		return insert(id.Pos(), prefix)
	}
	if suffix, ok := strings.CutPrefix(name, id.Name); ok {
		return insert(id.End(), suffix)
	}
	return analysis.TextEdit{Pos: id.Pos(), End: id.End(), NewText: []byte(name)}
}

func insert(pos token.Pos, text string) analysis.TextEdit {
	return analysis.TextEdit{Pos: pos, End: pos, NewText: []byte(text)}
}

// offLoop wraps a call of another library in ormapi.Go and awaits that:
//
//	ormapi.Go(ctx, func(ctx context.Context) (T, error) { return call }).Await(ctx)
//
// The function runs on another goroutine, and goes on there if the await is
// cancelled. So there is a fix only if the call returns (T, error) and nothing
// that it is handed can be written meanwhile: constants, locals that are
// assigned once and contain no pointer, and the handle it is called on. What it opens,
// a transaction or rows, nobody is there to close then, so it has to end with the context
// that the await ends with. The call itself stays as it is written, with its lines and
// its comments.
func offLoop(pass *analysis.Pass, res *effects.Result, f effects.Finding, call *ast.CallExpr) (string, *analysis.SuggestedFix) {
	const remedy = "wrap it in ormapi.Go and await that"
	none := func(why string) (string, *analysis.SuggestedFix) { return remedy + noFix(why), nil }

	out := results(pass, call)
	if len(out) != 2 || !types.Identical(out[1], types.Universe.Lookup("error").Type()) {
		return remedy, nil
	}
	if deferred(pass, call) {
		return none("it is deferred")
	}
	name, ok := contextName(pass, f.Call.In, call.Pos(), true)
	if !ok {
		return none("no AsyncContext has a name here")
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !steady(pass, res, sel.X, true) {
		return none("what it is called on may change meanwhile")
	}
	ok = true
	result := types.TypeString(out[0], rewrite.Qualifier(pass, call.Pos(), &ok))
	if !ok {
		return none("this file has no name for its result's type")
	}
	start, await, param := name, name, ""
	var edits []analysis.TextEdit
	for i, arg := range call.Args {
		if i == 0 && effects.IsContext(pass.TypesInfo.TypeOf(arg)) {
			param = "ctx "
			edits = append(edits, analysis.TextEdit{Pos: arg.Pos(), End: arg.End(), NewText: []byte("ctx")})
			switch id, isID := ast.Unparen(arg).(*ast.Ident); res.Origin(arg) {
			case effects.RootContext:
			case effects.LoopContext:
				if !isID {
					return none("its context is made in place")
				}
				start, await = id.Name, id.Name
			default:
				if !isID {
					return none("its context is made in place")
				}
				start = id.Name
			}
			continue
		}
		if !steady(pass, res, arg, false) {
			return none("an argument may change or be filled meanwhile")
		}
	}
	if toClose(out[0]) && (param == "" || start != await) {
		return none("what it opens would stay open if the await is cancelled")
	}
	ormapi, imports, ok := rewrite.PackageName(pass, call.Pos(), effects.Ormapi, "ormapi")
	ctxpkg, more, ok2 := rewrite.PackageName(pass, call.Pos(), "context", "context")
	if !ok || !ok2 {
		return none("the package names are taken here")
	}
	if param != "" && mentions(call, "ctx", call.Args[0]) {
		return none("ctx means something else here")
	}
	edits = slices.Concat(imports, more, edits, []analysis.TextEdit{
		insert(call.Pos(), fmt.Sprintf("%s.Go(%s, func(%s%s.Context) (%s, error) { return ", ormapi, start, param, ctxpkg, result)),
		insert(call.End(), fmt.Sprintf(" }).Await(%s)", await)),
	})
	return remedy, &analysis.SuggestedFix{Message: "Run it off the loop with ormapi.Go and await that", TextEdits: edits}
}

// steady reports whether e has one value for good: a constant, or a local that
// is assigned once. A handle may be a pointer, and a field; an argument may hold
// no pointer, through which the call or another task could write.
func steady(pass *analysis.Pass, res *effects.Result, e ast.Expr, handle bool) bool {
	info := pass.TypesInfo
	e = ast.Unparen(e)
	if tv := info.Types[e]; tv.Value != nil || tv.IsNil() {
		return true
	}
	if !handle && holdsPointer(info.TypeOf(e), 0) {
		return false
	}
	switch x := e.(type) {
	case *ast.Ident:
		switch obj := info.Uses[x].(type) {
		case *types.PkgName:
			return true
		case *types.Var:
			if obj.Parent() == pass.Pkg.Scope() {
				return handle
			}
			return res.Constant(obj)
		}
	case *ast.SelectorExpr:
		sel := info.Selections[x]
		if sel == nil { // pkg.Var
			return handle
		}
		if sel.Kind() != types.FieldVal {
			return false
		}
		if !handle && sel.Indirect() {
			return false
		}
		return steady(pass, res, x.X, true) && (handle || !isPointer(info.TypeOf(x.X)))
	}
	return false
}

// toClose reports whether a value of type t is to be closed.
func toClose(t types.Type) bool {
	return slices.ContainsFunc([]string{"Close", "Rollback", "Release"}, func(name string) bool {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		_, ok := obj.(*types.Func)
		return ok
	})
}

func isPointer(t types.Type) bool {
	_, ok := t.Underlying().(*types.Pointer)
	return ok
}

// holdsPointer reports whether a value of type t lets somebody else write what
// it refers to.
func holdsPointer(t types.Type, depth int) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	case *types.Array:
		return holdsPointer(u.Elem(), depth)
	case *types.Struct:
		if depth > 8 {
			return true
		}
		for f := range u.Fields() {
			if named, ok := types.Unalias(f.Type()).(*types.Pointer); ok && types.TypeString(named, nil) == "*time.Location" {
				continue // immutable, and part of every time.Time
			}
			if holdsPointer(f.Type(), depth+1) {
				return true
			}
		}
		return false
	}
	return true
}

// mentions reports whether an identifier of that name stands in n outside skip.
func mentions(n ast.Node, name string, skip ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if n == skip {
			return false
		}
		if id, ok := n.(*ast.Ident); ok && id.Name == name {
			found = true
		}
		return !found
	})
	return found
}

// deferred reports whether call is the call of a defer statement.
func deferred(pass *analysis.Pass, call *ast.CallExpr) bool {
	found := false
	ast.Inspect(rewrite.File(pass, call.Pos()), func(n ast.Node) bool {
		if d, ok := n.(*ast.DeferStmt); ok && d.Call == call {
			found = true
		}
		return !found && n != nil && n.Pos() <= call.Pos() && call.End() <= n.End()
	})
	return found
}

// holder names a lock that is held in f at call, "" if there is none. An await there
// would stop the loop for ever: see heldawait.
type holder func(f *effects.Func, call ast.Expr) string

func heldLocks(pass *analysis.Pass, res *effects.Result) holder {
	var found *locks
	names := map[*effects.Func]map[ast.Expr]string{}
	return func(f *effects.Func, call ast.Expr) string {
		if found == nil {
			found = findLocks(pass, res)
		}
		if names[f] == nil {
			names[f] = map[ast.Expr]string{}
			found.held(f, func(e ast.Expr, held []hold) {
				if len(held) > 0 {
					names[f][e] = held[0].what
				}
			})
		}
		return names[f][call]
	}
}
