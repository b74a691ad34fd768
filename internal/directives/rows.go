package directives

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// What a directive above a declaration says is one row of the catalog, as if the
// package had a table there.

// AddTo adds to p what d says. Problem says why it says nothing, "" if it does
// say something. pkg is the package that d stands in.
//
// A function that is marked async is no row: it is a context in its own package,
// and nothing to others.
func (d *Directive) AddTo(p *catalog.Package, pkg *types.Package) (problem string) {
	on := d.On
	switch d.Word {
	case Blocking:
		if on.Kind != Function && on.Kind != Method {
			return "marks a function or a method from the comment above it: here it does nothing"
		}
		twin, problem := d.twin()
		if problem != "" {
			return problem
		}
		p.Calls = append(p.Calls, catalog.Calls{Recv: on.Recv, Role: catalog.Terminal, Names: []string{on.Name}})
		if twin != "" {
			p.Twins = append(p.Twins, catalog.Twin{Recv: on.Recv, Name: on.Name, Twin: twin})
		}
	case Nonblocking:
		switch {
		case on.Kind != Function && on.Kind != Method:
			return "marks a function or a method from the comment above it: here it does nothing"
		case d.Args == "":
			return "gives no reason and does nothing; say why " + on.Name + " does not block"
		}
		p.Calls = append(p.Calls, catalog.Calls{Recv: on.Recv, Role: catalog.Lazy, Names: []string{on.Name}})
	case Async:
		switch on.Kind {
		case Function:
		case Method:
			p.Contexts = append(p.Contexts, catalog.Context{
				By: catalog.ByMethod, Type: on.Recv, Methods: []string{on.Name},
				Place: "the async context %s (" + on.Recv + "." + on.Name + " is marked " + prefix + Async + ")", Remedy: Remedy,
			})
		case FuncType:
			p.Contexts = append(p.Contexts, catalog.Context{
				By: catalog.ByFuncType, Type: on.Name,
				Place: "the async context %s (" + on.Name + " is marked " + prefix + Async + ")", Remedy: Remedy,
			})
		default:
			return "marks a function, a method or a func type from the comment above it: here it does nothing"
		}
	case Future:
		if on.Kind != Type && on.Kind != FuncType {
			return "marks a type from the comment above it: here it does nothing"
		}
		f, problem := d.future(pkg)
		if problem != "" {
			return problem
		}
		p.Futures = append(p.Futures, f)
	}
	return ""
}

// Remedy is what to do about a blocking call where nothing is known of the context.
const Remedy = "move it to a goroutine"

// twin reads twin=Name.
func (d *Directive) twin() (name, problem string) {
	if d.Args == "" {
		return "", ""
	}
	name, ok := strings.CutPrefix(d.Args, "twin=")
	if !ok || name == "" || strings.ContainsAny(name, " \t") {
		return "", fmt.Sprintf("takes twin=Name and nothing else, not %q: it does nothing", d.Args)
	}
	return name, ""
}

// future reads await=A,B observe=C strength=should.
func (d *Directive) future(pkg *types.Package) (f catalog.Future, problem string) {
	f.Types = []string{d.On.Name}
	for _, arg := range strings.Fields(d.Args) {
		key, value, _ := strings.Cut(arg, "=")
		switch names := strings.Split(value, ","); {
		case value == "":
			return f, fmt.Sprintf("takes await=, observe= and strength=, not %q: it does nothing", arg)
		case key == "await":
			f.Await = names
		case key == "observe":
			f.Observe = names
		case key == "strength":
			if f.Strength.Set(value) != nil {
				return f, fmt.Sprintf("takes strength=must, should or optional, not %q: it does nothing", value)
			}
		default:
			return f, fmt.Sprintf("takes await=, observe= and strength=, not %q: it does nothing", arg)
		}
	}
	if d.On.Kind == FuncType && len(f.Await) == 0 {
		f.Shape, f.Words.Verb = catalog.FuncValue, "call"
		return f, ""
	}
	if len(f.Await) == 0 {
		return f, "names no method that awaits the future and does nothing; write " + prefix + Future + " await=Wait"
	}
	if obj, ok := pkg.Scope().Lookup(d.On.Name).(*types.TypeName); ok {
		for _, name := range slices.Concat(f.Await, f.Observe) {
			if o, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, name); !isFunc(o) {
				return f, fmt.Sprintf("names a method that %s does not have, %s, and does nothing", d.On.Name, name)
			}
		}
	}
	return f, ""
}

func isFunc(o types.Object) bool {
	_, ok := o.(*types.Func)
	return ok
}

// Rows returns what the directives in files say of their package. Those that
// say nothing are left out.
func Rows(pkg *types.Package, files []*ast.File) catalog.Package {
	p := catalog.Package{Path: pkg.Path()}
	for _, file := range files {
		for _, d := range In(file) {
			d.AddTo(&p, pkg)
		}
	}
	return p
}
