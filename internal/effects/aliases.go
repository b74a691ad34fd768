package effects

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// Functions under another name.
//
// A package of widgets keeps its functions to itself and hands them out as
// variables, `Button = button`, and who uses them gives them names of its own. What
// is handed to such a variable is handed to the function, as long as the variable
// is given no other.

// Stands is the fact that a variable holds a function that registers some of its
// func parameters.
type Stands struct{ Registers }

func (*Stands) AFact() {}

func (s *Stands) String() string { return "stands for one that " + s.Registers.String() }

// aliased returns the function that e, which is called, names by way of variables;
// or the variable of another package that it names.
func (b *builder) aliased(e ast.Expr) (*types.Func, *types.Var) {
	for range maxValueSteps {
		if fn, ok := typeutil.Callee(b.pass.TypesInfo, &ast.CallExpr{Fun: e}).(*types.Func); ok {
			return fn, nil
		}
		v := varOf(b.pass.TypesInfo, e)
		switch {
		case v == nil || v.IsField() || v.Pkg() == nil:
			return nil, nil
		case v.Pkg() != b.pass.Pkg:
			return nil, v
		}
		if e = b.sole(v); e == nil {
			return nil, nil
		}
	}
	return nil, nil
}

// sole returns the one value that a variable of this package is given, nil if
// there are several. Other packages are taken to leave it alone.
func (b *builder) sole(v *types.Var) ast.Expr {
	if !v.Exported() || v.Parent() != b.pass.Pkg.Scope() {
		value, _ := b.Value(v)
		return value
	}
	if b.inflow == nil {
		b.inflow = b.inflows()
	}
	var value ast.Expr
	for _, in := range b.inflow[v] {
		if b.inTest(in.value.Pos()) {
			continue
		}
		if value != nil {
			return nil
		}
		value = in.value
	}
	return value
}

// stands returns what a variable of another package makes of what is handed to the
// function that it holds.
func (b *builder) stands(v *types.Var) []Registered {
	var fact Stands
	if v == nil || catalog.IsStd(v.Pkg().Path()) || !b.pass.ImportObjectFact(v, &fact) {
		return nil
	}
	return fact.Params
}

// exportStands tells the package's importers which variables hold functions that
// register.
func (b *builder) exportStands() {
	scope := b.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		v, ok := scope.Lookup(name).(*types.Var)
		if !ok || !v.Exported() || !isFunc(v.Type()) {
			continue
		}
		value := b.sole(v)
		if value == nil {
			continue
		}
		fn, of := b.aliased(value)
		params := b.stands(of)
		if fn != nil {
			params = b.registersOf(fn)
		}
		if len(params) > 0 {
			b.pass.ExportObjectFact(v, &Stands{Registers{params}})
		}
	}
}

// registersOf returns what fn, of whatever package, makes of its func parameters.
func (b *builder) registersOf(fn *types.Func) []Registered {
	fn = fn.Origin()
	var out []Registered
	params := fn.Signature().Params()
	for i := range params.Len() {
		k := b.marked[params.At(i)]
		if fn.Pkg() != b.pass.Pkg {
			k = b.registers(fn, i)
		} else if k != nil {
			k = k.behind(fn)
		}
		if c := b.catalog.ArgContext(fn, i); k == nil && c != nil && !c.Lifted(b.mentions) {
			k = kindOf(c, b.pass.Pkg)
		}
		if k != nil {
			out = append(out, Registered{i, *k})
		}
	}
	return out
}

// calleeOf returns the function that e, which is called, names by itself or by way
// of variables that are assigned once and are not exported.
func (b *builder) calleeOf(e ast.Expr) *types.Func {
	for range maxValueSteps {
		if fn, ok := typeutil.Callee(b.pass.TypesInfo, &ast.CallExpr{Fun: e}).(*types.Func); ok {
			return fn
		}
		v := b.variable(e)
		if v == nil || v.IsField() {
			return nil
		}
		if e, _ = b.Value(v); e == nil {
			return nil
		}
	}
	return nil
}
