package effects

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"math"
	"slices"
	"sort"
	"strings"
)

// walker goes through a function body in the order in which it runs, and notes
// what is known where. Of code that may run again, a loop's, nothing is known that
// it assigns itself.
type walker struct {
	*Result
	out  []stretch
	ways map[parted]struct{ yes, no facts } // see split
}

// parted is a condition of several parts, and what is known before it.
type parted struct {
	cond *ast.BinaryExpr
	in   facts
}

// stretch is a piece of code and what is known there, nil if it does not run. Of
// two that hold a position, the later one is the inner one.
type stretch struct {
	pos, end token.Pos
	known    facts
}

// entered is a function, entered with what is known.
type entered struct {
	f  *Func
	in facts
}

// stretches returns what is known in the body of f, if in is known at its start: the
// pieces side by side, in the order of the text.
func (r *Result) stretches(f *Func, in facts) []stretch {
	key := entered{f, in}
	if out, ok := r.walked[key]; ok {
		return out
	}
	w := &walker{Result: r, ways: map[parted]struct{ yes, no facts }{}}
	if f.Body != nil && !jumps(f.Body) {
		w.stmt(f.Body, in)
	}
	r.walked[key] = sideBySide(w.out)
	return r.walked[key]
}

// sideBySide returns what stretches that lie in each other say, in pieces that do not.
func sideBySide(nested []stretch) []stretch {
	order := make([]int, len(nested))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := nested[i], nested[j]
		return cmp.Or(cmp.Compare(a.pos, b.pos), cmp.Compare(b.end, a.end), cmp.Compare(i, j))
	})
	var out []stretch
	type layer struct {
		end  token.Pos
		last int // of those around, which tells
	}
	var around []layer
	at := token.NoPos
	reach := func(pos token.Pos) {
		for len(around) > 0 {
			top := around[len(around)-1]
			if end := min(top.end, pos); at < end {
				out = append(out, stretch{at, end, nested[top.last].known})
				at = end
			}
			if top.end > pos {
				break
			}
			around = around[:len(around)-1]
		}
		at = pos
	}
	for _, i := range order {
		reach(nested[i].pos)
		last := i
		if n := len(around); n > 0 {
			last = max(last, around[n-1].last)
		}
		around = append(around, layer{nested[i].end, last})
	}
	reach(math.MaxInt)
	return out
}

// jumps reports whether a body has a goto: its order is not that of its text.
func jumps(body *ast.BlockStmt) bool { return has(body, token.GOTO) }

// has reports whether a statement holds a branch of some kind.
func has(n ast.Node, kind token.Token) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		if b, ok := n.(*ast.BranchStmt); ok && b.Tok == kind {
			found = true
		}
		_, lit := n.(*ast.FuncLit)
		return !lit
	})
	return found
}

// at returns what is known at pos in the body of f, if in is known at its start;
// nil if pos does not run.
func (r *Result) at(f *Func, in facts, pos token.Pos) facts {
	if f == nil {
		return nothing()
	}
	all := r.stretches(f, in)
	i := sort.Search(len(all), func(i int) bool { return pos < all[i].end })
	if i == len(all) || pos < all[i].pos {
		return nothing()
	}
	return all[i].known
}

func (w *walker) mark(n ast.Node, in facts) {
	w.out = append(w.out, stretch{n.Pos(), n.End(), in})
}

