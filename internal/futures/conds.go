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
	// enumerated says that x has a type of its own, so that there may be a constant for
	// each of its values.
	enumerated bool
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
	info       *types.Info
	effs       *effects.Result
	names      map[*types.Var]string // see token
	texts      map[ast.Expr]string
	long       map[string]int // see short
	branches   map[*cfg.Block]branch
	atoms      map[string]*atom
	list       []*atom
	spoken     map[*types.Var]bool          // variables that conditions speak of
	wild       map[*types.Var]bool          // variables that may change unseen
	switches   map[*ast.CaseClause]ast.Stmt // the switch that a clause belongs to
	constants  map[*types.Named][]string
	wildTokens map[string]bool // nil until they are asked for
}

func newConds(r *Result, body *ast.BlockStmt) *conds {
	c := &conds{
		info: r.info, effs: r.effs,
		names: map[*types.Var]string{}, texts: map[ast.Expr]string{}, long: map[string]int{}, branches: map[*cfg.Block]branch{},
		atoms: map[string]*atom{}, spoken: map[*types.Var]bool{}, wild: map[*types.Var]bool{}, switches: map[*ast.CaseClause]ast.Stmt{},
		constants: map[*types.Named][]string{},
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
	name, ok := c.names[v]
	if !ok {
		name = fmt.Sprintf("%s#%d", v.Name(), len(c.names))
		c.names[v] = name
	}
	return name
}

// text returns e as text in which variables of one name are told apart.
func (c *conds) text(e ast.Expr) string {
	text, ok := c.texts[e]
	if !ok {
		text = c.spell(e)
		if _, ok := e.(*ast.BinaryExpr); ok && len(text) > maxText {
			text = c.short(text)
		}
		c.texts[e] = text
	}
	return text
}

// maxText bounds the text of a part of a condition, which all that it is a part of have
// in their texts.
const maxText = 100

// short returns what stands for a long text, and for no other one.
func (c *conds) short(text string) string {
	n, ok := c.long[text]
	if !ok {
		n = len(c.long)
		c.long[text] = n
	}
	return fmt.Sprintf("(#%d)", n)
}

func (c *conds) spell(e ast.Expr) string {
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
		depth := 0
		if isNil && isError(c.info.TypeOf(x)) {
			depth = maxTokens // see speaksOf
		}
		a.vars, a.tokens = append(c.varsOf(x), c.varsOf(y)...), c.tokens(y, depth, c.tokens(x, depth, nil))
		a.left, a.value, a.isNil = left, value, isNil
		a.enumerated = isNamed(c.info.TypeOf(x)) || isNamed(c.info.TypeOf(y))
	})
}

// is returns the atom x == value, or x itself for a bool.
func (c *conds) is(x ast.Expr, value constant.Value) *atom {
	left := c.text(x)
	return c.intern(left+"=="+value.ExactString(), func(a *atom) {
		a.vars, a.tokens, a.left, a.value = c.varsOf(x), c.tokens(x, 0, nil), left, value
		a.enumerated = isNamed(c.info.TypeOf(x))
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
	return c.suppose(e, value, known)
}

// suppose is assume for what is not known.
func (c *conds) suppose(e ast.Expr, value bool, known env) (env, bool) {
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
			ok := true
			if left, is := x.X.(*ast.BinaryExpr); is && left.Op == x.Op {
				known, ok = c.suppose(left, value, known) // its operands are asked, one by one
			} else {
				known, ok = c.assume(x.X, value, known)
			}
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
	constants, ruledOut := c.constantsOf(named), 0
	for _, f := range known {
		if a := c.list[f/2]; f%2 == 0 && a.value != nil && a.left == left {
			ruledOut++
		}
	}
	return ruledOut >= len(constants) && !slices.ContainsFunc(constants, func(k string) bool {
		a := c.atoms[left+"=="+k]
		if a == nil {
			return true
		}
		value, ok := known.truth(a)
		return !ok || value
	})
}

// constantsOf returns the values of the constants of a type that its package declares.
func (c *conds) constantsOf(named *types.Named) []string {
	out, ok := c.constants[named]
	if !ok {
		scope := named.Obj().Pkg().Scope()
		for _, name := range scope.Names() {
			if k, ok := scope.Lookup(name).(*types.Const); ok && types.Identical(k.Type(), named) {
				out = append(out, k.Val().ExactString())
			}
		}
		slices.Sort(out)
		out = slices.Compact(out)
		c.constants[named] = out
	}
	return out
}

func isNamed(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.Named)
	return ok
}
