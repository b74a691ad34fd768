package effects

import (
	"cmp"
	"fmt"
	"go/types"
	"slices"
	"strings"
)

// Interface wiring.
//
// A call of an interface's method blocks if a blocking implementation reaches
// it. Who makes the implementation, who wires it and who calls it are three
// packages as a rule, and the one that wires imports the others. So a package
// tells its importers, by value and in rows, what it knows:
//
//	Put   a concrete type is put into a place, and these of its methods block
//	Flow  what is in one place gets into another
//	Use   an async context calls a method of what is in a place
//
// A place is a struct field, a parameter, a result or a package variable of
// interface type, by name. Each package adds its own rows to those of its
// imports; where a put reaches a use over flows, and no package below has seen
// that yet, the finding is reported: at the use if it is here, else at the put,
// else at the flow that joins them, else at the import that brings the last
// piece.
//
// # Assumptions
//
// Places stand for all values of their type: two models that are given two
// stores share one field. Flows ignore order and conditions. A value that goes
// through a local variable is followed if the variable is assigned once;
// through a map, a channel, a slice or any it is lost, which can only make the
// rule silent. Interfaces of the standard library are no places: following
// io.Closer by its type finds nothing but noise. Test files wire nothing.
//
// # Limits
//
// Only packages that are being worked on tell rows. What dependencies wire among
// themselves would be nearly all of it (forty megabytes in one package of a
// program that uses Kubernetes), and is what a program's own loops hardly ever
// reach.
//
// A package tells at most maxBytes of each kind of row. Puts of types that block
// go before those that only call on; the rest is cut in the order of the rows.

// maxBytes bounds the rows of one kind in a package's fact.
const maxBytes = 1 << 20

// Wiring is the package fact of the wiring that a package and its imports know.
type Wiring struct {
	Puts  []Put
	Flows []Flow
	Uses  []Use
	Done  []string // findings that this package, or one that it imports, has reported
}

// Put says that a concrete type is put into a place.
type Put struct {
	Place   string
	Type    string // "*sqlstore.Notes"
	Posn    string
	Methods []Method // those that block or call through places, by name
	at      span
	from    *types.Package // the import that told of it, nil for one of this package
}

// Method is what a method of a concrete type does.
type Method struct {
	Name   string
	Func   string    // "(*sqlstore.Notes).Save"
	Blocks *Chain    // nil if it does not block by itself
	Calls  []Through // what it calls through places
}

// Flow says that what is in From gets into To.
type Flow struct {
	From, To string
	at       span
}

// Through is a call of an interface's method on what is in a place.
type Through struct {
	Place, Method string
	Hops          []Hop // from the function that has this row to the call, which is the last
}

// Use is a call through a place in an async context.
type Use struct {
	Through
	Where  string // the context's Place
	Remedy string
	at     span
}

// Calls is the fact that a function calls methods of what is in places.
type Calls struct{ Calls []Through }

func (*Wiring) AFact() {}
func (*Calls) AFact()  {}

func (w *Wiring) String() string {
	return fmt.Sprintf("wiring: %d puts, %d flows, %d uses", len(w.Puts), len(w.Flows), len(w.Uses))
}

func (c *Calls) String() string {
	var out []string
	for _, t := range c.Calls {
		out = append(out, t.Method+" of "+t.Place)
	}
	return "calls through: " + strings.Join(out, ", ")
}

// Wire is a blocking implementation that reaches a call in an async context.
type Wire struct {
	span
	Use   Use
	Put   Put
	Chain Chain // from the interface call on: the method, then what it calls

	methods []string // all methods of places that the call leads to and that block
}

// Message says what blocks, where, through what, and what to do.
func (w Wire) Message() string {
	var b strings.Builder
	first := w.Use.Hops[0]
	name := first.Name[strings.LastIndexByte(first.Name, '.')+1:]
	b.WriteString(name + " blocks " + w.Use.Where)
	if w.span != w.Use.at {
		b.WriteString(" at " + first.Short())
	}
	b.WriteString(": " + name)
	hops := slices.Concat(w.Use.Hops[1:], w.Chain.Hops)
	for i, h := range hops {
		if i == len(hops)-1 && w.Chain.More > 0 {
			b.WriteString(" -> ...")
		}
		b.WriteString(" -> " + h.Name)
		if h.Posn != "" {
			b.WriteString(" at " + h.Short())
		}
	}
	if n := len(w.methods) - 1; n > 0 {
		fmt.Fprintf(&b, " (and %d more behind it)", n)
	}
	fmt.Fprintf(&b, ", for %s is put in %s at %s; %s", w.Put.Type, placeName(w.Put.Place), Hop{Posn: w.Put.Posn}.Short(), w.Use.Remedy)
	return b.String()
}

// wire collects this package's rows, adds those of its imports, and finds the
// puts that reach a use.
func (r *Result) wire(b *builder) {
	if !r.worksOn() {
		return
	}
	var all Wiring
	done := map[string]bool{}
	for _, imp := range r.pass.Pkg.Imports() {
		var w Wiring
		if r.pass.ImportPackageFact(imp, &w) {
			for _, p := range w.Puts {
				p.from = imp
				all.Puts = append(all.Puts, p)
			}
			all.Flows = append(all.Flows, w.Flows...)
			all.Uses = append(all.Uses, w.Uses...)
			for _, d := range w.Done {
				done[d] = true
			}
		}
	}
	p := &places{builder: b, wiring: &all}
	p.collect()
	if len(all.Puts)+len(all.Flows)+len(all.Uses) == 0 {
		return
	}
	all.sort()
	r.Wires = all.join(r, done)
	for d := range done {
		all.Done = append(all.Done, d)
	}
	slices.Sort(all.Done)
	r.pass.ExportPackageFact(&all)
}

