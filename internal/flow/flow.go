// Package flow gives the control-flow graphs of function bodies, which end
// where a call never returns: panic, os.Exit, log.Fatal, t.FailNow, and the
// program's own functions that come to these on all paths.
//
// # What it assumes
//
// A call ends its path if it stands as a statement and its callee is known by
// its name (noreturn.go), has the fact, is a declared function of the package
// whose body has no way to return, or is such a literal in a local variable
// that is assigned once. Any other callee may return: an interface's method, a
// func value. A function with a defer may recover, so it may return.
//
// # How it computes
//
// Only functions with a call that ends a path, or a loop without a condition,
// can fail to return. The graphs of these are built, and built again as more
// of the package's functions are found to end a path, until nothing changes:
// a least fixpoint, which no order of files changes. Recursion alone ends no
// path.
//
// The standard library is not analysed, for some drivers keep no facts of it.
package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"reflect"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/cfg"
	"golang.org/x/tools/go/types/typeutil"
)

// Analyzer computes the [Result] that gives the graphs.
var Analyzer = &analysis.Analyzer{
	Name:       "asyncormflow",
	Doc:        "find the calls that never return\n\nIt reports nothing: the rules of asyncorm-lint ask its result.",
	Run:        run,
	FactTypes:  []analysis.Fact{new(NoReturn)},
	ResultType: reflect.TypeFor[*Result](),
}

// NoReturn is the fact that a function never returns.
type NoReturn struct{}

func (*NoReturn) AFact()         {}
func (*NoReturn) String() string { return "never returns" }

// Result knows the calls of one package that never return.
type Result struct {
	ends map[*ast.CallExpr]bool
}

// Graph returns the control-flow graph of a function body of the package. It
// is built anew for each caller, who may do with it as he likes.
func (r *Result) Graph(body *ast.BlockStmt) *cfg.CFG { return cfg.New(body, r.Returns) }

// Returns reports whether call, a statement of the package, may return.
func (r *Result) Returns(call *ast.CallExpr) bool { return !r.ends[call] }

func run(pass *analysis.Pass) (any, error) {
	r := &Result{ends: map[*ast.CallExpr]bool{}}
	if catalog.IsStd(pass.Pkg.Path()) && (pass.Module == nil || pass.Module.Path == "" || pass.Module.Path == "std") {
		return r, nil
	}
	if catalog.ByPath(pass.Pkg.Path()) != nil {
		return r, nil // a database's calls return; those of the stubs in the tests only panic
	}
	c := &collector{
		pass: pass, result: r,
		known:   map[*types.Func]bool{},
		bodies:  map[types.Object]*body{},
		callers: map[types.Object][]call{},
		locals:  map[types.Object]int{},
	}
	for _, file := range pass.Files {
		c.file(file)
	}
	c.solve()
	return r, nil
}

// body is the body of a declared function, or of a literal in a local variable.
type body struct {
	obj   types.Object // *types.Func or *types.Var
	block *ast.BlockStmt
	stuck bool // it has a call that never returns, or a loop without a condition
	ends  bool // it never returns
}

// call is a call that stands as a statement in a body, nil at package level.
type call struct {
	expr *ast.CallExpr
	in   *body
}

type collector struct {
	pass    *analysis.Pass
	result  *Result
	known   map[*types.Func]bool    // what is known of functions of other packages
	bodies  map[types.Object]*body  // by function, or by the variable that holds the literal
	callers map[types.Object][]call // the calls of each
	locals  map[types.Object]int    // how often a variable that holds a literal is assigned
	work    queue[*body]
}

func (c *collector) file(file *ast.File) {
	for _, decl := range file.Decls {
		fn, ok := decl.(*ast.FuncDecl)
		if !ok {
			c.walk(decl, nil)
			continue
		}
		if obj, ok := c.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && fn.Body != nil {
			c.walk(fn.Body, c.body(obj, fn.Body))
		}
	}
}

