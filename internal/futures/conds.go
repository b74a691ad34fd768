package futures

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/cfg"
)

// What is known of conditions
//
// An atom is a condition without operators of logic: a bool, a call, a
// comparison. It is known by its text, with variables told apart, so that the
// same condition at two places is one atom. Knowledge (an env) is a set of
// atoms, each true or false. A branch adds to it what its condition says, an
// assignment of a constant what that says, and any other assignment to a
// variable takes away what speaks of it. Calls take nothing away: that fewer
// paths are followed is on the side of silence.
//
// An atom x == c with constant c decides x == d for any other d, and all
// comparisons of x with constants.

// atom is a condition that is taken as a whole.
type atom struct {
	id     int
	tokens []string       // the variables that it speaks of
	left   string         // of x == c: the text of x
	value  constant.Value // of x == c: c
	vars   []*types.Var
	isNil  bool // it is x == nil
}

// exact reports whether a speaks of a value in full, so that it tells nothing
// of other conditions on it, beyond those that it decides.
func (a *atom) exact() bool { return a.isNil || a.value != nil }

// fact is an atom with its truth: twice its id, plus one if it is true.
type fact int

// env is what is known: sorted, and never changed in place.
type env []fact

func (e env) truth(a *atom) (value, known bool) {
	if _, ok := slices.BinarySearch(e, fact(2*a.id+1)); ok {
		return true, true
	}
	_, ok := slices.BinarySearch(e, fact(2*a.id))
	return false, ok
}

func (e env) with(a *atom, value bool) env {
	f := fact(2 * a.id)
	if value {
		f++
	}
	i, ok := slices.BinarySearch(e, f)
	if ok {
		return e
	}
	return slices.Insert(slices.Clone(e), i, f)
}

// conds interns the atoms of one function.
type conds struct {
	info     *types.Info
	effs     *effects.Result
	ids      map[*types.Var]int
	atoms    map[string]*atom
	list     []*atom
	spoken   map[*types.Var]bool          // variables that conditions speak of
	wild     map[*types.Var]bool          // variables that may change unseen
	switches map[*ast.CaseClause]ast.Stmt // the switch that a clause belongs to
}

func newConds(r *Result, body *ast.BlockStmt) *conds {
	c := &conds{
		info: r.info, effs: r.effs,
		ids: map[*types.Var]int{}, atoms: map[string]*atom{}, spoken: map[*types.Var]bool{}, wild: map[*types.Var]bool{}, switches: map[*ast.CaseClause]ast.Stmt{},
	}
	c.findWild(body)
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.IfStmt:
			c.speaks(n.Cond)
		case *ast.ForStmt:
			c.speaks(n.Cond)
		case *ast.SwitchStmt:
			c.speaks(n.Tag)
			for _, clause := range n.Body.List {
				clause := clause.(*ast.CaseClause)
				c.switches[clause] = n
				for _, e := range clause.List {
					c.speaks(e)
				}
			}
		case *ast.TypeSwitchStmt:
			for _, clause := range n.Body.List {
				c.switches[clause.(*ast.CaseClause)] = n
			}
		}
		return true
	})
	return c
}

// findWild finds the variables whose address is taken, and those that a function
// literal assigns to.
func (c *conds) findWild(body *ast.BlockStmt) {
	note := func(e ast.Expr) {
		if id, ok := ast.Unparen(e).(*ast.Ident); ok {
			if v, ok := c.info.Uses[id].(*types.Var); ok {
				c.wild[v] = true
			}
		}
	}
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				note(n.X)
			}
		case *ast.FuncLit:
			ast.Inspect(n.Body, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.AssignStmt:
					for _, lhs := range n.Lhs {
						note(lhs)
					}
				case *ast.IncDecStmt:
					note(n.X)
				}
				return true
			})
		}
		return true
	})
}

func (c *conds) speaks(e ast.Expr) {
	if e == nil {
		return
	}
	for _, v := range c.varsOf(e) {
		c.spoken[v] = true
	}
}

// varsOf returns the variables that e mentions.
func (c *conds) varsOf(e ast.Node) (vars []*types.Var) {
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := c.info.ObjectOf(id).(*types.Var); ok && !slices.Contains(vars, v) {
				vars = append(vars, v)
			}
		}
		return true
	})
	return vars
}

