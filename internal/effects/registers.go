package effects

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// Variables that are registered.
//
// A program wraps its toolkit: a function of its own takes a handler and hands it
// to the widget, or calls it in a handler of its own. So a variable of func type
// can stand where a function would, and what makes a context of it makes one of
// every function that gets into it: a parameter has the arguments of all calls,
// a field or package variable all that is assigned to it.
//
// The search goes backwards over assignments and calls, from what is registered
// on, and visits each variable once. What a package exports it tells its
// importers: a function, which of its parameters it registers; a field or a
// variable, that it is registered.
//
// A parameter that is called inline is no matter of this file: its argument runs
// wherever the caller does (params.go). A field stands for the fields of all
// values of its type.

// Registers is the fact that a function registers some of its func parameters
// as async contexts, or that a field or a variable is registered.
type Registers struct{ Params []Registered }

// Registered is a func parameter that is an async context. Of a field or a
// variable, the index is 0.
type Registered struct {
	Index int
	Kind  Kind
}

func (*Registers) AFact() {}

func (r *Registers) String() string {
	var out []string
	for _, p := range r.Params {
		out = append(out, fmt.Sprintf("%d (%s)", p.Index, p.Kind.Why))
	}
	return "registers: " + strings.Join(out, ", ")
}

// registers returns what obj, a function, a field or a variable of another
// package, makes of what gets into it, or nil.
func (b *builder) registers(obj types.Object, i int) *Kind {
	if obj.Pkg() == nil || obj.Pkg() == b.pass.Pkg || catalog.IsStd(obj.Pkg().Path()) {
		return nil
	}
	switch o := obj.(type) {
	case *types.Func:
		obj = o.Origin()
	case *types.Var:
		obj = o.Origin()
	}
	var fact Registers
	if !b.pass.ImportObjectFact(obj, &fact) {
		return nil
	}
	for _, p := range fact.Params {
		if p.Index == i {
			return &p.Kind
		}
	}
	return nil
}

// variableOf returns the variable of func type that value comes from, if it is
// one that several values may get into: a parameter, a field, a variable that
// is assigned more than once or by other packages.
func (b *builder) variableOf(value ast.Expr, depth int) *types.Var {
	value = ast.Unparen(value)
	info := b.pass.TypesInfo
	if call, ok := value.(*ast.CallExpr); ok && info.Types[call.Fun].IsType() && len(call.Args) == 1 {
		return b.variableOf(call.Args[0], depth+1)
	}
	v := varOf(info, value)
	if v == nil || depth > maxValueSteps {
		return nil
	}
	if p := b.elem[v]; p != nil {
		return p // each argument of a variadic parameter
	}
	if from, index := b.Value(v); from != nil && v.Pkg() == b.pass.Pkg {
		if index == 0 {
			return b.variableOf(from, depth+1)
		}
		return nil
	}
	if _, ok := v.Type().Underlying().(*types.Signature); !ok || v.Pkg() != b.pass.Pkg {
		return nil
	}
	return v.Origin()
}

// varOf returns the variable that e names: of its own or as a selector.
func varOf(info *types.Info, e ast.Expr) *types.Var {
	var id *ast.Ident
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	default:
		return nil
	}
	v, _ := info.ObjectOf(id).(*types.Var)
	return v
}

// mark notes that v is registered, and registers all that gets into it.
func (b *builder) mark(v *types.Var, k *Kind) {
	if b.marked[v] != nil {
		return
	}
	b.marked[v] = k
	if b.inflow == nil {
		b.inflow = b.inflows()
	}
	for _, in := range b.inflow[v] {
		b.register(in.value, k.behind(in.fn))
	}
}

// behind returns k for what is handed to fn, which registers it; a nil fn
// stands for an assignment.
func (k *Kind) behind(fn *types.Func) *Kind {
	if fn == nil {
		return k
	}
	out := *k
	out.Why = "it is handed to " + FuncName(fn) + ", and there " + strings.TrimPrefix(k.Why, "it ")
	return &out
}

// inflow is a value that gets into a variable: as an argument of fn, or by an
// assignment.
type inflow struct {
	value ast.Expr
	fn    *types.Func
}

