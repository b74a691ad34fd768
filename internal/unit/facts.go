package unit

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"go/types"
	"hash/crc32"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"
)

// Facts and how they travel.
//
// What the go command keeps of a package for its importers is a file with a checksum, for
// nobody else looks whether it is as it was, and with parts. The first part has the facts on the package and on what stands at its top level: only who
// imports the package can name these. Then comes one part for each package with facts
// on fields and methods, which others can reach through types: the package itself, and
// those that its exported declarations mention, with what is behind these. A part is
// handed on as it was read.
//
// The first part of an import is read when something of it is asked for, and a fact
// when it is asked for: most never are. An object is looked up by its name, then by
// its path, for to resolve a path is to load all that the path's package declares.

const magic = "asyncorm-lint facts 2\n"

// facts are those of one package and of what it imports.
type facts struct {
	pkg     *types.Package
	own     map[ownKey]analysis.Fact
	direct  map[string]*part    // by package
	parts   map[string]*part    // on fields and methods, by package
	behind  map[string][]string // of direct imports: the packages that they hand on
	indexes map[string]map[string][]*entry
}

type ownKey struct {
	obj  types.Object // nil for facts on the package
	fact reflect.Type
}

// part is a part of a file.
type part struct {
	raw    []byte
	behind []string // packages that whoever can reach this one can reach, too
	list   []*entry // once read
	read   bool
}

// entry is one fact.
type entry struct {
	path    objectpath.Path // "" for facts on the package
	name    string          // of the object
	fact    string          // the type of the fact
	value   []byte
	strings []string
}

func factName(fact analysis.Fact) string { return reflect.TypeOf(fact).Elem().String() }

// readFacts reads what the files hold that the go command kept of the imports, by
// package.
func readFacts(files map[string]string) (f *facts, err error) {
	f = &facts{
		own: map[ownKey]analysis.Fact{}, direct: map[string]*part{}, parts: map[string]*part{},
		behind: map[string][]string{}, indexes: map[string]map[string][]*entry{},
	}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		file := files[path]
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("cannot read the facts on %s: %w", path, err)
		}
		if len(data) == 0 {
			continue
		}
		if err := f.readFile(path, data); err != nil {
			return nil, fmt.Errorf("cannot read the facts on %s in %s: %w: forget it with \"go clean -cache\" and run it again", path, file, err)
		}
	}
	return f, nil
}

func (f *facts) readFile(path string, data []byte) (err error) {
	defer recovered(&err)
	rest, ok := bytes.CutPrefix(data, []byte(magic))
	if !ok {
		return errors.New("it is not of this program")
	}
	if len(rest) < crc32.Size || binary.BigEndian.Uint32(rest) != crc32.ChecksumIEEE(rest[crc32.Size:]) {
		return errors.New("it is not as it was written")
	}
	r := &reader{in: rest[crc32.Size:]}
	f.direct[path] = &part{raw: r.bytes()}
	for range r.count() {
		of := string(r.bytes())
		p := &part{}
		for range r.count() {
			p.behind = append(p.behind, string(r.bytes()))
		}
		p.raw = r.bytes()
		f.behind[path] = append(f.behind[path], of)
		if f.parts[of] == nil || of == path { // what a package says of itself counts
			f.parts[of] = p
		}
	}
	return nil
}

// recovered makes the panic of a reader an error.
func recovered(err *error) {
	if r := recover(); r == errBroken {
		*err = errBroken
	} else if r != nil {
		panic(r)
	}
}

// entries returns the facts of a part. It panics with errBroken where that is broken
// inside.
func (p *part) entries() []*entry {
	if p == nil {
		return nil
	}
	if !p.read {
		p.read = true
		r := newReader(p.raw)
		for range r.count() {
			p.list = append(p.list, &entry{path: objectpath.Path(r.string()), name: r.string(), fact: r.string(), value: r.bytes(), strings: r.strings})
		}
	}
	return p.list
}

