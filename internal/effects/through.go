package effects

import (
	"go/ast"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// Calls through places.

// calls notes the calls through places that async contexts make, those among them
// that other packages declare and this one registers, and exports those of the
// functions that others may call.
func (p *places) calls() {
	if !p.anyThrough() {
		return
	}
	for _, f := range p.Funcs {
		switch {
		case p.inTest(f.Node.Pos()):
		case f.Own != nil:
			// What blocks whatever is wired is reported already.
			calls := slices.DeleteFunc(slices.Clone(f.flat), func(c *Call) bool { return p.blocksAlready(c, f.atHome()) })
			at := map[string]span{}
			for _, c := range calls {
				at[p.hop(c).Posn] = span{c.Pos(), c.Expr.End()}
			}
			for _, t := range p.through(f, calls) {
				p.wiring.Uses = append(p.wiring.Uses, Use{t, f.Own.Place, f.Own.Remedy, f.Own.Embedded, at[t.Hops[0].Posn]})
			}
		case f.Obj != nil && f.Obj.Exported():
			if calls := p.through(f, f.flat); len(calls) > 0 {
				p.pass.ExportObjectFact(f.Obj, &Calls{calls})
			}
		}
	}
	for _, reg := range p.registered {
		if p.inTest(reg.call.Pos()) || p.blocksAlready(reg.call, reg.ctx.Embedded) {
			continue
		}
		for _, t := range p.importedThrough(reg.call) {
			t.Hops = slices.Concat([]Hop{p.hop(reg.call)}, t.Hops)
			p.wiring.Uses = append(p.wiring.Uses, Use{t, reg.ctx.Place, reg.ctx.Remedy, reg.ctx.Embedded, span{reg.call.Pos(), reg.call.Expr.End()}})
		}
	}
}

// anyThrough reports whether a function of this package calls through a place,
// by itself or through an import.
func (p *places) anyThrough() bool {
	for _, f := range p.Funcs {
		for _, c := range f.Calls {
			if p.directThrough(c, f.atHome()).followed() || len(p.importedThrough(c)) > 0 {
				return true
			}
		}
	}
	return slices.ContainsFunc(p.registered, func(reg registered) bool { return len(p.importedThrough(reg.call)) > 0 })
}

// directThrough returns what c calls through a place: a method of an interface,
// or a func value. The result has neither place nor type if c calls nothing of
// the kind. At home, where a database in the process may be waited for, what blocks by
// one may do so by another.
func (p *places) directThrough(c *Call, home bool) Through {
	if c.dyn != nil {
		return Through{Place: p.dynPlace(c), Method: funcCall}
	}
	if c.Fn == nil || !isMethodOfInterface(c.Fn) || c.role != catalog.Unknown || p.blocksAlready(c, home) {
		return Through{}
	}
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok {
		return Through{}
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return Through{}
	}
	selection := p.pass.TypesInfo.Selections[sel]
	if selection == nil {
		return Through{}
	}
	if index := selection.Index(); len(index) > 1 { // a method of an embedded interface
		place, t := p.embedded(selection.Recv(), index)
		return Through{Place: place, Type: p.typePlace(t), Method: c.Fn.Name()}
	}
	t := p.pass.TypesInfo.TypeOf(sel.X)
	if t == nil || !wired(t) {
		return Through{}
	}
	return Through{Place: p.place(sel.X, 0), Type: p.typePlace(t), Method: c.Fn.Name()}
}

// dynPlace returns the place of the func value that c calls. What a parameter
// holds, or its field, is called where the caller does it (params.go).
func (p *places) dynPlace(c *Call) string {
	if c.field != nil {
		return p.fieldPlace(p.pass.TypesInfo.TypeOf(c.dyn), c.field)
	}
	if sel, ok := ast.Unparen(c.dyn).(*ast.SelectorExpr); ok {
		if v, _ := p.paramFieldOf(sel); v != nil && relative(c.In, p.owner[v])&catalog.Inline != 0 {
			return ""
		}
	}
	if place := p.place(c.dyn, 0); !strings.HasPrefix(place, "param ") {
		return place
	}
	return ""
}

// blocksAlready reports whether c is known to block whatever is wired.
func (p *places) blocksAlready(c *Call, home bool) bool {
	chain, ok := p.blocking(c)
	return ok && !(home && chain.Embedded)
}

// atHome reports whether f may wait for a database in the process.
func (f *Func) atHome() bool { return f.Own != nil && f.Own.Embedded }

func (p *places) importedThrough(c *Call) []Through {
	if t := p.told[c.Fn]; t != nil {
		return t.calls
	}
	return nil
}

// through returns the calls through places that calls, which stand in f, make
// before they return, by themselves and in what they call, nearest first, each
// place and method once.
func (p *places) through(f *Func, calls []*Call) []Through {
	type visited struct {
		node
		by string
	}
	var out []Through
	seen := map[string]bool{}
	add := func(t Through, v *visit, c *Call) {
		if v.depth+1+len(t.Hops) > maxHops || len(out) >= maxThrough {
			return
		}
		if key := t.key(); !seen[key] {
			seen[key] = true
			t.Hops = slices.Concat(p.hopsTo(v, c), t.Hops)
			out = append(out, t)
		}
	}
	been := map[visited]bool{}
	for queue := []*visit{{in: p.start(f), calls: calls}}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, c := range v.calls {
			direct, imported, g := p.followedBy(c, f.atHome()), p.importedThrough(c), p.callee(c)
			if v.depth+1 >= maxHops {
				g = nil
			}
			if direct == nil && len(imported) == 0 && g == nil || !p.runs(v.in, c.Pos()) {
				continue
			}
			if direct != nil {
				t := *direct
				if t.Method == funcCall {
					t.Place = v.by.place(p, t.Place)
				}
				add(t, v, c)
			}
			for _, t := range imported {
				add(t, v, c)
			}
			if g == nil {
				continue
			}
			to, by := p.enter(v.in, c, g), v.by.behind(p, c)
			if key := (visited{to, by.key()}); !been[key] && len(been) < maxVisits {
				been[key] = true
				queue = append(queue, &visit{in: to, calls: p.flat(g), by: by, from: v, via: c, depth: v.depth + 1})
			}
		}
	}
	return out
}