// token returns the text of a variable.
func (c *conds) token(v *types.Var) string {
	id, ok := c.ids[v]
	if !ok {
		id = len(c.ids)
		c.ids[v] = id
	}
	return fmt.Sprintf("%s#%d", v.Name(), id)
}

// text returns e as text in which variables of one name are told apart.
func (c *conds) text(e ast.Expr) string {
	if tv := c.info.Types[e]; tv.Value != nil {
		return tv.Value.ExactString()
	}
	switch x := e.(type) {
	case *ast.ParenExpr:
		return c.text(x.X)
	case *ast.Ident:
		if v, ok := c.info.ObjectOf(x).(*types.Var); ok {
			return c.token(v)
		}
		return x.Name
	case *ast.SelectorExpr:
		return c.text(x.X) + "." + x.Sel.Name
	case *ast.CallExpr:
		args := make([]string, len(x.Args))
		for i, arg := range x.Args {
			args[i] = c.text(arg)
		}
		return c.text(x.Fun) + "(" + strings.Join(args, ",") + ")"
	case *ast.StarExpr:
		return "*" + c.text(x.X)
	case *ast.UnaryExpr:
		return x.Op.String() + c.text(x.X)
	case *ast.BinaryExpr:
		return "(" + c.text(x.X) + x.Op.String() + c.text(x.Y) + ")"
	case *ast.IndexExpr:
		return c.text(x.X) + "[" + c.text(x.Index) + "]"
	case *ast.TypeAssertExpr:
		return c.text(x.X) + ".()"
	}
	return types.ExprString(e)
}

// maxTokens bounds how far tokens looks behind variables.
const maxTokens = 2

// tokens adds the things that e speaks of: variables, and fields and constant
// elements of variables as a whole. A local variable that has its value from one expression speaks of
// what that speaks of.
func (c *conds) tokens(e ast.Node, depth int, out []string) []string {
	switch x := e.(type) {
	case *ast.SelectorExpr:
		if s := c.info.Selections[x]; s != nil && s.Kind() == types.FieldVal {
			return append(out, c.text(x))
		}
		return c.tokens(x.X, depth, out)
	case *ast.IndexExpr:
		if c.info.Types[x.Index].Value != nil {
			return append(out, c.text(x))
		}
		return c.tokens(x.Index, depth, c.tokens(x.X, depth, out))
	case *ast.Ident:
		v, ok := c.info.ObjectOf(x).(*types.Var)
		if !ok {
			return out
		}
		out = append(out, c.text(x))
		if value, _ := c.effs.Value(v); value != nil && depth < maxTokens && !v.IsField() {
			out = c.tokens(value, depth+1, out)
		}
		return out
	case *ast.FuncLit:
		return out
	}
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr, *ast.IndexExpr, *ast.Ident, *ast.FuncLit:
			if n != e {
				out = c.tokens(n, depth, out)
			}
			return n == e
		}
		return true
	})
	return out
}

// isPart reports whether token t stands for a field or an element of what u
// stands for.
func isPart(t, u string) bool {
	return len(t) > len(u) && strings.HasPrefix(t, u) && (t[len(u)] == '.' || t[len(u)] == '[')
}

// intern returns the atom of that text.
func (c *conds) intern(text string, make func(*atom)) *atom {
	a := c.atoms[text]
	if a == nil {
		a = &atom{id: len(c.list)}
		make(a)
		c.atoms[text] = a
		c.list = append(c.list, a)
	}
	return a
}

// atom returns the atom that e is, if it is none of !, && and ||.
func (c *conds) atom(e ast.Expr) *atom {
	return c.intern(c.text(e), func(a *atom) {
		a.vars, a.tokens = c.varsOf(e), c.tokens(e, 0, nil)
	})
}

// equal returns the atom x == y, whichever side stands first.
func (c *conds) equal(x, y ast.Expr) *atom {
	if c.info.Types[x].Value != nil || c.info.Types[x].IsNil() {
		x, y = y, x
	}
	left, right := c.text(x), c.text(y)
	value, isNil := c.info.Types[y].Value, c.info.Types[y].IsNil()
	if value == nil && !isNil && left > right {
		left, right = right, left
	}
	return c.intern(left+"=="+right, func(a *atom) {
		a.vars, a.tokens = append(c.varsOf(x), c.varsOf(y)...), c.tokens(y, 0, c.tokens(x, 0, nil))
		a.left, a.value, a.isNil = left, value, isNil
	})
}

