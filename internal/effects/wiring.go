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
//	Impl  these methods of a concrete type block, or call through places
//	Put   a concrete type is put into a place
//	Flow  what is in one place gets into another
//	Use   an async context calls a method of what is in a place
//
// A place is a struct field, a parameter, a result or a variable of interface
// type, by name; or the elements of one that holds several: of a slice, an
// array, a map, a channel. A func value is wired in the same way: its one method
// is that it is called. Each package adds its own rows to those of its
// imports; where a put reaches a use over flows, and no package below has seen
// that yet, the finding is reported: at the use if it is here, else at the put,
// else at the flow that joins them, else at the import that brings the last
// piece.
//
// # Assumptions
//
// Places stand for all values of their type: two models that are given two
// stores share one field, and so do the instances of a generic type. Flows
// ignore order and conditions. What a method of an interface returns is what the
// methods of all types return that become the interface anywhere; likewise what
// it is given. A type assertion lets through what has all methods of the
// asserted type, by name. Interfaces of the standard library are no places:
// following io.Closer by its type finds nothing but noise. Test files wire
// nothing. What gets into a place of a dependency is lost, which can only make
// the rule silent.
//
// A value that cannot be followed, or that nothing seen is put into, stands in
// package main, where all is seen, for all types that become the interface
// anywhere: if each of them blocks, so does the call; if some do, it may.
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
	Impls []Impl
	Puts  []Put
	Flows []Flow
	Uses  []Use
	Cut   bool     // there were too many rows
	Done  []string // findings that this package, or one that it imports, has reported
}

// Impl is what a concrete type does.
type Impl struct {
	Type    string   // with the package's path
	Name    string   // for a message: "*sqlstore.Notes"
	Methods []Method // those that block or call through places, by name
	All     []string // the names of all its methods, in order
}

// Put says that a concrete type is put into a place.
type Put struct {
	Place string
	Type  string // of its Impl; "" stands for types that do not block
	Posn  string
	at    span
	from  *types.Package // the import that told of it, nil for one of this package
}

// Method is what a method of a concrete type does.
type Method struct {
	Name   string
	Func   string    // "(*sqlstore.Notes).Save"
	Blocks *Chain    // nil if it does not block by itself
	Calls  []Through // what it calls through places
}

// Flow says that what is in From gets into To, if it has the methods that are
// needed.
type Flow struct {
	From, To string
	Needs    []string
	at       span
}

// Through is a call of an interface's method on what is in a place.
type Through struct {
	Place  string // "" if it cannot be followed
	Type   string // the place that stands for the interface, "" if it is not the program's own
	Method string
	Hops   []Hop // from the function that has this row to the call, which is the last
}

// followed reports whether anything may be known of what is called.
func (t Through) followed() bool { return t.Place != "" || t.Type != "" }

func (t Through) key() string { return cmp.Or(t.Place, t.Type) + "." + t.Method }

// Use is a call through a place in an async context.
type Use struct {
	Through
	Where    string // the context's Place
	Remedy   string
	Embedded bool // a database in the process is at home in the context
	at       span
}

// Calls is the fact that a function calls methods of what is in places.
type Calls struct{ Calls []Through }

func (*Wiring) AFact() {}
func (*Calls) AFact()  {}

// ByImport tells our own driver that nobody looks for the fact among all facts on
// packages: it is the largest there is, and need not be read for that.
func (*Wiring) ByImport() {}

func (w *Wiring) String() string {
	return fmt.Sprintf("wiring: %d puts, %d flows, %d uses", len(w.Puts), len(w.Flows), len(w.Uses))
}

func (c *Calls) String() string {
	var out []string
	for _, t := range c.Calls {
		out = append(out, t.Method+" of "+cmp.Or(t.Place, t.Type))
	}
	return "calls through: " + strings.Join(out, ", ")
}

