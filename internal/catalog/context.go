package catalog

import (
	"go/types"
	"slices"
)

// Context describes code that runs on something shared and must not block, and
// how such code is recognised.
type Context struct {
	By By
	// Type is the type the recognition speaks of: the parameter's, or the
	// interface's.
	Type string
	// Methods are the methods that run on the loop (ByMethod), the
	// one method that has the shape (ByShape), the functions that are handed
	// others (ByArg), or the fields (ByField).
	Methods []string
	// Place names where the function runs, as a message says it; %s is the
	// function ("the loop that runs %s (AsyncContext)", "Bubble Tea's %s").
	Place string
	// Awaits says that an ormapi future may be awaited here, because awaiting
	// hands the loop on.
	Awaits bool
	// Remedy is what to do about a blocking call here ("return a tea.Cmd"): see
	// RemedyIn.
	Remedy string
	// Index is the func parameter that runs on the loop (ByArg).
	Index int
	// Embedded says that a database in the process is at home here: its calls
	// are not reported.
	Embedded bool
	// Off says that blocking is bad here, but common or by design: known, and
	// not reported unless it is asked for.
	Off bool
	// Unless names functions and fields, with the package's path: a program that uses one
	// of them has taken these functions off the loop. See Lifted.
	Unless []string
	// Made names the function by which a program makes what runs these
	// functions. Where it is not seen, an Unless may be in a package that is not
	// seen either.
	Made string
}

// By says how a context is recognised.
type By uint8

const (
	// ByParam: a function with a parameter of Type.
	ByParam By = iota
	// ByFirstParam: a function whose first parameter is of Type, or points to it.
	ByFirstParam
	// ByMethod: Methods of a type that implements interface Type. They may be
	// more than Type's own, where the library asks whether they are there.
	ByMethod
	// ByShape: a method, one of Methods, that takes one parameter of Type and whose last
	// result is a Command.
	ByShape
	// BesideShape: a method without parameters, one of Methods, of a type that
	// has a method Update of that shape.
	BesideShape
	// ByArg: a function handed to parameter Index of one of Methods, which are
	// methods of Type or, with an empty Type, package functions. Of a variadic
	// parameter, each argument.
	ByArg
	// ByField: a function put into a field of struct Type, one of Methods or,
	// with none, any.
	ByField
	// ByFuncType: a function that is converted to the named func Type.
	ByFuncType
	// ByResult: a function one of whose results is of Type, or points to it.
	ByResult
	// Command: not a context but its opposite. A function value of Type runs
	// elsewhere.
	Command
)

// ContextOf returns the context that a function with signature sig is of its
// own account, or nil. For a method that is declared, fn is it; for a function
// literal fn is nil. pkg is the package it stands in: only what the package
// imports can make its functions contexts.
func (cat *Catalog) ContextOf(pkg *types.Package, fn *types.Func, sig *types.Signature) *Context {
	found, from := cat.contextIn(pkg, fn, sig), pkg.Path()
	for _, imp := range pkg.Imports() {
		// The smallest path counts: the order of imports is that of the files.
		if found == nil || imp.Path() < from {
			if c := cat.contextIn(imp, fn, sig); c != nil {
				found, from = c, imp.Path()
			}
		}
	}
	return found
}

// contextIn returns the context of package lib that the function is.
func (cat *Catalog) contextIn(lib *types.Package, fn *types.Func, sig *types.Signature) *Context {
	p := cat.Package(lib.Path())
	if p == nil {
		return nil
	}
	for i := range p.Contexts {
		if c := &p.Contexts[i]; !c.Off && c.match(p, lib, fn, sig) {
			return c
		}
	}
	return nil
}

// ArgContext returns the context that a function becomes when it is handed to
// parameter i of fn, or nil. A variadic parameter stands for each of its
// arguments. fn counts by the type that declares it; an instance of a generic
// one has the context of its origin.
func (cat *Catalog) ArgContext(fn *types.Func, i int) *Context {
	if fn.Pkg() == nil {
		return nil
	}
	return cat.byUse(fn.Pkg().Path(), func(c *Context) bool {
		return c.By == ByArg && c.Index == i && slices.Contains(c.Methods, fn.Name()) && c.Type == RecvName(fn)
	})
}

// FieldContext returns the context that a function becomes when it is put into
// that field of struct t, or nil.
func (cat *Catalog) FieldContext(t types.Type, field string) *Context {
	path, name := typeName(t)
	return cat.byUse(path, func(c *Context) bool {
		return c.By == ByField && c.Type == name && (len(c.Methods) == 0 || slices.Contains(c.Methods, field))
	})
}

// FuncTypeContext returns the context that a function becomes when it is
// converted to t, or nil.
func (cat *Catalog) FuncTypeContext(t types.Type) *Context {
	path, name := typeName(t)
	return cat.byUse(path, func(c *Context) bool {
		return c.By == ByFuncType && c.Type == name
	})
}