// stmt returns what is known behind s; nil if the code there does not go on.
func (w *walker) stmt(s ast.Stmt, in facts) facts {
	if s == nil {
		return in
	}
	w.mark(s, in)
	if in == nil {
		return nil
	}
	switch s := s.(type) {
	case *ast.BlockStmt:
		return w.list(s.List, in)
	case *ast.LabeledStmt:
		return w.stmt(s.Stmt, in)
	case *ast.IfStmt:
		in = w.cond(s.Cond, w.stmt(s.Init, in))
		then := w.stmt(s.Body, w.assume(s.Cond, true, in))
		other := w.assume(s.Cond, false, in)
		if s.Else != nil {
			other = w.stmt(s.Else, other)
		}
		return join(then, other)
	case *ast.ForStmt:
		in = w.again(s, w.stmt(s.Init, in))
		body := in
		if s.Cond != nil {
			in = w.cond(s.Cond, in)
			body = w.assume(s.Cond, true, in)
		}
		w.stmt(s.Post, in)
		w.stmt(s.Body, body)
		switch {
		case has(s.Body, token.BREAK):
			return in
		case s.Cond == nil:
			return nil
		}
		return w.assume(s.Cond, false, in)
	case *ast.RangeStmt:
		in = w.again(s, w.expr(s.X, in))
		w.stmt(s.Body, in)
		return in
	case *ast.SwitchStmt:
		return w.choose(s, w.stmt(s.Init, in))
	case *ast.TypeSwitchStmt:
		in = w.stmt(s.Assign, w.stmt(s.Init, in))
		return w.clauses(s.Body, in, hasDefault(s.Body))
	case *ast.SelectStmt:
		return w.clauses(s.Body, in, true)
	case *ast.ReturnStmt:
		for _, e := range s.Results {
			in = w.expr(e, in)
		}
		return nil
	case *ast.BranchStmt:
		return nil
	case *ast.AssignStmt:
		return w.assign(s, in)
	case *ast.IncDecStmt:
		return w.forget(s.X, in)
	case *ast.DeclStmt:
		return w.declare(s, in)
	case *ast.ExprStmt:
		in = w.expr(s.X, in)
		if call, ok := s.X.(*ast.CallExpr); ok && panics(w.pass.TypesInfo, call) {
			return nil
		}
		return in
	case *ast.DeferStmt: // it runs at the end, where something else may be known
		in = w.expr(s.Call, in)
		w.mark(s, nothing())
		w.expr(s.Call, nothing())
		return in
	case *ast.GoStmt:
		return w.expr(s.Call, in)
	case *ast.SendStmt:
		return w.expr(s.Value, w.expr(s.Chan, in))
	}
	return in
}

func (w *walker) list(list []ast.Stmt, in facts) facts {
	for _, s := range list {
		in = w.stmt(s, in)
	}
	return in
}

func panics(info *types.Info, call *ast.CallExpr) bool {
	id, ok := ast.Unparen(call.Fun).(*ast.Ident)
	if !ok {
		return false
	}
	b, ok := info.Uses[id].(*types.Builtin)
	return ok && b.Name() == "panic"
}

// again returns what is known whenever a loop starts its body anew.
func (w *walker) again(loop ast.Node, in facts) facts {
	w.assigned(loop, func(lhs ast.Expr) { in = w.forget(lhs, in) })
	ast.Inspect(loop, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			in = w.called(call, in)
		}
		return true
	})
	return in
}

// choose goes through a switch of values.
func (w *walker) choose(s *ast.SwitchStmt, in facts) facts {
	in = w.cond(s.Tag, in)
	if has(s.Body, token.FALLTHROUGH) {
		return w.clauses(s.Body, in, hasDefault(s.Body))
	}
	rest := in // where no case up to here was right
	var byDefault *ast.CaseClause
	var out facts
	for _, c := range s.Body.List {
		c := c.(*ast.CaseClause)
		if c.List == nil {
			byDefault = c
			continue
		}
		var here facts
		for _, e := range c.List {
			if s.Tag == nil {
				here = join(here, w.assume(e, true, rest))
				rest = w.assume(e, false, rest)
				continue
			}
			is := &ast.BinaryExpr{X: s.Tag, Op: token.EQL, Y: e}
			here = join(here, w.assume(is, true, rest))
			rest = w.assume(is, false, rest)
		}
		w.mark(c, here)
		out = join(out, w.list(c.Body, here))
	}
	if byDefault != nil {
		w.mark(byDefault, rest)
		rest = w.list(byDefault.Body, rest)
	}
	if has(s.Body, token.BREAK) {
		return w.again(s.Body, in)
	}
	return join(out, rest)
}

func hasDefault(body *ast.BlockStmt) bool {
	return slices.ContainsFunc(body.List, func(s ast.Stmt) bool {
		c, ok := s.(*ast.CaseClause)
		return ok && c.List == nil
	})
}

// clauses goes through those of a statement of which one runs.
func (w *walker) clauses(body *ast.BlockStmt, in facts, one bool) facts {
	var out facts
	before := in
	if has(body, token.FALLTHROUGH) {
		before = w.again(body, in)
	}
	for _, s := range body.List {
		w.mark(s, before)
		switch s := s.(type) {
		case *ast.CaseClause:
			out = join(out, w.list(s.Body, before))
		case *ast.CommClause:
			out = join(out, w.list(s.Body, w.stmt(s.Comm, before)))
		}
	}
	switch {
	case has(body, token.BREAK):
		return w.again(body, in)
	case one:
		return out
	}
	return join(out, in)
}

