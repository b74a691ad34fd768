package analyzer

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"sync"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// SerialAwait reports reads that are awaited one after another although none
// needs the result of another.
var SerialAwait = &analysis.Analyzer{
	Name:       "serialawait",
	Doc:        doc("serialawait"),
	URL:        rulesURL,
	Requires:   []*analysis.Analyzer{effects.Analyzer},
	Run:        runSerialAwait,
	ResultType: silencesType,
}

// Reads that could run at the same time.
//
// Have, one behind the other in a block:
//
//	a, err := x.AGet(ctx, ...).Await(ctx)
//	if err != nil { return err }
//	b, err := y.AList(ctx).Await(ctx)
//	if err != nil { return err }
//
// or the first two at the start of a loop's body. The calls read and no more:
// they are the terminals of ormapi that do, on a query that is built in place
// by builders, from constants, variables, fields, operators and literals. All
// use one context. Nothing stands between them but what leaves the function
// when a read has failed; the query is not built from what an earlier one gave.
// So the second may start before the first has answered.
//
// In a loop the query must be built from the loop's variables, or it is the same
// one again, which waits for something to change. Nothing else may leave the
// loop, for that would end a search, and nothing in it may be called that could
// change what the next query reads.
//
// Writes are never reported, for their order matters, nor are reads that lock
// their rows, nor is anything in a transaction, which has one connection.

func runSerialAwait(pass *analysis.Pass) (any, error) {
	res, r := result(pass), newReporter(pass)
	defer r.flush()
	for _, f := range res.Funcs {
		if inTest(pass, f.Node.Pos()) {
			continue
		}
		s := &serial{pass, res, r, f, sync.OnceValue(func() bool { return inTransaction(pass, f) })}
		inspectBody(f.Body, func(n ast.Node) {
			switch n := n.(type) {
			case *ast.BlockStmt:
				s.list(n.List)
			case *ast.CaseClause:
				s.list(n.Body)
			case *ast.CommClause:
				s.list(n.Body)
			case *ast.ForStmt:
				s.loop(n, n.Body)
			case *ast.RangeStmt:
				s.loop(n, n.Body)
			}
		})
	}
	return r.used, nil
}

// serial looks for reads in f.
type serial struct {
	pass *analysis.Pass
	res  *effects.Result
	r    *reporter
	f    *effects.Func
	inTx func() bool // f may run in a transaction; few functions have to be asked
}

// read is a read that is awaited in place, and what is done if it fails.
type read struct {
	stmt  *ast.AssignStmt
	await *ast.CallExpr
	start *ast.CallExpr
	name  *ast.Ident  // of the terminal
	ctx   *types.Var  // of both calls
	value *types.Var  // nil for _
	err   *types.Var  // nil for _
	check *ast.IfStmt // nil if there is none
}

// list reports the runs of reads in a list of statements.
func (s *serial) list(stmts []ast.Stmt) {
	for len(stmts) > 0 {
		var run []*read
		for {
			next, rest := s.next(stmts)
			if next == nil || !s.joins(run, next) {
				break
			}
			run, stmts = append(run, next), rest
		}
		switch {
		case len(run) == 0:
			stmts = stmts[1:]
		case len(run) > 1:
			s.report(run)
		}
	}
}

// next returns the read that stmts begin with, and what follows it.
func (s *serial) next(stmts []ast.Stmt) (*read, []ast.Stmt) {
	if len(stmts) == 0 {
		return nil, nil
	}
	r := s.readOf(stmts[0])
	if r == nil {
		return nil, nil
	}
	stmts = stmts[1:]
	if len(stmts) > 0 && r.err != nil {
		if r.check = errorCheck(s.pass.TypesInfo, stmts[0], r.err); r.check != nil {
			stmts = stmts[1:]
		}
	}
	return r, stmts
}

// joins reports whether next may start when run does.
func (s *serial) joins(run []*read, next *read) bool {
	if len(run) == 0 {
		return true
	}
	used := variables(s.pass.TypesInfo, next.start)
	for _, r := range run {
		if r.ctx != next.ctx || r.value != nil && used[r.value] || r.err != nil && used[r.err] || types.ExprString(r.start) == types.ExprString(next.start) {
			return false
		}
	}
	return true
}

func (s *serial) report(run []*read) {
	if s.inTx() {
		return
	}
	names := make([]string, len(run))
	for i, r := range run {
		names[i] = r.name.Name
	}
	last := len(names) - 1
	gather, all := "Gather", "all"
	if len(run) <= 3 {
		gather = fmt.Sprintf("Gather%d", len(run))
	}
	if len(run) == 2 {
		all = "both"
	}
	fix, why := s.gatherFix(run)
	var others []analysis.RelatedInformation
	for _, r := range run[1:] {
		others = append(others, analysis.RelatedInformation{Pos: r.name.Pos(), End: r.await.End(), Message: r.name.Name + " is awaited here"})
	}
	s.r.add(span{run[0].name.Pos(), run[0].await.End()}, fix, others,
		"%s and %s are awaited one after another, so each waits for what it does not need; start %s, then await them with ormapi.%s%s",
		strings.Join(names[:last], ", "), names[last], all, gather, noFix(why))
}

