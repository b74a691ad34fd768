package effects

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// Names returns the names by which a person may ask for fn: Put, store.Put,
// Notes.Put, store.Notes.Put, (*store.Notes).Put, and the last three with the
// package's path in place of its name.
func Names(fn *types.Func) []string {
	names := []string{fn.Name(), FuncName(fn)}
	if fn.Pkg() == nil {
		return names
	}
	path, pkg := fn.Pkg().Path(), fn.Pkg().Name()
	recv := catalog.RecvName(fn)
	if recv == "" {
		return append(names, path+"."+fn.Name())
	}
	return append(names, recv+"."+fn.Name(), "(*"+recv+")."+fn.Name(), pkg+"."+recv+"."+fn.Name(), path+"."+recv+"."+fn.Name(),
		strings.Replace(FuncName(fn), pkg+".", path+".", 1))
}

// verbs name the effects for a person who asks.
var verbs = [effects]string{blocks: "blocks", reads: "reads on from a handle that it is given", awaits: "awaits"}

// Explain says what f does and why: one line for each thing that is known, with
// the chain, and the catalog entry, directive or fact at its end.
func (r *Result) Explain(f *Func) []string {
	out := r.ExplainShortly(f)
	p := newPlaces(&builder{Result: r}, nil)
	for _, t := range p.through(f, f.flat) {
		out = append(out, fmt.Sprintf("calls %s on what is in %s, at %s: the wiring tells whether it blocks", t.Method, placeName(cmp.Or(t.Place, t.Type)), t.Hops[len(t.Hops)-1].Short()))
	}
	return out
}

// ExplainShortly says of f what is known without the wiring. It takes no longer
// than the chain, and so may be asked of every function.
func (r *Result) ExplainShortly(f *Func) []string {
	var out []string
	if f.Own != nil {
		out = append(out, "is an async context: "+f.Own.Why)
	}
	for e, verb := range verbs {
		if f.links[e] == nil {
			continue
		}
		c := f.links[e].call
		steps, end, _ := r.steps(c, effect(e))
		out = append(out, fmt.Sprintf("%s: %s at %s%s", verb, r.hop(c).Name, r.hop(c).Short(), r.rest(c, effect(e), steps, end)))
	}
	return out
}

// ExplainCall says what c does to the function that makes it, and why.
func (r *Result) ExplainCall(c *Call) []string {
	var out []string
	for e, verb := range verbs {
		if steps, end, ok := r.steps(c, effect(e)); ok {
			out = append(out, fmt.Sprintf("%s: %s%s", verb, r.hop(c).Name, r.rest(c, effect(e), steps, end)))
		}
	}
	return out
}

// rest says what follows c in its chain of effect e, and who knows of its end.
func (r *Result) rest(c *Call, e effect, steps []Step, end Chain) string {
	var b strings.Builder
	for i, s := range steps {
		if i == len(steps)-1 && end.More > 0 {
			fmt.Fprintf(&b, " -> (%d more)", end.More)
		}
		fmt.Fprintf(&b, " -> %s at %s", s.Name, s.Short())
	}
	return b.String() + ", " + r.source(c, e)
}

// source says who knows that the chain that starts with c has the effect: the
// catalog, the sink rule, or the fact of another package.
func (r *Result) source(c *Call, e effect) string {
	for {
		if _, ok := r.tail(c, e); ok {
			break
		}
		c = r.callee(c).links[e].call
	}
	if c.role == catalog.Unknown {
		return "by the fact of package " + c.Fn.Pkg().Path()
	}
	if lib := catalog.LibraryOf(c.Fn); lib != nil {
		return fmt.Sprintf("which the catalog lists under %s", lib.Name)
	}
	return "whose shape tells: see the rules for generated code and for interfaces in front of a database"
}

// BodyBlocks reports whether the body of a declared function blocks, or reads
// on from a handle, before the function returns.
func (r *Result) BodyBlocks(d *ast.FuncDecl) bool {
	f := r.byNode[d]
	return f != nil && (f.links[blocks] != nil || f.links[reads] != nil)
}
