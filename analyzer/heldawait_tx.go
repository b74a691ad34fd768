package analyzer

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// Transactions and rows that are open across an await: -heldawait.tx.
//
// Have: tx, err := db.BeginTx(...) or rows, err := db.Query(...), a call whose
// first result is a *sql.Tx, a bun.Tx or *sql.Rows and is put in a local
// variable. It is open until Commit, Rollback or Close is called on the
// variable, or rows.Next has returned false; a deferred call closes nothing
// before the function returns.
//
// An await is not reported for a transaction that it may be about: one that its
// text mentions, or that of the only value of a variable in it, and so on. If
// there is a variable with several values, it may be about anything. So may it
// be where the transaction goes elsewhere: its uses must be method calls, and
// arguments of functions, not methods, that return nothing to keep it in; in a
// literal it may stand only if that is deferred, or handed to a call whose result
// is awaited in place: ormapi.Go(ctx, func...).Await(ctx).

// openTransactions calls visit for each call in f with the transactions and rows
// that are open there.
func openTransactions(pass *analysis.Pass, f *effects.Func, visit func(e ast.Expr, held []hold)) {
	k := &txKeeper{pass: pass, res: result(pass), f: f}
	eachHeld(pass, f, k, func(e ast.Expr, held []hold) {
		if len(held) > 0 {
			about, any := k.about(e)
			visit(e, without(held, func(h hold) bool { return any || about[h.obj] }))
		}
	})
}

// txKeeper says which transactions and rows are open.
type txKeeper struct {
	pass *analysis.Pass
	res  *effects.Result
	f    *effects.Func

	astray map[*types.Var]bool // see wanders; nil until it is asked for
}

func (k *txKeeper) called(call *ast.CallExpr, held []hold) []hold {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !slices.Contains([]string{"Commit", "Rollback", "Close"}, sel.Sel.Name) {
		return held
	}
	v := variable(k.pass.TypesInfo, ast.Unparen(sel.X))
	return slices.DeleteFunc(held, func(h hold) bool { return h.obj == v })
}

func (k *txKeeper) assigned(lhs []ast.Expr, call *ast.CallExpr, held []hold) []hold {
	v := variable(k.pass.TypesInfo, lhs[0])
	out := results(k.pass, call)
	if v == nil || len(out) != len(lhs) || !k.res.Constant(v) || k.res.Enclosing(v.Pos()) != k.f {
		return held
	}
	kind, ok := opens(out[0])
	if !ok || k.wanders(v) {
		return held
	}
	h := hold{what: v.Name(), at: call, kind: kind, obj: v, root: v}
	if len(lhs) == 2 {
		h.err = variable(k.pass.TypesInfo, lhs[1])
	}
	return append(held, h)
}

func (k *txKeeper) branched(cond ast.Expr, value bool, held []hold) []hold {
	call, ok := cond.(*ast.CallExpr)
	if !ok || value {
		return held
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || sel.Sel.Name != "Next" {
		return held
	}
	v := variable(k.pass.TypesInfo, ast.Unparen(sel.X))
	return without(held, func(h hold) bool { return h.obj == v })
}

// opens returns what a value of type t is while it is open.
func opens(t types.Type) (holdKind, bool) {
	switch types.TypeString(t, nil) {
	case "*database/sql.Tx", "github.com/uptrace/bun.Tx":
		return transaction, true
	case "*database/sql.Rows":
		return openRows, true
	}
	return 0, false
}

// wanders reports whether v may be used by what does not mention it.
func (k *txKeeper) wanders(v *types.Var) bool {
	if k.astray == nil {
		k.astray = k.findAstray()
	}
	return k.astray[v]
}

// findAstray finds the variables that may be used by what does not mention them.
func (k *txKeeper) findAstray() map[*types.Var]bool {
	info := k.pass.TypesInfo
	stays := map[ast.Node]bool{}
	astray := map[*types.Var]bool{}
	ast.Inspect(k.f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.DeferStmt:
			stays[ast.Unparen(n.Call.Fun)] = true
		case *ast.FuncLit:
			if !stays[n] {
				maps.Copy(astray, variables(info, n))
			}
		case *ast.SelectorExpr:
			if s := info.Selections[n]; s != nil && s.Kind() == types.MethodVal {
				stays[ast.Unparen(n.X)] = true
			}
		case *ast.CallExpr:
			if fn := callOf(k.pass, n); fn != nil && fn.Signature().Recv() == nil && !slices.ContainsFunc(results(k.pass, n), keeps) {
				for _, arg := range n.Args {
					stays[ast.Unparen(arg)] = true
				}
			}
			if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
				if made, ok := ast.Unparen(sel.X).(*ast.CallExpr); ok {
					for _, arg := range made.Args {
						stays[arg] = true
					}
				}
			}
		case *ast.Ident:
			if v, ok := info.Uses[n].(*types.Var); ok && !stays[n] {
				astray[v] = true
			}
		}
		return true
	})
	return astray
}

// keeps reports whether a value of type t may refer to a transaction.
func keeps(t types.Type) bool {
	switch types.TypeString(t, nil) {
	case "error", "database/sql.Result":
		return false
	}
	return holdsPointer(t, 0)
}

// about returns the variables that the call e may wait for something of; any says that it
// may be one of any.
func (k *txKeeper) about(e ast.Expr) (about map[*types.Var]bool, any bool) {
	about = map[*types.Var]bool{}
	var visit func(n ast.Node)
	visit = func(n ast.Node) {
		for u := range variables(k.pass.TypesInfo, n) {
			if about[u] {
				continue
			}
			about[u] = true
			if u.IsField() || !keeps(u.Type()) || k.res.Enclosing(u.Pos()) != k.f {
				continue
			}
			if value, _ := k.res.Value(u); value != nil {
				visit(value)
			} else if !k.res.Constant(u) {
				any = true
			}
		}
	}
	visit(e)
	return about, any
}
