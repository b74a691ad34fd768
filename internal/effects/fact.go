package effects

import (
	"fmt"
	"go/types"
	"slices"
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
}

// Awaits is the fact that a function awaits a future before it returns: fine
// on a loop of ormapi whose context it is given, blocking elsewhere.
type Awaits struct{ Chain }

// Later is the fact that a function returns a function that blocks when it is
// called: an iterator over rows, say.
type Later struct{ Chain }

// Params is the fact that a function calls some of its func parameters.
type Params struct{ Uses []catalog.ParamUse }

// Reaches is the fact that a package can call what the catalog knows.
type Reaches struct{}

func (*Blocks) AFact()  {}
func (*Awaits) AFact()  {}
func (*Later) AFact()   {}
func (*Params) AFact()  {}
func (*Reaches) AFact() {}

func (f *Blocks) String() string {
	if f.Secondary {
		return "reads: " + f.Chain.String()
	}
	return "blocks: " + f.Chain.String()
}

func (f *Awaits) String() string { return "awaits: " + f.Chain.String() }

func (f *Later) String() string { return "its result blocks: " + f.Chain.String() }

func (f *Params) String() string {
	var out []string
	for i, u := range f.Uses {
		for _, w := range []struct {
			bit  catalog.ParamUse
			name string
		}{{catalog.Inline, "inline"}, {catalog.Goroutine, "goroutine"}, {catalog.Stored, "stored"}} {
			if u&w.bit != 0 {
				out = append(out, fmt.Sprintf("%d %s", i, w.name))
			}
		}
	}
	return "calls: " + strings.Join(out, ", ")
}

func (*Reaches) String() string { return "reaches" }

// told is what the facts of another package tell of a function.
type told struct {
	blocks *Blocks
	awaits *Awaits
	later  *Later
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
func (r *Result) exportFacts() {
	closed := catalog.ByPath(r.pass.Pkg.Path()) != nil
	for _, f := range slices.Concat(r.Funcs, r.abstract) {
		if f.Obj == nil || !f.Obj.Exported() {
			continue
		}
		if !closed && f.Own == nil {
			if f.links[blocks] != nil {
				r.pass.ExportObjectFact(f.Obj, &Blocks{Chain: r.chain(f, blocks)})
			} else if f.links[reads] != nil {
				r.pass.ExportObjectFact(f.Obj, &Blocks{Chain: r.chain(f, reads), Secondary: true})
			}
			if f.links[awaits] != nil {
				r.pass.ExportObjectFact(f.Obj, &Awaits{r.chain(f, awaits)})
			}
		}
		uses := make([]catalog.ParamUse, f.Sig.Params().Len())
		known := false
		for i := range uses {
			uses[i] = r.uses[f.Sig.Params().At(i)]
			known = known || uses[i]&(catalog.Inline|catalog.Goroutine) != 0
		}
		if known {
			r.pass.ExportObjectFact(f.Obj, &Params{uses})
		}
	}
}
