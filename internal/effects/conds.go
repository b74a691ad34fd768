package effects

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// conds is what conditions of the package ask for the value of, and what is known
// of the assignments to it.
type conds struct {
	vars    map[*types.Var]bool // the variables and fields that stand in conditions
	lost    map[*types.Var]bool // those that may change unseen: by their address, or in a function literal
	mixed   map[*types.Var]bool // those that are given more than constants
	assigns map[*Func]map[*types.Var]bool
}

// asksFor reports whether what is known of s is kept.
func (r *Result) asksFor(s subject) bool { return r.conds.vars[s.last] && !r.conds.lost[s.last] }

// mode reports whether v is a mode: a field or variable of the package's own, of a
// string or integer type, that is only ever given constants.
func (r *Result) mode(v *types.Var) bool {
	basic, ok := v.Type().Underlying().(*types.Basic)
	own := v.IsField() || v.Parent() == r.pass.Pkg.Scope()
	return ok && basic.Info()&(types.IsString|types.IsInteger) != 0 && own && ownField(r.pass.Pkg, v) && !r.conds.mixed[v]
}

// findAsked collects what conditions ask.
func (r *Result) findAsked() {
	a := &r.conds
	a.vars, a.lost, a.mixed = map[*types.Var]bool{}, map[*types.Var]bool{}, map[*types.Var]bool{}
	files := slices.DeleteFunc(sortedFiles(r.pass), func(f *ast.File) bool { return r.inTest(f.FileStart) })
	for _, file := range files {
		asked := token.NoPos // the end of the last condition: what is in it has been asked for
		asks := func(cond ast.Expr) {
			if cond != nil && asked <= cond.Pos() {
				asked = cond.End()
				r.asks(cond)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.IfStmt:
				asks(n.Cond)
			case *ast.ForStmt:
				asks(n.Cond)
			case *ast.SwitchStmt:
				asks(n.Tag)
				if n.Tag == nil {
					for _, s := range n.Body.List {
						for _, e := range s.(*ast.CaseClause).List {
							r.asks(e)
						}
					}
				}
			case *ast.BinaryExpr:
				if n.Op == token.LAND || n.Op == token.LOR {
					asks(n)
				}
			}
			return true
		})
	}
	r.handBack(a.vars, func(s Spared) bool { return s.Value != "" })
	if len(a.vars) == 0 {
		return
	}
	for _, file := range files {
		r.askAssignments(file)
	}
}

// asks notes the variables and fields that stand in a condition, and those that a
// local variable there gets its value from.
func (r *Result) asks(cond ast.Expr) {
	if cond == nil {
		return
	}
	ast.Inspect(cond, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, ok := r.pass.TypesInfo.Uses[id].(*types.Var)
		if !ok || r.conds.vars[v.Origin()] || !scalar(v.Type()) {
			return true
		}
		r.conds.vars[v.Origin()] = true
		if from, index := r.Value(v); !v.IsField() && from != nil && index == 0 {
			r.asks(from)
		}
		return true
	})
}

// scalar reports whether values of type t are compared with constants, or nil.
func scalar(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&(types.IsBoolean|types.IsString|types.IsInteger) != 0
	case *types.Struct, *types.Array, *types.Tuple:
		return false
	}
	return true
}

// askAssignments notes how what is asked gets its values in a file.
func (r *Result) askAssignments(file *ast.File) {
	info := r.pass.TypesInfo
	a := &r.conds
	var within []*ast.FuncLit
	set := func(lhs, value ast.Expr) {
		v := varOf(info, lhs)
		if v == nil || !a.vars[v.Origin()] {
			return
		}
		v = v.Origin()
		if value == nil || info.Types[value].Value == nil {
			a.mixed[v] = true
		}
		if !v.IsField() && len(within) > 0 && v.Pos() < within[len(within)-1].Pos() && v.Parent() != r.pass.Pkg.Scope() {
			a.lost[v] = true // a literal assigns it, whenever that runs
		}
	}
	var stack []ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			if lit, ok := stack[len(stack)-1].(*ast.FuncLit); ok && within[len(within)-1] == lit {
				within = within[:len(within)-1]
			}
			stack = stack[:len(stack)-1]
			return true
		}
		stack = append(stack, n)
		switch n := n.(type) {
		case *ast.FuncLit:
			within = append(within, n)
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
					set(lhs, n.Rhs[i])
				} else {
					set(lhs, nil)
				}
			}
		case *ast.IncDecStmt:
			set(n.X, nil)
		case *ast.RangeStmt:
			set(n.Key, nil)
			set(n.Value, nil)
		case *ast.UnaryExpr:
			if v := varOf(info, n.X); n.Op == token.AND && v != nil && scalar(v.Type()) {
				a.lost[v.Origin()] = true
			}
		case *ast.CompositeLit:
			r.fields(n, func(field *types.Var, value ast.Expr) {
				if a.vars[field.Origin()] && info.Types[value].Value == nil {
					a.mixed[field.Origin()] = true
				}
			})
		}
		return true
	})
}

