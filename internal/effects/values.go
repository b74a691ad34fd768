package effects

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"
)

// Which functions a func value may be.
//
// A value is followed back through variables that are assigned in one place (a
// local one, an unexported package variable, an unexported field), conversions,
// the only return statement of a function of this package, and the elements of
// a map or slice that such a variable holds, of which it may be any. Whatever
// else it comes from, it is unknown.

const maxValueSteps = 8

// functions returns the literals and the names of functions that e may be.
func (b *builder) functions(e ast.Expr, depth int) []ast.Expr {
	if depth > maxValueSteps {
		return nil
	}
	info := b.pass.TypesInfo
	e = ast.Unparen(e)
	if _, ok := typeutil.Callee(info, &ast.CallExpr{Fun: e}).(*types.Func); ok {
		return []ast.Expr{e}
	}
	switch x := e.(type) {
	case *ast.FuncLit:
		return []ast.Expr{e}
	case *ast.Ident, *ast.SelectorExpr:
		if v := b.variable(x); v != nil {
			if value, index := b.Value(v); value != nil {
				if call, ok := ast.Unparen(value).(*ast.CallExpr); ok {
					return b.returned(call, index, depth+1)
				}
				return b.functions(value, depth+1)
			}
		}
	case *ast.IndexExpr:
		return b.elements(x.X, depth+1)
	case *ast.CallExpr:
		return b.returned(x, 0, depth+1)
	}
	return nil
}

// returned returns the functions that a call's result may be.
func (b *builder) returned(call *ast.CallExpr, index, depth int) []ast.Expr {
	if b.pass.TypesInfo.Types[call.Fun].IsType() {
		if len(call.Args) == 1 {
			return b.functions(call.Args[0], depth)
		}
		return nil
	}
	fn, ok := typeutil.Callee(b.pass.TypesInfo, call).(*types.Func)
	if ok && fn.Pkg() != nil && fn.Pkg().Path() == "sync" && strings.HasPrefix(fn.Name(), "Once") && len(call.Args) == 1 {
		return b.functions(call.Args[0], depth) // OnceFunc, OnceValue, OnceValues
	}
	if !ok || b.byObj[fn.Origin()] == nil {
		return nil
	}
	f := b.byObj[fn.Origin()]
	var only *ast.ReturnStmt
	n := 0
	ast.Inspect(f.Body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			only = node
			n++
		}
		return true
	})
	if n != 1 || index >= len(only.Results) {
		return nil
	}
	return b.functions(only.Results[index], depth)
}

// elements returns the functions that an element of a map, slice or array may
// be: those of the literal that the variable holds, and those that are assigned
// to its elements.
func (b *builder) elements(container ast.Expr, depth int) []ast.Expr {
	v := b.variable(container)
	if v == nil {
		return nil
	}
	value, _ := b.Value(v)
	if value == nil {
		return nil
	}
	lit, ok := ast.Unparen(value).(*ast.CompositeLit)
	if !ok {
		return nil
	}
	var out []ast.Expr
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Value
		}
		out = append(out, b.functions(e, depth)...)
	}
	return out
}

// addValueCall adds to f a call of each function that value may be.
func (b *builder) addValueCall(f *Func, expr, value ast.Expr) {
	for _, e := range b.functions(value, 0) {
		if lit, ok := e.(*ast.FuncLit); ok {
			f.Calls = append(f.Calls, &Call{Expr: expr, Lit: b.byNode[lit], In: f})
		} else if fn, ok := typeutil.Callee(b.pass.TypesInfo, &ast.CallExpr{Fun: e}).(*types.Func); ok {
			f.Calls = append(f.Calls, &Call{Expr: expr, Fn: fn.Origin(), In: f, value: true})
		}
	}
}
