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

// places names the places of one package, and collects its rows.
//
// A place's name starts with its kind. Behind it may stand "[]", for the elements
// of a container, and ".(T)", for what a type assertion lets through:
//
//	field example.com/tui.Model.notes
//	field example.com/tui.Config.load@example.com/tui/open.go:10:2
//	param example.com/tui.New#1
//	result example.com/wire.Open#0
//	var example.com/wire.Stores[]
//	local example.com/wire/wire.go:10:2
//	type example.com/domain.Notes
type places struct {
	*builder
	wiring *Wiring              // nil if only names are asked for
	impls  map[types.Type]*Impl // what is known of the types that are put, nil for one that does nothing
	module map[*types.Package]bool
	made   map[*Func]map[string]bool // see makers.go

	bodies    map[*Func][]Through // see through.go
	flatCalls map[*Func][]*Call
	directs   map[callAt]*Through
	hops      map[*Call]Hop
}

func newPlaces(b *builder, w *Wiring) *places {
	return &places{
		builder: b, wiring: w, impls: map[types.Type]*Impl{}, module: map[*types.Package]bool{},
		bodies: map[*Func][]Through{}, flatCalls: map[*Func][]*Call{}, directs: map[callAt]*Through{}, hops: map[*Call]Hop{},
	}
}

// place returns the place that e names, "" if it names none.
func (p *places) place(e ast.Expr, depth int) string {
	if depth > maxValueSteps {
		return ""
	}
	info := p.pass.TypesInfo
	switch x := ast.Unparen(e).(type) {
	case *ast.SelectorExpr:
		if sel := info.Selections[x]; sel != nil {
			if field, ok := sel.Obj().(*types.Var); ok {
				return p.fieldPlace(owner(sel), field)
			}
			return ""
		}
		if v, ok := info.Uses[x.Sel].(*types.Var); ok {
			return p.varPlace(v)
		}
	case *ast.Ident:
		if v, ok := info.ObjectOf(x).(*types.Var); ok && v.Name() != "_" {
			return p.identPlace(v, depth)
		}
	case *ast.IndexExpr:
		if tv := info.Types[x.Index]; tv.IsValue() {
			return elementOf(p.place(x.X, depth+1))
		}
	case *ast.UnaryExpr:
		if x.Op == token.ARROW {
			return elementOf(p.place(x.X, depth+1))
		}
	case *ast.TypeAssertExpr:
		if x.Type != nil {
			return p.narrow(p.place(x.X, depth+1), info.TypeOf(x.Type))
		}
	case *ast.CallExpr:
		return p.callPlace(x, 0, depth)
	}
	return ""
}

// identPlace returns the place of a variable that is named without a selector.
func (p *places) identPlace(v *types.Var, depth int) string {
	if v.Pkg() == nil || v.Parent() == v.Pkg().Scope() {
		return p.varPlace(v)
	}
	d := p.defs[v]
	if d != nil && d.over != nil {
		return elementOf(p.place(d.over, depth+1))
	}
	if d != nil && d.from != nil {
		from := p.place(d.from, depth+1)
		if types.Identical(v.Type(), p.pass.TypesInfo.TypeOf(d.from)) {
			return from
		}
		return p.narrow(from, v.Type())
	}
	if f := p.Enclosing(v.Pos()); f != nil && f.Obj != nil {
		for i := range f.Sig.Params().Len() {
			if f.Sig.Params().At(i) == v {
				return p.funcPlace("param", f.Obj, i)
			}
		}
	}
	if value, index := p.Value(v); value != nil {
		if call, ok := ast.Unparen(value).(*ast.CallExpr); ok {
			return p.callPlace(call, index, depth+1)
		}
		if index == 0 && p.place(value, depth+1) != "" {
			return p.place(value, depth+1)
		}
	}
	if d == nil || d.given || d.n == 1 && isFunc(v.Type()) {
		return "" // values.go follows the last of these
	}
	return "local " + p.posn(v.Pos())
}

// callPlace returns the place of a call's result.
func (p *places) callPlace(call *ast.CallExpr, index, depth int) string {
	info := p.pass.TypesInfo
	if info.Types[call.Fun].IsType() {
		if len(call.Args) == 1 {
			return p.place(call.Args[0], depth+1)
		}
		return ""
	}
	fn := p.calledFunc(call)
	if fn == nil || index >= fn.Signature().Results().Len() {
		return ""
	}
	place := p.funcPlace("result", fn, index)
	if t := fn.Signature().Results().At(index).Type(); isParam(t) {
		return p.narrow(place, result(info.TypeOf(call), index))
	}
	return place
}

// result returns the type of a call's result index; t is the call's type.
func result(t types.Type, index int) types.Type {
	if tuple, ok := t.(*types.Tuple); ok {
		return tuple.At(index).Type()
	}
	return t
}

// calledFunc returns the function or method that call names, that of an interface
// included.
func (p *places) calledFunc(call *ast.CallExpr) *types.Func {
	fun := ast.Unparen(call.Fun)
	switch x := fun.(type) {
	case *ast.IndexExpr:
		fun = x.X
	case *ast.IndexListExpr:
		fun = x.X
	}
	var id *ast.Ident
	switch x := fun.(type) {
	case *ast.Ident:
		id = x
	case *ast.SelectorExpr:
		id = x.Sel
	default:
		return nil
	}
	fn, ok := p.pass.TypesInfo.Uses[id].(*types.Func)
	if !ok {
		return nil
	}
	return fn.Origin()
}

