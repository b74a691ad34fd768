package effects

import (
	"fmt"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// maxHops bounds the chain that a fact or a message carries.
const maxHops = 8

// Hop is one call of a chain.
type Hop struct {
	Name string // the callee: "(*sql.DB).ExecContext"
	Posn string // of the call: package path/file:line:column, the same on every machine
}

// Chain is a path of calls, from the first callee to the catalogued one. Of a
// long path the middle is left out.
type Chain struct {
	Hops []Hop
	More int // hops left out before the last
	// Embedded says that the database at the end is in the process.
	Embedded bool
}

// length returns the number of hops, with those that were left out.
func (c Chain) length() int { return len(c.Hops) + c.More }

func (c Chain) String() string {
	names := make([]string, len(c.Hops))
	for i, h := range c.Hops {
		names[i] = h.Name
	}
	if c.More > 0 {
		names[len(names)-1] = "... -> " + names[len(names)-1]
	}
	return strings.Join(names, " -> ")
}

// Blocks is the fact that a function blocks before it returns.
type Blocks struct {
	Chain
	Secondary bool // it only reads on from a handle that it was given
	Spares    []Spared
}

// Awaits is the fact that a function awaits a future before it returns: fine
// on a loop of ormapi whose context it is given, blocking elsewhere.
type Awaits struct{ Chain }

// Turn is the fact that a function that runs on a loop of ormapi hands the turn on
// before it returns.
type Turn struct{ Chain }

// Later is the fact that a function returns a function that blocks when it is
// called: an iterator over rows, say.
type Later struct{ Chain }

// Params is the fact that a function calls some of its func parameters.
type Params struct {
	Uses   []catalog.ParamUse
	Fields []FieldUse // by index and name
}

// FieldUse is what a function does with a field of func type of a parameter that
// is a struct.
type FieldUse struct {
	Index int
	Field string
	Use   catalog.ParamUse
}

// use returns the use of parameter i, or with a field, of that field of it.
func (f *Params) use(i int, field *types.Var) catalog.ParamUse {
	if field == nil {
		return f.Uses[i]
	}
	for _, u := range f.Fields {
		if u.Index == i && u.Field == field.Name() {
			return u.Use
		}
	}
	return catalog.Stored
}

// Reaches is the fact that a package can call what the catalog knows.
type Reaches struct{}

func (*Blocks) AFact()  {}
func (*Awaits) AFact()  {}
func (*Later) AFact()   {}
func (*Turn) AFact()    {}
func (*Params) AFact()  {}
func (*Reaches) AFact() {}

func (f *Blocks) String() string {
	if f.Secondary {
		return "reads: " + f.Chain.String()
	}
	text := "blocks: " + f.Chain.String()
	for _, s := range f.Spares {
		text += ", " + s.String()
	}
	return text
}

func (f *Awaits) String() string { return "awaits: " + f.Chain.String() }

func (f *Turn) String() string { return "hands the turn on: " + f.Chain.String() }

func (f *Later) String() string { return "its result blocks: " + f.Chain.String() }

func (f *Params) String() string {
	var out []string
	add := func(name string, u catalog.ParamUse) {
		for _, w := range []struct {
			bit  catalog.ParamUse
			name string
		}{{catalog.Inline, "inline"}, {catalog.Goroutine, "goroutine"}, {catalog.Stored, "stored"}} {
			if u&w.bit != 0 {
				out = append(out, name+" "+w.name)
			}
		}
	}
	for i, u := range f.Uses {
		add(strconv.Itoa(i), u)
	}
	for _, u := range f.Fields {
		add(fmt.Sprintf("%d.%s", u.Index, u.Field), u.Use)
	}
	return "calls: " + strings.Join(out, ", ")
}

func (*Reaches) String() string { return "reaches" }

// told is what the facts of another package tell of a function.
type told struct {
	blocks *Blocks
	awaits *Awaits
	later  *Later
	turn   *Turn
	calls  []Through
}

// ask loads the facts on fn, once. Rules run side by side, and some drivers
// take the facts away when this analyzer has run: so all is asked before.
func (r *Result) ask(fn *types.Func) *told {
	if fn == nil || fn.Pkg() == nil || fn.Pkg() == r.pass.Pkg {
		return nil
	}
	if t, ok := r.told[fn]; ok {
		return t
	}
	var t told
	any := false
	if f := new(Blocks); r.pass.ImportObjectFact(fn, f) {
		t.blocks, any = f, true
	}
	if f := new(Awaits); r.pass.ImportObjectFact(fn, f) {
		t.awaits, any = f, true
	}
	if f := new(Later); r.pass.ImportObjectFact(fn, f) {
		t.later, any = f, true
	}
	if f := new(Turn); r.pass.ImportObjectFact(fn, f) {
		t.turn, any = f, true
	}
	if f := new(Calls); r.pass.ImportObjectFact(fn, f) {
		t.calls, any = f.Calls, true
	}
	if !any {
		r.told[fn] = nil
		return nil
	}
	r.told[fn] = &t
	return &t
}

// exportFacts tells the package's importers what its functions do. A function
// that is an async context tells nothing: what blocks in it is reported in it.
func (b *builder) exportFacts() {
	r := b.Result
	closed := catalog.Closed(r.pass.Pkg.Path())
	for _, f := range slices.Concat(r.Funcs, r.abstract) {
		if f.Obj == nil || !f.Obj.Exported() {
			continue
		}
		if !closed && f.Own == nil {
			if f.links[blocks] != nil {
				if f.Body == nil || r.can(r.start(f)) {
					r.pass.ExportObjectFact(f.Obj, &Blocks{Chain: r.chain(f, blocks), Spares: r.spares(f)})
				}
			} else if f.links[reads] != nil {
				r.pass.ExportObjectFact(f.Obj, &Blocks{Chain: r.chain(f, reads), Secondary: true})
			}
			if f.links[awaits] != nil {
				r.pass.ExportObjectFact(f.Obj, &Awaits{r.chain(f, awaits)})
			}
		}
		if !closed && f.Own != nil && f.Own.Loop && f.links[awaits] != nil {
			r.pass.ExportObjectFact(f.Obj, &Turn{r.chain(f, awaits)})
		}
		uses := make([]catalog.ParamUse, f.Sig.Params().Len())
		known := false
		for i := range uses {
			uses[i] = r.uses[f.Sig.Params().At(i)]
			known = known || uses[i]&(catalog.Inline|catalog.Goroutine) != 0
		}
		fields := b.fieldUses(f)
		if known || len(fields) > 0 {
			r.pass.ExportObjectFact(f.Obj, &Params{uses, fields})
		}
	}
}

// fieldUses returns what f does with the fields of func type of its parameters, as
// far as it calls them.
func (b *builder) fieldUses(f *Func) []FieldUse {
	var out []FieldUse
	for i := range f.Sig.Params().Len() {
		param := f.Sig.Params().At(i)
		if b.structs[param] == nil {
			continue
		}
		for _, field := range funcFields(param.Type()) {
			if u := b.uses[b.fieldOf(param, field)]; u&(catalog.Inline|catalog.Goroutine) != 0 {
				out = append(out, FieldUse{i, field.Name(), u})
			}
		}
	}
	return out
}
