package effects

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// Contexts by use.
//
// Half of all async contexts cannot be told by their own text: a function
// literal, a method value or a named function is one because it is handed to a
// call that registers it, put into a field of a widget, or converted to a
// handler's type. Each expression that gets a func value somewhere is looked
// up, and the function that it names, if that is known, becomes a context.
//
// A declared function that somebody registers may be called in other ways as
// well. What blocks in it is reported in it, and only there.

// findUses looks for functions that are async contexts by use.
func (b *builder) findUses() {
	for _, f := range b.Funcs {
		if f.Own != nil {
			b.markCalled(f, true)
		}
	}
	for _, file := range sortedFiles(b.pass) {
		ast.Inspect(file, func(n ast.Node) bool {
			b.findUse(n)
			return true
		})
	}
}

func (b *builder) findUse(n ast.Node) {
	info := b.pass.TypesInfo
	switch n := n.(type) {
	case *ast.CallExpr:
		if tv := info.Types[n.Fun]; tv.IsType() {
			if len(n.Args) == 1 {
				b.registerAs(n.Args[0], b.catalog.FuncTypeContext(tv.Type))
			}
			return
		}
		sig, ok := info.TypeOf(n.Fun).Underlying().(*types.Signature)
		if !ok || sig.Params().Len() == 0 {
			return
		}
		fn, of := b.aliased(n.Fun)
		standing := b.stands(of)
		for i, arg := range n.Args {
			if _, ok := info.TypeOf(arg).Underlying().(*types.Signature); !ok {
				continue
			}
			i = min(i, sig.Params().Len()-1)
			for _, p := range standing {
				if p.Index == i {
					b.register(arg, &p.Kind)
				}
			}
			var c *catalog.Context
			if fn != nil {
				c = b.catalog.ArgContext(fn.Origin(), i)
			}
			if c == nil {
				t := sig.Params().At(i).Type()
				if s, ok := t.(*types.Slice); ok && sig.Variadic() && !n.Ellipsis.IsValid() {
					t = s.Elem()
				}
				if c = b.catalog.FuncTypeContext(t); c != nil && b.spawns(n, fn, i) {
					c = nil // the program's own function leaves the handler to a goroutine
				}
			}
			b.registerAs(arg, c)
			if c == nil && fn != nil {
				if k := b.registers(fn, i); k != nil {
					b.register(arg, k)
				}
			}
		}
	case *ast.CompositeLit:
		t := info.TypeOf(n)
		for i, e := range n.Elts {
			kv, _ := e.(*ast.KeyValueExpr)
			switch u := deref(t).Underlying().(type) {
			case *types.Struct:
				if kv != nil {
					if id, ok := kv.Key.(*ast.Ident); ok {
						field, _ := info.Uses[id].(*types.Var)
						b.registerField(t, field, kv.Value)
					}
				} else if i < u.NumFields() {
					b.registerField(t, u.Field(i), e)
				}
			case *types.Map:
				b.registerAs(kv.Value, b.catalog.FuncTypeContext(u.Elem()))
			case *types.Slice:
				if kv != nil {
					e = kv.Value
				}
				b.registerAs(e, b.catalog.FuncTypeContext(u.Elem()))
			}
		}
	case *ast.AssignStmt:
		if len(n.Lhs) != len(n.Rhs) {
			return
		}
		for i, lhs := range n.Lhs {
			if sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && info.Selections[sel] != nil {
				field, _ := info.Selections[sel].Obj().(*types.Var)
				b.registerField(owner(info.Selections[sel]), field, n.Rhs[i])
			} else if t := info.TypeOf(lhs); t != nil {
				b.registerAs(n.Rhs[i], b.catalog.FuncTypeContext(t))
			}
		}
	case *ast.ValueSpec:
		if n.Type != nil {
			for _, v := range n.Values {
				b.registerAs(v, b.catalog.FuncTypeContext(info.TypeOf(n.Type)))
			}
		}
	case *ast.ReturnStmt:
		if f := b.Enclosing(n.Pos()); f != nil && len(n.Results) == f.Sig.Results().Len() {
			for i, e := range n.Results {
				b.registerAs(e, b.catalog.FuncTypeContext(f.Sig.Results().At(i).Type()))
			}
		}
	}
}

// spawns reports whether fn, which call calls, has a goroutine call its func
// parameter i.
func (b *builder) spawns(call *ast.CallExpr, fn *types.Func, i int) bool {
	return fn != nil && b.argUse(&arg{call: call, fn: fn, index: i})&catalog.Goroutine != 0
}

func (b *builder) registerField(t types.Type, field *types.Var, value ast.Expr) {
	if field == nil {
		return
	}
	if c := b.catalog.FieldContext(deref(t), field.Name()); c != nil {
		b.registerAs(value, c)
	} else if c := b.catalog.FuncTypeContext(field.Type()); c != nil {
		b.registerAs(value, c)
	} else if k := b.registers(field, 0); k != nil {
		b.register(value, k)
	}
}

// registerAs makes the functions that value may be async contexts of catalog
// entry c, which may be nil.
func (b *builder) registerAs(value ast.Expr, c *catalog.Context) {
	if c != nil && !c.Lifted(b.mentions) {
		b.register(value, kindOf(c, b.pass.Pkg))
	}
}

// register makes the functions that value may be async contexts.
func (b *builder) register(value ast.Expr, k *Kind) {
	if v := b.variableOf(value, 0); v != nil {
		b.mark(v, k)
	}
	if call, ok := ast.Unparen(value).(*ast.CallExpr); ok {
		b.registerResults(call, k)
	}
	for _, e := range b.functions(value, 0) {
		if lit, ok := e.(*ast.FuncLit); ok {
			b.own(b.byNode[lit], k)
			continue
		}
		fn, ok := typeutil.Callee(b.pass.TypesInfo, &ast.CallExpr{Fun: e}).(*types.Func)
		if !ok {
			continue
		}
		if f := b.byObj[fn.Origin()]; f != nil {
			b.own(f, k)
			continue
		}
		b.registered = append(b.registered, registered{
			b.know(&Call{Expr: value, Fn: fn.Origin(), In: b.Enclosing(value.Pos())}),
			k.context(fn.Name()),
		})
	}
}

// registerResults makes async contexts of the functions that a call of a func value
// returns: of an entry in a table, say, whose handlers are made when they are
// registered.
func (b *builder) registerResults(call *ast.CallExpr, k *Kind) {
	if b.pass.TypesInfo.Types[call.Fun].IsType() || b.calleeOf(call.Fun) != nil {
		return // functions follows these
	}
	makers := b.functions(call.Fun, 0)
	if v := b.variableOf(call.Fun, 0); v != nil {
		if b.inflow == nil {
			b.inflow = b.inflows()
		}
		for _, in := range b.inflow[v] {
			makers = append(makers, b.functions(in.value, 0)...)
		}
	}
	for _, maker := range makers {
		f := b.byNode[maker]
		if fn := b.calleeOf(maker); fn != nil {
			f = b.byObj[fn.Origin()]
		}
		if f != nil {
			for _, e := range b.results(f, 0, 0) {
				b.register(e, k)
			}
		}
	}
}

func (b *builder) own(f *Func, k *Kind) {
	if f != nil && f.Own == nil {
		f.Own = k.context(f.Name())
		b.markCalled(f, false)
	}
}
