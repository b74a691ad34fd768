package analyzer

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"github.com/asyncorm/asyncorm-lint/internal/flow"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/cfg"
)

// What is held where.
//
// Have: a body, its control-flow graph, and a keeper that says of each call what
// it acquires and releases. Asked is what is held at each call.
//
// Surely held is what is held on all paths that lead there: a forward search
// over the graph whose meet is the intersection. What a deferred call releases is
// held until the function returns. An acquisition that may fail is held until a
// condition on its error says that it has failed; where the error is used in a
// way that is not understood, nothing is known any more, and it counts as not
// held.
//
// Held on a path is what one arm of an if, switch or select releases, or
// acquires, and another one does not. That there is such a path is sure only if
// nothing else decides the same: "if locked { mu.Unlock() }" is no mistake. So
// the statement may ask only local variables that are assigned once, and to no
// constant, and that no other statement of the body asks. What is held so is
// followed as long as the code runs straight on or leaves early on a condition;
// it ends at a loop, a switch, and in whatever is conditional.
//
// Not looked at: panics, the operands of && and || (both are taken to run), and
// what deferred calls do.

// hold is something held: a lock, a semaphore, a transaction.
type hold struct {
	what string        // as the program writes it: "s.mu"
	at   *ast.CallExpr // what acquired it
	kind holdKind
	obj  *types.Var // the variable or field that it is, or whose value it is
	root *types.Var // the variable that what begins with
	err  *types.Var // the error of at, until it is looked at
	part ast.Stmt   // where it is held on a path only: the statement whose arms differ
	ptr  bool       // obj holds a pointer or an interface: others may hold the same
	far  bool       // the path from root leads through one
}

type holdKind int

const (
	readLock holdKind = iota // an RWMutex that is locked for reading
	writeLock
	triedLock // locked by a TryLock, which blocks nobody
	semaphoreSlot
	transaction
	openRows
)

// same reports whether a and b are one thing, perhaps acquired in two places.
func (h hold) same(o hold) bool {
	return h.obj == o.obj && h.root == o.root && h.what == o.what && h.part == o.part
}

// in returns where h is in a list, -1 if it is not. It looks behind the place of the last
// one first, for lists mostly have one order.
func (h hold) in(list []hold, last int) int {
	if next := last + 1; next < len(list) && h.same(list[next]) {
		return next
	}
	return slices.IndexFunc(list, h.same)
}

// keeper says what is held.
type keeper interface {
	// called changes held to what is held after call.
	called(call *ast.CallExpr, held []hold) []hold
	// assigned changes held to what is held when call's results have been assigned.
	assigned(lhs []ast.Expr, call *ast.CallExpr, held []hold) []hold
	// branched returns what is held where cond, which is no negation, has the value. It
	// leaves held as it is.
	branched(cond ast.Expr, value bool, held []hold) []hold
}

// holding finds what is held in one body.
type holding struct {
	keeper
	info  *types.Info
	res   *effects.Result
	body  *ast.BlockStmt
	graph *cfg.CFG
	visit func(e ast.Expr, held []hold) // nil while searching
	asks  map[*types.Var][]ast.Stmt     // see alone; nil until it is asked for
}

// eachHeld calls visit for each call in f, and for each function literal that is
// an argument, with what is held there.
func eachHeld(pass *analysis.Pass, f *effects.Func, k keeper, visit func(e ast.Expr, held []hold)) {
	graph := pass.ResultOf[flow.Analyzer].(*flow.Result).Graph(f.Body)
	h := &holding{keeper: k, info: pass.TypesInfo, res: result(pass), body: f.Body, graph: graph}
	sure, reached := h.search(nil, h.edge)
	seeds := h.seeds(sure, reached)
	maybe, _ := h.search(seeds, h.pathEdge)
	h.visit = visit
	for i, b := range graph.Blocks {
		if reached[i] {
			h.block(b, slices.Concat(sure[i], union(maybe[i], seeds[b])))
		}
	}
}

// search returns what is held at the start of each block, and which blocks it
// has reached. seeds are held at the start of their blocks, whatever comes in.
func (h *holding) search(seeds map[*cfg.Block][]hold, edge func(b *cfg.Block, i int, out []hold) []hold) (in [][]hold, reached []bool) {
	in, reached = make([][]hold, len(h.graph.Blocks)), make([]bool, len(h.graph.Blocks))
	queue := []*cfg.Block{h.graph.Blocks[0]}
	reached[0] = true
	for len(queue) > 0 {
		b := queue[0]
		queue = queue[1:]
		out := h.block(b, union(in[b.Index], seeds[b]))
		for i, succ := range b.Succs {
			held := edge(b, i, out)
			if reached[succ.Index] {
				held = meet(in[succ.Index], held)
				if slices.Equal(held, in[succ.Index]) {
					continue
				}
			}
			in[succ.Index], reached[succ.Index] = held, true
			queue = append(queue, succ)
		}
	}
	return in, reached
}

