package effects

import (
	"go/token"
	"go/types"
	"iter"
	"slices"
	"strings"
)

// joiner finds the puts that reach a use. A method that is reached and calls on
// through another place is a use of that place.
type joiner struct {
	*Result
	into     map[string][]Flow // by To
	puts     map[string][]Put  // by place
	impls    map[string]*Impl  // by type
	done     map[string]bool
	queue    []Use
	seen     map[string]bool // uses
	reported map[string]int  // calls in async contexts -> their wires in out
	out      []Wire
}

// join returns the wires that done does not hold yet, and adds them to it.
func (w *Wiring) join(r *Result, done map[string]bool) []Wire {
	j := &joiner{
		Result: r, done: done, queue: slices.Clone(w.Uses),
		into: map[string][]Flow{}, puts: map[string][]Put{}, impls: map[string]*Impl{},
		seen: map[string]bool{}, reported: map[string]int{},
	}
	for _, f := range w.Flows {
		j.into[f.To] = append(j.into[f.To], f)
	}
	for _, p := range w.Puts {
		j.puts[p.Place] = append(j.puts[p.Place], p)
	}
	for i := range w.Impls {
		j.impls[w.Impls[i].Type] = &w.Impls[i]
	}
	whole := r.pass.Pkg.Name() == "main" && !w.Cut
	for ; len(j.queue) > 0; j.queue = j.queue[1:] {
		use := j.queue[0]
		if key := use.id(); j.seen[key] || len(use.Hops) > maxHops {
			continue
		} else {
			j.seen[key] = true
		}
		if !j.byPlace(use) && whole && use.Type != "" {
			j.byType(use)
		}
	}
	return j.out
}

func (u Use) id() string { return u.Hops[0].Posn + " " + u.Where + " " + u.key() }

// byPlace looks at what gets into the place of a use, and reports whether
// anything does that is known.
func (j *joiner) byPlace(use Use) (fed bool) {
	if use.Place == "" {
		return false
	}
	for from := range j.reach(use.Place) {
		for _, put := range j.puts[from.place] {
			fed = true
			impl := j.impls[put.Type]
			if impl == nil || !impl.has(from.needs) {
				continue
			}
			m := impl.method(use.Method)
			if m == nil {
				continue
			}
			for _, t := range m.Calls {
				t.Hops = slices.Concat(use.Hops, []Hop{{Name: m.Func}}, t.Hops)
				j.queue = append(j.queue, Use{t, use.Where, use.Remedy, use.Embedded, use.at})
			}
			if use.blockedBy(m) {
				j.report(Wire{Use: use, Put: put, Name: impl.Name, Chain: m.chain()}, use.at, put.at, from.at, j.importSpan(put.from))
			}
		}
	}
	return fed
}

// byType looks at all types that are seen to become the interface of a use whose
// value cannot be followed. The use blocks if it does with each of them; with
// some, it may.
func (j *joiner) byType(use Use) {
	var wire *Wire
	maybe := false
	for from := range j.reach(use.Type) {
		for _, put := range j.puts[from.place] {
			impl := j.impls[put.Type]
			if impl == nil || !use.blockedBy(impl.method(use.Method)) {
				maybe = true
			} else if wire == nil {
				wire = &Wire{Use: use, Put: put, Name: impl.Name, Chain: impl.method(use.Method).chain(), byType: true}
			}
		}
	}
	if wire != nil {
		wire.Maybe = maybe
		j.report(*wire, use.at, wire.Put.at, j.importSpan(wire.Put.from))
	}
}

// report adds a wire that is new at the first of these places that is in this
// package. Of several that one call leads to, the first is named.
func (j *joiner) report(wire Wire, at ...span) {
	use := wire.Use
	id := use.id() + " " + wire.Put.Type + " " + wire.Put.Posn
	if j.done[id] {
		return
	}
	j.done[id] = true
	call := use.Hops[0].Posn + " " + use.Where
	if first, ok := j.reported[call]; ok {
		if f := &j.out[first]; f.Maybe == wire.Maybe {
			if !slices.Contains(f.methods, use.key()) {
				f.methods = append(f.methods, use.key())
			}
			return
		} else if wire.Maybe {
			return
		}
	}
	if j.done[call] {
		return // a package below has said so, of another implementation
	}
	if !wire.Maybe {
		j.done[call] = true
	}
	j.reported[call] = len(j.out)
	wire.methods = []string{use.key()}
	for _, at := range at {
		if at.pos.IsValid() {
			wire.span = at
			break
		}
	}
	j.out = append(j.out, wire)
}

// blockedBy reports whether m blocks the context of the use.
func (u Use) blockedBy(m *Method) bool {
	return m != nil && m.Blocks != nil && !(m.Blocks.Embedded && u.Embedded)
}

func (impl *Impl) method(name string) *Method {
	for i := range impl.Methods {
		if impl.Methods[i].Name == name {
			return &impl.Methods[i]
		}
	}
	return nil
}

// chain returns the method's chain, from the method on.
func (m *Method) chain() Chain {
	c := *m.Blocks
	c.Hops = slices.Concat([]Hop{{Name: m.Func}}, c.Hops)
	return c
}

// source is a place whose values get into another.
type source struct {
	place string
	needs []string // the methods that they need to get there
	at    span     // of the nearest flow of this package on the way
}

// reach yields the places whose values get into place, nearest first, and place
// itself.
func (j *joiner) reach(place string) iter.Seq[source] {
	return func(yield func(source) bool) {
		reached := map[string]bool{place + " ": true}
		for queue := []source{{place: place}}; len(queue) > 0; queue = queue[1:] {
			to := queue[0]
			if !yield(to) {
				return
			}
			for _, f := range j.into[to.place] {
				from := source{f.From, to.needs, f.at}
				if len(f.Needs) > 0 {
					from.needs = slices.Compact(slices.Sorted(slices.Values(slices.Concat(to.needs, f.Needs))))
				}
				if !from.at.pos.IsValid() {
					from.at = to.at
				}
				key := from.place + " " + strings.Join(from.needs, " ")
				if !reached[key] {
					reached[key] = true
					queue = append(queue, from)
				}
			}
		}
	}
}

// importSpan returns where a package is imported, or, where only a test file
// imports it, the name of the package.
func (r *Result) importSpan(imp *types.Package) span {
	at := span{}
	for _, file := range sortedFiles(r.pass) {
		if r.inTest(file.FileStart) {
			continue
		}
		if !at.pos.IsValid() {
			at = span{file.Name.Pos(), file.Name.End()}
		}
		for _, spec := range file.Imports {
			if name := r.pass.TypesInfo.PkgNameOf(spec); name != nil && name.Imported() == imp {
				return span{spec.Pos(), spec.End()}
			}
		}
	}
	return at
}

// span is a range of this package's source; empty for what another has told.
type span struct{ pos, end token.Pos }

func (s span) Pos() token.Pos { return s.pos }
func (s span) End() token.Pos { return s.end }
