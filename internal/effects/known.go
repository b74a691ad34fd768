package effects

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/types/typeutil"
)

// What is known of values.
//
// A function is told what to do by values: by nil, by a flag, by the field that
// holds a program's mode. A chain of calls that leads into a branch which such a
// value rules out never runs:
//
//	m.query = ""
//	m.filter() // if m.query == "" { return }; and then a query
//
// So the chains of findings are searched with what is known of values at each
// call. Known is which constant, or nil, a variable or a field of one has, or
// which it has not: from an assignment, from an argument, and from the conditions
// that the code stands under (walk.go).
//
// # Assumptions
//
// Nothing is kept but for what some condition of the package asks for. An
// assignment to a field forgets what is known of it, whatever object it is on; a
// call forgets what the functions of this package assign that it leads to, and
// what function literals beside it assign. Other goroutines, callbacks and other
// packages are taken not to change what is asked. That can only make the rule
// silent, and only where one branch says so.

// subject is something that has a value: a variable, or a field reached from one.
type subject struct {
	root *types.Var
	path string     // ".list.mode"; "" for the variable itself
	last *types.Var // the field, or root
}

// domain is what a value is known to be: one of some constants, or none of them.
type domain struct {
	but    bool
	values *constants
}

// equal asks whether a value is v, and answers if that is known.
func (d domain) equal(v string) (answer, ok bool) {
	switch found := d.values.has(v); {
	case d.but:
		return false, found
	case !found:
		return false, true
	default:
		return true, d.values.len() == 1
	}
}

// subject returns what e names, if that is something whose value is followed.
func (r *Result) subject(e ast.Expr) (subject, bool) {
	info := r.pass.TypesInfo
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := info.ObjectOf(x).(*types.Var); ok && !v.IsField() && v.Pkg() == r.pass.Pkg && v.Name() != "_" {
			return subject{v, "", v}, true
		}
	case *ast.SelectorExpr:
		sel := info.Selections[x]
		if sel == nil || sel.Kind() != types.FieldVal {
			return subject{}, false
		}
		s, ok := r.subject(pointed(x.X))
		if !ok {
			return subject{}, false
		}
		s.path += fieldPath(sel, len(sel.Index()))
		s.last = sel.Obj().(*types.Var).Origin()
		return s, true
	}
	return subject{}, false
}

// fieldPath returns the names of the first n fields of a selection, the embedded
// ones included.
func fieldPath(sel *types.Selection, n int) string {
	var b strings.Builder
	t := sel.Recv()
	for _, i := range sel.Index()[:n] {
		st, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			break
		}
		b.WriteString("." + st.Field(i).Name())
		t = st.Field(i).Type()
	}
	return b.String()
}

// value returns the constant, or nil, that e has where in holds.
func (r *Result) value(e ast.Expr, in facts) (string, bool) {
	e = ast.Unparen(e)
	tv := r.pass.TypesInfo.Types[e]
	switch {
	case tv.IsNil():
		return "nil", true
	case tv.Value != nil:
		return tv.Value.ExactString(), true
	}
	if s, ok := r.subject(e); ok {
		if d, ok := in.get(s); ok && !d.but && d.values.len() == 1 {
			return d.values.sorted[0], true
		}
		return "", false
	}
	call, ok := e.(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return "", false
	}
	arg, ok := r.value(call.Args[0], in)
	if !ok {
		return "", false
	}
	text := constant.MakeFromLiteral(arg, token.STRING, 0)
	if text.Kind() != constant.String {
		return "", false
	}
	plain := constant.StringVal(text)
	switch fn := typeutil.Callee(r.pass.TypesInfo, call).(type) {
	case *types.Func:
		switch fn.FullName() {
		case "strings.TrimSpace":
			plain = strings.TrimSpace(plain)
		case "strings.ToLower":
			plain = strings.ToLower(plain)
		case "strings.ToUpper":
			plain = strings.ToUpper(plain)
		default:
			return "", false
		}
		return constant.MakeString(plain).ExactString(), true
	case *types.Builtin:
		if fn.Name() == "len" {
			return constant.MakeInt64(int64(len(plain))).ExactString(), true
		}
	}
	return "", false
}

