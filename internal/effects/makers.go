package effects

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// Makers of structs.
//
// A func in a field of a struct is called far from where it is put there, and one
// struct type serves many callers, each with functions of its own:
//
//	func brands() { p := newPopup(Config{Load: fromDatabase}); p.Show() } // calls Load
//	func states() { p := newPopup(Config{Add: none}); p.Show() }
//
// So where a chain of calls has come through a function that makes such a struct
// and goes on from a variable of its own, the field is that which the function has
// filled: the place has the maker's name behind it, and what other functions put
// into the field does not get there.

// makers are the functions on a chain that make structs and hand them on, nearest
// last.
type makers []*Func

func (m makers) key() string {
	var b strings.Builder
	for _, f := range m {
		fmt.Fprintf(&b, "%d ", f.Node.Pos())
	}
	return b.String()
}

// place returns the place of a field as the makers on the chain have filled it.
func (m makers) place(p *places, place string) string {
	name, ok := strings.CutPrefix(place, "field ")
	if !ok {
		return place
	}
	dot := strings.LastIndexByte(name, '.')
	for i := len(m) - 1; i >= 0 && dot > 0; i-- {
		if p.makes(m[i])[name[:dot]] {
			return p.madeBy(place, m[i])
		}
	}
	return place
}

// behind returns the makers of a chain that goes on with c.
func (m makers) behind(p *places, c *Call) makers {
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok || len(m) >= maxHops {
		return m
	}
	if f := p.from(call); f != nil && len(p.makes(f)) > 0 {
		return append(m[:len(m):len(m)], f)
	}
	return m
}

// from returns the function that has made what a call is made on, or handed: a
// local variable or a struct literal.
func (p *places) from(call *ast.CallExpr) *Func {
	exprs := call.Args
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
		exprs = append([]ast.Expr{sel.X}, exprs...)
	}
	for _, e := range exprs {
		if structLit(e) != nil {
			return p.maker(e.Pos())
		}
		s, ok := p.subject(pointed(e))
		if !ok {
			continue
		}
		if f := p.maker(s.root.Pos()); f != nil && f.Body.Pos() <= s.root.Pos() {
			return f // a local variable, no parameter
		}
	}
	return nil
}

// makes returns the types of the structs with fields of func type that f makes by
// literals, as the names of places have them.
func (p *places) makes(f *Func) map[string]bool {
	if made, ok := p.made[f]; ok {
		return made
	}
	if p.made == nil {
		p.made = map[*Func]map[string]bool{}
	}
	made := map[string]bool{}
	p.made[f] = made
	if f.Body == nil {
		return made
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if lit, ok := n.(*ast.CompositeLit); ok && p.maker(lit.Pos()) == f {
			t := p.pass.TypesInfo.TypeOf(lit)
			if named, ok := types.Unalias(deref(t)).(*types.Named); ok && named.Obj().Pkg() != nil && len(funcFields(t)) > 0 {
				made[named.Obj().Pkg().Path()+"."+named.Obj().Name()] = true
			}
		}
		return true
	})
	return made
}

// maker returns the function around pos that answers for what is made there; nil
// if there is none.
func (p *places) maker(pos token.Pos) *Func {
	f := p.Enclosing(pos)
	for f != nil && f.home != nil {
		f = f.home
	}
	return f
}

// madeBy returns the place of a field as f fills it, "" if it is none.
func (p *places) madeBy(place string, f *Func) string {
	if f == nil || !strings.HasPrefix(place, "field ") || strings.ContainsAny(place, "[@(") {
		return ""
	}
	return place + "@" + p.posn(f.Node.Pos())
}
