package futures

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"golang.org/x/tools/go/types/typeutil"
)

// What is done with a future where it is mentioned
//
// An expression that is a future stands somewhere: as an operand, an argument,
// the right side of an assignment. useOf climbs from it to where that is
// decided. Parentheses, conversions and assertions between types that are
// futures, and literals and appends that put it in a container, are climbed
// through.

// useKind says what is done with a future.
type useKind uint8

const (
	looked   useKind = iota // compared, measured, printed, observed: meets nothing
	blanked                 // assigned to _
	dropped                 // a statement of its own: nothing is done with it
	read                    // a method that an await must come before
	started                 // of an accumulator: something is put in
	target                  // it is assigned to
	awaited                 // an await, or given up on purpose
	deferred                // defer f.Await(...)
	returned                // to the caller
	kept                    // whatever else: somebody else has it now
	given                   // to a parameter of a function whose body is known
	aliased                 // assigned to a local variable
	put                     // put in a local container
	filed                   // put in an unexported field or package variable
	indexed                 // of a container: one element, known by its constant index
	ranged                  // of a container: all elements, one after another
)

// use is what is done with a future at one place.
type use struct {
	kind useKind
	v    *types.Var    // given: the parameter; aliased, put, filed: the variable
	key  string        // put, indexed: the constant index, "" if it is not known
	then *use          // given: what is done with the call's result, if it is a future; indexed: with the element
	call *ast.CallExpr // the call that does it, if it is one
	name string        // of the method or function that does it
	rhs  ast.Expr      // target: what is assigned, if one expression is
	loop *ast.RangeStmt
}

// useOf returns what is done with the expression at that depth of the stack.
func (c *collector) useOf(depth int) use {
	e := c.stack[depth]
	switch p := c.parent(depth).(type) {
	case *ast.ParenExpr:
		return c.useOf(depth - 1)
	case *ast.StarExpr:
		if _, ok := c.parent(depth - 1).(*ast.ParenExpr); ok {
			return c.useOf(depth - 1) // (*g).Go(...)
		}
	case *ast.UnaryExpr:
		if p.Op == token.AND {
			return c.addressed(depth - 1)
		}
	case *ast.SelectorExpr:
		if p.X == e {
			return c.selected(depth-1, p)
		}
	case *ast.CallExpr:
		if p.Fun == e {
			return use{kind: awaited, call: p} // a func value
		}
		return c.argument(depth-1, p, slices.Index(p.Args, e.(ast.Expr)))
	case *ast.BinaryExpr:
		if p.Op == token.EQL || p.Op == token.NEQ {
			return use{kind: looked}
		}
	case *ast.AssignStmt:
		return c.assigned(p, e.(ast.Expr))
	case *ast.ValueSpec:
		return c.declared(p, e.(ast.Expr))
	case *ast.ReturnStmt:
		return use{kind: returned}
	case *ast.SendStmt:
		if p.Chan == e {
			return use{kind: looked}
		}
		return c.into(p.Chan, "")
	case *ast.CompositeLit:
		return c.element(depth-1, p, e.(ast.Expr), nil)
	case *ast.KeyValueExpr:
		lit := c.stack[depth-2].(*ast.CompositeLit)
		switch _, inStruct := deref(c.info.TypeOf(lit)).Underlying().(*types.Struct); {
		case p.Value == e:
			return c.element(depth-2, lit, e.(ast.Expr), p.Key)
		case inStruct:
			return use{kind: target, rhs: p.Value}
		}
	case *ast.IndexExpr:
		if p.X == e {
			return c.index(depth-1, p)
		}
	case *ast.RangeStmt:
		switch e {
		case p.X:
			return use{kind: ranged, loop: p}
		case p.Key, p.Value:
			return use{kind: target}
		}
	case *ast.TypeAssertExpr:
		if p.Type != nil && c.same(p) {
			return c.useOf(depth - 1)
		}
	case *ast.Field: // a parameter is declared
		return use{kind: target}
	case *ast.ExprStmt, *ast.GoStmt, *ast.DeferStmt:
		return use{kind: dropped}
	}
	return use{kind: kept}
}

