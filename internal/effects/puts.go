package effects

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// What gets into places.

// funcCall is the method of a func value: that it is called.
const funcCall = "()"

func (p *places) collect() {
	for _, file := range sortedFiles(p.pass) {
		if p.inTest(file.FileStart) {
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
		p.arguments(n)
	case *ast.CompositeLit:
		p.fields(n, func(field *types.Var, value ast.Expr) {
			place := p.fieldPlace(info.TypeOf(n), field)
			p.put(place, field.Origin().Type(), value)
			if isFunc(field.Type()) {
				p.put(p.madeBy(place, p.maker(n.Pos())), field.Origin().Type(), value)
			}
		})
	case *ast.AssignStmt:
		setAll(p, n.Lhs, n.Rhs)
	case *ast.ValueSpec:
		setAll(p, n.Names, n.Values)
	case *ast.SendStmt:
		if t := info.TypeOf(n.Chan); t != nil {
			if elem := elementType(t); elem != nil {
				p.put(elementOf(p.place(n.Chan, 0)), elem, n.Value)
			}
		}
	case *ast.ReturnStmt:
		f := p.Enclosing(n.Pos())
		if f == nil || f.Obj == nil || len(n.Results) == 0 {
			return
		}
		for i := range f.Sig.Results().Len() {
			if t := f.Sig.Results().At(i).Type(); carries(t) {
				p.putOf(p.funcPlace("result", f.Obj, i), t, n.Results, i)
			}
		}
	}
}

// putOf notes that the one of values with that index gets into a place of type t,
// or, if values is one call of several results, that result.
func (p *places) putOf(place string, t types.Type, values []ast.Expr, index int) {
	if index < len(values) && (len(values) > 1 || index == 0 && !isTuple(p.pass.TypesInfo.TypeOf(values[0]))) {
		p.put(place, t, values[index])
		return
	}
	call, ok := ast.Unparen(values[0]).(*ast.CallExpr)
	if !ok || !isTuple(p.pass.TypesInfo.TypeOf(call)) {
		return // of an assertion, a receive or an index with ok
	}
	p.become(place, t, result(p.pass.TypesInfo.TypeOf(call), index), p.callPlace(call, index, 0), span{call.Pos(), call.End()})
}

// become notes that a value of type vt, out of the place from if that is known,
// gets into a place of type t.
func (p *places) become(place string, t, vt types.Type, from string, at span) {
	p.convert(vt, t)
	if !types.IsInterface(vt) && types.IsInterface(t) {
		impl := p.impl(vt)
		p.add(place, impl, at)
		p.add(p.typePlace(t), impl, at)
		return
	}
	if of, to := p.typePlace(vt), p.typePlace(t); of != "" {
		p.flow(of, to, span{})
	}
	if from != "" {
		p.flow(from, place, at)
	}
}

func isTuple(t types.Type) bool {
	_, ok := t.(*types.Tuple)
	return ok
}

// setAll notes what an assignment puts into places.
func setAll[E ast.Expr](p *places, lhs []E, rhs []ast.Expr) {
	for i, e := range lhs {
		if len(rhs) > 0 {
			p.set(e, rhs, i)
		}
	}
}

// set notes what a variable is given.
func (p *places) set(lhs ast.Expr, rhs []ast.Expr, index int) {
	t := p.pass.TypesInfo.TypeOf(lhs)
	if v := varOf(p.pass.TypesInfo, lhs); v != nil {
		t = v.Origin().Type()
	}
	if t != nil && carries(t) {
		place := p.place(lhs, 0)
		p.putOf(place, t, rhs, index)
		if _, ok := ast.Unparen(lhs).(*ast.SelectorExpr); ok && isFunc(t) {
			p.putOf(p.madeBy(place, p.maker(lhs.Pos())), t, rhs, index)
		}
	}
}

// arguments notes what a call puts into its parameters.
func (p *places) arguments(call *ast.CallExpr) {
	fn := p.calledFunc(call)
	if fn == nil || fn.Pkg() == nil || !p.follows(fn.Pkg()) {
		return
	}
	params := fn.Signature().Params()
	if len(call.Args) == 1 && isTuple(p.pass.TypesInfo.TypeOf(call.Args[0])) {
		for i := range params.Len() {
			if t := params.At(i).Type(); carries(t) && !(fn.Signature().Variadic() && i == params.Len()-1) {
				p.putOf(p.funcPlace("param", fn, i), t, call.Args, i)
			}
		}
		return
	}
	for i, value := range call.Args {
		last := params.Len() - 1
		switch {
		case isFunc(p.pass.TypesInfo.TypeOf(value)) && p.argUse(&arg{call: call, fn: fn, index: i})&catalog.Stored == 0:
			// It is called, and not kept.
		case fn.Signature().Variadic() && i >= last && !call.Ellipsis.IsValid():
			t := params.At(last).Type()
			if elem := elementType(t); elem != nil {
				p.put(elementOf(p.funcPlace("param", fn, last)), elem, value)
			}
		case i <= last && carries(params.At(i).Type()):
			p.put(p.funcPlace("param", fn, i), params.At(i).Type(), value)
		}
	}
}

// put notes that value gets into a place of type t.
func (p *places) put(place string, t types.Type, value ast.Expr) {
	if place == "" && p.typePlace(t) == "" {
		return
	}
	if elem := elementType(t); elem != nil {
		p.putAll(place, elem, value)
		return
	}
	at := span{value.Pos(), value.End()}
	if _, ok := t.Underlying().(*types.Signature); ok {
		p.putFunc(place, value, at)
		return
	}
	value = ast.Unparen(value)
	info := p.pass.TypesInfo
	vt := info.TypeOf(value)
	if vt == nil || info.Types[value].IsNil() {
		return
	}
	if call, ok := value.(*ast.CallExpr); ok && info.Types[call.Fun].IsType() && types.IsInterface(vt) && len(call.Args) == 1 {
		p.become(place, t, vt, "", at)
		p.put(place, vt, call.Args[0])
		return
	}
	p.become(place, t, vt, p.place(value, 0), at)
}

// putAll notes the elements that a container brings into a place.
func (p *places) putAll(place string, elem types.Type, value ast.Expr) {
	value = ast.Unparen(value)
	if lit, ok := value.(*ast.CompositeLit); ok {
		for _, e := range lit.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			p.put(elementOf(place), elem, e)
		}
		return
	}
	if call, ok := value.(*ast.CallExpr); ok && len(call.Args) > 0 {
		if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok && p.pass.TypesInfo.Uses[id] == types.Universe.Lookup("append") {
			p.putAll(place, elem, call.Args[0])
			for _, e := range call.Args[1:] {
				if call.Ellipsis.IsValid() {
					p.putAll(place, elem, e)
				} else {
					p.put(elementOf(place), elem, e)
				}
			}
			return
		}
	}
	if from := p.place(value, 0); from != "" {
		p.flow(elementOf(from), elementOf(place), span{value.Pos(), value.End()})
	}
}

