package config

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/directives"
)

// rows returns what the file adds to the catalog.
func (f *File) rows() ([]catalog.Package, []catalog.Exemption) {
	var packages []catalog.Package
	for _, path := range slices.Sorted(maps.Keys(f.Packages)) {
		packages = append(packages, row(path, f.Packages[path]))
	}
	var exempt []catalog.Exemption
	for _, e := range f.Exempt {
		exempt = append(exempt, catalog.Exemption{Library: e.Library, Locality: locality(e.Backend)})
	}
	return packages, exempt
}

func row(path string, p Package) catalog.Package {
	out := catalog.Package{Path: path, Builders: p.Builders, Backend: locality(p.Backend)}
	calls := func(name string, role catalog.Role) {
		recv, name := split(name)
		out.Calls = append(out.Calls, catalog.Calls{Recv: recv, Role: role, Names: []string{name}})
	}
	for _, name := range p.Blocking {
		calls(name, catalog.Terminal)
	}
	for _, name := range slices.Sorted(maps.Keys(p.Nonblocking)) {
		calls(name, catalog.Lazy)
	}
	for _, name := range slices.Sorted(maps.Keys(p.Twins)) {
		recv, sync := split(name)
		out.Twins = append(out.Twins, catalog.Twin{Recv: recv, Name: sync, Twin: p.Twins[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(p.Futures)) {
		out.Futures = append(out.Futures, future(name, p.Futures[name]))
	}
	for _, c := range p.Contexts {
		out.Contexts = append(out.Contexts, context(c))
	}
	return out
}

func future(name string, f Future) catalog.Future {
	out := catalog.Future{Types: []string{name}, Await: f.Await, Observe: f.Observe}
	if f.Strength != "" {
		// One of the names, as check has seen.
		_ = out.Strength.Set(f.Strength)
	}
	switch {
	case f.Shape == "close":
		out.Shape, out.Words = catalog.Close, catalog.Words{Object: "handle", Verb: "close"}
	case len(f.Await) == 0:
		out.Shape, out.Words.Verb = catalog.FuncValue, "call"
	}
	return out
}

func context(c Context) catalog.Context {
	out := catalog.Context{Methods: c.Methods, Index: c.Index, Remedy: cmp.Or(c.Remedy, directives.Remedy)}
	what := ""
	switch {
	case c.FirstParameter != "":
		out.By, out.Type = catalog.ByFirstParam, c.FirstParameter
		what = "a " + c.FirstParameter + " comes first"
	case c.Interface != "":
		out.By, out.Type = catalog.ByMethod, c.Interface
		what = "of a " + c.Interface
	case c.Argument != "":
		recv, name := split(c.Argument)
		out.By, out.Type, out.Methods = catalog.ByArg, recv, []string{name}
		what = "handed to " + c.Argument
	case c.Field != "":
		recv, name := split(c.Field)
		out.By, out.Type, out.Methods = catalog.ByField, recv, []string{name}
		what = "put in " + c.Field
	case c.FunctionType != "":
		out.By, out.Type = catalog.ByFuncType, c.FunctionType
		what = "used as a " + c.FunctionType
	case c.Result != "":
		out.By, out.Type = catalog.ByResult, c.Result
		what = "it returns a " + c.Result + " and so promises to return at once"
	}
	out.Place = cmp.Or(c.Place, "the async context %s ("+what+")")
	return out
}

// split takes Store.Load apart.
func split(name string) (recv, fn string) {
	if recv, fn, ok := strings.Cut(name, "."); ok {
		return recv, fn
	}
	return "", name
}

func locality(backend string) catalog.Locality {
	switch backend {
	case "remote":
		return catalog.Remote
	case "embedded":
		return catalog.Embedded
	}
	return catalog.Either
}
