package catalog

import (
	"go/types"
	"slices"
	"strings"
)

// A Catalog is the tables, and what a program adds to them: in its
// configuration, and by directives in source. The nil catalog is the tables.
type Catalog struct {
	added  []Package // by path, each with what the tables say of it
	exempt []Exemption
}

// An Exemption says of a library's calls, or of those of a whole kind of
// database, that they may block wherever they stand.
type Exemption struct {
	Library  string // by its name; "" for all
	Locality Locality
}

// Twin is an async variant that its name does not tell.
type Twin struct {
	Recv, Name string // of the sync function, as in Calls
	Twin       string
}

// With returns the catalog with rows for some packages and exemptions. Where it
// knows a package already, the new rows come first.
func (cat *Catalog) With(packages []Package, exempt []Exemption) *Catalog {
	if len(packages) == 0 && len(exempt) == 0 {
		return cat
	}
	var out Catalog
	if cat != nil {
		out = Catalog{slices.Clone(cat.added), slices.Clone(cat.exempt)}
	}
	out.exempt = append(out.exempt, exempt...)
	for _, p := range packages {
		known := out.Package(p.Path)
		if known == nil {
			p.Partial = true
		} else {
			p = p.over(known)
		}
		i, found := slices.BinarySearchFunc(out.added, p.Path, comparePath)
		if found {
			out.added[i] = p
		} else {
			out.added = slices.Insert(out.added, i, p)
		}
	}
	return &out
}

func comparePath(p Package, path string) int { return strings.Compare(p.Path, path) }

// over returns what is known of a package when p speaks of it as well: p first.
func (p Package) over(known *Package) Package {
	out := *known
	out.Path = p.Path
	out.Calls = slices.Concat(p.Calls, known.Calls)
	out.Futures = slices.Concat(p.Futures, known.Futures)
	out.Builders = slices.Concat(p.Builders, known.Builders)
	out.Contexts = slices.Concat(p.Contexts, known.Contexts)
	out.Twins = slices.Concat(p.Twins, known.Twins)
	// A package of which nothing but futures is known stays one.
	out.Partial = known.open()
	if p.Backend != Either {
		out.Backend = p.Backend
	}
	return out
}

// Package returns what is known of the package with that import path, or nil.
func (cat *Catalog) Package(path string) *Package {
	if cat != nil {
		if i, found := slices.BinarySearchFunc(cat.added, path, comparePath); found {
			return &cat.added[i]
		}
	}
	return ByPath(path)
}

// exempts reports whether calls of the package with that path may block
// wherever they stand.
func (cat *Catalog) exempts(path string) bool {
	if cat == nil || len(cat.exempt) == 0 {
		return false
	}
	library := libraryAt(path)
	return slices.ContainsFunc(cat.exempt, func(e Exemption) bool {
		if e.Library != "" {
			return library != nil && library.Name == e.Library
		}
		return cat.localityAt(path) == e.Locality
	})
}

// TwinOf returns the name of the async variant that was declared for fn, "" if
// none was.
func (cat *Catalog) TwinOf(fn *types.Func) string {
	if fn.Pkg() == nil {
		return ""
	}
	if p := cat.Package(fn.Pkg().Path()); p != nil {
		for _, t := range p.Twins {
			if t.Name == fn.Name() && t.Recv == RecvName(fn) {
				return t.Twin
			}
		}
	}
	return ""
}

// IsEmbedded reports whether fn works on a database in the process, on its
// disk.
func (cat *Catalog) IsEmbedded(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && cat.localityAt(fn.Pkg().Path()) == Embedded
}

// localityAt returns where the database is that the package with that path works
// on.
func (cat *Catalog) localityAt(path string) Locality {
	if p := cat.Package(path); p != nil && p.Backend != Either {
		return p.Backend
	}
	if l := libraryAt(path); l != nil {
		return l.Locality
	}
	return Either
}

// Empty reports whether p adds nothing.
func (p *Package) Empty() bool {
	return len(p.Calls) == 0 && len(p.Futures) == 0 && len(p.Builders) == 0 && len(p.Contexts) == 0 && len(p.Twins) == 0 &&
		p.Backend == Either
}

// Describe lists what p adds, for a person to read.
func (p *Package) Describe() string {
	var out []string
	for _, c := range p.Calls {
		role := "nonblocking"
		if c.Role == Terminal {
			role = "blocking"
		}
		for _, name := range c.Names {
			if c.Recv != "" {
				name = c.Recv + "." + name
			}
			out = append(out, role+" "+name)
		}
	}
	for _, f := range p.Futures {
		out = append(out, "future "+strings.Join(f.Types, ", "))
	}
	for _, b := range p.Builders {
		out = append(out, "builder "+b)
	}
	for _, c := range p.Contexts {
		out = append(out, "async where "+c.Describe())
	}
	return strings.Join(out, "; ")
}