// useOfResult returns what is done with result i of the call on top of the
// stack, which has several, and the variables that the others are assigned to.
func (c *collector) useOfResult(i int) (u use, beside []*types.Var) {
	var all []ast.Expr
	switch p := c.parent(len(c.stack) - 1).(type) {
	case *ast.AssignStmt:
		all = p.Lhs
	case *ast.ValueSpec:
		for _, name := range p.Names {
			all = append(all, name)
		}
	case *ast.ExprStmt, *ast.GoStmt, *ast.DeferStmt:
		return use{kind: dropped}, nil
	default:
		return use{kind: kept}, nil
	}
	for j, e := range all {
		if v := c.varOf(e); j != i && v != nil {
			beside = append(beside, v)
		}
	}
	return c.stored(all[i]), beside
}

// same reports whether e, too, is or holds a future.
func (c *collector) same(e ast.Expr) bool { return c.holds(c.info.TypeOf(e)).kind != holdsNone }

// addressed returns what is done with what has its address taken at that depth.
func (c *collector) addressed(depth int) use {
	if _, ok := ast.Unparen(c.stack[depth].(*ast.UnaryExpr).X).(*ast.CompositeLit); ok {
		return c.useOf(depth) // &T{...} is a value like T{...}
	}
	return use{kind: kept, name: "&"}
}

// selected returns what is done with the operand of a selector.
func (c *collector) selected(depth int, sel *ast.SelectorExpr) use {
	s := c.info.Selections[sel]
	if s == nil {
		return use{kind: looked}
	}
	h := c.holds(s.Recv())
	if s.Kind() != types.MethodVal {
		if h.kind == holdsOne && slices.Contains(h.future.Fields, sel.Sel.Name) {
			return use{kind: awaited, name: sel.Sel.Name}
		}
		return use{kind: looked} // a field of a future tells nothing of it
	}
	if h.kind == holdsNone || h.kind == holdsMany {
		return use{kind: kept}
	}
	name := sel.Sel.Name
	call, called := c.parent(depth).(*ast.CallExpr)
	if !called || call.Fun != sel {
		return use{kind: kept} // a method value: whoever has it does what it does
	}
	switch h.future.Does(name) {
	case catalog.Meets:
		if _, ok := c.parent(depth - 1).(*ast.DeferStmt); ok {
			return use{kind: deferred, call: call, name: name}
		}
		return use{kind: awaited, call: call, name: name}
	case catalog.Looks:
		return use{kind: looked, name: name}
	case catalog.Reads:
		return use{kind: read, call: call, name: name}
	case catalog.Starts:
		if !c.goesOn(depth-1, call) {
			return use{kind: started, call: call, name: name}
		}
	}
	return use{kind: kept}
}

// goesOn reports whether more is done with the accumulator that a call at that depth
// returns, its own: batch.Set(...).Commit(ctx).
func (c *collector) goesOn(depth int, call *ast.CallExpr) bool {
	return c.holds(c.info.TypeOf(call)).kind == accumulates && c.useOf(depth).kind != dropped
}

// argument returns what is done with argument i of a call.
func (c *collector) argument(depth int, call *ast.CallExpr, i int) use {
	tv := c.info.Types[call.Fun]
	switch {
	case i < 0:
		return use{kind: kept}
	case tv.IsType():
		if c.same(call) {
			return c.useOf(depth)
		}
		return use{kind: kept}
	case tv.IsBuiltin():
		return c.builtin(depth, call, i)
	}
	if lit, ok := ast.Unparen(call.Fun).(*ast.FuncLit); ok && c.byNode[lit] != nil {
		return c.given(depth, call, c.byNode[lit].Sig, i, "a function literal")
	}
	fn, ok := typeutil.Callee(c.info, call).(*types.Func)
	if !ok || isMethodExpr(c.info, call) {
		return use{kind: kept}
	}
	fn = fn.Origin()
	switch future := c.holds(c.info.TypeOf(call.Args[i])).future; {
	case prints(fn):
		return use{kind: looked, call: call, name: fn.Name()}
	case future != nil && future.Discards(fn):
		return use{kind: awaited, call: call, name: fn.Name()}
	}
	return c.given(depth, call, fn.Signature(), i, fn.Name())
}

