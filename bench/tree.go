package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A tree is a module made up for measuring: layers of packages, each of which imports
// some of the layer below. The leaves ask database/sql; on top, an async context calls
// down to them. So each of its calls is a finding, as deep as there are layers.
//
// Each package has functions that lead to the database and twice as many that do not,
// with closures, methods and an interface, as programs have. Everything follows from
// the numbers: the same flags make the same bytes.
type tree struct {
	packages, depth, fanIn int
}

// pairs is the number of functions of a package that lead to the database.
const pairs = 8

func makeTree(args []string) error {
	flags := flag.NewFlagSet("tree", flag.ContinueOnError)
	var t tree
	flags.IntVar(&t.packages, "packages", 100, "packages in all")
	flags.IntVar(&t.depth, "depth", 5, "layers")
	flags.IntVar(&t.fanIn, "fanin", 3, "imports of a package that is no leaf")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return fmt.Errorf("tree wants one directory to write to")
	}
	return t.write(flags.Arg(0))
}

// write makes the module in dir.
func (t tree) write(dir string) error {
	if t.depth < 2 || t.packages < t.depth || t.fanIn < 1 {
		return fmt.Errorf("a tree has two layers or more, a package for each, and an import or more: not %+v", t)
	}
	files := map[string]string{"go.mod": "module example.com/tree\n\ngo 1.26.0\n", "top/top.go": t.top()}
	for layer := range t.depth - 1 {
		for i := range t.width(layer) {
			files[fmt.Sprintf("%s/p.go", t.name(layer, i))] = t.source(layer, i)
		}
	}
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// width returns how many packages a layer has. The top is a layer with one.
func (t tree) width(layer int) int {
	n, layers := t.packages-1, t.depth-1
	if layer < n%layers {
		return n/layers + 1
	}
	return n / layers
}

func (t tree) name(layer, i int) string { return fmt.Sprintf("l%dp%d", layer, i) }

// imports returns the packages below that package i of a layer imports.
func (t tree) imports(layer, i int) []string {
	var names []string
	if layer == 0 {
		return nil
	}
	below := t.width(layer - 1)
	for j := range min(t.fanIn, below) {
		names = append(names, t.name(layer-1, (i*t.fanIn+j)%below))
	}
	return names
}

// findings returns how many calls of the top are to be reported.
func (t tree) findings() int { return len(t.imports(t.depth-1, 0)) }

func (t tree) source(layer, i int) string {
	var b strings.Builder
	imports := t.imports(layer, i)
	fmt.Fprintf(&b, "// Package %s is made by go run ./bench tree.\npackage %[1]s\n\nimport (\n\t\"context\"\n\t\"database/sql\"\n\t\"slices\"\n\t\"strings\"\n", t.name(layer, i))
	for _, name := range imports {
		fmt.Fprintf(&b, "\n\t\"example.com/tree/%s\"", name)
	}
	if imports != nil {
		b.WriteString("\n")
	}
	b.WriteString(`)

// Store keeps notes.
type Store struct {
	db    *sql.DB
	names []string
}

// New returns a store.
func New(db *sql.DB) *Store { return &Store{db: db} }

// Namer is what has names.
type Namer interface{ Names() []string }

// Names returns the names, sorted.
func (s *Store) Names() []string {
	out := slices.Clone(s.names)
	slices.SortFunc(out, func(a, b string) int { return strings.Compare(a, b) })
	return out
}

func each(list []string, f func(string)) {
	for _, x := range list {
		f(x)
	}
}
`)
	for n := range pairs {
		fmt.Fprintf(&b, "\n// Save%d saves the names.\nfunc Save%[1]d(ctx context.Context, db *sql.DB, s *Store) (err error) {\n", n)
		if layer == 0 {
			fmt.Fprintf(&b, "\tif len(s.Names()) == 0 {\n\t\treturn nil\n\t}\n\teach(s.Names(), func(name string) {\n\t\t_, err = db.ExecContext(ctx, \"insert into notes%d values (?)\", name)\n\t})\n", n)
		}
		for _, name := range imports {
			fmt.Fprintf(&b, "\tif err := %s.Save%d(ctx, db, %[1]s.New(db)); err != nil {\n\t\treturn err\n\t}\n", name, (n+1)%pairs)
		}
		b.WriteString("\treturn err\n}\n")
		fmt.Fprintf(&b, `
// Count%d counts the names that are longer than n.
func Count%[1]d(s Namer, n int) (count int) {
	each(s.Names(), func(name string) {
		if len(name) > n {
			count++
		}
	})
	return count
}

// Join%[1]d joins the names.
func (s *Store) Join%[1]d(sep string) string {
	var b strings.Builder
	for i, name := range s.names {
		if i > 0 {
			b.WriteString(sep)
		}
		switch {
		case strings.HasPrefix(name, "a"):
			b.WriteString(strings.ToUpper(name))
		case len(name) > %[1]d:
			b.WriteString(name[:%[1]d])
		default:
			b.WriteString(name)
		}
	}
	return b.String()
}
`, n)
	}
	return b.String()
}

func (t tree) top() string {
	var b strings.Builder
	b.WriteString("// Package top is made by go run ./bench tree.\npackage top\n\nimport (\n\t\"context\"\n\t\"database/sql\"\n")
	imports := t.imports(t.depth-1, 0)
	for _, name := range imports {
		fmt.Fprintf(&b, "\n\t\"example.com/tree/%s\"", name)
	}
	b.WriteString("\n)\n\n// Update runs on a loop.\n//\n//asyncorm:async\nfunc Update(ctx context.Context, db *sql.DB) error {\n")
	for _, name := range imports {
		fmt.Fprintf(&b, "\tif err := %s.Save0(ctx, db, %[1]s.New(db)); err != nil {\n\t\treturn err\n\t}\n", name)
	}
	b.WriteString("\treturn nil\n}\n")
	return b.String()
}
