package effects

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// Where function values run.
//
// A parameter of func type has a set of uses: it is called inline, in a
// goroutine, or kept. A use inside a literal counts as the literal runs, and a
// literal that is an argument runs as the parameter does that it is handed to.
// So the sets depend on each other, within a package and, as facts, across
// packages. They start empty and only grow: so there is a least fixpoint.
//
// A function value runs inline if some use calls it and none moves it to a
// goroutine.
//
// A struct that is handed over brings its fields of func type with it: each is a
// parameter of its own, and has the value that the struct literal at the call
// gives it. So of two calls that hand over different literals each stands for its
// own. Where the argument is no literal, the wiring tells what its field may be.

// paramUse is one use of a local variable of func type.
type paramUse struct {
	v     *types.Var
	in    *Func // nil at package level
	where func() catalog.ParamUse
}

// use notes that id, which may be a local variable of func type, is used in f.
func (b *builder) use(id *ast.Ident, f *Func, where func() catalog.ParamUse) {
	v, ok := b.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || v.IsField() {
		return
	}
	if b.structs[v] != nil {
		for _, field := range funcFields(v.Type()) {
			b.events = append(b.events, paramUse{b.fieldOf(v, field), f, where})
		}
		return
	}
	if p := b.elem[v]; p != nil {
		v = p
	} else if _, ok := v.Type().Underlying().(*types.Signature); !ok {
		return
	}
	b.events = append(b.events, paramUse{v, f, where})
}

// paramField is a field of func type of a parameter that is a struct.
type paramField struct{ param, field *types.Var }

// fieldOf returns the variable that stands for a field of a parameter.
func (b *builder) fieldOf(param, field *types.Var) *types.Var {
	key := paramField{param, field.Origin()}
	if b.structFields[key] == nil {
		b.structFields[key] = types.NewVar(param.Pos(), param.Pkg(), param.Name()+"."+field.Name(), field.Type())
		b.owner[b.structFields[key]] = b.structs[param]
	}
	return b.structFields[key]
}

// paramFieldOf returns the variable that stands for what sel selects, if that is a
// field of func type of a parameter; isField reports whether it is any field of
// one.
func (b *builder) paramFieldOf(sel *ast.SelectorExpr) (v *types.Var, isField bool) {
	id, ok := ast.Unparen(sel.X).(*ast.Ident)
	if !ok {
		return nil, false
	}
	param, ok := b.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || b.structs[param] == nil {
		return nil, false
	}
	selection := b.pass.TypesInfo.Selections[sel]
	if selection == nil || selection.Kind() != types.FieldVal || len(selection.Index()) != 1 {
		return nil, false
	}
	if !isFunc(selection.Type()) {
		return nil, true
	}
	return b.fieldOf(param, selection.Obj().(*types.Var)), true
}

// funcFields returns the fields of func type of a struct, or of what t points to.
func funcFields(t types.Type) []*types.Var {
	st, ok := deref(t).Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	var out []*types.Var
	for field := range st.Fields() {
		if isFunc(field.Type()) {
			out = append(out, field)
		}
	}
	return out
}

// structArg notes the fields of func type that come with an argument. It reports
// whether it has visited the argument.
func (b *builder) structArg(a *arg) bool {
	fields := funcFields(b.pass.TypesInfo.TypeOf(a.expr))
	if len(fields) == 0 || a.in == nil {
		return false
	}
	of := func(field *types.Var, value ast.Expr) *arg {
		one := *a
		one.field, one.expr = field.Origin(), value
		b.args = append(b.args, &one)
		return &one
	}
	lit := structLit(a.expr)
	if lit == nil {
		if id, ok := pointed(a.expr).(*ast.Ident); ok {
			if v, ok := b.pass.TypesInfo.Uses[id].(*types.Var); ok && b.structs[v] != nil {
				for _, field := range fields {
					one := *a
					one.field = field.Origin()
					b.events = append(b.events, paramUse{b.fieldOf(v, field), a.in, func() catalog.ParamUse { return b.argUse(&one) }})
				}
				return true
			}
		}
		for _, field := range fields {
			of(field, nil)
			b.args[len(b.args)-1].whole = a.expr
		}
		return false
	}
	b.fields(lit, func(field *types.Var, value ast.Expr) {
		if !isFunc(field.Type()) {
			b.walk(value, a.in)
			return
		}
		one := of(field, value)
		use := func() catalog.ParamUse { return b.argUse(one) }
		switch x := ast.Unparen(value).(type) {
		case *ast.FuncLit:
			one.lit = b.literal(x, a.in, use)
		case *ast.Ident:
			b.use(x, a.in, use)
		default:
			b.walk(value, a.in)
		}
	})
	return true
}

// structLit returns the struct literal that e is or points to, or nil.
func structLit(e ast.Expr) *ast.CompositeLit {
	lit, _ := pointed(e).(*ast.CompositeLit)
	return lit
}

// pointed returns x of &x and *x, else e.
func pointed(e ast.Expr) ast.Expr {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.AND {
			return ast.Unparen(x.X)
		}
	case *ast.StarExpr:
		return ast.Unparen(x.X)
	}
	return ast.Unparen(e)
}