// isMethodExpr reports whether call calls a method as a function, T.Method(x):
// its receiver is an argument.
func isMethodExpr(info *types.Info, call *ast.CallExpr) bool {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && info.Selections[sel] != nil && info.Selections[sel].Kind() == types.MethodExpr
}

// given returns what is done with argument i of a call of a function with that
// signature.
func (c *collector) given(depth int, call *ast.CallExpr, sig *types.Signature, i int, name string) use {
	n := sig.Params().Len()
	if n == 0 {
		return use{kind: kept}
	}
	u := use{kind: given, v: sig.Params().At(min(i, n-1)), call: call, name: name}
	if c.same(call) {
		then := c.useOf(depth)
		u.then = &then
	}
	return u
}

// prints reports whether fn only turns its arguments into text.
func prints(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() {
	case "fmt":
		return slices.Contains([]string{
			"Append", "Appendf", "Appendln", "Errorf", "Fprint", "Fprintf", "Fprintln", "Print", "Printf", "Println", "Sprint", "Sprintf", "Sprintln",
		}, fn.Name())
	case "log":
		return slices.Contains([]string{"Print", "Printf", "Println"}, fn.Name())
	case "testing":
		return fn.Name() == "Log" || fn.Name() == "Logf"
	}
	return false
}

// builtin returns what is done with argument i of a built-in function.
func (c *collector) builtin(depth int, call *ast.CallExpr, i int) use {
	id, _ := ast.Unparen(call.Fun).(*ast.Ident)
	switch {
	case id == nil:
		return use{kind: kept}
	case slices.Contains([]string{"len", "cap", "print", "println", "close"}, id.Name):
		return use{kind: looked}
	case id.Name != "append" || call.Ellipsis.IsValid():
		return use{kind: kept}
	}
	u := c.useOf(depth) // of the longer slice
	if i > 0 {
		return inside(u, "")
	}
	if u.v != nil && c.varOf(call.Args[0]) == u.v {
		return use{kind: looked} // fs = append(fs, ...)
	}
	return u
}

// inside returns what is done with an element of a container with which u is done.
func inside(u use, key string) use {
	switch u.kind {
	case aliased:
		u.kind, u.key = put, key
	case given, looked, blanked, dropped, returned, filed, ranged:
	default:
		return use{kind: kept}
	}
	return u
}

// element returns what is done with an element of a composite literal.
func (c *collector) element(depth int, lit *ast.CompositeLit, e, key ast.Expr) use {
	t := deref(c.info.TypeOf(lit)) // a pointer where & is left out, in a literal inside another
	if st, ok := t.Underlying().(*types.Struct); ok {
		i := slices.Index(lit.Elts, e)
		if id, ok := key.(*ast.Ident); ok {
			v, _ := c.info.Uses[id].(*types.Var)
			return c.field(v)
		}
		if i < 0 || i >= st.NumFields() {
			return use{kind: kept}
		}
		return c.field(st.Field(i))
	}
	if c.holds(t).kind != holdsMany {
		return use{kind: kept}
	}
	at := ""
	switch _, isMap := t.Underlying().(*types.Map); {
	case isMap:
		at = c.constant(key)
	case len(lit.Elts) > 0 && !slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool { _, ok := e.(*ast.KeyValueExpr); return ok }):
		at = constant.MakeInt64(int64(slices.Index(lit.Elts, e))).ExactString()
	}
	return inside(c.useOf(depth), at)
}

// constant returns the value of a constant expression as text, or "".
func (c *collector) constant(e ast.Expr) string {
	if e == nil {
		return ""
	}
	if tv := c.info.Types[e]; tv.Value != nil {
		return tv.Value.ExactString()
	}
	return ""
}

