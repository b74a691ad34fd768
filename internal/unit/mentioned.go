package unit

import (
	"go/types"
	"maps"
	"slices"
)

// mentioned returns the paths of the packages whose types the exported declarations
// of pkg mention: whoever imports pkg can come by values of these, and can call their
// methods, without an import.
func mentioned(pkg *types.Package) []string {
	m := mentions{pkg: pkg, seen: map[types.Type]bool{}, paths: map[string]bool{}}
	scope := pkg.Scope()
	for _, name := range scope.Names() {
		if obj := scope.Lookup(name); obj.Exported() {
			m.walk(obj.Type())
		}
	}
	return slices.Sorted(maps.Keys(m.paths))
}

type mentions struct {
	pkg   *types.Package
	seen  map[types.Type]bool
	paths map[string]bool
}

func (m *mentions) walk(t types.Type) {
	if t == nil || m.seen[t] {
		return
	}
	m.seen[t] = true
	switch t := t.(type) {
	case *types.Alias:
		m.walk(types.Unalias(t))
	case *types.Named:
		for arg := range t.TypeArgs().Types() {
			m.walk(arg)
		}
		if of := t.Obj().Pkg(); of != m.pkg {
			if of != nil {
				m.paths[of.Path()] = true
			}
			return
		}
		for method := range t.Methods() {
			if method.Exported() {
				m.walk(method.Type())
			}
		}
		m.walk(t.Underlying())
	case *types.Struct:
		for field := range t.Fields() {
			if field.Exported() || field.Embedded() {
				m.walk(field.Type())
			}
		}
	case *types.Interface:
		for method := range t.ExplicitMethods() {
			m.walk(method.Type())
		}
		for embedded := range t.EmbeddedTypes() {
			m.walk(embedded)
		}
	case *types.Signature:
		for p := range t.TypeParams().TypeParams() {
			m.walk(p.Constraint())
		}
		m.walk(t.Params())
		m.walk(t.Results())
	case *types.Tuple:
		for v := range t.Variables() {
			m.walk(v.Type())
		}
	case *types.Map:
		m.walk(t.Key())
		m.walk(t.Elem())
	case *types.Pointer:
		m.walk(t.Elem())
	case *types.Slice:
		m.walk(t.Elem())
	case *types.Array:
		m.walk(t.Elem())
	case *types.Chan:
		m.walk(t.Elem())
	case *types.TypeParam:
		m.walk(t.Constraint())
	case *types.Union:
		for term := range t.Terms() {
			m.walk(term.Type())
		}
	}
}
