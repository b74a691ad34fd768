package futures

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

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

// changes reports whether after may know anything else than before, or the path ends.
func (c *conds) changes(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.AssignStmt:
		return slices.ContainsFunc(n.Lhs, func(e ast.Expr) bool { return c.spoken[c.assigned(e)] })
	case *ast.IncDecStmt:
		return c.spoken[c.assigned(n.X)]
	case *ast.ValueSpec:
		return slices.ContainsFunc(n.Names, func(id *ast.Ident) bool { return c.spoken[c.assigned(id)] })
	case *ast.Ident:
		return c.spoken[c.assigned(n)]
	}
	_, ends := n.(*ast.ReturnStmt)
	return ends
}

// assigned returns the variable or field that x names, or nil.
func (c *conds) assigned(x ast.Expr) *types.Var {
	var v *types.Var
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		v, _ = c.info.ObjectOf(x).(*types.Var)
	case *ast.SelectorExpr:
		v, _ = c.info.Uses[x.Sel].(*types.Var)
	}
	return v
}

// assign returns what is known once value, if it is an expression of its own,
// was assigned to x.
func (c *conds) assign(x, value ast.Expr, known env) env {
	x = ast.Unparen(x)
	of := c.assigned(x)
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
		a.enumerated = isNamed(v.Type())
	})
}

// came returns the atom that says that v still has what came with a future.
func (c *conds) came(v *types.Var) *atom {
	return c.intern("came "+c.token(v), func(a *atom) {
		a.vars, a.tokens = []*types.Var{v}, []string{c.token(v)}
	})
}