// readOf returns the read that stmt is, or nil.
func (s *serial) readOf(stmt ast.Stmt) *read {
	assign, ok := stmt.(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 2 || len(assign.Rhs) != 1 {
		return nil
	}
	await, ok := ast.Unparen(assign.Rhs[0]).(*ast.CallExpr)
	if !ok || len(await.Args) != 1 {
		return nil
	}
	sel, ok := ast.Unparen(await.Fun).(*ast.SelectorExpr)
	if fn := callOf(s.pass, await); !ok || fn == nil || fn.Name() != "Await" || !s.res.Awaits(fn) {
		return nil
	}
	start, ok := ast.Unparen(sel.X).(*ast.CallExpr)
	if !ok || !s.reads(start) {
		return nil
	}
	info := s.pass.TypesInfo
	r := &read{stmt: assign, await: await, start: start, name: ast.Unparen(start.Fun).(*ast.SelectorExpr).Sel, ctx: variable(info, ast.Unparen(await.Args[0]))}
	if r.ctx == nil || r.ctx != variable(info, ast.Unparen(start.Args[0])) || !s.res.Constant(r.ctx) {
		return nil
	}
	for i, v := range []**types.Var{&r.value, &r.err} {
		if *v = variable(info, assign.Lhs[i]); *v == nil && !isBlank(assign.Lhs[i]) {
			return nil
		}
	}
	return r
}

// readTerminals are the async terminals of ormapi that read.
var readTerminals = []string{"AGet", "AFirst", "ALast", "ALatest", "AEarliest", "AList", "ACount", "AExists", "AContains", "AAggregate", "AExplain"}

// reads reports whether call starts a read, and does nothing else.
func (s *serial) reads(call *ast.CallExpr) bool {
	fn, sel := callOf(s.pass, call), (*ast.SelectorExpr)(nil)
	if fn != nil {
		sel, _ = ast.Unparen(call.Fun).(*ast.SelectorExpr)
	}
	if sel == nil || fn.Pkg() == nil || fn.Pkg().Path() != effects.Ormapi || fn.Signature().Recv() == nil || len(call.Args) == 0 || !slices.Contains(readTerminals, fn.Name()) {
		return false
	}
	return s.quiet(sel.X) && !slices.ContainsFunc(call.Args[1:], func(arg ast.Expr) bool { return !s.quiet(arg) })
}

// quiet reports whether the evaluation of e does nothing but to build a value.
func (s *serial) quiet(e ast.Expr) bool {
	quiet := true
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit, *ast.TypeAssertExpr:
			quiet = false
		case *ast.UnaryExpr:
			quiet = quiet && n.Op != token.ARROW
		case *ast.CallExpr:
			quiet = quiet && s.builds(n)
		}
		return quiet
	})
	return quiet
}

// builds reports whether call is a conversion, len or cap, or a function of
// ormapi that builds a query, a condition or an expression.
func (s *serial) builds(call *ast.CallExpr) bool {
	if tv := s.pass.TypesInfo.Types[call.Fun]; tv.IsType() {
		return true
	}
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && s.pass.TypesInfo.Types[id].IsBuiltin() {
		return id.Name == "len" || id.Name == "cap"
	}
	fn := callOf(s.pass, call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != effects.Ormapi || fn.Name() == "SelectForUpdate" {
		return false
	}
	out := fn.Signature().Results()
	return !s.res.NeedsTurn(fn) && out.Len() == 1 && s.res.Future(out.At(0).Type()) == nil
}

// errorCheck returns stmt if it leaves the list it stands in when err is not nil,
// and does nothing otherwise.
func errorCheck(info *types.Info, stmt ast.Stmt, err *types.Var) *ast.IfStmt {
	check, ok := stmt.(*ast.IfStmt)
	if !ok || check.Init != nil || check.Else != nil || len(check.Body.List) == 0 {
		return nil
	}
	e, isNil := nilTest(info, check.Cond)
	if e == nil || isNil || variable(info, e) != err {
		return nil
	}
	switch last := check.Body.List[len(check.Body.List)-1].(type) {
	case *ast.ReturnStmt:
		return check
	case *ast.BranchStmt:
		if last.Tok == token.CONTINUE {
			return check
		}
	}
	return nil
}

// inTransaction reports whether f may run in a transaction: it has one in a
// variable, or is a literal that is handed to what sounds like one.
func inTransaction(pass *analysis.Pass, f *effects.Func) bool {
	for ; f != nil; f = f.Parent {
		for v := range f.Sig.Params().Variables() {
			if isTransaction(v.Type()) {
				return true
			}
		}
		in := false
		ast.Inspect(f.Body, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok {
				v := variable(pass.TypesInfo, id)
				in = in || v != nil && isTransaction(v.Type())
			}
			return !in
		})
		if in || f.Parent != nil && handedToTransaction(pass, f) {
			return true
		}
	}
	return false
}

// isTransaction reports whether t is called a transaction.
func isTransaction(t types.Type) bool {
	name := types.TypeString(t, func(*types.Package) string { return "" })
	return strings.HasSuffix(name, "Tx") || strings.HasSuffix(name, "Transaction")
}

// handedToTransaction reports whether the literal f is an argument of a function
// that is called a transaction.
func handedToTransaction(pass *analysis.Pass, f *effects.Func) bool {
	found := false
	ast.Inspect(f.Parent.Body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || !slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return ast.Unparen(arg) == ast.Expr(f.Node.(ast.Expr)) }) {
			return !found
		}
		if id := lastName(call.Fun); id != nil {
			for _, word := range []string{"tx", "trans", "atomic"} {
				found = found || strings.Contains(strings.ToLower(id.Name), word)
			}
		}
		return !found
	})
	return found
}