// HasMentions reports whether Mentions knows anything of the package.
func (cat *Catalog) HasMentions(path string) bool {
	p := cat.Package(path)
	return p != nil && slices.ContainsFunc(p.Contexts, func(c Context) bool { return c.Made != "" || len(c.Unless) > 0 })
}

// Mentions returns the name, with its package's path, of a function or field
// that some Unless or Made names, "" for any other object.
func (cat *Catalog) Mentions(obj types.Object) string {
	if obj.Pkg() == nil {
		return ""
	}
	p := cat.Package(obj.Pkg().Path())
	if p == nil {
		return ""
	}
	name := obj.Pkg().Path() + "." + obj.Name()
	for _, c := range p.Contexts {
		if c.Made == name || slices.Contains(c.Unless, name) {
			return name
		}
	}
	return ""
}

// Lifted reports whether c does not hold, or may not hold, in a program of which
// these Mentions are seen.
func (c *Context) Lifted(seen map[string]bool) bool {
	return c.Made != "" && !seen[c.Made] || slices.ContainsFunc(c.Unless, func(name string) bool { return seen[name] })
}

// byUse returns the first context of the package with that path that is
// reported and that the function accepts, or nil.
func (cat *Catalog) byUse(path string, accept func(*Context) bool) *Context {
	p := cat.Package(path)
	if p == nil {
		return nil
	}
	for i := range p.Contexts {
		if c := &p.Contexts[i]; !c.Off && accept(c) {
			return c
		}
	}
	return nil
}

// IsCommand reports whether t is a type whose function values run elsewhere
// (tea.Cmd). pkg is the package that the question is asked in.
func IsCommand(t types.Type) bool {
	path, name := typeName(t)
	p := ByPath(path)
	return p != nil && p.command() == name
}

// command returns the name of p's command type, "" if it has none.
func (p *Package) command() string {
	for i := range p.Contexts {
		if p.Contexts[i].By == Command {
			return p.Contexts[i].Type
		}
	}
	return ""
}

func (c *Context) match(p *Package, imp *types.Package, fn *types.Func, sig *types.Signature) bool {
	switch c.By {
	case ByParam:
		t := lookup(imp, c.Type)
		for v := range sig.Params().Variables() {
			if t != nil && types.Identical(v.Type(), t) {
				return true
			}
		}
	case ByFirstParam:
		t := lookup(imp, c.Type)
		return t != nil && sig.Params().Len() > 0 && types.Identical(deref(sig.Params().At(0).Type()), t)
	case ByResult:
		t := lookup(imp, c.Type)
		for v := range sig.Results().Variables() {
			if t != nil && types.Identical(origin(deref(v.Type())), t) {
				return true
			}
		}
	case ByMethod:
		if fn == nil || !slices.Contains(c.Methods, fn.Name()) {
			return false
		}
		named := RecvNamed(fn)
		if named == nil || types.IsInterface(named) {
			return false
		}
		t := lookup(imp, c.Type)
		if t == nil {
			return false
		}
		iface, ok := t.Underlying().(*types.Interface)
		return ok && (types.Implements(named, iface) || types.Implements(types.NewPointer(named), iface))
	case ByShape:
		return fn != nil && slices.Contains(c.Methods, fn.Name()) && c.hasShape(p, imp, sig)
	case BesideShape:
		if fn == nil || sig.Recv() == nil || !slices.Contains(c.Methods, fn.Name()) ||
			sig.Params().Len() != 0 || sig.Results().Len() != 1 {
			return false
		}
		obj, _, _ := types.LookupFieldOrMethod(sig.Recv().Type(), true, fn.Pkg(), "Update")
		update, ok := obj.(*types.Func)
		return ok && c.hasShape(p, imp, update.Signature())
	}
	return false
}

// hasShape reports whether sig is that of a method that takes one parameter of
// c's type and whose last result is p's command.
func (c *Context) hasShape(p *Package, imp *types.Package, sig *types.Signature) bool {
	if sig.Recv() == nil || sig.Params().Len() != 1 || sig.Results().Len() == 0 {
		return false
	}
	t, cmd := lookup(imp, c.Type), lookup(imp, p.command())
	return t != nil && cmd != nil &&
		types.Identical(sig.Params().At(0).Type(), t) &&
		types.Identical(sig.Results().At(sig.Results().Len()-1).Type(), cmd)
}

// lookup returns the type that pkg declares as name, nil if there is none.
func lookup(pkg *types.Package, name string) types.Type {
	tn, ok := pkg.Scope().Lookup(name).(*types.TypeName)
	if !ok {
		return nil
	}
	return tn.Type()
}

// origin returns the generic type that t is an instance of, and any other t as it
// is.
func origin(t types.Type) types.Type {
	if named, ok := types.Unalias(t).(*types.Named); ok {
		return named.Origin()
	}
	return t
}
