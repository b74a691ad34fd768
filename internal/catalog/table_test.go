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
	sortedAndDescribed(t, Libraries())
	sortedAndDescribed(t, Optional())
}

func sortedAndDescribed(t *testing.T, libraries []*Library) {
	var last *Package
	for _, l := range libraries {
		assert.NotEmpty(t, l.Name)
		assert.NotEmpty(t, l.Version, l.Name)
		assert.Truef(t, strings.HasPrefix(l.Doc, "https://"), "%s: Doc is %q", l.Name, l.Doc)
		assert.NotEmpty(t, l.Packages, l.Name)
		for i := range l.Packages {
			p := &l.Packages[i]
			if last != nil {
				assert.Lessf(t, last.Path, p.Path, "%s: ByPath wants the packages of all libraries in order", l.Name)
				assert.Falsef(t, last.Tree && strings.HasPrefix(p.Path, last.Path), "%s hides the tree %s", p.Path, last.Path)
			}
			last = p
		}
	}
}

func TestByPath(t *testing.T) {
	for p := range allPackages {
		assert.Same(t, p, ByPath(p.Path), p.Path)
		for _, path := range []string{p.Path + "/internal/below", p.Path + "-x", p.Path[1:]} {
			want := ""
			if p.Tree && strings.HasPrefix(path, p.Path+"/") {
				want = p.Path
			}
			if got := ByPath(path); want == "" {
				assert.Nil(t, got, path)
			} else if assert.NotNil(t, got, path) {
				assert.Equal(t, want, got.Path)
			}
		}
	}
	for _, path := range []string{"", "a", "fmt", "zzz"} {
		assert.Nil(t, ByPath(path), path)
	}
}

// ByPath is asked for each call of a program. Over some 140 packages the two
// take 110 ns together, so it needs no map, which each process would build.
func BenchmarkByPath(b *testing.B) {
	for b.Loop() {
		ByPath("github.com/jackc/pgx/v5/pgxpool")
		ByPath("net/http")
	}
}

func TestNothingIsListedTwice(t *testing.T) {
	paths := map[string]bool{}
	for p := range everyPackage {
		assert.Falsef(t, paths[p.Path], "package %s is listed twice", p.Path)
		paths[p.Path] = true

		type function struct{ recv, name string }
		calls := map[function]bool{}
		for _, c := range p.allCalls() {
			for _, name := range c.Names {
				f := function{c.Recv, name}
				assert.Falsef(t, calls[f], "%s: a role of %v is given twice", p.Path, f)
				calls[f] = true
			}
		}
		params := map[Param]bool{}
		for _, q := range p.allParams() {
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
	for p := range everyPackage {
		names := slices.Concat(p.Builders, p.Handles, p.Queued)
		for _, c := range p.allCalls() {
			assert.NotEqualf(t, Unknown, c.Role, "%s: %s", p.Path, c.Names)
			assert.Truef(t, len(c.Names) > 0 || c.Role == Lazy, "%s: all of %q is said to block", p.Path, c.Recv)
			names = append(names, c.Names...)
		}
		for _, f := range p.Futures {
			names = slices.Concat(names, f.everyName())
		}
		for _, c := range p.Contexts {
			names = append(names, c.Methods...)
			if c.By != ByArg {
				names = append(names, c.Type)
			}
			assert.Equalf(t, c.By != Command, c.Place != "" && c.Remedy != "", "%s: what a message says of %s", p.Path, c.Type)
		}
		for _, q := range p.allParams() {
			names = append(names, q.Name)
			assert.NotZerof(t, q.Use, "%s: %s", p.Path, q.Name)
		}
		for _, name := range names {
			assert.Truef(t, token.IsExported(name), "%s: %q is not exported", p.Path, name)
		}
	}
}

// allPackages yields the packages of all libraries that are looked up.
func allPackages(yield func(*Package) bool) {
	packagesOfAll(Libraries(), yield)
}

// everyPackage yields the packages of all libraries, the optional ones too.
func everyPackage(yield func(*Package) bool) {
	packagesOfAll(slices.Concat(Libraries(), Optional()), yield)
}

func packagesOfAll(libraries []*Library, yield func(*Package) bool) {
	for _, l := range libraries {
		for i := range l.Packages {
			if !yield(&l.Packages[i]) {
				return
			}
		}
	}
}

// allCalls returns the calls of p and of its base.
func (p *Package) allCalls() (list []Calls) {
	for q := range p.withBase {
		list = append(list, q.Calls...)
	}
	return list
}

// allParams returns the func parameters of p and of its base.
func (p *Package) allParams() (list []Param) {
	for q := range p.withBase {
		list = append(list, q.Params...)
	}
	return list
}