// meet returns what is held on both of two ways.
func meet(a, b []hold) []hold {
	var out []hold
	i := -1
	for _, x := range a {
		if i = x.in(b, i); i < 0 {
			continue
		}
		y := b[i]
		if x.err != y.err && x.err != nil && y.err != nil {
			continue
		}
		if x.err == nil {
			x.err = y.err
		}
		x.kind = min(x.kind, y.kind)
		if y.at.Pos() < x.at.Pos() {
			x.at = y.at
		}
		out = append(out, x)
	}
	return out
}

// union returns what is held according to a or b.
func union(a, b []hold) []hold {
	for _, x := range b {
		if !slices.ContainsFunc(a, x.same) {
			a = append(slices.Clip(a), x)
		}
	}
	return a
}

// block returns what is held at the end of b. What is done on the way changes a list of
// its own, for where much is held, a copy for each call would take long.
func (h *holding) block(b *cfg.Block, held []hold) []hold {
	cond := condition(b)
	held = slices.Clone(held)
	for _, n := range b.Nodes {
		switch n := n.(type) {
		case *ast.AssignStmt:
			held = h.assign(n.Lhs, n.Rhs, held)
		case *ast.ValueSpec:
			lhs := make([]ast.Expr, len(n.Names))
			for i, name := range n.Names {
				lhs[i] = name
			}
			held = h.assign(lhs, n.Values, held)
		case *ast.DeferStmt:
			held = h.operands(n.Call, held)
		case *ast.GoStmt:
			held = h.operands(n.Call, held)
		default:
			if n != cond || !asksError(h.info, cond, held) {
				held = h.used(n, held)
			}
			held = h.walk(n, held)
		}
	}
	return held
}

// assign is an assignment: the right sides run, then the left sides have their
// values.
func (h *holding) assign(lhs, rhs []ast.Expr, held []hold) []hold {
	for _, e := range rhs {
		held = h.walk(e, h.used(e, held))
	}
	for _, e := range lhs {
		v := variable(h.info, e)
		if v == nil {
			held = h.walk(e, h.used(e, held))
			continue
		}
		for i := range held {
			if held[i].err == v { // the error was never looked at
				held[i].err = nil
			}
		}
	}
	if len(rhs) == 1 {
		if call, ok := ast.Unparen(rhs[0]).(*ast.CallExpr); ok {
			held = h.assigned(lhs, call, held)
		}
	}
	return held
}

// used drops what was acquired by a call whose error n uses.
func (h *holding) used(n ast.Node, held []hold) []hold {
	if !slices.ContainsFunc(held, func(x hold) bool { return x.err != nil }) {
		return held
	}
	used := variables(h.info, n)
	return slices.DeleteFunc(held, func(x hold) bool { return x.err != nil && used[x.err] })
}

// walk visits the calls in n in the order in which they run.
func (h *holding) walk(n ast.Node, held []hold) []hold {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.CallExpr:
			held = h.operands(n, held)
			held = h.called(n, held)
			if h.visit != nil {
				for _, arg := range n.Args {
					if lit, ok := ast.Unparen(arg).(*ast.FuncLit); ok {
						h.visit(lit, held)
					}
				}
				h.visit(n, held)
			}
			return false
		}
		return true
	})
	return held
}

// operands visits what is evaluated before call is made.
func (h *holding) operands(call *ast.CallExpr, held []hold) []hold {
	held = h.walk(call.Fun, held)
	for _, arg := range call.Args {
		held = h.walk(arg, held)
	}
	return held
}

// edge returns what is held on the way from b to its successor i.
func (h *holding) edge(b *cfg.Block, i int, out []hold) []hold {
	cond := condition(b)
	if cond == nil {
		return out
	}
	value := i == 0
	for {
		not, ok := ast.Unparen(cond).(*ast.UnaryExpr)
		if !ok || not.Op != token.NOT {
			break
		}
		cond, value = not.X, !value
	}
	cond = ast.Unparen(cond)
	if e, isNil := nilTest(h.info, cond); e != nil {
		v := variable(h.info, e)
		asked := func(x hold) bool { return e == ast.Expr(x.at) || v != nil && x.err == v }
		if failed := isNil != value; failed {
			out = without(out, asked)
		} else {
			out = slices.Clone(out)
			for i := range out {
				if asked(out[i]) {
					out[i].err = nil
				}
			}
		}
	}
	return h.branched(cond, value, out)
}

// pathEdge is edge for what is held on a path only.
func (h *holding) pathEdge(b *cfg.Block, i int, out []hold) []hold {
	out = without(out, func(x hold) bool { return x.part == nil }) // the other search has it
	if len(b.Succs) < 2 || len(out) == 0 {
		return out
	}
	if condition(b) == nil || b.Succs[i].Kind != cfg.KindIfDone {
		return nil
	}
	return out
}

