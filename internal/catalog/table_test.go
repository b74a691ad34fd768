package catalog

import (
	"go/token"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The tables are written by hand; these tests keep them in order.

func TestLibrariesAreSortedAndDescribed(t *testing.T) {
	var paths []string
	for _, l := range Libraries() {
		assert.NotEmpty(t, l.Name)
		assert.NotEmpty(t, l.Version, l.Name)
		assert.Truef(t, strings.HasPrefix(l.Doc, "https://"), "%s: Doc is %q", l.Name, l.Doc)
		if assert.NotEmpty(t, l.Packages, l.Name) {
			paths = append(paths, l.Packages[0].Path)
		}
		byPath := func(a, b Package) int { return strings.Compare(a.Path, b.Path) }
		assert.Truef(t, slices.IsSortedFunc(l.Packages, byPath), "the packages of %s are not sorted by path", l.Name)
	}
	assert.True(t, slices.IsSorted(paths), "the libraries are not sorted by the path of their first package")
}

func TestNothingIsListedTwice(t *testing.T) {
	paths := map[string]bool{}
	for p := range allPackages {
		assert.Falsef(t, paths[p.Path], "package %s is listed twice", p.Path)
		paths[p.Path] = true

		type function struct{ recv, name string }
		calls := map[function]bool{}
		for _, c := range p.Calls {
			for _, name := range c.Names {
				f := function{c.Recv, name}
				assert.Falsef(t, calls[f], "%s: a role of %v is given twice", p.Path, f)
				calls[f] = true
			}
		}
		params := map[Param]bool{}
		for _, q := range p.Params {
			q.Use = 0
			assert.Falsef(t, params[q], "%s: the use of %v is given twice", p.Path, q)
			params[q] = true
		}
		for _, names := range [][]string{p.Builders, p.Handles} {
			assert.Lenf(t, slices.Compact(slices.Sorted(slices.Values(names))), len(names), "%s: a name is twice in %v", p.Path, names)
		}
	}
}

// Only a receiver may be unexported: users hold values of types that they
// cannot name.
func TestNamesAreExported(t *testing.T) {
	for p := range allPackages {
		names := slices.Concat(p.Builders, p.Handles)
		for _, c := range p.Calls {
			assert.Containsf(t, []Role{Terminal, Secondary, Awaits}, c.Role, "%s: %s has a role that needs no list", p.Path, c.Names)
			names = append(names, c.Names...)
		}
		for _, f := range p.Futures {
			names = slices.Concat(names, []string{f.Type}, f.Await, f.Resolved, f.Discard)
		}
		for _, c := range p.Contexts {
			names = append(names, c.Methods...)
			if c.By != ByArg {
				names = append(names, c.Type)
			}
			assert.Equalf(t, c.By != Command, c.Place != "" && c.Remedy != "", "%s: what a message says of %s", p.Path, c.Type)
		}
		for _, q := range p.Params {
			names = append(names, q.Name)
			assert.NotZerof(t, q.Use, "%s: %s", p.Path, q.Name)
		}
		for _, name := range names {
			assert.Truef(t, token.IsExported(name), "%s: %q is not exported", p.Path, name)
		}
	}
}

// allPackages yields the packages of all libraries.
func allPackages(yield func(*Package) bool) {
	for _, l := range Libraries() {
		for i := range l.Packages {
			if !yield(&l.Packages[i]) {
				return
			}
		}
	}
}