// visit is a function on the way of such a search, and the call that has led there.
type visit struct {
	in    node
	calls []*Call
	by    makers
	from  *visit
	via   *Call
	depth int
}

// hopsTo returns the way to v, and c behind it. Most ways lead to nothing, and nobody
// asks for their names.
func (p *places) hopsTo(v *visit, c *Call) []Hop {
	hops := make([]Hop, v.depth+1)
	for ; c != nil; v, c = v.from, v.via {
		h, ok := p.hops[c]
		if !ok {
			h = p.hop(c)
			p.hops[c] = h
		}
		hops[v.depth] = h
	}
	return hops
}

// throughBody returns what f calls through places.
func (p *places) throughBody(f *Func) []Through {
	out, ok := p.bodies[f]
	if !ok {
		out = p.through(f, p.flat(f))
		p.bodies[f] = out
	}
	return out
}

// flat returns the calls of f, with those of what runs inline in it.
func (p *places) flat(f *Func) []*Call {
	calls, ok := p.flatCalls[f]
	if !ok {
		calls = f.flatten(nil)
		p.flatCalls[f] = calls
	}
	return calls
}

// followedBy is directThrough, asked once for each call; nil where nothing is known of
// what is called.
func (p *places) followedBy(c *Call, home bool) *Through {
	key := callAt{c, home}
	out, ok := p.directs[key]
	if !ok {
		if t := p.directThrough(c, home); t.followed() {
			out = &t
		}
		p.directs[key] = out
	}
	return out
}

type callAt struct {
	*Call
	home bool
}

// maxThrough bounds the rows of one function, maxVisits the ways to them.
const (
	maxThrough = 256
	maxVisits  = 1 << 13
)