func isMethodOfInterface(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// narrow returns the place of what gets out of place as a t, and notes which
// methods that needs.
func (p *places) narrow(place string, t types.Type) string {
	switch {
	case place == "" || t == nil:
		return ""
	case isParam(t) && t.Underlying().(*types.Interface).NumMethods() == 0:
		return place // the call of the generic function says what t is
	case !wired(t):
		return ""
	}
	to := fmt.Sprintf("%s.(%s)", place, types.TypeString(t, nil))
	if p.wiring != nil {
		var needs []string
		for m := range t.Underlying().(*types.Interface).Methods() {
			needs = append(needs, m.Name())
		}
		slices.Sort(needs)
		p.wiring.Flows = append(p.wiring.Flows, Flow{From: place, To: to, Needs: needs})
	}
	return to
}

// elementOf returns the place of the elements of what is in place.
func elementOf(place string) string {
	if place == "" {
		return ""
	}
	return place + "[]"
}

// wired reports whether values of type t are followed by the methods that they
// have: t is an interface with methods that the program itself, or a library,
// declares.
func wired(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	if !ok || iface.NumMethods() == 0 {
		return false
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return iface.NumExplicitMethods() > 0 || isParam(t)
	}
	return named.Obj().Pkg() != nil && !catalog.IsStd(named.Obj().Pkg().Path()) && !catalog.Closed(named.Obj().Pkg().Path())
}

// carries reports whether values of type t may be, or hold, what is followed.
func carries(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return !catalog.IsCommand(t)
	case *types.Interface:
		return wired(t) || u.Empty() && !isParam(t) || isParam(t)
	}
	return elementType(t) != nil
}

// elementType returns the type of the elements of a container of what is
// followed, or nil.
func elementType(t types.Type) types.Type {
	var elem types.Type
	switch u := t.Underlying().(type) {
	case *types.Slice:
		elem = u.Elem()
	case *types.Array:
		elem = u.Elem()
	case *types.Map:
		elem = u.Elem()
	case *types.Chan:
		elem = u.Elem()
	default:
		return nil
	}
	switch elem.Underlying().(type) {
	case *types.Signature, *types.Interface:
		if carries(elem) {
			return elem
		}
	}
	return nil
}

func isParam(t types.Type) bool {
	_, ok := types.Unalias(t).(*types.TypeParam)
	return ok
}

// follows reports whether pkg is one that tells rows: a package that is being
// worked on. What gets into the others never comes out again.
func (p *places) follows(pkg *types.Package) bool {
	if pkg == p.pass.Pkg {
		return true
	}
	if known, ok := p.module[pkg]; ok {
		return known
	}
	follow := !catalog.IsStd(pkg.Path()) && !catalog.Closed(pkg.Path())
	if m := p.pass.Module; follow && m != nil && m.Path != "" {
		follow = pkg.Path() == m.Path || strings.HasPrefix(pkg.Path(), m.Path+"/") || p.pass.ImportPackageFact(pkg, new(Wiring))
	}
	p.module[pkg] = follow
	return follow
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

func (p *places) fieldPlace(t types.Type, field *types.Var) string {
	named, ok := types.Unalias(deref(t)).(*types.Named)
	if !ok || named.Obj().Pkg() == nil || !p.follows(named.Obj().Pkg()) || !carries(field.Origin().Type()) {
		return ""
	}
	return fmt.Sprintf("field %s.%s.%s", named.Obj().Pkg().Path(), named.Obj().Name(), field.Name())
}

// funcPlace returns the place of a parameter or a result of fn.
func (p *places) funcPlace(kind string, fn *types.Func, i int) string {
	tuple := fn.Signature().Params()
	if kind == "result" {
		tuple = fn.Signature().Results()
	}
	if fn.Pkg() == nil || !p.follows(fn.Pkg()) || !carries(tuple.At(i).Type()) {
		return ""
	}
	recv := ""
	if fn.Signature().Recv() != nil {
		recv = catalog.RecvName(fn) + "."
		if recv == "." {
			return "" // of an interface without a name
		}
	}
	return fmt.Sprintf("%s %s.%s%s#%d", kind, fn.Pkg().Path(), recv, fn.Name(), i)
}

func (p *places) varPlace(v *types.Var) string {
	if v.Pkg() == nil || v.Parent() != v.Pkg().Scope() || !p.follows(v.Pkg()) || !carries(v.Type()) {
		return ""
	}
	return fmt.Sprintf("var %s.%s", v.Pkg().Path(), v.Name())
}

// typePlace returns the place that stands for all values of an interface of the
// program's own, "" if t is none.
func (p *places) typePlace(t types.Type) string {
	if t == nil || !wired(t) {
		return ""
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || !p.follows(named.Obj().Pkg()) {
		return ""
	}
	return "type " + named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// placeName returns a place as a message names it.
func placeName(place string) string {
	kind, name, _ := strings.Cut(place, " ")
	name, _, _ = strings.Cut(name, ".(")
	name, _, _ = strings.Cut(name, "@")
	base := strings.TrimSuffix(name, "[]")
	of := ""
	if base != name {
		of = "an element of "
	}
	base, _, _ = strings.Cut(base, "#")
	base = path.Base(base)
	switch kind {
	case "type":
		return base
	case "param":
		return of + "a parameter of " + base
	case "result":
		return of + "the result of " + base
	case "local":
		return of + "a variable"
	}
	return of + base
}