// truth returns whether a condition holds where in does, if that is known. What
// the compiler knows is not asked: it may depend on the platform.
func (r *Result) truth(cond ast.Expr, in facts) (holds, ok bool) {
	cond = ast.Unparen(cond)
	if r.pass.TypesInfo.Types[cond].Value != nil {
		return false, false
	}
	switch x := cond.(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			holds, ok = r.truth(x.X, in)
			return !holds, ok
		}
	case *ast.BinaryExpr:
		switch x.Op {
		case token.LAND, token.LOR:
			stops := x.Op == token.LOR
			a, okA := r.truth(x.X, in)
			if okA && a == stops {
				return stops, true
			}
			b, okB := r.truth(x.Y, in)
			if okB && b == stops {
				return stops, true
			}
			return !stops, okA && okB
		case token.EQL, token.NEQ:
			same, ok := r.same(x.X, x.Y, in)
			return same == (x.Op == token.EQL), ok
		}
		return false, false
	}
	v, ok := r.value(cond, in)
	return v == "true", ok
}

// same returns whether x and y are equal, if that is known.
func (r *Result) same(x, y ast.Expr, in facts) (answer, ok bool) {
	a, okA := r.value(x, in)
	b, okB := r.value(y, in)
	switch {
	case okA && okB:
		return a == b, true
	case okA:
		x, b = y, a
	case !okB:
		return false, false
	}
	if s, ok := r.subject(x); ok {
		if d, ok := in.get(s); ok {
			return d.equal(b)
		}
	}
	return false, false
}

// assume returns what is known where a condition holds, or does not; nil if it
// cannot be so.
func (w *walker) assume(cond ast.Expr, holds bool, in facts) facts {
	yes, no := w.split(cond, in)
	if holds {
		return yes
	}
	return no
}

// split returns what is known where a condition holds, and where it does not. Both
// come of one descent: with one for each, a condition of n parts would take up to 2ⁿ.
// What consists of parts answers once, for the walk asks each operand and then all.
func (w *walker) split(cond ast.Expr, in facts) (yes, no facts) {
	if in == nil {
		return nil, nil
	}
	switch x := ast.Unparen(cond).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			no, yes = w.split(x.X, in)
			return yes, no
		}
	case *ast.BinaryExpr:
		if x.Op != token.LAND && x.Op != token.LOR {
			break
		}
		out, ok := w.ways[parted{x, in}]
		if !ok {
			out.yes, out.no = w.splitParts(x, in)
			w.ways[parted{x, in}] = out
		}
		return out.yes, out.no
	}
	return w.part(cond, true, in), w.part(cond, false, in)
}

func (w *walker) splitParts(cond *ast.BinaryExpr, in facts) (yes, no facts) {
	first, not := w.split(cond.X, in)
	if cond.Op == token.LAND {
		yes, no = w.split(cond.Y, first)
		return yes, join(not, no)
	}
	yes, no = w.split(cond.Y, not)
	return join(first, yes), no
}

// part is assume for a condition that has no parts.
func (r *Result) part(cond ast.Expr, holds bool, in facts) facts {
	if is, ok := r.truth(cond, in); ok && is != holds {
		return nil
	}
	if x, ok := ast.Unparen(cond).(*ast.BinaryExpr); ok {
		if x.Op != token.EQL && x.Op != token.NEQ {
			return in
		}
		holds = holds == (x.Op == token.EQL)
		if v, ok := r.value(x.Y, in); ok {
			return r.only(x.X, v, holds, in)
		}
		if v, ok := r.value(x.X, in); ok {
			return r.only(x.Y, v, holds, in)
		}
		return in
	}
	if basic, ok := r.pass.TypesInfo.TypeOf(cond).Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
		return r.only(cond, fmt.Sprint(holds), true, in)
	}
	return in
}

// only returns what is known where e is v, or is not.
func (r *Result) only(e ast.Expr, v string, is bool, in facts) facts {
	s, ok := r.subject(e)
	if in == nil || !ok || !r.asksFor(s) {
		return in
	}
	d, known := in.get(s)
	if !known {
		d = domain{but: true}
	}
	switch {
	case is && d.values.has(v) == d.but:
		return nil
	case is:
		d = domain{values: single(v)}
	case d.but:
		d.values = d.values.with(v)
	default:
		d.values = d.values.those(func(other string) bool { return other != v })
	}
	if !d.but && d.values == nil {
		return nil
	}
	return in.with(s, d)
}
