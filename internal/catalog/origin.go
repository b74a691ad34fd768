package catalog

import (
	"go/types"
	"slices"
)

// LibraryOf returns the library that declares fn, or nil if it is none that is
// known.
func LibraryOf(fn *types.Func) *Library {
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	return libraryAt(fn.Pkg().Path())
}

// libraryAt returns the library of the package with that import path, or nil.
func libraryAt(path string) *Library {
	p := ByPath(path)
	if p == nil {
		return nil
	}
	for _, l := range libraries {
		if slices.ContainsFunc(l.Packages, func(q Package) bool { return q.Path == p.Path }) {
			return l
		}
	}
	return nil
}
