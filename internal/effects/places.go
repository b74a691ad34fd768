package effects

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// span is a range of this package's source; empty for what another has told.
type span struct{ pos, end token.Pos }

func (s span) Pos() token.Pos { return s.pos }
func (s span) End() token.Pos { return s.end }

// places collects the rows of one package.
type places struct {
	*builder
	wiring *Wiring
}

func (p *places) collect() {
	for _, file := range sortedFiles(p.pass) {
		if strings.HasSuffix(p.pass.Fset.Position(file.FileStart).Filename, "_test.go") {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			p.node(n)
			return true
		})
	}
	p.calls()
}

// node looks for values that get into places.
func (p *places) node(n ast.Node) {
	info := p.pass.TypesInfo
	switch n := n.(type) {
	case *ast.CallExpr:
		if callee := p.static(n); callee != nil {
			params := callee.Signature().Params()
			for i, arg := range n.Args {
				if i < params.Len() && !(callee.Signature().Variadic() && i >= params.Len()-1) {
					p.put(paramPlace(callee, i), params.At(i).Type(), arg)
				}
			}
		}
	case *ast.CompositeLit:
		st, ok := info.TypeOf(n).Underlying().(*types.Struct)
		if !ok {
			return
		}
		for i, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				if id, ok := kv.Key.(*ast.Ident); ok {
					if field, ok := info.Uses[id].(*types.Var); ok {
						p.put(fieldPlace(info.TypeOf(n), field), field.Type(), kv.Value)
					}
				}
			} else if i < st.NumFields() {
				p.put(fieldPlace(info.TypeOf(n), st.Field(i)), st.Field(i).Type(), e)
			}
		}
	case *ast.AssignStmt:
		if len(n.Lhs) != len(n.Rhs) {
			return
		}
		for i, lhs := range n.Lhs {
			if place := p.place(lhs, 0); place != "" {
				p.put(place, info.TypeOf(lhs), n.Rhs[i])
			}
		}
	case *ast.ValueSpec:
		if len(n.Names) != len(n.Values) {
			return
		}
		for i, name := range n.Names {
			if v, ok := info.Defs[name].(*types.Var); ok && v.Parent() == p.pass.Pkg.Scope() {
				p.put(varPlace(v), v.Type(), n.Values[i])
			}
		}
	case *ast.ReturnStmt:
		f := p.Enclosing(n.Pos())
		if f == nil || f.Obj == nil || len(n.Results) != f.Sig.Results().Len() {
			return
		}
		for i, e := range n.Results {
			p.put(resultPlace(f.Obj, i), f.Sig.Results().At(i).Type(), e)
		}
	}
}

// put notes that value gets into a place of type t.
func (p *places) put(place string, t types.Type, value ast.Expr) {
	if place == "" || !wired(t) {
		return
	}
	at := span{value.Pos(), value.End()}
	for range 8 {
		value = ast.Unparen(value)
		vt := p.pass.TypesInfo.TypeOf(value)
		if vt == nil || p.pass.TypesInfo.Types[value].IsNil() {
			return
		}
		if !types.IsInterface(vt) {
			if methods := p.methods(vt, t.Underlying().(*types.Interface)); len(methods) > 0 {
				p.wiring.Puts = append(p.wiring.Puts, Put{
					Place: place, Type: types.TypeString(vt, (*types.Package).Name), Posn: p.posn(at.pos), Methods: methods, at: at,
				})
			}
			return
		}
		if from := p.place(value, 0); from != "" && from != place {
			p.wiring.Flows = append(p.wiring.Flows, Flow{from, place, at})
			return
		}
		id, ok := value.(*ast.Ident)
		if !ok {
			return
		}
		v, ok := p.pass.TypesInfo.Uses[id].(*types.Var)
		if !ok {
			return
		}
		if value, _ = p.Value(v); value == nil {
			return
		}
	}
}

// place returns the place that e names, "" if it names none.
func (p *places) place(e ast.Expr, depth int) string {
	if depth > 8 {
		return ""
	}
	info := p.pass.TypesInfo
	switch x := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if sel := info.Selections[x]; sel != nil {
			if field, ok := sel.Obj().(*types.Var); ok {
				return fieldPlace(owner(sel), field)
			}
			return ""
		}
		if v, ok := info.Uses[x.Sel].(*types.Var); ok {
			return varPlace(v)
		}
	case *ast.Ident:
		v, ok := info.Uses[x].(*types.Var)
		if !ok {
			return ""
		}
		if v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
			return varPlace(v)
		}
		if f := p.Enclosing(v.Pos()); f != nil && f.Obj != nil {
			for i := range f.Sig.Params().Len() {
				if f.Sig.Params().At(i) == v {
					return paramPlace(f.Obj, i)
				}
			}
		}
		if value, index := p.Value(v); value != nil && index == 0 {
			return p.place(value, depth+1)
		}
	case *ast.CallExpr:
		if fn := p.static(x); fn != nil {
			return resultPlace(fn, 0)
		}
	}
	return ""
}