func (c *collector) body(obj types.Object, block *ast.BlockStmt) *body {
	b := &body{obj: obj, block: block}
	if obj != nil {
		c.bodies[obj] = b
	}
	return b
}

// walk visits what stands in b. Literals have bodies of their own.
func (c *collector) walk(n ast.Node, b *body) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			c.walk(n.Body, c.body(nil, n.Body))
			return false
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				if len(n.Lhs) == len(n.Rhs) && c.holds(lhs, n.Rhs[i]) {
					continue
				}
				c.locals[c.object(lhs)] = 2 // a value that is not followed
				if len(n.Lhs) == len(n.Rhs) {
					c.walk(n.Rhs[i], b)
				}
			}
			if len(n.Lhs) != len(n.Rhs) {
				c.walk(n.Rhs[0], b)
			}
			return false
		case *ast.ValueSpec:
			for i, value := range n.Values {
				if len(n.Names) != len(n.Values) || !c.holds(n.Names[i], value) {
					c.walk(value, b)
				}
			}
			return false
		case *ast.ForStmt:
			c.stuck(b, n.Cond == nil)
		case *ast.SelectStmt:
			c.stuck(b, len(n.Body.List) == 0)
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				c.locals[c.object(n.X)] = 2
			}
		case *ast.ExprStmt:
			if expr, ok := n.X.(*ast.CallExpr); ok {
				c.statement(expr, b)
			}
		}
		return true
	})
}

func (c *collector) stuck(b *body, is bool) {
	if b != nil && is && !b.stuck {
		b.stuck = true
		c.work.push(b, b.block)
	}
}

// holds reports whether rhs is a literal and lhs a variable that now holds it.
func (c *collector) holds(lhs, rhs ast.Expr) bool {
	lit, ok := ast.Unparen(rhs).(*ast.FuncLit)
	obj := c.object(lhs)
	if !ok || obj == nil {
		return false
	}
	c.locals[obj]++
	c.walk(lit.Body, c.body(obj, lit.Body))
	return true
}

func (c *collector) object(e ast.Expr) types.Object {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		if v, ok := c.pass.TypesInfo.ObjectOf(id).(*types.Var); ok && v.Parent() != c.pass.Pkg.Scope() {
			return v
		}
	}
	return nil
}

// statement notes a call that stands as a statement.
func (c *collector) statement(expr *ast.CallExpr, b *body) {
	switch obj := typeutil.Callee(c.pass.TypesInfo, expr).(type) {
	case *types.Builtin:
		if obj.Name() == "panic" {
			c.result.ends[expr] = true
			c.stuck(b, true)
		}
	case *types.Func:
		switch {
		case c.neverReturns(obj, expr), obj.Pkg() != c.pass.Pkg && c.told(obj.Origin()):
			c.result.ends[expr] = true
			c.stuck(b, true)
		case obj.Pkg() == c.pass.Pkg:
			c.callers[obj.Origin()] = append(c.callers[obj.Origin()], call{expr, b})
		}
	case *types.Var:
		c.callers[obj] = append(c.callers[obj], call{expr, b})
	}
}

// told reports whether another package tells that fn never returns.
func (c *collector) told(fn *types.Func) bool {
	is, ok := c.known[fn]
	if !ok && fn.Pkg() != nil {
		is = c.pass.ImportObjectFact(fn, new(NoReturn))
		c.known[fn] = is
	}
	return is
}

// solve finds the functions that never return.
func (c *collector) solve() {
	for b, ok := c.work.pop(); ok; b, ok = c.work.pop() {
		if b.ends || b.obj == nil || c.locals[b.obj] > 1 || !c.result.Graph(b.block).NoReturn() {
			continue
		}
		b.ends = true
		if fn, ok := b.obj.(*types.Func); ok && fn.Exported() {
			c.pass.ExportObjectFact(fn, new(NoReturn))
		}
		for _, call := range c.callers[b.obj] {
			c.result.ends[call.expr] = true
			if call.in != nil {
				c.work.push(call.in, call.in.block)
			}
		}
	}
}
