package effects

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// Which functions a func value may be.
//
// A value is followed back through variables that are assigned in one place (a
// local one, an unexported package variable, an unexported field), conversions,
// the return statements of a function of this package, and the elements of a map
// or slice that such a variable holds, of which it may be any. Of a function of
// another package, a fact tells whether its result blocks when it is called. Whatever
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
	return b.results(b.byObj[fn.Origin()], index, depth)
}

// results returns the functions that f may return as its result index: those of
// all its return statements, nil aside.
func (b *builder) results(f *Func, index, depth int) []ast.Expr {
	var out []ast.Expr
	if f.Body == nil {
		return nil
	}
	ast.Inspect(f.Body, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if index < len(node.Results) {
				out = append(out, b.functions(node.Results[index], depth)...)
			}
		}
		return true
	})
	return out
}

// later returns the function of another package whose result value is, if the
// fact of that package says that calling the result blocks.
func (b *builder) later(value ast.Expr, depth int) *types.Func {
	value = ast.Unparen(value)
	if call, ok := value.(*ast.CallExpr); ok {
		fn, ok := typeutil.Callee(b.pass.TypesInfo, call).(*types.Func)
		if ok {
			if t := b.ask(fn.Origin()); t != nil && t.later != nil {
				return fn.Origin()
			}
		}
		return nil
	}
	if v := b.variable(value); v != nil && depth < maxValueSteps {
		if value, index := b.Value(v); value != nil && index == 0 {
			return b.later(value, depth+1)
		}
	}
	return nil
}

// exportLater tells the package's importers which functions return a function
// that blocks when it is called: an iterator over rows, say.
func (b *builder) exportLater() {
	if catalog.Closed(b.pass.Pkg.Path()) {
		return // the catalog knows
	}
	for _, f := range b.Funcs {
		if f.Obj == nil || !f.Obj.Exported() || f.Sig.Results().Len() == 0 || !takesFunc(f.Sig.Results().At(0).Type()) {
			continue
		}
		for _, e := range b.results(f, 0, 0) {
			if lit, ok := e.(*ast.FuncLit); ok && b.byNode[lit] != nil && b.byNode[lit].links[blocks] != nil {
				b.pass.ExportObjectFact(f.Obj, &Later{b.chain(b.byNode[lit], blocks)})
				break
			}
		}
	}
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
	b.values[f] = append(b.values[f], value)
	if fn := b.later(value, 0); fn != nil {
		f.Calls = append(f.Calls, &Call{Expr: expr, Fn: fn, In: f, later: true})
		return
	}
	functions := b.functions(value, 0)
	if len(functions) == 0 && b.catalog.RoleOfValue(b.pass.TypesInfo.TypeOf(value)) == catalog.Unknown {
		f.Calls = append(f.Calls, &Call{Expr: expr, In: f, dyn: value})
	}
	for _, e := range functions {
		if lit, ok := e.(*ast.FuncLit); ok {
			f.Calls = append(f.Calls, &Call{Expr: expr, Lit: b.byNode[lit], In: f})
		} else if fn, ok := typeutil.Callee(b.pass.TypesInfo, &ast.CallExpr{Fun: e}).(*types.Func); ok {
			f.Calls = append(f.Calls, &Call{Expr: expr, Fn: fn.Origin(), In: f, value: true})
		}
	}
}