func (b *builder) resolveParams() {
	b.net.Solve(len(b.Funcs)+len(b.events), func(i int) {
		if i < len(b.Funcs) {
			b.resolveFunc(b.Funcs[i])
		} else {
			b.resolveUse(b.events[i-len(b.Funcs)])
		}
	})
	for _, f := range b.Funcs {
		if f.Parent != nil && f.name == "" && inline(f.runs) {
			f.home = f.Parent
		}
	}
}

// resolveFunc finds where a literal runs.
func (b *builder) resolveFunc(f *Func) {
	if f.where == nil {
		return
	}
	if u := f.runs | f.where(); u != f.runs {
		f.runs = u
		b.net.Changed(f)
	}
}

// resolveUse adds a use to what is known of its variable.
func (b *builder) resolveUse(e paramUse) {
	owner := b.owner[e.v]
	if owner == nil {
		return
	}
	for f := e.in; f != owner && f != nil; f = f.Parent {
		b.net.Read(f)
	}
	if u := b.uses[e.v] | compose(e.where(), relative(e.in, owner)); u != b.uses[e.v] {
		b.uses[e.v] = u
		b.net.Changed(e.v)
	}
}

// usesOf returns where the function value runs that is in v, as far as is known.
func (b *builder) usesOf(v *types.Var) catalog.ParamUse {
	b.net.Read(v)
	return b.uses[v]
}

func inline(u catalog.ParamUse) bool {
	return u&catalog.Inline != 0 && u&catalog.Goroutine == 0
}

// relative returns where f runs, seen from the function owner around it.
func relative(f, owner *Func) catalog.ParamUse {
	u := catalog.Inline
	for ; f != owner; f = f.Parent {
		if f == nil {
			return catalog.Stored
		}
		u = compose(f.runs, u)
	}
	return u
}

// compose returns where code runs that runs as a inside what runs as b.
func compose(a, b catalog.ParamUse) catalog.ParamUse {
	if a == 0 || b == 0 {
		return 0
	}
	return a&b&catalog.Inline | (a|b)&(catalog.Goroutine|catalog.Stored)
}

// argUse returns where the function value runs that is argument a. What a call runs
// that is a go statement's runs on that goroutine.
func (b *builder) argUse(a *arg) catalog.ParamUse {
	if a.goes {
		return compose(b.calleeUse(a), catalog.Goroutine)
	}
	return b.calleeUse(a)
}

// calleeUse returns where the function value runs that is argument a, as seen from
// the call.
//
// What a terminal calls, the function of a transaction say, is a part of it:
// the terminal is reported, and is to be moved off the loop as a whole.
func (b *builder) calleeUse(a *arg) catalog.ParamUse {
	if lit, ok := ast.Unparen(a.call.Fun).(*ast.FuncLit); ok {
		params := b.byNode[lit].Sig.Params()
		if a.index >= params.Len() {
			return catalog.Stored
		}
		return b.usesOf(b.paramOf(params.At(a.index), a))
	}
	if a.fn == nil || b.catalog.RoleOf(a.fn) == catalog.Terminal {
		return catalog.Stored
	}
	fn := a.fn.Origin()
	params := fn.Signature().Params()
	i := min(a.index, params.Len()-1)
	if i < 0 {
		return catalog.Stored
	}
	if u := b.catalog.ParamUseOf(fn, i); u != 0 && a.field == nil { // of a variadic parameter, it holds for each argument
		return u
	}
	if a.call.Ellipsis.IsValid() && i == params.Len()-1 {
		return catalog.Stored
	}
	if b.byObj[fn] != nil {
		return b.usesOf(b.paramOf(params.At(i), a))
	}
	var fact Params
	if fn.Pkg() != b.pass.Pkg && b.pass.ImportObjectFact(fn, &fact) {
		return fact.use(i, a.field)
	}
	return catalog.Stored
}

// paramOf returns the variable that a gets into: the parameter, or what stands for
// its field.
func (b *builder) paramOf(param *types.Var, a *arg) *types.Var {
	if a.field == nil {
		return param
	}
	return b.fieldOf(param, a.field)
}

// addFieldCall adds a call of the field of a struct that is handed over.
func (b *builder) addFieldCall(a *arg) {
	if v := b.variable(a.whole); v != nil {
		if from, _ := b.Value(v); from != nil && structLit(from) != nil {
			b.fields(structLit(from), func(field *types.Var, value ast.Expr) {
				if field.Origin() == a.field {
					b.addValueCall(a.in, a.whole, value)
				}
			})
			return
		}
	}
	a.in.Calls = append(a.in.Calls, &Call{Expr: a.whole, In: a.in, dyn: a.whole, field: a.field})
}

// resolveCalls adds the calls that only the uses and definitions of variables
// tell, and puts each function's calls in source order.
func (b *builder) resolveCalls() {
	for _, p := range b.pending {
		b.addValueCall(p.in, p.expr, p.value)
	}
	for _, a := range b.args {
		if !inline(b.argUse(a)) {
			continue
		}
		switch {
		case a.lit != nil:
			a.in.Calls = append(a.in.Calls, &Call{Expr: a.expr, Lit: a.lit, In: a.in, inline: true})
		case a.whole != nil:
			b.addFieldCall(a)
		default:
			b.addValueCall(a.in, a.expr, a.expr)
		}
	}
	for _, f := range b.Funcs {
		slices.SortStableFunc(f.Calls, func(x, y *Call) int { return int(x.Pos() - y.Pos()) })
		for _, c := range f.Calls {
			b.know(c)
			b.byCall[c.Expr] = c
		}
	}
}
