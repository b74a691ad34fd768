package effects

import (
	"go/ast"
	"go/token"
	"go/types"
)

// def is what is known of the value of a local variable, or of an unexported
// package variable or struct field.
type def struct {
	n     int      // how often it is assigned; a use that may change it counts as many
	expr  ast.Expr // what the last assignment gives it
	index int      // of expr's results
	given bool     // it starts with a value that no expression tells: a parameter, a range variable
	over  ast.Expr // what it is an element of: a range variable
	from  ast.Expr // what a type switch asks for the type of: the variable of a clause
}

const many = 2

// Value returns the expression whose value v holds, and which of its results if
// it is a call of several. It is nil if v is a parameter, is assigned in more
// than one place, has its address taken, or may be assigned by other packages.
func (r *Result) Value(v *types.Var) (ast.Expr, int) {
	d := r.defs[v]
	if v.IsField() {
		d = r.defs[v.Origin()]
	}
	if d == nil || d.n != 1 || d.given {
		return nil, 0
	}
	return d.expr, d.index
}

// Constant reports whether the local variable v, a parameter included, keeps
// the value that it starts with.
func (r *Result) Constant(v *types.Var) bool {
	d := r.defs[v]
	return d != nil && d.n == 1
}

// definitions counts the assignments in the file.
func (r *Result) definitions(file *ast.File) {
	info := r.pass.TypesInfo
	inTest := r.inTest(file.FileStart)
	local := func(e ast.Expr, n int) *def {
		v := r.variable(e)
		if v == nil || inTest && (v.IsField() || v.Parent() == r.pass.Pkg.Scope()) {
			return new(def) // what tests put in does not count for the program
		}
		return r.def(v, n)
	}
	set := func(e, value ast.Expr, index int) {
		d := local(e, 1)
		d.expr, d.index = value, index
	}
	given := func(lists ...*ast.FieldList) {
		for _, list := range lists {
			if list == nil {
				continue
			}
			for _, field := range list.List {
				for _, name := range field.Names {
					local(name, 1).given = true
				}
			}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				switch {
				case n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
					local(lhs, many)
				case len(n.Lhs) == len(n.Rhs):
					set(lhs, n.Rhs[i], 0)
				default:
					set(lhs, n.Rhs[0], i)
				}
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				switch {
				case len(n.Values) == len(n.Names):
					set(name, n.Values[i], 0)
				case len(n.Values) == 1:
					set(name, n.Values[0], i)
				}
			}
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				switch {
				case e == nil:
				case n.Tok == token.DEFINE: // a new variable in each turn
					d := local(e, 1)
					d.given = true
					if e == element(info, n) {
						d.over = n.X
					}
				default:
					local(e, many)
				}
			}
		case *ast.TypeSwitchStmt:
			if a, ok := n.Assign.(*ast.AssignStmt); ok {
				for _, clause := range n.Body.List {
					if v, ok := info.Implicits[clause].(*types.Var); ok {
						d := r.def(v, 1)
						d.given, d.from = true, a.Rhs[0].(*ast.TypeAssertExpr).X
					}
				}
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				local(n.X, many)
			}
		case *ast.IncDecStmt:
			local(n.X, many)
		case *ast.FuncType:
			given(n.Params, n.Results)
		case *ast.FuncDecl:
			given(n.Recv)
		case *ast.CompositeLit:
			st, ok := deref(info.TypeOf(n)).Underlying().(*types.Struct)
			if !ok {
				break
			}
			for i, e := range n.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok {
					set(kv.Key, kv.Value, 0)
				} else if i < st.NumFields() && !inTest && ownField(r.pass.Pkg, st.Field(i)) {
					d := r.def(st.Field(i).Origin(), 1)
					d.expr, d.index = e, 0
				}
			}
		}
		return true
	})
}

// element returns the variable that gets the elements of what n ranges over, nil
// if there is none.
func element(info *types.Info, n *ast.RangeStmt) ast.Expr {
	if t := info.TypeOf(n.X); t != nil {
		switch t.Underlying().(type) {
		case *types.Chan:
			return n.Key
		case *types.Slice, *types.Array, *types.Map, *types.Pointer:
			return n.Value
		}
	}
	return nil
}

// def returns what is known of v, with n more assignments.
func (r *Result) def(v *types.Var, n int) *def {
	d := r.defs[v]
	if d == nil {
		d = new(def)
		r.defs[v] = d
	}
	d.n += n
	return d
}

// variable returns the variable that e names if all its assignments are in this
// package: a local one, or an unexported package variable or field.
func (r *Result) variable(e ast.Expr) *types.Var {
	var id *ast.Ident
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	default:
		return nil
	}
	v, ok := r.pass.TypesInfo.ObjectOf(id).(*types.Var)
	switch {
	case !ok || v.Pkg() != r.pass.Pkg:
		return nil
	case v.IsField():
		if !ownField(r.pass.Pkg, v) {
			return nil
		}
		return v.Origin()
	case v.Parent() == r.pass.Pkg.Scope() && v.Exported():
		return nil
	}
	return v
}

func ownField(pkg *types.Package, v *types.Var) bool { return v.Pkg() == pkg && !v.Exported() }