// static returns the declared function or method with a body that call calls.
func (p *places) static(call *ast.CallExpr) *types.Func {
	var id *ast.Ident
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		id = fun
	case *ast.SelectorExpr:
		id = fun.Sel
	case *ast.IndexExpr:
		if x, ok := fun.X.(*ast.Ident); ok {
			id = x
		}
	}
	if id == nil {
		return nil
	}
	fn, ok := p.pass.TypesInfo.Uses[id].(*types.Func)
	if !ok || isMethodOfInterface(fn) {
		return nil
	}
	return fn.Origin()
}

func isMethodOfInterface(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// wired reports whether values of type t are followed: t is an interface with
// methods that the program itself, or a library, declares.
func wired(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 {
		return false
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return iface.NumExplicitMethods() > 0 && !isParam(t)
	}
	return named.Obj().Pkg() != nil && !catalog.IsStd(named.Obj().Pkg().Path()) && catalog.ByPath(named.Obj().Pkg().Path()) == nil
}

func isParam(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// owner returns the type that declares the field a selection ends in: that of
// the embedded struct, if the field is promoted.
func owner(sel *types.Selection) types.Type {
	t := sel.Recv()
	index := sel.Index()
	for _, i := range index[:len(index)-1] {
		st, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			return t
		}
		t = st.Field(i).Type()
	}
	return t
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// A place's name starts with its kind.

func fieldPlace(t types.Type, field *types.Var) string {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return fmt.Sprintf("field %s.%s.%s", named.Obj().Pkg().Path(), named.Obj().Name(), field.Name())
}

func paramPlace(fn *types.Func, i int) string { return funcPlace("param", fn, i) }

func resultPlace(fn *types.Func, i int) string { return funcPlace("result", fn, i) }

func funcPlace(kind string, fn *types.Func, i int) string {
	if fn.Pkg() == nil {
		return ""
	}
	recv := ""
	if fn.Signature().Recv() != nil {
		recv = catalog.RecvName(fn) + "."
	}
	return fmt.Sprintf("%s %s.%s%s#%d", kind, fn.Pkg().Path(), recv, fn.Name(), i)
}

func varPlace(v *types.Var) string {
	if v.Pkg() == nil || v.Parent() != v.Pkg().Scope() {
		return ""
	}
	return fmt.Sprintf("var %s.%s", v.Pkg().Path(), v.Name())
}

// placeName returns a place as a message names it.
func placeName(place string) string {
	kind, name, _ := strings.Cut(place, " ")
	name, _, _ = strings.Cut(name, "#")
	name = path.Base(name)
	switch kind {
	case "param":
		return "a parameter of " + name
	case "result":
		return "the result of " + name
	}
	return name
}

// methods returns those methods of concrete type t that iface asks for and
// that block or call through places.
func (p *places) methods(t types.Type, iface *types.Interface) []Method {
	var out []Method
	for m := range iface.Methods() {
		obj, _, _ := types.LookupFieldOrMethod(t, true, p.pass.Pkg, m.Name())
		fn, ok := obj.(*types.Func)
		if !ok {
			continue
		}
		row := Method{Name: m.Name(), Func: FuncName(fn)}
		// What a call of the method would do tells what the method does.
		call := p.know(&Call{Fn: fn.Origin()})
		if tail, ok := p.tail(call, blocks); ok {
			row.Blocks = &tail
		} else if f := p.callee(call); f != nil {
			if f.links[blocks] != nil {
				chain := p.chain(f, blocks)
				row.Blocks = &chain
			}
			row.Calls = p.through(f)
		}
		if t := p.ask(fn.Origin()); t != nil {
			row.Calls = t.calls
		}
		if row.Blocks != nil || len(row.Calls) > 0 {
			out = append(out, row)
		}
	}
	slices.SortFunc(out, func(a, b Method) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// calls notes the calls through places that async contexts make, and exports
// those of the functions that others may call.
func (p *places) calls() {
	if !p.anyThrough() {
		return
	}
	for _, f := range p.Funcs {
		switch {
		case strings.HasSuffix(p.pass.Fset.Position(f.Node.Pos()).Filename, "_test.go"):
		case f.Own != nil:
			for _, t := range p.through(f) {
				at, blocks := p.call(f, t.Hops[0].Posn)
				if blocks {
					continue // it is reported already, whatever is wired
				}
				p.wiring.Uses = append(p.wiring.Uses, Use{t, f.Own.Place, f.Own.Remedy, at})
			}
		case f.Obj != nil && f.Obj.Exported():
			if calls := p.through(f); len(calls) > 0 {
				p.pass.ExportObjectFact(f.Obj, &Calls{calls})
			}
		}
	}
}

// call returns where the call in f at posn is, and whether it is known to block.
func (p *places) call(f *Func, posn string) (at span, blocks bool) {
	for _, c := range f.flatten(nil) {
		if p.hop(c).Posn == posn {
			return span{c.Pos(), c.Expr.End()}, p.blocksAlready(c)
		}
	}
	return span{f.Node.Pos(), f.Node.End()}, false
}

// anyThrough reports whether a function of this package calls through a place,
// by itself or through an import.
func (p *places) anyThrough() bool {
	for _, f := range p.Funcs {
		for _, c := range f.Calls {
			if place, _ := p.directThrough(c); place != "" || len(p.importedThrough(c)) > 0 {
				return true
			}
		}
	}
	return false
}

// directThrough returns the place, and the method, if c is a call of an
// interface's method on what is in a place.
func (p *places) directThrough(c *Call) (place, method string) {
	if c.Fn == nil || !isMethodOfInterface(c.Fn) || c.role != catalog.Unknown || p.blocksAlready(c) {
		return "", ""
	}
	call, ok := c.Expr.(*ast.CallExpr)
	if !ok {
		return "", ""
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return "", ""
	}
	selection := p.pass.TypesInfo.Selections[sel]
	if selection == nil {
		return "", ""
	}
	if index := selection.Index(); len(index) > 1 { // a method of an embedded interface
		t := selection.Recv()
		for _, i := range index[:len(index)-1] {
			st, ok := deref(t).Underlying().(*types.Struct)
			if !ok {
				break
			}
			field := st.Field(i)
			if wired(field.Type()) {
				return fieldPlace(t, field), c.Fn.Name()
			}
			t = field.Type()
		}
	}
	if t := p.pass.TypesInfo.TypeOf(sel.X); t == nil || !wired(t) {
		return "", ""
	}
	return p.place(sel.X, 0), c.Fn.Name()
}

// blocksAlready reports whether c is known to block whatever is wired.
func (p *places) blocksAlready(c *Call) bool {
	if _, ok := p.tail(c, blocks); ok {
		return true
	}
	f := p.callee(c)
	return f != nil && f.links[blocks] != nil
}

func (p *places) importedThrough(c *Call) []Through {
	if t := p.told[c.Fn]; t != nil {
		return t.calls
	}
	return nil
}

// through returns the calls through places that f makes before it returns, by
// itself and in what it calls, nearest first, each place and method once.
func (p *places) through(f *Func) []Through {
	type visit struct {
		f    *Func
		hops []Hop
	}
	var out []Through
	seen := map[string]bool{}
	add := func(t Through) {
		if key := t.Place + "." + t.Method; !seen[key] && len(t.Hops) <= maxHops && len(out) < maxThrough {
			seen[key] = true
			out = append(out, t)
		}
	}
	visited := map[*Func]bool{f: true}
	for queue := []visit{{f, nil}}; len(queue) > 0; queue = queue[1:] {
		v := queue[0]
		for _, c := range v.f.flatten(nil) {
			if c.Fn == nil && c.Lit == nil {
				continue
			}
			hops := slices.Concat(v.hops, []Hop{p.hop(c)})
			if place, method := p.directThrough(c); place != "" {
				add(Through{place, method, hops})
			}
			for _, t := range p.importedThrough(c) {
				add(Through{t.Place, t.Method, slices.Concat(hops, t.Hops)})
			}
			if g := p.callee(c); g != nil && !visited[g] && len(hops) < maxHops {
				visited[g] = true
				queue = append(queue, visit{g, hops})
			}
		}
	}
	return out
}

// maxThrough bounds the rows of one function.
const maxThrough = 256

// importSpan returns where a package is imported, or, where only a test file
// imports it, the name of the package.
func (r *Result) importSpan(imp *types.Package) span {
	at := span{}
	for _, file := range sortedFiles(r.pass) {
		if strings.HasSuffix(r.pass.Fset.Position(file.FileStart).Filename, "_test.go") {
			continue
		}
		if !at.pos.IsValid() {
			at = span{file.Name.Pos(), file.Name.End()}
		}
		for _, spec := range file.Imports {
			if name := r.pass.TypesInfo.PkgNameOf(spec); name != nil && name.Imported() == imp {
				return span{spec.Pos(), spec.End()}
			}
		}
	}
	return at
}
