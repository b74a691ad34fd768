package catalog

import (
	"go/types"
	"slices"
)

// newer are the remedies that name a function which older versions of the library
// lack, under the same import path, and what to do there.
var newer = []struct{ remedy, path, function, before string }{
	{fyneRemedy, "fyne.io/fyne/v2", "Do", "do it in a goroutine"},
}

// RemedyIn returns what to do about a blocking call in package pkg. It names no
// function that pkg cannot call: only the packages that pkg itself imports are
// asked, for those tell the same in all drivers.
func (c *Context) RemedyIn(pkg *types.Package) string {
	for _, n := range newer {
		if n.remedy == c.Remedy && !reaches(pkg, n.path, n.function) {
			return n.before
		}
	}
	return c.Remedy
}

// reaches reports whether pkg imports the package with that path, or is it, and
// that declares name.
func reaches(pkg *types.Package, path, name string) bool {
	declares := func(p *types.Package) bool { return p.Path() == path && p.Scope().Lookup(name) != nil }
	return declares(pkg) || slices.ContainsFunc(pkg.Imports(), declares)
}
