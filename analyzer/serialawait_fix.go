package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/rewrite"
	"golang.org/x/tools/go/analysis"
)

// gatherFix starts the reads of a run together:
//
//	a, b, err := ormapi.Gather2(ctx, x.AGet(ctx, ...), y.AList(ctx))
//	if err != nil {
//		return err
//	}
//
// Gather awaits all of them and joins their errors; of several that fail, the
// function used to see the first alone. So what is done about an error must be
// the same for each, and must look at nothing but the error. What the queries
// are built from must have one value for good, for all but the first are built
// earlier than before. If there is no fix, it returns why.
func (s *serial) gatherFix(run []*read) (*analysis.SuggestedFix, string) {
	first, last := run[0], run[len(run)-1]
	if len(run) > 3 {
		return nil, "there are more than three"
	}
	names, starts := "", ""
	for _, r := range run {
		if why := s.unlike(first, r, run); why != "" {
			return nil, why
		}
		if r != first {
			names += ", " + r.stmt.Lhs[0].(*ast.Ident).Name
			starts += ", " + s.text(r.start)
		}
	}
	behind := s.lineEnd(first.stmt)
	switch {
	case behind > first.check.Pos():
		return nil, "they stand on one line"
	case s.comments(behind, last.check.Pos()):
		return nil, "there is a comment between them"
	}
	pkg, edits, ok := rewrite.PackageName(s.pass, first.stmt.Pos(), effects.Ormapi, "ormapi")
	if !ok {
		return nil, "this file has no name for ormapi"
	}
	gather := fmt.Sprintf("Gather%d", len(run))
	return &analysis.SuggestedFix{Message: "Start them together and await them with " + gather, TextEdits: append(edits,
		insert(first.stmt.Lhs[0].End(), names),
		insert(first.start.Pos(), pkg+"."+gather+"("+first.ctx.Name()+", "),
		analysis.TextEdit{Pos: first.start.End(), End: first.await.End(), NewText: []byte(starts + ")")},
		analysis.TextEdit{Pos: behind, End: last.check.Pos(), NewText: []byte("\n" + s.indent(last.check))},
	)}, ""
}

// unlike says why r cannot be gathered with first, the first of run: "" if it can.
func (s *serial) unlike(first, r *read, run []*read) string {
	info := s.pass.TypesInfo
	switch {
	case r.err == nil || r.check == nil:
		return "an error is not looked at"
	case r.err != first.err:
		return "their errors are different variables"
	case first.stmt.Tok != token.DEFINE || r.value != nil && info.Defs[r.stmt.Lhs[0].(*ast.Ident)] == nil:
		return "a result goes to a variable that is there already"
	case !s.onlyReturns(r.check, r.err):
		return "more is done about an error than to return it"
	case types.ExprString(r.check.Cond) != types.ExprString(first.check.Cond) || s.text(r.check.Body) != s.text(first.check.Body):
		return "their errors are handled differently"
	case r != first && !s.settled(r.start):
		return "what a query is built from may change meanwhile"
	}
	used := variables(info, r.check)
	for _, other := range run {
		if other.value != nil && used[other.value] {
			return "a result is used where an error is handled"
		}
	}
	return ""
}

// onlyReturns reports whether check does nothing but to return, with results if
// the function has any, and uses no variable but err.
func (s *serial) onlyReturns(check *ast.IfStmt, err *types.Var) bool {
	ret, ok := check.Body.List[0].(*ast.ReturnStmt)
	if !ok || len(check.Body.List) != 1 || len(ret.Results) == 0 && s.f.Sig.Results().Len() > 0 {
		return false
	}
	for v := range variables(s.pass.TypesInfo, ret) {
		if v != err && !v.IsField() && (v.Pkg() == nil || v.Parent() != v.Pkg().Scope()) {
			return false
		}
	}
	return true
}

// settled reports whether what the query that call starts is built from keeps its
// value.
func (s *serial) settled(call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	for _, arg := range call.Args[1:] {
		if !s.settledArg(arg) {
			return false
		}
	}
	switch from := ast.Unparen(sel.X).(type) {
	case *ast.CallExpr:
		if fn := callOf(s.pass, from); fn != nil && fn.Signature().Recv() == nil { // ormapi.Objects
			return len(from.Args) == 1 && steady(s.pass, s.res, from.Args[0], true)
		}
		return s.settledBuilder(from)
	default:
		return steady(s.pass, s.res, from, true)
	}
}

// settledBuilder is settled for a builder in the middle of a chain, all of whose
// arguments count.
func (s *serial) settledBuilder(call *ast.CallExpr) bool {
	args := append([]ast.Expr{nil}, call.Args...)
	return s.settled(&ast.CallExpr{Fun: call.Fun, Args: args})
}

// settledArg reports whether an argument of a builder keeps its value: it
// consists of constants and locals that are assigned once and hold no pointer.
func (s *serial) settledArg(e ast.Expr) bool {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		for _, elt := range x.Elts {
			if kv, ok := elt.(*ast.KeyValueExpr); ok {
				elt = kv.Value
			}
			if !s.settledArg(elt) {
				return false
			}
		}
		return true
	case *ast.BinaryExpr:
		return s.settledArg(x.X) && s.settledArg(x.Y)
	case *ast.UnaryExpr:
		return x.Op != token.AND && s.settledArg(x.X)
	case *ast.CallExpr:
		if sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr); ok && s.pass.TypesInfo.Selections[sel] != nil && !s.settledArg(sel.X) {
			return false
		}
		for _, arg := range x.Args {
			if !s.settledArg(arg) {
				return false
			}
		}
		return true
	}
	return steady(s.pass, s.res, e, false)
}