// seeds returns what is held on a path only, at the ends of the statements that
// make the difference.
func (h *holding) seeds(sure [][]hold, reached []bool) map[*cfg.Block][]hold {
	out := map[*cfg.Block][]hold{}
	for i, b := range h.graph.Blocks {
		if !reached[i] || !slices.ContainsFunc(b.Succs, isDone) {
			continue
		}
		held := h.block(b, sure[i])
		for j, succ := range b.Succs {
			if len(held) == 0 || !isDone(succ) || !h.alone(succ.Stmt) {
				continue
			}
			last := -1
			for _, x := range h.edge(b, j, held) {
				if x.err != nil {
					continue
				}
				if last = x.in(sure[succ.Index], last); last >= 0 {
					continue
				}
				x.part = succ.Stmt
				out[succ] = union(out[succ], []hold{x})
			}
		}
	}
	return out
}

// isDone reports whether b is what follows an if, switch or select.
func isDone(b *cfg.Block) bool {
	return b.Kind == cfg.KindIfDone || b.Kind == cfg.KindSwitchDone || b.Kind == cfg.KindSelectDone
}

// alone reports whether nothing in the body decides what stmt decides.
func (h *holding) alone(stmt ast.Stmt) bool {
	if h.asks == nil {
		h.findAsks()
	}
	for _, n := range header(stmt) {
		if !plain(h.info, n) {
			return false
		}
		for v := range variables(h.info, n) {
			if !h.given(v) || slices.ContainsFunc(h.asks[v], func(other ast.Stmt) bool { return other != stmt }) {
				return false
			}
		}
	}
	return true
}

// findAsks finds the statements of the body that ask for each variable: two are enough
// to tell that there is another one.
func (h *holding) findAsks() {
	h.asks = map[*types.Var][]ast.Stmt{}
	ast.Inspect(h.body, func(n ast.Node) bool {
		if stmt, ok := n.(ast.Stmt); ok {
			for _, n := range header(stmt) {
				for v := range variables(h.info, n) {
					if list := h.asks[v]; len(list) < 2 && !slices.Contains(list, stmt) {
						h.asks[v] = append(list, stmt)
					}
				}
			}
		}
		return true
	})
}

// given reports whether v is a local variable with one value, and that no
// constant.
func (h *holding) given(v *types.Var) bool {
	if v.IsField() || v.Pkg() == nil || v.Parent() == v.Pkg().Scope() || !h.res.Constant(v) {
		return false
	}
	value, _ := h.res.Value(v)
	return value == nil || h.info.Types[value].Value == nil
}

// header returns what decides how stmt goes on, nothing for what always goes on
// in one way.
func header(stmt ast.Stmt) []ast.Node {
	var out []ast.Node
	clauses := func(body *ast.BlockStmt) {
		for _, clause := range body.List {
			if c, ok := clause.(*ast.CaseClause); ok {
				for _, e := range c.List {
					out = append(out, e)
				}
			}
		}
	}
	switch s := stmt.(type) {
	case *ast.IfStmt:
		out = append(out, s.Cond)
	case *ast.ForStmt:
		if s.Cond != nil {
			out = append(out, s.Cond)
		}
	case *ast.RangeStmt:
		out = append(out, s.X)
	case *ast.SwitchStmt:
		if s.Tag != nil {
			out = append(out, s.Tag)
		}
		clauses(s.Body)
	case *ast.TypeSwitchStmt:
		out = append(out, s.Assign)
	}
	return out
}

// plain reports whether n calls nothing but builtins.
func plain(info *types.Info, n ast.Node) bool {
	plain := true
	ast.Inspect(n, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && !info.Types[call.Fun].IsBuiltin() && !info.Types[call.Fun].IsType() {
			plain = false
		}
		return plain
	})
	return plain
}

// condition returns what an if or for statement asks at the end of b, nil if
// there is none.
func condition(b *cfg.Block) ast.Expr {
	if len(b.Succs) < 2 || len(b.Nodes) == 0 || b.Succs[0].Kind != cfg.KindIfThen && b.Succs[0].Kind != cfg.KindForBody {
		return nil
	}
	cond, _ := b.Nodes[len(b.Nodes)-1].(ast.Expr)
	return cond
}

// nilTest returns what cond compares with nil, and whether it is true for nil.
func nilTest(info *types.Info, cond ast.Expr) (e ast.Expr, isNil bool) {
	cmp, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
		return nil, false
	}
	x, y := ast.Unparen(cmp.X), ast.Unparen(cmp.Y)
	if info.Types[x].IsNil() {
		x, y = y, x
	}
	if !info.Types[y].IsNil() {
		return nil, false
	}
	return x, cmp.Op == token.EQL
}

// asksError reports whether cond asks whether what is held was acquired.
func asksError(info *types.Info, cond ast.Expr, held []hold) bool {
	e, _ := nilTest(info, cond)
	v := variable(info, e)
	return v != nil && slices.ContainsFunc(held, func(x hold) bool { return x.err == v })
}

// without returns the holds that drop does not name.
func without(held []hold, drop func(hold) bool) []hold {
	if !slices.ContainsFunc(held, drop) {
		return held
	}
	return slices.DeleteFunc(slices.Clone(held), drop)
}
