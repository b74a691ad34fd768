package effects

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// The effects that travel up the call graph.
type effect int

const (
	blocks  effect = iota // runs a query
	reads                 // reads on from a handle that it was given
	awaits                // waits for a future
	effects = 3
)

// propagate finds, for each function and effect, the shortest chain of calls.
func (r *Result) propagate() {
	funcs := slices.Concat(r.Funcs, r.abstract)
	for _, f := range funcs {
		f.links = [effects]*link{}
		f.flat = f.flatten(nil)
	}
	for e := range effect(effects) {
		for f, l := range r.chainsOf(e).find(funcs) {
			f.links[e] = l
		}
	}
}

// chainsOf returns the chains of effect e.
func (r *Result) chainsOf(e effect) chains {
	return chains{
		Result: r, callee: r.callee,
		tail: func(c *Call) (Chain, bool) { return r.tail(c, e) },
		link: func(f *Func) *link { return f.links[e] },
	}
}

// chain returns the chain of effect e that starts in f, whose first hop is a call in f.
func (r *Result) chain(f *Func, e effect) Chain {
	steps, c := r.chainsOf(e).spell(f.links[e])
	for _, s := range steps {
		c.Hops = append(c.Hops, s.Hop)
	}
	return c
}

// steps returns what follows c in its chain of effect e, what is known of the
// chain's end, and whether c has the effect.
func (r *Result) steps(c *Call, e effect) (steps []Step, end Chain, ok bool) {
	return r.chainsOf(e).behind(c)
}

// flatten appends f's calls to out, with those of the literals that run inline
// in their place.
func (f *Func) flatten(out []*Call) []*Call {
	for _, c := range f.Calls {
		switch {
		case !c.inline:
			out = append(out, c)
		case c.Lit.Own == nil:
			out = c.Lit.flatten(out)
		}
	}
	return out
}

// callee returns the function of this package that c calls, unless it is an
// async context, which answers for itself.
func (r *Result) callee(c *Call) *Func {
	g := c.Lit
	if c.role != catalog.Unknown {
		return nil
	}
	if c.Fn != nil {
		g = r.byObj[c.Fn]
	}
	if g == nil || g.Own != nil {
		return nil
	}
	return g
}

// tail returns what follows c's callee in the chain of effect e, if c has the
// effect without the help of another function of this package.
func (r *Result) tail(c *Call, e effect) (Chain, bool) {
	switch c.role {
	case catalog.Lazy:
		return Chain{}, false
	case catalog.Terminal:
		return Chain{Embedded: c.embedded}, e == blocks
	case catalog.Secondary:
		return Chain{}, e == reads && r.handedOver(c)
	case catalog.Awaits:
		if r.Foreign(c) {
			return Chain{}, e == blocks
		}
		return Chain{}, e == awaits
	}
	told := r.told[c.Fn]
	if told == nil {
		return Chain{}, false
	}
	switch {
	case c.later:
		if e == blocks && told.later != nil {
			return told.later.Chain, true
		}
	case e == awaits:
		if told.awaits != nil {
			return told.awaits.Chain, true
		}
	case told.blocks != nil && told.blocks.Secondary == (e == reads):
		return told.blocks.Chain, true
	}
	return Chain{}, false
}

// Foreign reports whether c is an await with a context that is known not to
// carry a loop: it blocks whoever makes it.
func (r *Result) Foreign(c *Call) bool {
	if c.role != catalog.Awaits {
		return false
	}
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return false
	}
	o := r.Origin(call.Args[0])
	return o == RootContext || o == ForeignContext
}

// handedOver reports whether the rows that c reads on from came from
// elsewhere: from a parameter or a field. Where the function made them itself,
// the query is reported already.
func (r *Result) handedOver(c *Call) bool {
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok {
		return false
	}
	var handle ast.Expr
	if c.Fn.Signature().Recv() == nil {
		if len(call.Args) == 0 {
			return false
		}
		handle = call.Args[0]
	} else if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		handle = sel.X
	}
	switch x := ast.Unparen(handle).(type) {
	case *ast.SelectorExpr:
		v, ok := r.pass.TypesInfo.Uses[x.Sel].(*types.Var)
		return ok && v.IsField()
	case *ast.Ident:
		v, ok := r.pass.TypesInfo.Uses[x].(*types.Var)
		if !ok {
			return false
		}
		for f := c.In; f != nil; f = f.Parent {
			if slices.Contains(slices.Collect(f.Sig.Params().Variables()), v) {
				return true
			}
		}
	}
	return false
}

// hop returns c as a step of a chain.
func (r *Result) hop(c *Call) Hop {
	h := Hop{Posn: r.posn(c.Pos())}
	switch {
	case c.later:
		h.Name = "what " + FuncName(c.Fn) + " returns"
	case c.Fn != nil:
		h.Name = FuncName(c.Fn)
	case c.Lit != nil:
		h.Name = c.Lit.Name()
	case c.field != nil:
		h.Name = types.ExprString(c.dyn) + "." + c.field.Name()
	case c.dyn != nil:
		h.Name = types.ExprString(c.dyn)
	default: // a value of a type that the catalog knows
		h.Name = types.TypeString(r.pass.TypesInfo.TypeOf(c.Expr.(*ast.CallExpr).Fun), (*types.Package).Name)
	}
	return h
}