// changes returns what is asked that f assigns before it returns, or in function
// literals that run elsewhere but on the loop. A nil variable stands for all
// fields.
func (r *Result) changes(f *Func) map[*types.Var]bool {
	if r.conds.assigns == nil {
		r.findChanges()
	}
	return r.conds.assigns[f]
}

// findChanges finds what the functions assign, by themselves or in what they call.
func (r *Result) findChanges() {
	all := map[*Func]map[*types.Var]bool{}
	callers := map[*Func][]*Func{}
	var queue []*Func
	for _, f := range r.Funcs {
		all[f] = map[*types.Var]bool{}
		r.assigned(f.Body, func(lhs ast.Expr) {
			if _, ok := ast.Unparen(lhs).(*ast.StarExpr); ok {
				all[f][nil] = true
			} else if v := varOf(r.pass.TypesInfo, lhs); v != nil && r.conds.vars[v.Origin()] && outlives(v, f) {
				all[f][v.Origin()] = true
			}
		})
		for _, c := range f.flat {
			if g := r.body(c); g != nil {
				callers[g] = append(callers[g], f)
			}
		}
		if len(all[f]) > 0 {
			queue = append(queue, f)
		}
	}
	for ; len(queue) > 0; queue = queue[1:] {
		g := queue[0]
		for _, f := range callers[g] {
			n := len(all[f])
			for v := range all[g] {
				all[f][v] = true
			}
			if len(all[f]) > n {
				queue = append(queue, f)
			}
		}
	}
	r.conds.assigns = all
}

// outlives reports whether v is more than a variable of f's own.
func outlives(v *types.Var, f *Func) bool {
	return v.IsField() || v.Pos() < f.Node.Pos() || f.Node.End() <= v.Pos()
}

// body returns the function of this package that c calls, an async context
// included.
func (r *Result) body(c *Call) *Func {
	if c.Lit != nil {
		return c.Lit
	}
	return r.byObj[c.Fn]
}

// assigned calls f for all that is assigned in n, but for the function literals
// that are async contexts: they run later.
func (r *Result) assigned(n ast.Node, f func(lhs ast.Expr)) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return r.byNode[n] == nil || r.byNode[n].Own == nil
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				f(lhs)
			}
		case *ast.IncDecStmt:
			f(n.X)
		case *ast.RangeStmt:
			for _, e := range []ast.Expr{n.Key, n.Value} {
				if e != nil {
					f(e)
				}
			}
		}
		return true
	})
}

// forget returns what is known behind an assignment to lhs.
func (r *Result) forget(lhs ast.Expr, in facts) facts {
	s, ok := r.subject(lhs)
	_, star := ast.Unparen(lhs).(*ast.StarExpr)
	last := varOf(r.pass.TypesInfo, lhs)
	if ok && s.path == "" && isBasic(last.Type()) {
		return in.drop(s) // it has no fields
	}
	return in.without(func(k subject) bool {
		switch {
		case star:
			return k.path != ""
		case ok && k.root == s.root && strings.HasPrefix(k.path+".", s.path+"."):
			return true
		}
		return last != nil && last.IsField() && (k.last == last.Origin() || strings.Contains(k.path+".", "."+last.Name()+"."))
	})
}

func isBasic(t types.Type) bool {
	_, ok := t.Underlying().(*types.Basic)
	return ok
}