// Wire is a blocking implementation that reaches a call in an async context.
type Wire struct {
	span
	Use   Use
	Put   Put
	Name  string // of the concrete type
	Maybe bool   // other types may be there in its place
	Chain Chain  // from the interface call on: the method, then what it calls

	methods []string // all methods of places that the call leads to and that block
	byType  bool     // where the value comes from is not known
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
	put := Hop{Posn: w.Put.Posn}.Short()
	switch {
	case w.Maybe:
		fmt.Fprintf(&b, ", if it is a %s, as it is at %s", w.Name, put)
	case w.byType:
		fmt.Fprintf(&b, ", for each %s that is seen blocks, like %s at %s", placeName(w.Put.Place), w.Name, put)
	default:
		fmt.Fprintf(&b, ", for %s is put in %s at %s", w.Name, placeName(w.Put.Place), put)
	}
	b.WriteString("; " + w.Use.Remedy)
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
	seen := newRows()
	for _, imp := range r.pass.Pkg.Imports() {
		var w Wiring
		if r.pass.ImportPackageFact(imp, &w) {
			for i := range w.Puts {
				w.Puts[i].from = imp
			}
			seen.merge(&all, &w)
			for _, d := range w.Done {
				done[d] = true
			}
		}
	}
	newPlaces(b, &all).collect()
	if len(all.Puts)+len(all.Flows)+len(all.Uses) == 0 {
		return
	}
	all.sort()
	r.Wires = all.join(r, done)
	for d := range done {
		all.Done = append(all.Done, d)
	}
	slices.Sort(all.Done)
	all.forget()
	r.pass.ExportPackageFact(&all)
}

// forget takes away what means nothing to another package: drivers that keep facts in
// memory hand on the whole of them, with what is never written to a file.
func (w *Wiring) forget() {
	for i := range w.Puts {
		w.Puts[i].at, w.Puts[i].from = span{}, nil
	}
	for i := range w.Flows {
		w.Flows[i].at = span{}
	}
	for i := range w.Uses {
		w.Uses[i].at = span{}
	}
}

// sort puts the rows in order, drops those that two imports have brought, and
// cuts what is too much.
func (w *Wiring) sort() {
	// Who knows more of a type is right: the others do not see all that it calls.
	slices.SortStableFunc(w.Impls, func(a, b Impl) int {
		return cmp.Or(cmp.Compare(a.Type, b.Type), cmp.Compare(len(b.Methods), len(a.Methods)))
	})
	w.Impls = slices.CompactFunc(w.Impls, func(a, b Impl) bool { return a.Type == b.Type })
	w.Impls = unique(w, w.Impls, func(a, b Impl) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.Type, b.Type))
	}, Impl.size)
	blocking := map[string]int{}
	for _, impl := range w.Impls {
		blocking[impl.Type] = 1 - impl.rank()
	}
	w.Puts = unique(w, w.Puts, func(a, b Put) int {
		return cmp.Or(cmp.Compare(blocking[b.Type], blocking[a.Type]), cmp.Compare(a.Place, b.Place), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Posn, b.Posn))
	}, func(p Put) int { return len(p.Place) + len(p.Type) + len(p.Posn) })
	w.Flows = unique(w, w.Flows, func(a, b Flow) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), slices.Compare(a.Needs, b.Needs))
	}, func(f Flow) int { return len(f.From) + len(f.To) + 8*len(f.Needs) })
	w.Uses = unique(w, w.Uses, func(a, b Use) int {
		return cmp.Or(cmp.Compare(a.key(), b.key()), cmp.Compare(a.Hops[0].Posn, b.Hops[0].Posn), cmp.Compare(a.Where, b.Where))
	}, func(u Use) int {
		return len(u.Place) + len(u.Type) + len(u.Method) + len(u.Where) + len(u.Remedy) + hopsSize(u.Hops)
	})
}

// rank is 0 for a type that blocks by itself.
func (impl Impl) rank() int {
	if slices.ContainsFunc(impl.Methods, func(m Method) bool { return m.Blocks != nil }) {
		return 0
	}
	return 1
}

func (impl Impl) size() int {
	n := len(impl.Type) + len(impl.Name) + 8*len(impl.All)
	for _, m := range impl.Methods {
		n += len(m.Name) + len(m.Func)
		if m.Blocks != nil {
			n += hopsSize(m.Blocks.Hops)
		}
		for _, t := range m.Calls {
			n += len(t.Place) + len(t.Type) + len(t.Method) + hopsSize(t.Hops)
		}
	}
	return n
}

// has reports whether the type has all these methods.
func (impl Impl) has(names []string) bool {
	return !slices.ContainsFunc(names, func(name string) bool {
		_, found := slices.BinarySearch(impl.All, name)
		return !found
	})
}

func hopsSize(hops []Hop) (n int) {
	for _, h := range hops {
		n += len(h.Name) + len(h.Posn)
	}
	return n
}

// unique sorts the rows, drops repetitions, and cuts what is too much.
func unique[R any](w *Wiring, rows []R, order func(a, b R) int, size func(R) int) []R {
	slices.SortStableFunc(rows, order)
	rows = slices.CompactFunc(rows, func(a, b R) bool { return order(a, b) == 0 })
	n := 0
	for i, row := range rows {
		if n += size(row); n > maxBytes {
			w.Cut = true
			return rows[:i]
		}
	}
	return rows
}
