package catalog

import (
	"go/types"
	"slices"
)

// RoleOf returns what fn, a function or method, does before it returns.
// Instances of generic functions are looked up by their origin. Where a method
// is shared by clients and pipelines, the answer is the client's: see
// RoleOfCall.
func (cat *Catalog) RoleOf(fn *types.Func) Role {
	if fn.Pkg() == nil {
		return Unknown // error.Error
	}
	fn = fn.Origin()
	p := cat.Package(fn.Pkg().Path())
	if cat.exempts(fn.Pkg().Path()) {
		return Lazy
	}
	if p != nil {
		if r := p.listed(RecvName(fn), fn.Name()); r != Unknown {
			return r
		}
	}
	if p == nil || p.open() {
		return roleByRule(fn)
	}
	if isGenericsDo(fn) {
		return roleOfGenerated(fn)
	}
	if p.isRoundTrip(fn) {
		return Terminal
	}
	return Lazy
}

// isRoundTrip reports whether fn makes a round trip by p's rules.
func (p *Package) isRoundTrip(fn *types.Func) bool {
	return p.ContextFirst && isContextFirst(fn) || p.MethodResult != "" && p.returnsResult(fn)
}

// returnsResult reports whether fn is a method that returns p's MethodResult.
func (p *Package) returnsResult(fn *types.Func) bool {
	results := fn.Signature().Results()
	if fn.Signature().Recv() == nil || results.Len() != 1 {
		return false
	}
	t := lookup(fn.Pkg(), p.MethodResult)
	if t == nil {
		return false
	}
	iface, ok := t.Underlying().(*types.Interface)
	return ok && types.Implements(results.At(0).Type(), iface)
}

// RoleOfCall returns what a call of method fn does before it returns, where
// recv is the static type of its operand. With a nil recv, for a package
// function or where the operand is not known, it is RoleOf.
//
// The type that declares a method does not tell everything: a client of
// go-redis and its pipeline promote the same Get, which the pipeline only
// queues. The operand may embed the pipeline at any depth.
func (cat *Catalog) RoleOfCall(fn *types.Func, recv types.Type) Role {
	role := cat.RoleOf(fn)
	if role != Terminal || recv == nil || fn.Pkg() == nil {
		return role
	}
	p := cat.Package(fn.Pkg().Path())
	declarer := RecvName(fn)
	if p == nil || len(p.Queued) == 0 || slices.Contains(p.Queued, declarer) || p.listed(declarer, fn.Name()) != Unknown {
		return role
	}
	if p.queues(recv) {
		return Lazy
	}
	_, path, _ := types.LookupFieldOrMethod(recv, true, fn.Pkg(), fn.Name())
	for len(path) > 1 { // all but the last are the embedded fields on the way
		s, ok := deref(recv).Underlying().(*types.Struct)
		if !ok {
			break
		}
		recv = s.Field(path[0]).Type()
		if p.queues(recv) {
			return Lazy
		}
		path = path[1:]
	}
	return role
}

// queues reports whether t is one of p's Queued types, or an interface that
// embeds one.
func (p *Package) queues(t types.Type) bool {
	t = deref(t)
	if path, name := typeName(t); path == p.Path {
		return slices.Contains(p.Queued, name)
	}
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for e := range iface.EmbeddedTypes() {
		if p.queues(e) {
			return true
		}
	}
	return false
}

// RoleOfValue returns what the call of a value of type t does, where t is a
// named func type: es.Search(...) of go-elasticsearch calls a field, and there
// is no function to look up.
func (cat *Catalog) RoleOfValue(t types.Type) Role {
	path, _ := typeName(t)
	p := cat.Package(path)
	if p == nil || p.FuncResult == "" || cat.exempts(path) {
		return Unknown
	}
	sig, ok := t.Underlying().(*types.Signature)
	if !ok {
		return Unknown
	}
	for v := range sig.Results().Variables() {
		if from, name := typeName(deref(v.Type())); from == path && name == p.FuncResult {
			return Terminal
		}
	}
	return Unknown
}

// listed returns the role that p lists for a function, Unknown if it lists none.
func (p *Package) listed(recv, name string) Role {
	for p := range p.withBase {
		for _, c := range p.Calls {
			if c.Recv != recv && (c.Recv != AnyType || recv == "") {
				continue
			}
			if len(c.Names) == 0 || slices.Contains(c.Names, name) {
				return c.Role
			}
		}
	}
	return Unknown
}
