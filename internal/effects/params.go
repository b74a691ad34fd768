package effects

import (
	"go/ast"
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
// packages. They start empty and only grow: the least fixpoint is reached by
// repeating all uses until none adds anything.
//
// A function value runs inline if some use calls it and none moves it to a
// goroutine.

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
	if p := b.elem[v]; p != nil {
		v = p
	} else if _, ok := v.Type().Underlying().(*types.Signature); !ok {
		return
	}
	b.events = append(b.events, paramUse{v, f, where})
}

func (b *builder) resolveParams() {
	for changed := true; changed; {
		changed = false
		for _, f := range b.Funcs {
			if f.where != nil {
				if u := f.runs | f.where(); u != f.runs {
					f.runs, changed = u, true
				}
			}
		}
		for _, e := range b.events {
			owner := b.owner[e.v]
			if owner == nil {
				continue
			}
			if u := b.uses[e.v] | compose(e.where(), relative(e.in, owner)); u != b.uses[e.v] {
				b.uses[e.v], changed = u, true
			}
		}
	}
	for _, f := range b.Funcs {
		if f.Parent != nil && f.name == "" && inline(f.runs) {
			f.home = f.Parent
		}
	}
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
		return b.uses[params.At(a.index)]
	}
	if a.fn == nil || catalog.RoleOf(a.fn) == catalog.Terminal {
		return catalog.Stored
	}
	fn := a.fn.Origin()
	params := fn.Signature().Params()
	i := min(a.index, params.Len()-1)
	if u := catalog.ParamUseOf(fn, i); u != 0 { // of a variadic parameter, it holds for each argument
		return u
	}
	if a.call.Ellipsis.IsValid() && i == params.Len()-1 {
		return catalog.Stored
	}
	if b.byObj[fn] != nil {
		return b.uses[params.At(i)]
	}
	var fact Params
	if fn.Pkg() != b.pass.Pkg && b.pass.ImportObjectFact(fn, &fact) && i < len(fact.Uses) {
		return fact.Uses[i]
	}
	return catalog.Stored
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
		if a.lit != nil {
			a.in.Calls = append(a.in.Calls, &Call{Expr: a.expr, Lit: a.lit, In: a.in, inline: true})
		} else {
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
