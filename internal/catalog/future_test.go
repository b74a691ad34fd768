package catalog

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// everyName returns the names that f has of exported things.
func (f *Future) everyName() []string {
	names := slices.Concat(f.Await, f.Observe, f.Read, f.Start, f.Resolved, f.Discard)
	for _, name := range f.Types {
		names = append(names, strings.TrimPrefix(name, "*"))
	}
	for _, p := range f.Producers {
		names = append(names, p.Calls.Names...)
	}
	for _, t := range f.Together {
		names = append(names, t.Names...)
	}
	return names
}

// awaited says how f is awaited, for the page of libraries.
func (f *Future) awaited() string {
	if f.Shape == FuncValue {
		return "calling it"
	}
	return codes(f.Await)
}

// problems compares f with the package that it is declared in: the types and
// methods that it names and pkg does not declare.
func (f *Future) problems(pkg *types.Package) (list []string) {
	problem := func(format string, args ...any) {
		list = append(list, fmt.Sprintf(format, args...))
	}
	var known []types.Type
	for _, name := range f.Types {
		if strings.HasPrefix(name, "*") {
			for _, n := range pkg.Scope().Names() {
				if t := lookup(pkg, n); t != nil && f.names(t, n) {
					known = append(known, t)
				}
			}
			continue
		}
		t := lookup(pkg, name)
		if t == nil {
			problem("%s declares no type %s", pkg.Path(), name)
			continue
		}
		if f.Shape != FuncValue && f.AwaitOf(t) == nil {
			problem("%s.%s has none of the methods %s", pkg.Path(), name, f.Await)
		}
		if FutureOf(t) != f {
			problem("%s.%s is another future", pkg.Path(), name)
		}
		known = append(known, t)
	}
	for _, name := range slices.Concat(f.Await, f.Observe, f.Read, f.Start) {
		if !slices.ContainsFunc(known, func(t types.Type) bool {
			obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
			_, ok := obj.(*types.Func)
			return ok
		}) {
			problem("none of %s.%s has a method %s", pkg.Path(), f.Types, name)
		}
	}
	for _, name := range slices.Concat(f.Resolved, f.Discard) {
		if declared(pkg, "", name) == nil {
			problem("%s declares no function %s", pkg.Path(), name)
		}
	}
	return list
}

// A method has one meaning, and a future something that meets its duty.
func TestFutures(t *testing.T) {
	for p := range everyPackage {
		for _, f := range p.Futures {
			assert.NotEmpty(t, f.Types, p.Path)
			assert.Equal(t, f.Shape == FuncValue, len(f.Await) == 0, "%s: %s", p.Path, f.Types)
			assert.True(t, len(f.Start) == 0 || f.Shape == Accumulator, "%s: %s", p.Path, f.Types)
			names := slices.Sorted(slices.Values(slices.Concat(f.Await, f.Observe, f.Read, f.Start)))
			assert.Len(t, slices.Compact(slices.Clone(names)), len(names), "%s: %s: a method is named twice", p.Path, f.Types)
		}
	}
}

// The functions that a future names by their receiver are declared in some
// package of its library.
func TestProducersExist(t *testing.T) {
	w := stubs(t)
	for _, l := range Libraries() {
		for _, p := range l.Packages {
			for _, f := range p.Futures {
				for _, fs := range f.functions() {
					for _, name := range fs.Names {
						assert.True(t, l.stubless(w) || l.declares(w, fs.Recv, name), "%s declares no %s of receiver %q", l.Name, name, fs.Recv)
					}
				}
			}
		}
	}
}

func (f *Future) functions() []Functions {
	out := slices.Clone(f.Together)
	for _, p := range f.Producers {
		out = append(out, p.Calls)
	}
	return out
}

func (l *Library) stubless(w world) bool {
	return !slices.ContainsFunc(l.Packages, func(p Package) bool { return w[p.Path] != nil })
}

func (l *Library) declares(w world, recv, name string) bool {
	return slices.ContainsFunc(l.Packages, func(p Package) bool {
		return w[p.Path] != nil && declared(w[p.Path], recv, name) != nil
	})
}