// is returns the atom x == value, or x itself for a bool.
func (c *conds) is(x ast.Expr, value constant.Value) *atom {
	left := c.text(x)
	return c.intern(left+"=="+value.ExactString(), func(a *atom) {
		a.vars, a.tokens, a.left, a.value = c.varsOf(x), c.tokens(x, 0, nil), left, value
	})
}

// entered returns the atom that says that a loop's body was entered.
func (c *conds) entered(loop ast.Stmt) *atom {
	return c.intern(fmt.Sprintf("loop %d", loop.Pos()), func(a *atom) {
		if loop, ok := loop.(*ast.RangeStmt); ok {
			a.tokens = c.tokens(loop.X, 0, nil)
		}
	})
}

// constantOf returns the value of e, as far as it is known.
func (c *conds) constantOf(e ast.Expr, known env) constant.Value {
	if tv := c.info.Types[e]; tv.Value != nil {
		return tv.Value
	}
	text := c.text(e)
	for _, f := range known {
		if a := c.list[f/2]; f%2 == 1 && a.value != nil && a.left == text {
			return a.value
		}
	}
	return nil
}

// eval returns what is known of condition e.
func (c *conds) eval(e ast.Expr, known env) (value, ok bool) {
	if v := c.constantOf(e, known); v != nil && v.Kind() == constant.Bool {
		return constant.BoolVal(v), true
	}
	switch x := e.(type) {
	case *ast.ParenExpr:
		return c.eval(x.X, known)
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			value, ok = c.eval(x.X, known)
			return !value, ok
		}
	case *ast.BinaryExpr:
		switch x.Op {
		case token.LAND, token.LOR:
			stops := x.Op == token.LOR
			l, lok := c.eval(x.X, known)
			r, rok := c.eval(x.Y, known)
			switch {
			case lok && l == stops, rok && r == stops:
				return stops, true
			}
			return !stops, lok && rok
		case token.EQL, token.NEQ:
			value, ok = c.equals(x.X, x.Y, known)
			return value == (x.Op == token.EQL), ok
		case token.LSS, token.LEQ, token.GTR, token.GEQ:
			l, r := c.constantOf(x.X, known), c.constantOf(x.Y, known)
			if l != nil && r != nil {
				return constant.Compare(l, x.Op, r), true
			}
		}
	}
	return known.truth(c.atom(e))
}

// equals returns what is known of x == y.
func (c *conds) equals(x, y ast.Expr, known env) (value, ok bool) {
	l, r := c.constantOf(x, known), c.constantOf(y, known)
	if l != nil && r != nil && l.Kind() == r.Kind() {
		return constant.Compare(l, token.EQL, r), true
	}
	return known.truth(c.equal(x, y))
}

// assume returns what is known once e has been found to be value, and false if
// that contradicts what was known.
func (c *conds) assume(e ast.Expr, value bool, known env) (env, bool) {
	if have, ok := c.eval(e, known); ok {
		return known, have == value
	}
	switch x := e.(type) {
	case *ast.ParenExpr:
		return c.assume(x.X, value, known)
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			return c.assume(x.X, !value, known)
		}
	case *ast.BinaryExpr:
		switch {
		case x.Op == token.LAND && value, x.Op == token.LOR && !value:
			known, ok := c.assume(x.X, value, known)
			if !ok {
				return known, false
			}
			return c.assume(x.Y, value, known)
		case x.Op == token.LAND, x.Op == token.LOR:
			// One side is enough: where the other is known not to be it, it is this one.
			if have, ok := c.eval(x.X, known); ok && have != value {
				return c.assume(x.Y, value, known)
			}
			if have, ok := c.eval(x.Y, known); ok && have != value {
				return c.assume(x.X, value, known)
			}
			return c.learn(c.atom(e), value, known), true
		case x.Op == token.EQL:
			return c.assumeEqual(x.X, x.Y, value, known)
		case x.Op == token.NEQ:
			return c.assumeEqual(x.X, x.Y, !value, known)
		}
	case *ast.Ident, *ast.SelectorExpr:
		if _, ok := c.info.TypeOf(e).Underlying().(*types.Basic); ok {
			return c.learn(c.is(e, constant.MakeBool(value)), true, known), true
		}
	}
	return c.learn(c.atom(e), value, known), true
}