// putFunc notes the functions that get into a place.
func (p *places) putFunc(place string, value ast.Expr, at span) {
	if fn := p.later(value, 0); fn != nil {
		call := p.know(&Call{Expr: value, Fn: fn, later: true})
		if tail, ok := p.tail(call, blocks); ok {
			name := p.hop(call).Name
			p.add(place, &Impl{Type: "func " + p.posn(at.pos), Name: name, Methods: []Method{{Name: funcCall, Func: name, Blocks: &tail}}}, at)
		}
		return
	}
	functions := p.functions(value, 0)
	if len(functions) == 0 {
		if from := p.place(value, 0); from != "" {
			p.flow(from, place, at)
		}
		return
	}
	if place == "" {
		return
	}
	for _, e := range functions {
		call := &Call{Expr: e}
		if lit, ok := e.(*ast.FuncLit); ok {
			call.Lit = p.byNode[lit]
		} else if fn, ok := p.pass.TypesInfo.Uses[name(e)].(*types.Func); ok {
			call.Fn = fn.Origin()
		} else {
			continue
		}
		p.know(call)
		row := Method{Name: funcCall, Func: p.hop(call).Name}
		p.does(call, &row)
		if row.Blocks == nil && len(row.Calls) == 0 {
			p.add(place, nil, at)
		} else {
			p.add(place, &Impl{Type: "func " + p.posn(e.Pos()), Name: row.Func, Methods: []Method{row}}, at)
		}
	}
}

// name returns the identifier at the end of what names a function.
func name(e ast.Expr) *ast.Ident {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		return x
	case *ast.SelectorExpr:
		return x.Sel
	case *ast.IndexExpr:
		return name(x.X)
	case *ast.IndexListExpr:
		return name(x.X)
	}
	return nil
}

