package analyzer

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/futures"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// awaitFix awaits a dropped future and returns its error the way the function
// returns errors:
//
//	if _, err := call.Await(ctx); err != nil {
//		return err
//	}
//
// If there is none, it returns why, unless the message says what to do instead.
func awaitFix(pass *analysis.Pass, res *effects.Result, future *futures.Future, d dropped, held holder, endings func(*effects.Func) []ending) (fix *analysis.SuggestedFix, why string) {
	if d.how == byGo || d.how == byDefer {
		return nil, ""
	}
	if d.call == nil || pass.TypesInfo.Types[d.call.Fun].IsType() {
		return nil, "it is a part of something else"
	}
	switch {
	case d.fn == nil:
		return nil, "there is no function around it"
	case !stands(d.fn, d.stmt):
		return nil, "no statement fits in here"
	}
	if a, ok := d.stmt.(*ast.AssignStmt); ok && len(a.Lhs) != 1 {
		return nil, "it is one of several values"
	}
	if one := res.Future(pass.TypesInfo.TypeOf(d.call)); one != future {
		return nil, "it is one of several values"
	}
	method := future.AwaitOf(pass.TypesInfo.TypeOf(d.call))
	if method == nil {
		return nil, ""
	}
	takesContext, left, ok := awaitShape(method.Signature())
	if !ok {
		return nil, ""
	}
	in := res.Context(d.fn)
	switch {
	case in == nil:
	case !in.Loop:
		return nil, "to await it would block " + in.Place
	case held(d.fn, d.call) != "":
		return nil, held(d.fn, d.call) + " is held here"
	}
	out := d.fn.Sig.Results()
	if out.Len() == 0 || !isError(out.At(out.Len()-1).Type()) {
		return nil, d.fn.Name() + " returns no error"
	}
	if call := leftOut(pass, endings(d.fn), d.stmt); call != "" {
		return nil, "a return here would leave out " + call
	}
	ctx := ""
	if takesContext {
		if ctx, ok = awaitContext(pass, res, d, in); !ok {
			return nil, "no context has a name here"
		}
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
		{Pos: d.stmt.Pos(), End: d.call.Pos(), NewText: []byte("if " + left + "err := ")},
		insert(d.call.End(), fmt.Sprintf(".%s(%s); err != nil {\n%s\treturn %s\n%s}", method.Name(), ctx, indent, strings.Join(values, ", "), indent)),
	}}, ""
}

// stands reports whether stmt is one of the statements of a block of f, where
// others may stand in its place: the first one of an if, say, is not.
func stands(f *effects.Func, stmt ast.Stmt) bool {
	found := false
	inspectBody(f.Body, func(n ast.Node) {
		switch n := n.(type) {
		case *ast.BlockStmt:
			found = found || slices.Contains(n.List, stmt)
		case *ast.CaseClause:
			found = found || slices.Contains(n.Body, stmt)
		case *ast.CommClause:
			found = found || slices.Contains(n.Body, stmt)
		case *ast.LabeledStmt:
			found = found || n.Stmt == stmt
		}
	})
	return found
}

// awaitShape says how a method that awaits is called: with a context or with
// nothing, and what stands left of its error. It is not ok for any other.
func awaitShape(sig *types.Signature) (takesContext bool, left string, ok bool) {
	params, out := sig.Params(), sig.Results()
	if params.Len() > 1 || params.Len() == 1 && !effects.IsContext(params.At(0).Type()) {
		return false, "", false
	}
	if out.Len() == 0 || !isError(out.At(out.Len()-1).Type()) {
		return false, "", false
	}
	return params.Len() == 1, strings.Repeat("_, ", out.Len()-1), true
}

// awaitContext returns the name of the context to await with: that of the call,
// if it may be used for an await here.
func awaitContext(pass *analysis.Pass, res *effects.Result, d dropped, in *effects.Context) (string, bool) {
	if len(d.call.Args) > 0 {
		id, isID := ast.Unparen(d.call.Args[0]).(*ast.Ident)
		if isID && effects.IsContext(pass.TypesInfo.TypeOf(id)) && (in == nil || res.Origin(id) == effects.LoopContext) {
			return id.Name, true
		}
	}
	return contextName(pass, d.fn, d.call.Pos(), in != nil)
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }
