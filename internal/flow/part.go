package flow

import (
	"go/ast"
	"slices"

	"golang.org/x/tools/go/cfg"

	"github.com/asyncorm/asyncorm-lint/internal/outline"
)

// PartOf returns the functions of a dependency that may never return, if others can
// call one of them: whether they do is for run to say.
//
// It is the analysis of run with names for functions: a call ends its path if anything
// called like its callee may. That takes too many for ends, never too few, and the more
// paths end, the more functions do.
func PartOf(p *outline.Package) outline.Part {
	if slices.Contains(p.Imports, zerolog) {
		return outline.Part{Whole: true} // its events end with names that say nothing
	}
	n := names{ends: map[string]bool{"panic": true}, callers: map[string][]*candidate{}, mayEnd: map[*ast.FuncDecl]bool{}}
	for _, known := range noReturn {
		for _, name := range known.names {
			n.ends[name] = true
		}
	}
	for _, name := range slices.Concat(fatal, p.Names(new(NoReturn))) {
		n.ends[name] = true
	}
	for _, file := range p.Files() {
		ast.Inspect(file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.FuncDecl:
				n.add(node.Name, node.Body, node)
			case *ast.AssignStmt:
				for i, rhs := range node.Rhs {
					if lit, ok := ast.Unparen(rhs).(*ast.FuncLit); ok && len(node.Lhs) == len(node.Rhs) {
						n.add(node.Lhs[i], lit.Body, nil)
					}
				}
			case *ast.ValueSpec:
				for i, value := range node.Values {
					if lit, ok := ast.Unparen(value).(*ast.FuncLit); ok && len(node.Names) == len(node.Values) {
						n.add(node.Names[i], lit.Body, nil)
					}
				}
			}
			return true
		})
	}
	n.solve()
	if !n.exported {
		return outline.Part{}
	}
	return outline.Part{Funcs: n.mayEnd}
}

// names are those of functions that may never return.
type names struct {
	ends     map[string]bool
	bodies   []*candidate
	callers  map[string][]*candidate // by the names that they call in statements of their own
	mayEnd   map[*ast.FuncDecl]bool
	exported bool // one of them is exported
}

type candidate struct {
	name  string
	body  *ast.BlockStmt
	decl  *ast.FuncDecl // nil for a literal
	stuck bool          // something in it can keep it from returning
	ends  bool          // it may never return
}

func (n *names) add(name ast.Expr, body *ast.BlockStmt, decl *ast.FuncDecl) {
	id, ok := ast.Unparen(name).(*ast.Ident)
	if !ok || body == nil {
		return
	}
	c := &candidate{name: id.Name, body: body, decl: decl}
	n.bodies = append(n.bodies, c)
	ast.Inspect(body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ForStmt:
			c.stuck = c.stuck || node.Cond == nil
		case *ast.SelectStmt:
			c.stuck = c.stuck || len(node.Body.List) == 0
		case *ast.ExprStmt:
			if call, ok := node.X.(*ast.CallExpr); ok {
				called := callee(call.Fun)
				c.stuck = c.stuck || n.ends[called]
				if list := n.callers[called]; len(list) == 0 || list[len(list)-1] != c {
					n.callers[called] = append(list, c)
				}
			}
		}
		return true
	})
}

// solve finds all names that may end: a body is looked at, and again when something
// that it calls is found to end.
func (n *names) solve() {
	var work queue[*candidate]
	for _, c := range n.bodies {
		work.push(c, c.body)
	}
	for c, ok := work.pop(); ok; c, ok = work.pop() {
		if c.ends || !c.stuck || !cfg.New(c.body, n.returns).NoReturn() {
			continue
		}
		c.ends = true
		if c.decl != nil {
			n.mayEnd[c.decl] = true
			n.exported = n.exported || c.decl.Name.IsExported()
		}
		if n.ends[c.name] {
			continue
		}
		n.ends[c.name] = true
		for _, caller := range n.callers[c.name] {
			caller.stuck = true
			work.push(caller, caller.body)
		}
	}
}

func (n *names) returns(call *ast.CallExpr) bool { return !n.ends[callee(call.Fun)] }

// callee returns the last name of what is called, "" if it has none.
func callee(fun ast.Expr) string {
	switch fun := ast.Unparen(fun).(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		return fun.Sel.Name
	case *ast.IndexExpr:
		return callee(fun.X)
	case *ast.IndexListExpr:
		return callee(fun.X)
	}
	return ""
}