// add notes that a concrete type gets into a place; a nil impl is one that does
// not block, of which one row is enough.
func (p *places) add(place string, impl *Impl, at span) {
	switch {
	case place == "":
	case impl == nil:
		p.wiring.Puts = append(p.wiring.Puts, Put{Place: place})
	default:
		p.wiring.Impls = append(p.wiring.Impls, *impl)
		p.wiring.Puts = append(p.wiring.Puts, Put{Place: place, Type: impl.Type, Posn: p.posn(at.pos), at: at})
	}
}

func (p *places) flow(from, to string, at span) {
	if from != to && to != "" {
		p.wiring.Flows = append(p.wiring.Flows, Flow{From: from, To: to, at: at})
	}
}

// convert notes what follows from a value of type from becoming a to: what its
// methods return is what those of the interface return, and what the interface's
// are given its methods are given.
func (p *places) convert(from, to types.Type) {
	iface, ok := to.Underlying().(*types.Interface)
	if !ok || types.Identical(from, to) {
		return
	}
	for m := range iface.Methods() {
		if m.Pkg() == nil || !p.follows(m.Pkg()) || !carriesAny(m.Signature()) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(from, true, p.pass.Pkg, m.Name())
		fn, ok := obj.(*types.Func)
		if !ok || fn.Origin() == m.Origin() || fn.Pkg() == nil {
			continue
		}
		fn, m := fn.Origin(), m.Origin()
		for i := range m.Signature().Results().Len() {
			p.join(p.funcPlace("result", fn, i), p.funcPlace("result", m, i))
		}
		for i := range m.Signature().Params().Len() {
			p.join(p.funcPlace("param", m, i), p.funcPlace("param", fn, i))
		}
	}
}

func (p *places) join(from, to string) {
	if from != "" && to != "" {
		p.flow(from, to, span{})
	}
}

func carriesAny(sig *types.Signature) bool {
	for _, tuple := range []*types.Tuple{sig.Params(), sig.Results()} {
		for v := range tuple.Variables() {
			if carries(v.Type()) {
				return true
			}
		}
	}
	return false
}

// impl returns what the methods of concrete type t do, nil if none of them
// blocks or calls through places.
func (p *places) impl(t types.Type) *Impl {
	if impl, ok := p.impls[t]; ok {
		return impl
	}
	p.impls[t] = nil
	if named, ok := types.Unalias(deref(t)).(*types.Named); ok && named.Obj().Pkg() != nil && catalog.IsStd(named.Obj().Pkg().Path()) {
		return nil
	}
	impl := &Impl{Type: types.TypeString(t, nil), Name: types.TypeString(t, (*types.Package).Name)}
	set := types.NewMethodSet(t)
	for sel := range set.Methods() {
		fn, ok := sel.Obj().(*types.Func)
		if !ok {
			continue
		}
		impl.All = append(impl.All, fn.Name())
		row := Method{Name: fn.Name(), Func: FuncName(fn)}
		if isMethodOfInterface(fn) { // that of an embedded interface
			row.Func = "(" + impl.Name + ")." + fn.Name()
			place, iface := p.embedded(t, sel.Index())
			if t := (Through{Place: place, Type: p.typePlace(iface), Method: fn.Name()}); t.followed() {
				row.Calls = []Through{t}
			}
		} else {
			p.does(p.know(&Call{Fn: fn.Origin()}), &row)
		}
		if row.Blocks != nil || len(row.Calls) > 0 {
			impl.Methods = append(impl.Methods, row)
		}
	}
	if len(impl.Methods) == 0 {
		return nil
	}
	slices.Sort(impl.All)
	slices.SortFunc(impl.Methods, func(a, b Method) int { return strings.Compare(a.Name, b.Name) })
	p.impls[t] = impl
	return impl
}

// embedded returns the place and the type of the embedded interface of t that a
// promoted method comes from.
func (p *places) embedded(t types.Type, index []int) (place string, iface types.Type) {
	for _, i := range index[:len(index)-1] {
		st, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			return "", nil
		}
		place = p.fieldPlace(t, st.Field(i))
		t = st.Field(i).Type()
	}
	return place, t
}

// does notes in row what a call would do.
func (p *places) does(call *Call, row *Method) {
	if tail, ok := p.tail(call, blocks); ok {
		row.Blocks = &tail
	} else if f := p.callee(call); f != nil {
		if f.links[blocks] != nil && p.can(p.start(f)) {
			chain := p.chain(f, blocks)
			row.Blocks = &chain
		}
		row.Calls = p.through(f, f.flat)
	}
	if t := p.ask(call.Fn); t != nil {
		row.Calls = t.calls
	}
}