// index returns what is done with a container of which one element is used.
func (c *collector) index(depth int, e *ast.IndexExpr) use {
	then := c.useOf(depth)
	switch then.kind {
	case target, looked, blanked, read:
		return use{kind: looked}
	}
	if at := c.constant(e.Index); at != "" {
		return use{kind: indexed, key: at, then: &then}
	}
	return use{kind: kept}
}

// assigned returns what is done with an operand of an assignment.
func (c *collector) assigned(s *ast.AssignStmt, e ast.Expr) use {
	if i := slices.Index(s.Lhs, e); i >= 0 {
		if len(s.Lhs) == len(s.Rhs) {
			return use{kind: target, rhs: s.Rhs[i]}
		}
		return use{kind: target, rhs: s.Rhs[0]}
	}
	if len(s.Lhs) != len(s.Rhs) {
		return use{kind: kept} // v, ok := m[f]
	}
	return c.stored(s.Lhs[slices.Index(s.Rhs, e)])
}

// declared returns what is done with an operand of a declaration.
func (c *collector) declared(s *ast.ValueSpec, e ast.Expr) use {
	if id, ok := e.(*ast.Ident); ok {
		if i := slices.Index(s.Names, id); i >= 0 {
			switch {
			case len(s.Values) == len(s.Names):
				return use{kind: target, rhs: s.Values[i]}
			case len(s.Values) == 1:
				return use{kind: target, rhs: s.Values[0]}
			}
			return use{kind: target, rhs: s.Type} // the zero value
		}
	}
	i := slices.Index(s.Values, e)
	if i < 0 || len(s.Values) != len(s.Names) {
		return use{kind: kept}
	}
	return c.stored(s.Names[i])
}

// stored returns what is done with a future that is assigned to lhs.
func (c *collector) stored(lhs ast.Expr) use {
	switch x := ast.Unparen(lhs).(type) {
	case *ast.Ident:
		if x.Name == "_" {
			return use{kind: blanked}
		}
		if v, ok := c.info.ObjectOf(x).(*types.Var); ok {
			return c.held(v)
		}
	case *ast.SelectorExpr:
		if v, ok := c.info.Uses[x.Sel].(*types.Var); ok {
			if v.IsField() {
				return c.field(v)
			}
			return c.held(v)
		}
	case *ast.IndexExpr:
		return c.into(x.X, c.constant(x.Index))
	}
	return use{kind: kept}
}

// held returns what is done with a future that is assigned to variable v.
func (c *collector) held(v *types.Var) use {
	switch {
	case c.holds(v.Type()).kind == holdsNone:
		return use{kind: kept} // an interface that is more than a future
	case v.Parent() != c.pass.Pkg.Scope() && v.Pkg() == c.pass.Pkg:
		return use{kind: aliased, v: v}
	case v.Pkg() == c.pass.Pkg && !v.Exported():
		return use{kind: filed, v: v}
	}
	return use{kind: kept}
}

// field returns what is done with a future that is put in field v.
func (c *collector) field(v *types.Var) use {
	if v == nil || v.Pkg() != c.pass.Pkg || v.Exported() || v.Embedded() || c.holds(v.Type()).kind == holdsNone {
		return use{kind: kept}
	}
	return use{kind: filed, v: v.Origin()}
}

// into returns what is done with a future that is put in a container at key.
func (c *collector) into(container ast.Expr, key string) use {
	if !c.same(container) {
		return use{kind: kept}
	}
	switch x := ast.Unparen(container).(type) {
	case *ast.Ident, *ast.SelectorExpr:
		return inside(c.stored(x), key)
	}
	return use{kind: kept}
}

// varOf returns the variable or field that e names, or nil.
func (r *Result) varOf(e ast.Expr) *types.Var {
	var id *ast.Ident
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	default:
		return nil
	}
	v, _ := r.info.ObjectOf(id).(*types.Var)
	if v != nil {
		v = v.Origin()
	}
	return v
}

// deref returns what t points to, and any other t as it is.
func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}