// loopFix starts the reads of a loop, and collects their results behind it:
//
//	var futures []*ormapi.Future[Post]
//	for _, id := range ids {
//		futures = append(futures, posts.AGet(ctx, ormapi.Q{"id": id}))
//	}
//	found, err := ormapi.Gather(ctx, futures...)
//	if err != nil {
//		return err
//	}
//	all = append(all, found...)
//
// It is offered for a range loop that does just that. What holds of the error
// and of the queries in gatherFix, holds here.
func (s *serial) loopFix(loop ast.Stmt, r *read, rest []ast.Stmt) (*analysis.SuggestedFix, string) {
	ranges, ok := loop.(*ast.RangeStmt)
	if !ok {
		return nil, "the loop ranges over nothing"
	}
	if why := s.unlike(r, r, []*read{r}); why != "" {
		return nil, why
	}
	all := s.collects(r, rest)
	switch {
	case all == nil:
		return nil, "the loop does more than to append the results to a local slice"
	case !s.settled(r.start) || !steady(s.pass, s.res, ranges.X, true):
		return nil, "what a query is built from may change meanwhile"
	case s.lineEnd(r.stmt) > r.check.Pos():
		return nil, "the loop stands on one line"
	case s.comments(s.lineEnd(r.stmt), rest[0].End()):
		return nil, "there is a comment in the loop"
	}
	for _, name := range []string{"futures", "found"} {
		if !rewrite.Visible(s.pass, loop.Pos(), name, nil) || mentions(s.f.Body, name, nil) {
			return nil, "the name " + name + " is taken"
		}
	}
	pkg, edits, ok := rewrite.PackageName(s.pass, loop.Pos(), effects.Ormapi, "ormapi")
	if !ok {
		return nil, "this file has no name for ormapi"
	}
	future := types.TypeString(s.pass.TypesInfo.TypeOf(r.start), rewrite.Qualifier(s.pass, loop.Pos(), &ok))
	if !ok {
		return nil, "this file has no name for the type of the results"
	}
	indent := s.indent(loop)
	check := strings.ReplaceAll(s.text(r.check), "\n"+indent+"\t", "\n"+indent)
	behind := fmt.Sprintf("\n%[1]sfound, %[2]s := %[3]s.Gather(%[4]s, futures...)\n%[1]s%[5]s\n%[1]s%[6]s = append(%[6]s, found...)",
		indent, r.err.Name(), pkg, r.ctx.Name(), check, all.Name())
	return &analysis.SuggestedFix{Message: "Start them all and await them with Gather", TextEdits: append(edits,
		insert(loop.Pos(), "var futures []"+future+"\n"+indent),
		analysis.TextEdit{Pos: r.stmt.Pos(), End: r.start.Pos(), NewText: []byte("futures = append(futures, ")},
		analysis.TextEdit{Pos: r.start.End(), End: r.await.End(), NewText: []byte(")")},
		analysis.TextEdit{Pos: s.lineEnd(r.stmt), End: rest[0].End()},
		insert(loop.End(), behind),
	)}, ""
}

// collects returns the local slice to which rest, which follows r in a loop,
// appends r's result, if it does nothing else.
func (s *serial) collects(r *read, rest []ast.Stmt) *types.Var {
	info := s.pass.TypesInfo
	if len(rest) != 1 || r.value == nil {
		return nil
	}
	assign, ok := rest[0].(*ast.AssignStmt)
	if !ok || assign.Tok != token.ASSIGN || len(assign.Lhs) != 1 {
		return nil
	}
	all := variable(info, assign.Lhs[0])
	call, ok := ast.Unparen(assign.Rhs[0]).(*ast.CallExpr)
	if all == nil || !ok || len(call.Args) != 2 || !info.Types[call.Fun].IsBuiltin() || lastName(call.Fun).Name != "append" {
		return nil
	}
	if variable(info, call.Args[0]) != all || variable(info, call.Args[1]) != r.value || call.Ellipsis.IsValid() || !s.local(all) {
		return nil
	}
	slice, ok := all.Type().Underlying().(*types.Slice)
	if !ok || !types.Identical(slice.Elem(), r.value.Type()) {
		return nil
	}
	return all
}

// local reports whether v is declared in f's body, so that nobody sees it when f
// returns early.
func (s *serial) local(v *types.Var) bool {
	if s.res.Enclosing(v.Pos()) != s.f || v.Pos() < s.f.Body.Pos() {
		return false
	}
	captured := false
	ast.Inspect(s.f.Body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.FuncLit); ok {
			captured = captured || variables(s.pass.TypesInfo, lit)[v]
			return false
		}
		return true
	})
	return !captured
}

// text returns the source of n. That it can be read is known: the fix would not
// type-check otherwise.
func (s *serial) text(n ast.Node) string {
	text, err := rewrite.Source(s.pass, n)
	if err != nil {
		return ""
	}
	return text
}

// indent returns the tabs before n.
func (s *serial) indent(n ast.Node) string {
	return strings.Repeat("\t", s.pass.Fset.PositionFor(n.Pos(), false).Column-1)
}

// lineEnd returns the end of the line that n ends on.
func (s *serial) lineEnd(n ast.Node) token.Pos {
	f := s.pass.Fset.File(n.Pos())
	line := f.PositionFor(n.End(), false).Line
	if line == f.LineCount() {
		return token.Pos(f.Base() + f.Size())
	}
	return f.LineStart(line+1) - 1
}

// comments reports whether a comment stands between pos and end.
func (s *serial) comments(pos, end token.Pos) bool {
	for _, group := range rewrite.File(s.pass, pos).Comments {
		if pos <= group.Pos() && group.Pos() < end {
			return true
		}
	}
	return false
}