// cond goes through a condition, and returns what is known behind it, whatever
// its value.
func (w *walker) cond(e ast.Expr, in facts) facts {
	if e == nil || in == nil {
		return in
	}
	return w.expr(e, in)
}

// expr goes through an expression.
func (w *walker) expr(e ast.Expr, in facts) facts {
	if e == nil || in == nil {
		return in
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		if x.Op != token.LAND && x.Op != token.LOR {
			return w.expr(x.Y, w.expr(x.X, in))
		}
		in = w.expr(x.X, in)
		second := w.assume(x.X, x.Op == token.LAND, in)
		w.mark(x.Y, second)
		return join(in, w.expr(x.Y, second))
	case *ast.FuncLit:
		w.lit(x, in)
		return in
	case *ast.CallExpr:
		in = w.expr(x.Fun, in)
		for _, a := range x.Args {
			in = w.expr(a, in)
		}
		return w.called(x, in)
	}
	ast.Inspect(e, func(n ast.Node) bool {
		if sub, ok := n.(ast.Expr); ok && n != ast.Node(e) {
			in = w.expr(sub, in)
			return false
		}
		return true
	})
	return in
}

// lit goes through a function literal that runs as a part of the function around
// it, some time or other.
func (w *walker) lit(lit *ast.FuncLit, in facts) {
	w.mark(lit, in)
	if f := w.byNode[lit]; f != nil && f.Own == nil && inline(f.runs) {
		w.stmt(lit.Body, w.again(lit.Body, in))
	}
}

// called returns what is known behind a call.
func (w *walker) called(call *ast.CallExpr, in facts) facts {
	if in == nil || in.none() {
		return in
	}
	for _, a := range append([]ast.Expr{call.Fun}, call.Args...) {
		if lit, ok := ast.Unparen(a).(*ast.FuncLit); ok {
			if f := w.byNode[lit]; f == nil || f.Own == nil {
				in = w.again(lit.Body, in)
			}
		}
	}
	c := w.byCall[call]
	if c == nil {
		return in
	}
	if g := w.body(c); g != nil {
		changed := w.changes(g)
		return in.without(func(s subject) bool { return changed[s.last] || changed[nil] && s.path != "" })
	}
	return in
}

// assign goes through an assignment.
func (w *walker) assign(s *ast.AssignStmt, in facts) facts {
	before := in
	for _, e := range s.Rhs {
		before = w.expr(e, before)
	}
	for _, e := range s.Lhs {
		if _, name := e.(*ast.Ident); !name {
			before = w.expr(e, before)
		}
	}
	after := before
	for _, lhs := range s.Lhs {
		after = w.forget(lhs, after)
	}
	if len(s.Lhs) != len(s.Rhs) || s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		return after
	}
	for i, lhs := range s.Lhs {
		after = w.give(lhs, s.Rhs[i], before, after)
	}
	return after
}

// give returns what is known behind an assignment of value to lhs: before it,
// before was known.
func (w *walker) give(lhs, value ast.Expr, before, after facts) facts {
	to, ok := w.subject(lhs)
	if !ok || after == nil {
		return after
	}
	if v, ok := w.value(value, before); ok && w.asksFor(to) {
		return after.with(to, domain{values: single(v)})
	}
	if from, ok := w.subject(pointed(value)); ok {
		for s, d := range before.each() {
			if rest, ok := strings.CutPrefix(s.path, from.path); ok && s.root == from.root && (rest == "" || rest[0] == '.') {
				moved := subject{to.root, to.path + rest, s.last}
				if rest == "" {
					moved.last = to.last
				}
				if w.asksFor(moved) {
					after = after.with(moved, d)
				}
			}
		}
	}
	return after
}

// declare goes through the declaration of variables.
func (w *walker) declare(s *ast.DeclStmt, in facts) facts {
	decl, ok := s.Decl.(*ast.GenDecl)
	if !ok {
		return in
	}
	for _, spec := range decl.Specs {
		spec, ok := spec.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for _, e := range spec.Values {
			in = w.expr(e, in)
		}
		before := in
		for i, name := range spec.Names {
			in = w.forget(name, in)
			if len(spec.Names) == len(spec.Values) {
				in = w.give(name, spec.Values[i], before, in)
			}
		}
	}
	return in
}
