package futures

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/cfg"
)

// branch is the condition of a block with two successors: the first is taken if
// it holds.
type branch struct {
	at     ast.Node // where it stands
	cond   ast.Expr // nil if it is not known
	tag    ast.Expr // of a switch: cond is compared with it
	loop   ast.Stmt // of a loop whose body is the first successor
	atOnce bool     // the loop's body is entered at least once
	open   bool     // a select: what is taken depends on nothing here
	last   bool     // the last case of a type switch that has no default
	tokens []string // what the condition speaks of
	asks   *atom    // that something has a value, nil if it asks anything else
}

// branchOf returns the condition by which block b branches. It is asked for on every path
// through b, and found once.
func (c *conds) branchOf(b *cfg.Block) branch {
	out, ok := c.branches[b]
	if !ok {
		out = c.findBranch(b)
		out.tokens = c.speaksOf(out)
		if out.tag != nil {
			out.asks = c.equal(out.tag, out.cond)
		} else if out.cond != nil && c.comparesConstant(out.cond) {
			x := ast.Unparen(out.cond).(*ast.BinaryExpr)
			out.asks = c.equal(x.X, x.Y)
		}
		c.branches[b] = out
	}
	return out
}

func (c *conds) findBranch(b *cfg.Block) branch {
	body := b.Succs[0]
	last := func() ast.Expr {
		if len(b.Nodes) == 0 {
			return nil
		}
		e, _ := b.Nodes[len(b.Nodes)-1].(ast.Expr)
		return e
	}
	switch body.Kind {
	case cfg.KindIfThen:
		return branch{at: body.Stmt.(*ast.IfStmt).Cond, cond: last()}
	case cfg.KindForBody:
		loop := body.Stmt.(*ast.ForStmt)
		return branch{at: loop.Cond, cond: last(), loop: loop, atOnce: c.benchmarks(loop.Cond)}
	case cfg.KindRangeBody:
		loop := body.Stmt.(*ast.RangeStmt)
		return branch{at: loop.X, loop: loop, atOnce: c.nonEmpty(loop.X)}
	case cfg.KindSelectCaseBody:
		return branch{at: body.Stmt, open: true}
	case cfg.KindSwitchCaseBody:
		clause, _ := body.Stmt.(*ast.CaseClause)
		switch s := c.switches[clause].(type) {
		case *ast.SwitchStmt:
			cond := last()
			return branch{at: cond, cond: cond, tag: s.Tag}
		case *ast.TypeSwitchStmt:
			return branch{at: clause, last: len(b.Succs[1].Succs) == 1 && b.Succs[1].Succs[0].Kind == cfg.KindSwitchDone}
		}
	}
	return branch{at: body.Stmt}
}

// benchmarks reports whether e asks a benchmark how often it shall run, which is
// never never.
func (c *conds) benchmarks(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if ok && (sel.Sel.Name == "N" || sel.Sel.Name == "Loop") {
			named, ok := types.Unalias(deref(c.info.TypeOf(sel.X))).(*types.Named)
			found = found || ok && named.Obj().Name() == "B" && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "testing"
		}
		return !found
	})
	return found
}

// nonEmpty reports whether a range over x has at least one turn.
func (c *conds) nonEmpty(x ast.Expr) bool {
	if c.benchmarks(x) {
		return true
	}
	if tv := c.info.Types[x]; tv.Value != nil {
		if tv.Value.Kind() == constant.String {
			return constant.StringVal(tv.Value) != ""
		}
		return constant.Sign(tv.Value) > 0
	}
	if a, ok := deref(c.info.TypeOf(x)).Underlying().(*types.Array); ok {
		return a.Len() > 0
	}
	if id, ok := ast.Unparen(x).(*ast.Ident); ok {
		if v, ok := c.info.Uses[id].(*types.Var); ok {
			if value, _ := c.effs.Value(v); value != nil {
				x = value
			}
		}
	}
	lit, ok := ast.Unparen(x).(*ast.CompositeLit)
	return ok && len(lit.Elts) > 0
}

// take returns what is known behind a branch, and false if it cannot be taken.
func (c *conds) take(b branch, holds bool, known env) (env, bool) {
	if b.loop != nil {
		a := c.entered(b.loop)
		if b.atOnce && !holds {
			if _, ok := known.truth(a); !ok {
				return known, false
			}
		}
		if holds {
			known = known.with(a, true)
			if loop, ok := b.loop.(*ast.RangeStmt); ok {
				for _, x := range []ast.Expr{loop.Key, loop.Value} {
					if x != nil {
						known = c.assign(x, nil, known)
					}
				}
			}
		}
	}
	switch {
	case b.cond == nil:
		return known, true
	case b.tag != nil:
		return c.assumeEqual(b.tag, b.cond, holds, known)
	}
	return c.assume(b.cond, holds, known)
}

// decided reports whether what is known decides a branch.
func (c *conds) decided(b branch, known env) bool {
	if b.cond == nil {
		return false
	}
	if b.tag != nil {
		_, ok := c.equals(b.tag, b.cond, known)
		return ok
	}
	_, ok := c.eval(b.cond, known)
	return ok
}

// findGuards returns what is known, on all paths, at the start of each block, as far as it
// matters.
func (w *walker) findGuards() map[*cfg.Block]env {
	c, g := w.conds, w.graph
	in := map[*cfg.Block]env{g.Blocks[0]: {}}
	work := []*cfg.Block{g.Blocks[0]}
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		known := in[b]
		for _, n := range b.Nodes {
			known = c.after(n, known)
		}
		for i, succ := range b.Succs {
			next, ok := known, true
			if len(b.Succs) == 2 {
				next, ok = c.take(c.branchOf(b), i == 0, known)
			}
			if !ok {
				continue
			}
			next = w.matters.forget(succ, next)
			have, seen := in[succ]
			if seen {
				next = slices.DeleteFunc(slices.Clone(have), func(f fact) bool {
					_, ok := slices.BinarySearch(next, f)
					return !ok
				})
				if len(next) == len(have) {
					continue
				}
			}
			in[succ] = next
			work = append(work, succ)
		}
	}
	return in
}
