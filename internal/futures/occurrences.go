package futures

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
)

// variable is a variable, parameter or field that can hold a future.
type variable struct {
	v     *types.Var
	holds holding
	owner *effects.Func // nil for a field or a package variable
	occs  []*occurrence // in the order of the traversal
	// free says that it may change unseen: its address is taken, or a function
	// literal assigns to it.
	free   bool
	result bool // a named result of its owner
}

// occurrence is one mention of a variable, or one call.
type occurrence struct {
	v    *variable
	expr ast.Expr // an identifier, or the selector of a field
	in   *effects.Func
	use  use
}

// creation is a call that makes a future.
type creation struct {
	call   *ast.CallExpr
	future *catalog.Future
	in     *effects.Func
	use    use
	beside []*types.Var // the variables that get the other results
}

// collector is the state of the traversal of one file.
type collector struct {
	*Result
	stack []ast.Node
	funcs []*effects.Func // the function bodies around, the innermost last
}

func (r *Result) collect(file *ast.File) {
	c := &collector{Result: r}
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			top := c.stack[len(c.stack)-1]
			c.stack = c.stack[:len(c.stack)-1]
			if f := c.body(); f != nil && f.Node == top {
				c.funcs = c.funcs[:len(c.funcs)-1]
			}
			return true
		}
		c.stack = append(c.stack, n)
		switch n := n.(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			if f := r.byNode[n]; f != nil {
				c.funcs = append(c.funcs, f)
				c.results(f)
			}
		case *ast.CallExpr:
			c.call(n)
		case *ast.Ident:
			c.ident(n)
		}
		return true
	})
}

// in returns the occurrences in node n.
func (r *Result) in(n ast.Node) []*occurrence {
	i, _ := slices.BinarySearchFunc(r.occs, n.Pos(), func(o *occurrence, pos token.Pos) int { return int(o.expr.Pos() - pos) })
	j := i
	for j < len(r.occs) && r.occs[j].expr.Pos() < n.End() {
		j++
	}
	return r.occs[i:j]
}

// body returns the innermost function body around the present node.
func (c *collector) body() *effects.Func {
	if len(c.funcs) == 0 {
		return nil
	}
	return c.funcs[len(c.funcs)-1]
}

// results notes the named results of f.
func (c *collector) results(f *effects.Func) {
	for v := range f.Sig.Results().Variables() {
		if known := c.variable(v); known != nil {
			known.owner, known.result = f, true
		}
	}
}

// variable returns what is noted of v, nil if it cannot hold a future.
func (c *collector) variable(v *types.Var) *variable {
	v = v.Origin()
	known, ok := c.vars[v]
	if !ok {
		if h := c.holds(v.Type()); h.kind != holdsNone {
			known = &variable{v: v, holds: h}
		}
		c.vars[v] = known
	}
	return known
}

func (c *collector) ident(id *ast.Ident) {
	v, ok := c.info.ObjectOf(id).(*types.Var)
	if !ok || c.holds(v.Type()).kind == holdsNone {
		return
	}
	known := c.variable(v)
	if known == nil {
		return // a field of a generic type, which holds a future in this instance
	}
	expr, depth := ast.Expr(id), len(c.stack)-1
	if sel, ok := c.parent(depth).(*ast.SelectorExpr); ok && sel.Sel == id {
		expr, depth = sel, depth-1
	}
	if c.info.Defs[id] != nil {
		if v.IsField() || v.Parent() == c.pass.Pkg.Scope() {
			return // a declaration
		}
		known.owner = c.body()
	}
	o := &occurrence{v: known, expr: expr, in: c.body(), use: c.useOf(depth)}
	known.occs = append(known.occs, o)
	c.occs = append(c.occs, o)
	switch {
	case o.use.kind == target && known.owner != nil && o.in != known.owner, o.use.kind == kept && o.use.name == "&":
		known.free = true
	case o.use.kind == started:
		c.starts = append(c.starts, o)
	}
}

// call notes a call that makes futures, or that waits for many.
func (c *collector) call(call *ast.CallExpr) {
	if tv := c.info.Types[call.Fun]; tv.IsType() || tv.IsBuiltin() {
		return
	}
	c.ask(call)
	switch t := c.info.TypeOf(call).(type) {
	case *types.Tuple:
		for i := range t.Len() {
			if made := c.creation(call, t.At(i).Type()); made != nil {
				made.use, made.beside = c.useOfResult(i)
			}
		}
	default:
		if made := c.creation(call, t); made != nil {
			made.use = c.useOf(len(c.stack) - 1)
		}
	}
}

// creation notes that a result of call, of type t, is or holds a future, if it
// does.
func (c *collector) creation(call *ast.CallExpr, t types.Type) *creation {
	h := c.holds(t)
	if h.kind != holdsOne && h.kind != holdsMany {
		return nil
	}
	made := &creation{call: call, future: h.future, in: c.body()}
	c.creates = append(c.creates, made)
	return made
}

func (c *collector) parent(depth int) ast.Node {
	if depth == 0 {
		return nil
	}
	return c.stack[depth-1]
}