func (c *conds) assumeEqual(x, y ast.Expr, value bool, known env) (env, bool) {
	if have, ok := c.equals(x, y, known); ok {
		return known, have == value
	}
	a := c.equal(x, y)
	known = c.learn(a, value, known)
	if !value && a.value != nil && c.exhausted(x, y, a.left, known) {
		return known, false
	}
	return known, true
}

// learn adds to what is known that a branch has found a to be value. Of variables
// that may change unseen, only errors are believed: what changes them as a rule
// is a deferred literal.
func (c *conds) learn(a *atom, value bool, known env) env {
	if slices.ContainsFunc(a.vars, func(v *types.Var) bool { return c.wild[v] && !isError(v.Type()) }) {
		return known
	}
	return known.with(a, value)
}

// exhausted reports whether all constants of a named type are known not to be
// the value of x or y.
func (c *conds) exhausted(x, y ast.Expr, left string, known env) bool {
	if c.info.Types[x].Value != nil {
		x = y
	}
	named, ok := types.Unalias(c.info.TypeOf(x)).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		k, ok := scope.Lookup(name).(*types.Const)
		if !ok || !types.Identical(k.Type(), named) {
			continue
		}
		if a := c.atoms[left+"=="+k.Val().ExactString()]; a == nil {
			return false
		} else if value, ok := known.truth(a); !ok || value {
			return false
		}
	}
	return true
}

// after returns what is known behind node n of a block.
func (c *conds) after(n ast.Node, known env) env {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, lhs := range n.Lhs {
			var rhs ast.Expr
			if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
				rhs = n.Rhs[i]
			}
			known = c.assign(lhs, rhs, known)
		}
	case *ast.IncDecStmt:
		known = c.assign(n.X, nil, known)
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if i < len(n.Values) && len(n.Values) == len(n.Names) {
				known = c.assign(name, n.Values[i], known)
			} else {
				known = c.assign(name, nil, known)
			}
			if len(n.Values) == 0 {
				known = c.zero(name, known)
			}
		}
	case *ast.Ident: // the variable of a range statement
		if _, ok := c.info.ObjectOf(n).(*types.Var); ok && c.info.Defs[n] != nil {
			known = c.assign(n, nil, known)
		}
	}
	return known
}

// assign returns what is known once value, if it is an expression of its own,
// was assigned to x.
func (c *conds) assign(x, value ast.Expr, known env) env {
	x = ast.Unparen(x)
	var of *types.Var
	switch x := x.(type) {
	case *ast.Ident:
		of, _ = c.info.ObjectOf(x).(*types.Var)
	case *ast.SelectorExpr:
		of, _ = c.info.Uses[x.Sel].(*types.Var)
	}
	if of == nil || !c.spoken[of] {
		return known
	}
	var equal *atom
	if value != nil && !c.wild[of] {
		switch tv := c.info.Types[value]; {
		case tv.Value != nil:
			equal = c.is(x, tv.Value)
		case tv.IsNil():
			equal = c.equal(x, value)
		}
	}
	known = slices.DeleteFunc(slices.Clone(known), func(f fact) bool { return slices.Contains(c.list[f/2].vars, of) })
	if equal != nil {
		known = known.with(equal, true)
	}
	return known
}

// zero returns what is known of a variable that was declared without a value.
func (c *conds) zero(name *ast.Ident, known env) env {
	v, ok := c.info.Defs[name].(*types.Var)
	if !ok || !c.spoken[v] || c.wild[v] {
		return known
	}
	switch u := v.Type().Underlying().(type) {
	case *types.Basic:
		switch {
		case u.Info()&types.IsBoolean != 0:
			return known.with(c.has(v, constant.MakeBool(false)), true)
		case u.Info()&types.IsInteger != 0:
			return known.with(c.has(v, constant.MakeInt64(0)), true)
		case u.Info()&types.IsString != 0:
			return known.with(c.has(v, constant.MakeString("")), true)
		}
	case *types.Pointer, *types.Interface, *types.Slice, *types.Map, *types.Chan, *types.Signature:
		return known.with(c.isNil(v), true)
	}
	return known
}

