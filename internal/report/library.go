package report

import (
	"go/parser"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/pattern"
)

// qualified are the names that begin with a package's: (*sql.DB).Exec, gorm.Open.
var qualified = pattern.Lazy(`^\(?\*?([A-Za-z_]\w*)\.`)

// libraryOf returns the library whose calls a finding is about, by its name in
// docs/libraries.md. The last call of the chain names its package. Without a chain
// the message names none; then it is the library that the file imports, if it is
// but one. It is for sorting in a report, so not to know it does no harm.
func libraryOf(f finding) string {
	imports := importsOf(f.at.source)
	if n := len(f.chain.hops); n > 0 {
		if m := qualified().FindStringSubmatch(f.chain.hops[n-1].name); m != nil {
			return named(m[1], imports)
		}
	}
	var names []string
	for _, p := range imports {
		if l := imported(p); l != nil {
			names = append(names, l.Name)
		}
	}
	slices.Sort(names)
	if names = slices.Compact(names); len(names) == 1 {
		return names[0]
	}
	return ""
}

// named returns the library that has a package of that name: if several have, one
// that is imported or the standard library's.
func named(name string, imports []string) string {
	found := ""
	for _, l := range catalog.Libraries() {
		for _, p := range l.Packages {
			switch {
			case packageName(p.Path) != name:
			case catalog.IsStd(p.Path), slices.Contains(imports, p.Path):
				return l.Name
			case found == "" || found == l.Name:
				found = l.Name
			default:
				found = name
			}
		}
	}
	return found
}

var version = pattern.Lazy(`^v\d+$`)

// packageName returns the name that a package of that path has by custom.
func packageName(p string) string {
	base := path.Base(p)
	if version().MatchString(base) {
		base = path.Base(path.Dir(p))
	}
	base, _, _ = strings.Cut(base, ".")
	return strings.TrimPrefix(base, "go-")
}

// imported returns the library of an import path that has queries or futures; nil if
// there is none. Types of an internal package are known to programs by other packages
// of the library.
func imported(p string) *catalog.Library {
	for _, l := range catalog.Libraries() {
		ours := func(q catalog.Package) bool {
			parent, internal := strings.CutSuffix(q.Path, "/internal")
			return q.Path == p || q.Tree && strings.HasPrefix(p, q.Path+"/") || internal && (p == parent || strings.HasPrefix(p, parent+"/"))
		}
		speaks := func(q catalog.Package) bool { return q.Base != nil || len(q.Calls) > 0 || len(q.Futures) > 0 }
		if slices.ContainsFunc(l.Packages, ours) && slices.ContainsFunc(l.Packages, speaks) {
			return l
		}
	}
	return nil
}

var imports sync.Map // of []string, by file

// importsOf returns what a file imports, sorted; nothing if it cannot be read.
func importsOf(name string) []string {
	if known, ok := imports.Load(name); ok {
		return known.([]string)
	}
	var paths []string
	// What can be read of a broken file is read.
	if file, _ := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly); file != nil {
		for _, spec := range file.Imports {
			if p, err := strconv.Unquote(spec.Path.Value); err == nil {
				paths = append(paths, p)
			}
		}
	}
	slices.Sort(paths)
	imports.Store(name, paths)
	return paths
}
