package effects

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// Interfaces beside their implementations.
//
// Where the package that declares an interface holds implementations of it,
// and all of them block in a method, a call of the interface's method blocks:
// whoever calls it is most likely given one of them. One implementation that
// does not block, a store in memory say, and the wiring has to tell (see
// wiring.go). Implementations in test files do not count either way.
//
// Such a method becomes a function of its own whose only call is that of the
// first implementation, in the order of their names; of one that works on a database
// in the process, if there is any, for where that is at home the others have to be
// seen to be wired. Blocking grows with each
// method that is found, so the search is repeated until nothing is added.

// propagateAll finds the chains of all functions and of the interface methods
// that block in all their implementations.
func (r *Result) propagateAll() {
	r.propagate()
	methods := r.abstractMethods()
	for added := len(methods) > 0; added; {
		added = false
		for i, m := range methods {
			if m.method == nil || !m.impls.block(r) {
				continue
			}
			f := &Func{Obj: m.method, Sig: m.method.Signature()}
			f.Calls = []*Call{r.know(&Call{Expr: r.declaration(m.impls.first, m.method), Fn: m.impls.first, In: f})}
			r.abstract = append(r.abstract, f)
			r.byObj[m.method] = f
			methods[i].method = nil
			added = true
		}
		if added {
			r.propagate()
		}
	}
}

// abstractMethod is a method of an interface of this package.
type abstractMethod struct {
	method *types.Func
	impls  *impls
}

// impls are the implementations of a method. Interfaces of the same methods share them.
type impls struct {
	funcs []*types.Func
	first *types.Func // the one to name, once they are known to block
	known int         // so many of them are known to block
}

// block reports whether all of them block. What has been found to stays so.
func (m *impls) block(r *Result) bool {
	for m.known < len(m.funcs) {
		if _, ok := r.blocking(r.know(&Call{Fn: m.funcs[m.known]})); !ok {
			return false
		}
		m.known++
	}
	if m.first == nil {
		m.first = m.funcs[max(0, slices.IndexFunc(m.funcs, r.inProcess))]
	}
	return true
}

func (r *Result) abstractMethods() []abstractMethod {
	scope := r.pass.Pkg.Scope()
	var concrete []*types.Named
	var ifaces []*types.Named
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || tn.IsAlias() || r.inTest(tn.Pos()) {
			continue
		}
		named, ok := tn.Type().(*types.Named)
		switch {
		case !ok || named.TypeParams().Len() > 0:
		case types.IsInterface(named):
			ifaces = append(ifaces, named)
		default:
			concrete = append(concrete, named)
		}
	}
	if len(ifaces) == 0 {
		return nil
	}
	having := map[string][]*types.Named{} // the types that have a method of that name
	for _, c := range concrete {
		set := types.NewMethodSet(types.NewPointer(c))
		for sel := range set.Methods() {
			having[sel.Obj().Name()] = append(having[sel.Obj().Name()], c)
		}
	}
	var out []abstractMethod
	var known typeutil.Map // of the interfaces, by method
	for _, named := range ifaces {
		iface := named.Underlying().(*types.Interface)
		if iface.NumExplicitMethods() == 0 {
			continue
		}
		methods, _ := known.At(iface).(map[string]*impls)
		if methods == nil {
			methods = r.implsOf(iface, having)
			known.Set(iface, methods)
		}
		for method := range iface.ExplicitMethods() {
			if method.Pkg() != r.pass.Pkg || r.catalog.RoleOf(method) != catalog.Unknown {
				continue // type T other.Interface has the methods of the other
			}
			if m := methods[method.Name()]; m != nil {
				out = append(out, abstractMethod{method, m})
			}
		}
	}
	return out
}

// implsOf returns the implementations of an interface's methods, where they are known of
// all types that implement it.
func (r *Result) implsOf(iface *types.Interface, having map[string][]*types.Named) map[string]*impls {
	rare := having[iface.Method(0).Name()]
	for m := range iface.Methods() {
		if list := having[m.Name()]; len(list) < len(rare) {
			rare = list
		}
	}
	var all []*types.Named
	for _, c := range rare {
		if types.Implements(c, iface) || types.Implements(types.NewPointer(c), iface) {
			all = append(all, c)
		}
	}
	out := map[string]*impls{}
	if len(all) == 0 {
		return out
	}
	for method := range iface.Methods() {
		m := new(impls)
		for _, c := range all {
			obj, _, _ := types.LookupFieldOrMethod(c, true, r.pass.Pkg, method.Name())
			if fn, ok := obj.(*types.Func); ok {
				m.funcs = append(m.funcs, fn.Origin())
			}
		}
		if len(m.funcs) == len(all) {
			out[method.Name()] = m
		}
	}
	return out
}

// declaration returns an expression where fn is declared, for a position; where
// that is not in this package, where the interface's method is.
func (r *Result) declaration(fn, method *types.Func) ast.Expr {
	pos := fn.Pos()
	if fn.Pkg() != r.pass.Pkg {
		pos = method.Pos()
	}
	return &ast.Ident{NamePos: pos, Name: fn.Name()}
}

// inProcess reports whether the database that fn waits for is in the process.
func (r *Result) inProcess(fn *types.Func) bool {
	tail, _ := r.blocking(r.know(&Call{Fn: fn}))
	return tail.Embedded
}

// blocking reports whether what c calls blocks, and returns the end of the chain, which
// starts in another package.
func (r *Result) blocking(c *Call) (Chain, bool) {
	if f := r.callee(c); f != nil {
		if f.links[blocks] == nil {
			return Chain{}, false
		}
		c = f.links[blocks].end
	}
	return r.tail(c, blocks)
}