// isNil returns the atom v == nil.
func (c *conds) isNil(v *types.Var) *atom {
	left := c.token(v)
	return c.intern(left+"==nil", func(a *atom) {
		a.vars, a.tokens, a.left, a.isNil = []*types.Var{v}, []string{left}, left, true
	})
}

// has returns the atom v == value.
func (c *conds) has(v *types.Var, value constant.Value) *atom {
	left := c.token(v)
	return c.intern(left+"=="+value.ExactString(), func(a *atom) {
		a.vars, a.tokens, a.left, a.value = []*types.Var{v}, []string{left}, left, value
	})
}

// came returns the atom that says that v still has what came with a future.
func (c *conds) came(v *types.Var) *atom {
	return c.intern("came "+c.token(v), func(a *atom) {
		a.vars, a.tokens = []*types.Var{v}, []string{c.token(v)}
	})
}

// speaksOf returns the tokens of a branch's condition.
func (c *conds) speaksOf(b branch) (tokens []string) {
	for _, e := range []ast.Expr{b.cond, b.tag} {
		if e == nil {
			continue
		}
		depth := 0
		if c.checksError(e) {
			depth = maxTokens // where an error comes from tells nothing of when there is one
		}
		tokens = c.tokens(e, depth, tokens)
	}
	if loop, ok := b.loop.(*ast.RangeStmt); ok {
		tokens = c.tokens(loop.X, 0, tokens)
	}
	return tokens
}

// related reports whether the condition of a branch may be correlated with what
// is known, although it is not decided by it.
func (c *conds) related(b branch, known env) bool {
	var tokens []string
	for _, t := range c.speaksOf(b) {
		if !c.fixed(t, known) {
			tokens = append(tokens, t)
		}
	}
	if (b.cond == nil || !c.checksError(b.cond)) && slices.ContainsFunc(tokens, c.isWild) {
		return true
	}
	constant := b.tag != nil || b.cond != nil && c.comparesConstant(b.cond)
	for _, f := range known {
		a := c.list[f/2]
		if f%2 == 0 && a.value != nil && constant {
			continue // x is not c; whether it is d is open
		}
		if b.loop != nil && a == c.entered(b.loop) {
			continue // that it had a turn does not say whether it has another
		}
		for _, t := range a.tokens {
			for _, u := range tokens {
				if t == u || !a.exact() && (isPart(t, u) || isPart(u, t)) {
					return true
				}
			}
		}
	}
	return false
}

// isWild reports whether token t stands for a variable that may change unseen,
// or for a part of one.
func (c *conds) isWild(t string) bool {
	for v := range c.wild {
		if w := c.token(v); t == w || isPart(t, w) {
			return true
		}
	}
	return false
}

// checksError reports whether e compares an error with nil.
func (c *conds) checksError(e ast.Expr) bool {
	x, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && (x.Op == token.EQL || x.Op == token.NEQ) && c.info.Types[x.Y].IsNil() && isError(c.info.TypeOf(x.X))
}

// fixed reports whether the value of what token t stands for is known: then it
// correlates nothing any more.
func (c *conds) fixed(t string, known env) bool {
	return slices.ContainsFunc(known, func(f fact) bool {
		a := c.list[f/2]
		return f%2 == 1 && a.value != nil && a.left == t
	})
}

// comparesConstant reports whether e compares something with a constant.
func (c *conds) comparesConstant(e ast.Expr) bool {
	x, ok := ast.Unparen(e).(*ast.BinaryExpr)
	return ok && (x.Op == token.EQL || x.Op == token.NEQ) && (c.info.Types[x.X].Value != nil || c.info.Types[x.Y].Value != nil)
}

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
}

// branchOf returns the condition by which block b branches.
func (c *conds) branchOf(b *cfg.Block) branch {
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

// guards returns what is known, on all paths, at the start of each block.
func (c *conds) guards(g *cfg.CFG) map[*cfg.Block]env {
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
			have, seen := in[succ]
			if seen {
				next = slices.DeleteFunc(slices.Clone(have), func(f fact) bool { return !slices.Contains(next, f) })
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