// sort puts the rows in order, drops those that two imports have brought, and
// cuts what is too much.
func (w *Wiring) sort() {
	w.Puts = unique(w.Puts, func(a, b Put) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.Place, b.Place), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Posn, b.Posn))
	}, func(p Put) int {
		n := len(p.Place) + len(p.Type) + len(p.Posn)
		for _, m := range p.Methods {
			n += len(m.Name) + len(m.Func)
			if m.Blocks != nil {
				n += hopsSize(m.Blocks.Hops)
			}
			for _, t := range m.Calls {
				n += len(t.Place) + len(t.Method) + hopsSize(t.Hops)
			}
		}
		return n
	})
	w.Flows = unique(w.Flows, func(a, b Flow) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	}, func(f Flow) int { return len(f.From) + len(f.To) })
	w.Uses = unique(w.Uses, func(a, b Use) int {
		return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Method, b.Method), cmp.Compare(a.Hops[0].Posn, b.Hops[0].Posn), cmp.Compare(a.Where, b.Where))
	}, func(u Use) int { return len(u.Place) + len(u.Method) + len(u.Where) + len(u.Remedy) + hopsSize(u.Hops) })
}

// rank is 0 for a put of a type that blocks by itself.
func (p Put) rank() int {
	if slices.ContainsFunc(p.Methods, func(m Method) bool { return m.Blocks != nil }) {
		return 0
	}
	return 1
}

func hopsSize(hops []Hop) (n int) {
	for _, h := range hops {
		n += len(h.Name) + len(h.Posn)
	}
	return n
}

func unique[R any](rows []R, order func(a, b R) int, size func(R) int) []R {
	slices.SortStableFunc(rows, order)
	rows = slices.CompactFunc(rows, func(a, b R) bool { return order(a, b) == 0 })
	n := 0
	for i, row := range rows {
		if n += size(row); n > maxBytes {
			return rows[:i]
		}
	}
	return rows
}

// join returns the puts that reach a use and that done does not hold yet, and
// adds them to it. A method that is reached and calls on through another place
// is a use of that place.
func (w *Wiring) join(r *Result, done map[string]bool) []Wire {
	into := map[string][]Flow{} // by To
	for _, f := range w.Flows {
		into[f.To] = append(into[f.To], f)
	}
	puts := map[string][]Put{}
	for _, p := range w.Puts {
		puts[p.Place] = append(puts[p.Place], p)
	}
	var out []Wire
	seen := map[string]bool{}
	reported := map[string]int{} // calls in async contexts -> their wires in out
	queue := slices.Clone(w.Uses)
	for len(queue) > 0 {
		use := queue[0]
		queue = queue[1:]
		key := use.Hops[0].Posn + " " + use.Where + " " + use.Place + "." + use.Method
		if seen[key] || len(use.Hops) > maxHops {
			continue
		}
		seen[key] = true
		// Backwards over the flows, nearest places first.
		type step struct {
			place string
			at    span
		}
		reached := map[string]bool{use.Place: true}
		for places := []step{{use.Place, span{}}}; len(places) > 0; places = places[1:] {
			from := places[0]
			for _, put := range puts[from.place] {
				i := slices.IndexFunc(put.Methods, func(m Method) bool { return m.Name == use.Method })
				if i < 0 {
					continue
				}
				m := put.Methods[i]
				for _, t := range m.Calls {
					next := use
					next.Through = Through{t.Place, t.Method, slices.Concat(use.Hops, []Hop{{Name: m.Func}}, t.Hops)}
					queue = append(queue, next)
				}
				if m.Blocks == nil {
					continue
				}
				id := key + " " + put.Type + " " + put.Posn
				if done[id] {
					continue
				}
				done[id] = true
				wire := Wire{Use: use, Put: put, Chain: *m.Blocks}
				wire.Chain.Hops = slices.Concat([]Hop{{Name: m.Func}}, wire.Chain.Hops)
				for _, at := range []span{use.at, put.at, from.at, r.importSpan(put.from)} {
					if at.pos.IsValid() {
						wire.span = at
						break
					}
				}
				call := use.Hops[0].Posn + " " + use.Where
				if first, ok := reported[call]; ok { // one implementation is named, the first in their order
					if method := use.Place + "." + use.Method; !slices.Contains(out[first].methods, method) {
						out[first].methods = append(out[first].methods, method)
					}
					continue
				}
				reported[call] = len(out)
				wire.methods = []string{use.Place + "." + use.Method}
				out = append(out, wire)
			}
			for _, f := range into[from.place] {
				if !reached[f.From] {
					reached[f.From] = true
					at := f.at
					if !at.pos.IsValid() {
						at = from.at
					}
					places = append(places, step{f.From, at})
				}
			}
		}
	}
	return out
}