// on returns the facts on objects of a package that are called name.
func (f *facts) on(path, name string) []*entry {
	index, ok := f.indexes[path]
	if !ok {
		index = map[string][]*entry{}
		for _, p := range []*part{f.direct[path], f.parts[path]} {
			for _, e := range p.entries() {
				if e.path != "" {
					index[e.name] = append(index[e.name], e)
				}
			}
		}
		f.indexes[path] = index
	}
	return index[name]
}

func (e *entry) decode(fact analysis.Fact) {
	v := reflect.ValueOf(fact).Elem()
	v.SetZero()
	(&reader{in: e.value, strings: e.strings}).value(v)
}

// isOf reports whether e is on obj, which is called like it and is of the same
// package.
func (e *entry) isOf(obj types.Object) bool {
	at, rest, found := strings.Cut(string(e.path), ".")
	if !found {
		return obj.Parent() == obj.Pkg().Scope()
	}
	if fn, ok := obj.(*types.Func); ok {
		if step := strings.TrimRight(rest, "0123456789"); step == "M" || step == "UM" { // a method of a type, or of an interface
			return receiver(fn) == at
		}
	}
	is, err := objectpath.Object(obj.Pkg(), e.path)
	return err == nil && is == obj
}

// receiver returns the name of the type that fn is a method of.
func receiver(fn *types.Func) string {
	recv := fn.Signature().Recv()
	if recv == nil {
		return ""
	}
	t := types.Unalias(recv.Type())
	if p, ok := t.(*types.Pointer); ok {
		t = types.Unalias(p.Elem())
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// importObject is a pass's ImportObjectFact.
func (f *facts) importObject(obj types.Object, fact analysis.Fact) bool {
	if obj.Pkg() == f.pkg {
		return f.importOwn(obj, fact)
	}
	if obj.Pkg() == nil || origin(obj) != obj {
		return false
	}
	list := f.on(obj.Pkg().Path(), obj.Name())
	if len(list) == 0 {
		return false
	}
	name := factName(fact)
	for _, e := range list {
		if e.fact == name && e.isOf(obj) {
			e.decode(fact)
			return true
		}
	}
	return false
}

func origin(obj types.Object) types.Object {
	switch obj := obj.(type) {
	case *types.Func:
		return obj.Origin()
	case *types.Var:
		return obj.Origin()
	}
	return obj
}

func (f *facts) importOwn(obj types.Object, fact analysis.Fact) bool {
	have, ok := f.own[ownKey{obj, reflect.TypeOf(fact)}]
	if ok {
		reflect.ValueOf(fact).Elem().Set(reflect.ValueOf(have).Elem())
	}
	return ok
}

func (f *facts) export(obj types.Object, fact analysis.Fact) {
	f.own[ownKey{obj, reflect.TypeOf(fact)}] = fact
}

// importPackage is a pass's ImportPackageFact.
func (f *facts) importPackage(pkg *types.Package, fact analysis.Fact) bool {
	if pkg == f.pkg {
		return f.importOwn(nil, fact)
	}
	e := f.told(pkg.Path(), fact)
	if e != nil {
		e.decode(fact)
	}
	return e != nil
}

// told returns what an import says with a fact on itself.
func (f *facts) told(path string, fact analysis.Fact) *entry {
	entries := f.direct[path].entries()
	if len(entries) == 0 {
		return nil
	}
	name := factName(fact)
	for _, e := range entries {
		if e.path != "" {
			break // they come first
		}
		if e.fact == name {
			return e
		}
	}
	return nil
}

// names returns those of all objects with a fact of this type.
func (f *facts) names(fact analysis.Fact) []string {
	var names []string
	name := factName(fact)
	for _, parts := range []map[string]*part{f.direct, f.parts} {
		for _, p := range parts {
			for _, e := range p.entries() {
				if e.fact == name {
					names = append(names, e.name)
				}
			}
		}
	}
	return names
}

// all returns the facts on packages of the given types, by package.
func (f *facts) all(kinds []analysis.Fact) []analysis.PackageFact {
	var out []analysis.PackageFact
	for _, imp := range slices.SortedFunc(slices.Values(f.pkg.Imports()), func(a, b *types.Package) int { return cmp.Compare(a.Path(), b.Path()) }) {
		for _, kind := range kinds {
			if e := f.told(imp.Path(), kind); e != nil {
				fact := reflect.New(reflect.TypeOf(kind).Elem()).Interface().(analysis.Fact)
				e.decode(fact)
				out = append(out, analysis.PackageFact{Package: imp, Fact: fact})
			}
		}
	}
	for key, fact := range f.own {
		if key.obj == nil && slices.ContainsFunc(kinds, func(kind analysis.Fact) bool { return reflect.TypeOf(kind) == key.fact }) {
			out = append(out, analysis.PackageFact{Package: f.pkg, Fact: fact})
		}
	}
	return out
}

// encode returns the file of a package whose exported declarations mention these
// packages. It is empty where there is nothing to tell.
func (f *facts) encode(path string, mentioned []string) []byte {
	var list []keyed
	var encoder objectpath.Encoder
	for key, fact := range f.own {
		e := keyed{fact: fact, name: factName(fact)}
		if key.obj != nil {
			object, err := encoder.For(key.obj)
			if err != nil {
				continue // nobody else can reach it
			}
			e.object, e.path = key.obj, object
		}
		list = append(list, e)
	}
	slices.SortFunc(list, func(a, b keyed) int { return cmp.Or(cmp.Compare(a.path, b.path), cmp.Compare(a.name, b.name)) })

	top, rest := section{}, section{}
	for _, e := range list {
		if strings.Contains(string(e.path), ".") {
			rest.add(e)
		} else {
			top.add(e)
		}
	}

	parts := map[string]*part{}
	var hand func(path string)
	hand = func(path string) {
		p := f.parts[path]
		if p == nil || parts[path] != nil {
			return
		}
		parts[path] = p
		for _, behind := range p.behind {
			hand(behind)
		}
	}
	for _, m := range mentioned {
		hand(m)
		for _, behind := range f.behind[m] {
			hand(behind)
		}
	}
	delete(parts, path) // of the package without its tests, which an external test imports
	if top.n+rest.n == 0 && len(parts) == 0 {
		return nil
	}
	var behind []string
	for p := range parts {
		behind = append(behind, p)
	}
	slices.Sort(behind)
	own := rest.n > 0 || len(behind) > 0 // without facts of its own it still says what is behind
	if own {
		parts[path] = &part{raw: rest.bytes(), behind: behind}
	}

	const head = len(magic) + crc32.Size
	w := &writer{out: append([]byte(magic), make([]byte, crc32.Size)...)}
	blob := func(b []byte) {
		w.number(uint64(len(b)))
		w.out = append(w.out, b...)
	}
	blob(top.bytes())
	w.number(uint64(len(parts)))
	if own {
		behind = append(behind, path)
	}
	for _, of := range behind {
		blob([]byte(of))
		w.number(uint64(len(parts[of].behind)))
		for _, b := range parts[of].behind {
			blob([]byte(b))
		}
		blob(parts[of].raw)
	}
	binary.BigEndian.PutUint32(w.out[len(magic):], crc32.ChecksumIEEE(w.out[head:]))
	return w.out
}

// keyed is a fact to be written.
type keyed struct {
	object types.Object
	path   objectpath.Path
	name   string
	fact   analysis.Fact
}

// section is a part that is being written.
type section struct {
	w writer
	n int
}

func (s *section) add(k keyed) {
	s.n++
	s.w.string(string(k.path))
	name := ""
	if k.object != nil {
		name = k.object.Name()
	}
	s.w.string(name)
	s.w.string(k.name)
	start := len(s.w.out)
	s.w.value(reflect.ValueOf(k.fact).Elem())
	value := slices.Clone(s.w.out[start:])
	s.w.out = s.w.out[:start]
	s.w.number(uint64(len(value)))
	s.w.out = append(s.w.out, value...)
}

func (s *section) bytes() []byte {
	w := writer{strings: s.w.strings, numbers: s.w.numbers}
	w.number(uint64(s.n))
	w.out = append(w.out, s.w.out...)
	return w.table()
}