// posn returns pos for a fact: the same on every machine.
func (r *Result) posn(pos token.Pos) string {
	p := r.pass.Fset.Position(pos)
	return fmt.Sprintf("%s/%s:%d:%d", r.pass.Pkg.Path(), filepath.Base(p.Filename), p.Line, p.Column)
}

// FuncName returns the name of fn for a message: "store.Save" or
// "(*sql.DB).ExecContext". A package goes by its name, and type parameters are
// left out.
func FuncName(fn *types.Func) string {
	pkg := ""
	if fn.Pkg() != nil {
		pkg = fn.Pkg().Name() + "."
	}
	recv := fn.Signature().Recv()
	if recv == nil {
		return pkg + fn.Name()
	}
	star := ""
	if _, ok := types.Unalias(recv.Type()).(*types.Pointer); ok {
		star = "*"
	}
	name := catalog.RecvName(fn)
	if name == "" {
		name, pkg = "interface", ""
	}
	return fmt.Sprintf("(%s%s%s).%s", star, pkg, name, fn.Name())
}

// Step is one hop of a finding's chain.
type Step struct {
	Hop
	Pos token.Pos // of the call if it is in this package, else NoPos
}

// Finding is a call in an async context that blocks it.
type Finding struct {
	Call      *Call
	Context   *Context
	In        *Func  // the function whose context it is
	Steps     []Step // what follows Call in the chain; none if Call is the catalogued one
	More      int    // steps left out before the last
	Secondary bool   // it only reads on from a handle that it was given
	Await     bool   // it is an await, where awaiting blocks
	Embedded  bool   // the database is in the process: it waits for the disk
	Others    int    // further calls behind Call that block, as far as this package shows
}

// Findings returns the calls that block the async context they run in, in
// source order.
func (r *Result) Findings() []Finding {
	var out []Finding
	for _, f := range r.Funcs {
		ctx := f.Own
		if ctx == nil {
			continue
		}
		var second []Finding
		terminal := false
		seen := map[ast.Expr]bool{} // a call of a value that may be several functions
		for _, c := range f.flat {
			switch found, ok := r.finding(f, c, ctx); {
			case !ok || seen[c.Expr]:
			case found.Secondary:
				found.In = f
				second = append(second, found)
			default:
				found.In = f
				terminal, seen[c.Expr] = true, true
				out = append(out, found)
			}
		}
		if !terminal {
			out = append(out, second...)
		}
	}
	for _, reg := range r.registered {
		if found, ok := r.finding(reg.call.In, reg.call, reg.ctx); ok && found.Blocks() {
			found.In = reg.call.In
			out = append(out, found)
		}
	}
	return out
}

// Blocks reports whether f is a query, not an await or a read.
func (f Finding) Blocks() bool { return !f.Await && !f.Secondary }

func (r *Result) finding(f *Func, c *Call, ctx *Context) (Finding, bool) {
	if ctx.Loop && r.Foreign(c) {
		return Finding{}, false // foreignawait says what to do about it
	}
	for _, e := range []effect{blocks, reads, awaits} {
		if e == awaits && (ctx.Loop || ctx.Contract) {
			continue
		}
		steps, tail, ok := r.search(r.start(f), c, e)
		if ok && !(tail.Embedded && ctx.Embedded) {
			if c.value { // the text names the variable
				steps = slices.Insert(steps, 0, Step{r.hop(c), c.Pos()})
			}
			return Finding{
				Call: c, Context: ctx, Steps: steps, More: tail.More,
				Secondary: e == reads, Await: e == awaits, Embedded: tail.Embedded,
				Others: r.others(c),
			}, true
		}
	}
	return Finding{}, false
}

// others counts the calls behind c, in the functions of this package, that run
// a query or call a function of another package that does, but for the one at
// the end of the chain.
func (r *Result) others(c *Call) int {
	g := r.callee(c)
	if n, ok := r.behind[g]; ok {
		return n
	}
	n := 0
	seen := map[*Func]bool{}
	var visit func(f *Func)
	visit = func(f *Func) {
		if f == nil || seen[f] || f.links[blocks] == nil {
			return
		}
		seen[f] = true
		for _, c := range f.flat {
			if _, ok := r.tail(c, blocks); ok {
				n++
			} else {
				visit(r.callee(c))
			}
		}
	}
	visit(g)
	r.behind[g] = max(0, n-1)
	return r.behind[g]
}

// Short returns the position for a message: directory/file:line.
func (h Hop) Short() string {
	dir, file := path.Split(h.Posn)
	return path.Join(path.Base(dir), file[:strings.LastIndexByte(file, ':')])
}