// inflows returns the values of func type that get into the variables of this
// package, in source order.
func (b *builder) inflows() map[*types.Var][]inflow {
	info := b.pass.TypesInfo
	out := map[*types.Var][]inflow{}
	add := func(v *types.Var, value ast.Expr, fn *types.Func) {
		if v != nil && v.Pkg() == b.pass.Pkg {
			out[v.Origin()] = append(out[v.Origin()], inflow{value, fn})
		}
	}
	for _, file := range sortedFiles(b.pass) {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				fn := b.calleeOf(n.Fun)
				if fn == nil || b.byObj[fn.Origin()] == nil {
					break
				}
				params := fn.Origin().Signature().Params()
				for i, arg := range n.Args {
					if isFunc(info.TypeOf(arg)) && params.Len() > 0 {
						add(params.At(min(i, params.Len()-1)), arg, fn)
					}
				}
			case *ast.AssignStmt:
				if len(n.Lhs) == len(n.Rhs) {
					for i, lhs := range n.Lhs {
						if isFunc(info.TypeOf(n.Rhs[i])) {
							add(varOf(info, lhs), n.Rhs[i], nil)
						}
					}
				}
			case *ast.ValueSpec:
				if len(n.Names) == len(n.Values) {
					for i, name := range n.Names {
						if isFunc(info.TypeOf(n.Values[i])) {
							add(varOf(info, name), n.Values[i], nil)
						}
					}
				}
			case *ast.CompositeLit:
				b.fields(n, func(field *types.Var, value ast.Expr) {
					if isFunc(info.TypeOf(value)) {
						add(field, value, nil)
					}
				})
			}
			return true
		})
	}
	return out
}

// fields calls f for each field that a struct literal sets.
func (r *Result) fields(lit *ast.CompositeLit, f func(field *types.Var, value ast.Expr)) {
	st, ok := deref(r.pass.TypesInfo.TypeOf(lit)).Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok {
				if field, ok := r.pass.TypesInfo.Uses[id].(*types.Var); ok {
					f(field, kv.Value)
				}
			}
		} else if i < st.NumFields() {
			f(st.Field(i), e)
		}
	}
}

func isFunc(t types.Type) bool {
	if t == nil {
		return false
	}
	_, ok := t.Underlying().(*types.Signature)
	return ok
}

// markCalled marks the parameters that f, an async context, calls before it
// returns: those of the functions around it and, if f is a context whoever calls
// it, its own. What gets into them runs there, too.
func (b *builder) markCalled(f *Func, always bool) {
	if f.Own.kind == nil {
		return
	}
	k := *f.Own.kind
	k.Place, k.Why = f.Own.Place, "it is called by "+f.Name()+", of which "+f.Own.Why
	for _, value := range b.called(f, nil) {
		v := b.variableOf(value, 0)
		for g := f; g != nil && v != nil; g = g.Parent {
			if (g != f || always) && slices.Contains(slices.Collect(g.Sig.Params().Variables()), v) {
				b.mark(v, &k)
			}
		}
	}
}

// called appends to out the func values that f calls before it returns, and
// those of the literals that run inline in it.
func (b *builder) called(f *Func, out []ast.Expr) []ast.Expr {
	out = append(out, b.values[f]...)
	for _, c := range f.Calls {
		if c.inline && c.Lit.Own == nil {
			out = b.called(c.Lit, out)
		}
	}
	return out
}

// exportRegisters tells the package's importers what is registered here.
func (b *builder) exportRegisters() {
	if catalog.Closed(b.pass.Pkg.Path()) {
		return // the catalog knows
	}
	for _, f := range b.Funcs {
		if f.Obj == nil || !f.Obj.Exported() {
			continue
		}
		var fact Registers
		for i := range f.Sig.Params().Len() {
			if k := b.marked[f.Sig.Params().At(i)]; k != nil {
				fact.Params = append(fact.Params, Registered{i, *k.behind(f.Obj)})
			}
		}
		if len(fact.Params) > 0 {
			b.pass.ExportObjectFact(f.Obj, &fact)
		}
	}
	b.exportStands()
	for v, k := range b.marked {
		if v.Exported() && (v.IsField() || v.Parent() == b.pass.Pkg.Scope()) {
			b.pass.ExportObjectFact(v, &Registers{[]Registered{{0, *k}}})
		}
	}
}
