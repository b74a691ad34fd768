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
	type visit struct {
		in    node
		calls []*Call
		hops  []Hop
		by    makers
	}
	type visited struct {
		node
		by string
	}
	var out []Through
	seen := map[string]bool{}
	add := func(t Through) {
		if key := t.key(); !seen[key] && len(t.Hops) <= maxHops && len(out) < maxThrough {
			seen[key] = true
			out = append(out, t)
		}
	}
	been := map[visited]bool{}
	for queue := []visit{{in: p.start(f), calls: calls}}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, c := range v.calls {
			if c.Fn == nil && c.Lit == nil && c.dyn == nil || !p.runs(v.in, c.Pos()) {
				continue
			}
			hops := slices.Concat(v.hops, []Hop{p.hop(c)})
			if t := p.directThrough(c, f.atHome()); t.followed() {
				t.Hops = hops
				if t.Method == funcCall {
					t.Place = v.by.place(p, t.Place)
				}
				add(t)
			}
			for _, t := range p.importedThrough(c) {
				t.Hops = slices.Concat(hops, t.Hops)
				add(t)
			}
			g := p.callee(c)
			if g == nil || len(hops) >= maxHops {
				continue
			}
			to, by := p.enter(v.in, c, g), v.by.behind(p, c)
			if key := (visited{to, by.key()}); !been[key] && len(been) < maxVisits {
				been[key] = true
				queue = append(queue, visit{to, g.flat, hops, by})
			}
		}
	}
	return out
}

// maxThrough bounds the rows of one function, maxVisits the ways to them.
const (
	maxThrough = 256
	maxVisits  = 1 << 13
)
