package catalog

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A message says where the function runs: Place has room for its name, once.
func TestContextsReadWell(t *testing.T) {
	for p := range everyPackage {
		for _, c := range p.Contexts {
			if c.By == Command {
				continue
			}
			assert.Equalf(t, 1, strings.Count(c.Place, "%"), "%s: %q names its function once", p.Path, c.Place)
			assert.Equalf(t, 1, strings.Count(c.Place, "%s"), "%s: %q names its function once", p.Path, c.Place)
			if c.By == ByArg || c.By == ByField || c.By == ByFuncType {
				// It may be "a function in main".
				assert.Regexpf(t, `(runs|with|that) %s`, c.Place, "%s", p.Path)
			}
			assert.NotContainsf(t, c.Remedy, "%", "%s: %q", p.Path, c.Remedy)
			assert.Falsef(t, strings.HasSuffix(c.Remedy, "."), "%s: %q", p.Path, c.Remedy)
			for i, name := range c.Methods {
				assert.NotContainsf(t, c.Methods[:i], name, "%s: %s is there twice", p.Path, name)
			}
		}
	}
}

// An interface that anything might implement must not make contexts of its
// methods: either a signature names a type of the library, or there are several
// methods.
func TestInterfacesOfContextsAreUnmistakable(t *testing.T) {
	w := stubs(t)
	for p := range allPackages {
		if w.whole(p.Path) == nil {
			continue
		}
		for _, c := range p.Contexts {
			if c.By == ByMethod {
				assert.Truef(t, unmistakable(lookup(w[p.Path], c.Type)), "%s.%s", p.Path, c.Type)
			}
		}
	}
}

func unmistakable(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range iface.Methods() {
		for _, vars := range []*types.Tuple{m.Signature().Params(), m.Signature().Results()} {
			if strings.Contains(vars.String(), ".") { // a type of some package
				return true
			}
		}
	}
	return iface.NumMethods() >= 3
}

// contextProblems returns what the contexts of p name and pkg has not, or has
// in another shape.
func (p *Package) contextProblems(pkg *types.Package) (list []string) {
	for _, c := range p.Contexts {
		problem := func(format string, args ...any) {
			list = append(list, fmt.Sprintf("%s: context of %q: %s", p.Path, c.Type, fmt.Sprintf(format, args...)))
		}
		if c.By == ByArg {
			for _, name := range c.Methods {
				fn := declared(pkg, c.Type, name)
				switch {
				case fn == nil:
					problem("no function %s", name)
				case c.Index >= fn.Signature().Params().Len() || !takesFunc(fn.Signature(), c.Index) && !takesAny(fn.Signature(), c.Index):
					problem("parameter %d of %s is no function", c.Index, name)
				}
			}
			continue
		}
		t := lookup(pkg, c.Type)
		if t == nil {
			problem("no such type")
			continue
		}
		switch u := t.Underlying().(type) {
		case *types.Signature:
			if c.By != ByFuncType && c.By != Command {
				problem("a func type")
			}
		case *types.Interface:
			if c.By != ByMethod {
				break // the type of a parameter
			}
			for _, name := range c.Methods {
				if !isAskedFor(pkg, name) {
					problem("no method %s", name)
				}
			}
		case *types.Struct:
			if c.By == ByFirstParam {
				break
			}
			fields := map[string]bool{}
			for f := range u.Fields() {
				if _, ok := f.Type().Underlying().(*types.Signature); f.Exported() && (ok || isAny(f.Type())) {
					fields[f.Name()] = true
				}
			}
			if c.By != ByField || len(fields) == 0 {
				problem("a struct without functions")
			}
			for _, name := range c.Methods {
				if !fields[name] {
					problem("no function in a field %s", name)
				}
			}
		default:
			problem("of an unexpected kind")
		}
	}
	return list
}

// isAskedFor reports whether an interface of pkg has that method.
func isAskedFor(pkg *types.Package, method string) bool {
	return slices.ContainsFunc(pkg.Scope().Names(), func(name string) bool {
		t := lookup(pkg, name)
		if t == nil || !types.IsInterface(t) {
			return false
		}
		obj, _, _ := types.LookupFieldOrMethod(t, false, pkg, method)
		return obj != nil
	})
}

// takesAny reports whether parameter i is an any: some libraries take functions
// of any signature.
func takesAny(sig *types.Signature, i int) bool { return isAny(sig.Params().At(i).Type()) }

func isAny(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	return ok && iface.Empty()
}

// Of an optional library nothing is reported: each of its contexts is off, and
// no call is known.
func TestOptionalLibrariesAreOff(t *testing.T) {
	for _, l := range Optional() {
		for _, p := range l.Packages {
			assert.NotEmpty(t, p.Contexts, p.Path)
			assert.Empty(t, p.Calls, p.Path)
			for _, c := range p.Contexts {
				assert.True(t, c.Off, p.Path)
			}
			assert.Nil(t, ByPath(p.Path), "%s is looked up", p.Path)
		}
	}
}
