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
	p := ByPath(fn.Pkg().Path())
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

// IsEmbedded reports whether fn works on a database in the process, on its
// disk.
func IsEmbedded(fn *types.Func) bool {
	l := LibraryOf(fn)
	return l != nil && l.Locality == Embedded
}
