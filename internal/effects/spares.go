package effects

import (
	"fmt"
	"go/ast"
	"go/types"
)

// What spares a caller in another package.
//
// The chains of a package are searched with what is known of values and types. An
// exported function tells of one parameter at a time: handed this, it does not
// block.

// Spared is an argument with which a function does not block: a value, or one of a
// concrete type.
type Spared struct {
	Index int
	Value string // as facts have it; "" if the type says it all
	Type  string
}

func (s Spared) String() string {
	if s.Value != "" {
		return fmt.Sprintf("not if %d is %s", s.Index, s.Value)
	}
	return fmt.Sprintf("not if %d is a %s", s.Index, s.Type)
}

// can reports whether a function that is entered as start may run a query before
// it returns. Where that takes long to tell, it may.
func (r *Result) can(start node) bool {
	if len(r.conds.vars)+len(r.clauses) == 0 {
		return true // nobody asks
	}
	if r.shortestRuns(start) {
		return true
	}
	for _, c := range r.callsIn(start) {
		if _, _, ok, gaveUp := r.searchUpTo(start, c, blocks, maxTries); ok || gaveUp {
			return true
		}
	}
	return false
}

// shortestRuns reports whether the shortest chain from start is one that can run:
// it nearly always is. Chains meet on their way, so each node answers once.
func (r *Result) shortestRuns(start node) bool {
	var way []node
	runs := false
	for n := start; ; {
		if known, ok := r.shortest[n]; ok {
			runs = known
			break
		}
		way = append(way, n)
		l := n.f.links[blocks]
		if l == nil || !r.runs(n, l.call.Pos()) {
			break
		}
		if _, ok := r.tail(l.call, blocks); ok {
			runs = !r.spared(n, l.call)
			break
		}
		n = r.enter(n, l.call, r.callee(l.call))
	}
	for _, n := range way {
		r.shortest[n] = runs
	}
	return runs
}

// maxTries bounds the functions that can looks into behind one call.
const maxTries = 64

// spares returns the arguments with which f, which blocks, does not.
func (r *Result) spares(f *Func) []Spared {
	if f.Body == nil || !r.worksOn() {
		return nil
	}
	var out []Spared
	for i := range f.Sig.Params().Len() {
		p := f.Sig.Params().At(i)
		for _, v := range r.candidates(p) {
			s := subject{p, "", p}
			if !r.can(r.node(f, nothing().with(s, domain{values: single(v)}))) {
				out = append(out, Spared{Index: i, Value: v})
			}
		}
		told := map[string]bool{}
		for _, clause := range r.clauses[p] {
			for _, t := range clause.types {
				name := types.TypeString(t, nil)
				if told[name] || types.IsInterface(t) {
					continue
				}
				told[name] = true
				n := r.start(f)
				n.param, n.typ = p, t
				if !r.can(n) {
					out = append(out, Spared{Index: i, Type: name})
				}
			}
		}
	}
	return out
}

// candidates returns the values of a parameter that are worth a try: those that
// callers write down.
func (r *Result) candidates(p *types.Var) []string {
	if !r.asksFor(subject{p, "", p}) {
		return nil
	}
	basic, ok := p.Type().Underlying().(*types.Basic)
	switch {
	case !ok:
		return []string{"nil"}
	case basic.Info()&types.IsBoolean != 0:
		return []string{"true", "false"}
	case basic.Info()&types.IsString != 0:
		return []string{`""`}
	}
	return []string{"0"}
}

// spared reports whether call c in n hands over what spares it.
func (r *Result) spared(n node, c *Call) bool {
	told := r.told[c.Fn]
	call, ok := c.Expr.(*ast.CallExpr)
	if told == nil || told.blocks == nil || c.later || c.value || !ok {
		return false
	}
	for _, s := range told.blocks.Spares {
		if s.Index >= len(call.Args) || c.Fn.Signature().Variadic() && s.Index >= c.Fn.Signature().Params().Len()-1 {
			continue
		}
		arg := call.Args[s.Index]
		if s.Value != "" {
			if v, ok := r.value(arg, r.facts(n, c.Pos())); ok && v == s.Value {
				return true
			}
		} else if t := r.concrete(n, arg, c.Expr.Pos()); t != nil && types.TypeString(t, nil) == s.Type {
			return true
		}
	}
	return false
}
