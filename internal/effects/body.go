package effects

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/fixpoint"
	"golang.org/x/tools/go/types/typeutil"
)

// Func is one function body: a declaration or a literal.
type Func struct {
	Node   ast.Node    // *ast.FuncDecl or *ast.FuncLit
	Obj    *types.Func // nil for a literal
	Sig    *types.Signature
	Body   *ast.BlockStmt
	Parent *Func    // the function around a literal; nil for a declaration and at package level
	Own    *Context // the async context that it is of its own account, or nil
	Calls  []*Call  // the calls that run before it returns, in source order

	home  *Func            // for a literal that runs inline: the function that has it called
	runs  catalog.ParamUse // for a literal: where it runs, seen from Parent
	where func() catalog.ParamUse
	name  string  // of the local variable that holds a literal
	flat  []*Call // the calls, with those of the literals that run inline in their place
	links [effects]*link
}

// Call is a call that runs before its function returns.
type Call struct {
	Expr ast.Expr // *ast.CallExpr, or the function value handed to a parameter that is called inline
	Fn   *types.Func
	Lit  *Func // the literal that is called, if it is one
	In   *Func

	inline bool       // Lit runs as a part of In: what it does is reported inside it
	value  bool       // Fn is what a variable, or the parameter it is handed to, has
	later  bool       // what Fn returns is called, not Fn
	dyn    ast.Expr   // the func value that is called, where only the wiring can tell what it is
	field  *types.Var // the field of dyn that is called, if dyn is a struct
	recv   types.Type // the static type of what Fn is called on, if it is known
	role   catalog.Role

	embedded bool // it is a query on a database in the process
}

// know looks up all that is known of c's callee.
func (r *Result) know(c *Call) *Call {
	if c.Fn != nil && !c.later {
		c.role = r.catalog.RoleOfCall(c.Fn, c.recv)
	}
	switch c.role {
	case catalog.Unknown:
		r.ask(c.Fn)
	case catalog.Terminal:
		c.embedded = r.catalog.IsEmbedded(c.Fn)
	}
	return c
}

// Pos returns where the callee is named: the place to report a call at.
func (c *Call) Pos() token.Pos {
	if call, ok := c.Expr.(*ast.CallExpr); ok {
		switch fun := ast.Unparen(call.Fun).(type) {
		case *ast.SelectorExpr:
			return fun.Sel.Pos()
		}
	}
	return c.Expr.Pos()
}

// builder is the state of the traversal.
type builder struct {
	*Result
	args         []*arg     // function values handed to calls
	pending      []varCall  // calls of func values, to be resolved when all definitions are known
	events       []paramUse // uses of func parameters
	owner        map[*types.Var]*Func
	holder       map[*types.Var]*Func      // local variable -> the literal that it holds
	elem         map[*types.Var]*types.Var // range variable -> the variadic parameter that it is an element of
	structs      map[*types.Var]*Func      // parameter that is a struct with fields of func type -> its function
	structFields map[paramField]*types.Var
	values       map[*Func][]ast.Expr    // func values that a function calls before it returns
	inflow       map[*types.Var][]inflow // nil until it is asked for
	mentions     map[string]bool
	marked       map[*types.Var]*Kind // variables of func type that are registered
	net          fixpoint.Net[any]    // of where literals, *Func, and variables, *types.Var, run
}

// arg is a function value that is handed to a function as an argument.
type arg struct {
	call  *ast.CallExpr
	fn    *types.Func // static callee, nil if unknown
	lit   *Func       // the argument, if it is a literal
	index int
	expr  ast.Expr
	in    *Func
	goes  bool       // the call is a go statement's
	field *types.Var // if the argument is a struct: the field of func type whose value expr is
	whole ast.Expr   // the argument, if it is a struct that is not written down here
}

// varCall is a call of a func value: by a call expression, or by a range
// statement over it.
type varCall struct {
	expr, value ast.Expr
	in          *Func
}

func (b *builder) file(file *ast.File) {
	b.definitions(file)
	for _, decl := range file.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			fn, ok := b.pass.TypesInfo.Defs[d.Name].(*types.Func)
			if !ok || d.Body == nil {
				continue
			}
			f := b.newFunc(d, fn.Signature(), d.Body, nil)
			f.Obj = fn
			b.byObj[fn] = f
			b.walk(f.Body, f)
		case *ast.GenDecl:
			b.walk(d, nil) // the literals of package variables are bodies of their own
		}
	}
}

func (b *builder) newFunc(node ast.Node, sig *types.Signature, body *ast.BlockStmt, parent *Func) *Func {
	f := &Func{Node: node, Sig: sig, Body: body, Parent: parent}
	b.Funcs = append(b.Funcs, f)
	b.byNode[node] = f
	for v := range sig.Params().Variables() {
		t := v.Type().Underlying()
		if s, ok := t.(*types.Slice); ok && sig.Variadic() {
			t = s.Elem().Underlying()
		}
		if _, ok := t.(*types.Signature); ok {
			b.owner[v] = f
		} else if len(funcFields(v.Type())) > 0 {
			b.structs[v] = f
		}
	}
	return f
}

// walk visits what runs in f; a nil f stands for the package level.
func (b *builder) walk(n ast.Node, f *Func) {
	if n == nil {
		return
	}
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			b.literal(n, f, stored)
			return false
		case *ast.GoStmt:
			b.call(n.Call, f, true)
			return false
		case *ast.CallExpr: // deferred ones included: they run before f returns
			b.call(n, f, false)
			return false
		case *ast.AssignStmt:
			if len(n.Lhs) == len(n.Rhs) {
				for i, lhs := range n.Lhs {
					b.assign(lhs, n.Rhs[i], f)
				}
				return false
			}
		case *ast.ValueSpec:
			if len(n.Names) == len(n.Values) {
				for i, name := range n.Names {
					b.assign(name, n.Values[i], f)
				}
				return false
			}
		case *ast.RangeStmt:
			if b.ranges(n, f) {
				return false
			}
		case *ast.TypeSwitchStmt:
			b.narrows(n)
		case *ast.IfStmt:
			b.narrows(n)
		case *ast.BinaryExpr:
			// Comparing a func parameter with nil is no use of it.
			if n.Op == token.EQL || n.Op == token.NEQ {
				if isNil(b.pass.TypesInfo, n.Y) && isName(n.X) || isNil(b.pass.TypesInfo, n.X) && isName(n.Y) {
					return false
				}
			}
		case *ast.SelectorExpr:
			v, isField := b.paramFieldOf(n)
			if v != nil {
				b.events = append(b.events, paramUse{v, f, stored})
			}
			return !isField
		case *ast.Ident:
			b.use(n, f, stored)
		}
		return true
	})
}

// ranges looks at what a range statement ranges over: an iterator, which it
// calls, or a variadic func parameter, whose elements stand for the parameter.
// It reports whether it has visited the statement.
func (b *builder) ranges(n *ast.RangeStmt, f *Func) bool {
	info := b.pass.TypesInfo
	x, isIdent := ast.Unparen(n.X).(*ast.Ident)
	switch t := info.TypeOf(n.X).Underlying().(type) {
	case *types.Signature:
		if f == nil {
			return false
		}
		b.pending = append(b.pending, varCall{n.X, n.X, f})
		if isIdent {
			b.use(x, f, func() catalog.ParamUse { return catalog.Inline })
		} else {
			b.walk(n.X, f)
		}
		b.walk(n.Body, f)
		return true
	case *types.Slice:
		id, named := n.Value.(*ast.Ident)
		if _, isFunc := t.Elem().Underlying().(*types.Signature); !isIdent || !named || !isFunc {
			return false
		}
		v, ok := info.Uses[x].(*types.Var)
		if elem, isVar := info.Defs[id].(*types.Var); ok && isVar && b.owner[v] != nil {
			b.elem[elem] = v
			b.walk(n.Body, f)
			return true
		}
	}
	return false
}

// stored is where a function value runs that is kept, or handed to something
// unknown.
func stored() catalog.ParamUse { return catalog.Stored }

// assign visits an assignment. A literal that is the only value of a local
// variable is like a named function.
func (b *builder) assign(lhs, rhs ast.Expr, f *Func) {
	if id, ok := lhs.(*ast.Ident); ok && f != nil {
		if lit, ok := ast.Unparen(rhs).(*ast.FuncLit); ok {
			v, _ := b.pass.TypesInfo.ObjectOf(id).(*types.Var)
			if v != nil && b.defs[v] != nil && b.defs[v].n == 1 {
				g := b.literal(lit, f, func() catalog.ParamUse { return b.usesOf(v) })
				g.name = id.Name
				b.holder[v] = g
				b.owner[v] = f // its uses are followed as a parameter's are
				return
			}
		}
	} else {
		b.walk(lhs, f)
	}
	b.walk(rhs, f)
}

// literal visits a function literal that stands in f. where tells, once
// everything is known, where it runs as seen from f.
func (b *builder) literal(lit *ast.FuncLit, f *Func, where func() catalog.ParamUse) *Func {
	sig, _ := b.pass.TypesInfo.TypeOf(lit).Underlying().(*types.Signature)
	g := b.newFunc(lit, sig, lit.Body, f)
	g.where = where
	b.walk(g.Body, g)
	return g
}

// call visits a call in f, in a go statement if goes. The operands of a go
// statement's call are evaluated at once; the call is not f's.
func (b *builder) call(call *ast.CallExpr, f *Func, goes bool) {
	info := b.pass.TypesInfo
	fun := ast.Unparen(call.Fun)
	if tv := info.Types[fun]; tv.IsType() {
		b.walk(call.Fun, f)
		for _, a := range call.Args {
			b.walk(a, f)
		}
		return
	}
	here := func() catalog.ParamUse {
		if goes {
			return catalog.Goroutine
		}
		return catalog.Inline
	}
	fn := typeutil.StaticCallee(info, call)
	if obj, ok := typeutil.Callee(info, call).(*types.Func); ok {
		fn = obj // an interface's method, too
	}
	var lit *Func
	switch x := fun.(type) {
	case *ast.FuncLit:
		lit = b.literal(x, f, here)
	case *ast.Ident:
		if _, ok := info.Uses[x].(*types.Var); ok && f != nil {
			b.use(x, f, here)
			b.operands(call, nil, f, goes)
			if !goes {
				b.pending = append(b.pending, varCall{call, call.Fun, f})
			}
			return
		}
	case *ast.SelectorExpr:
		v, isField := b.paramFieldOf(x)
		if v != nil {
			b.events = append(b.events, paramUse{v, f, here})
		}
		if !isField {
			b.walk(x.X, f)
		}
	default:
		b.walk(call.Fun, f)
	}
	b.operands(call, fn, f, goes)
	if f == nil || goes {
		return
	}
	if fn != nil {
		f.Calls = append(f.Calls, &Call{Expr: call, Fn: fn.Origin(), In: f, recv: receiver(info, fun)})
	} else if role := b.catalog.RoleOfValue(info.TypeOf(fun)); role != catalog.Unknown {
		f.Calls = append(f.Calls, &Call{Expr: call, In: f, role: role})
	} else if lit != nil {
		f.Calls = append(f.Calls, &Call{Expr: call, Lit: lit, In: f, inline: true})
	} else {
		b.pending = append(b.pending, varCall{call, call.Fun, f})
	}
}

// receiver returns the static type of what a method is called on, nil for a
// function.
func receiver(info *types.Info, fun ast.Expr) types.Type {
	if sel, ok := fun.(*ast.SelectorExpr); ok {
		if s := info.Selections[sel]; s != nil {
			return s.Recv()
		}
	}
	return nil
}

// operands visits the arguments of a call, in a go statement if goes.
func (b *builder) operands(call *ast.CallExpr, fn *types.Func, f *Func, goes bool) {
	for i, e := range call.Args {
		a := &arg{call: call, fn: fn, index: i, expr: e, in: f, goes: goes}
		if b.structArg(a) {
			continue
		}
		use := func() catalog.ParamUse { return b.argUse(a) }
		switch x := ast.Unparen(e).(type) {
		case *ast.FuncLit:
			a.lit = b.literal(x, f, use)
		case *ast.Ident:
			b.use(x, f, use)
		default:
			b.walk(e, f)
		}
		if _, ok := b.pass.TypesInfo.TypeOf(e).Underlying().(*types.Signature); ok && f != nil {
			b.args = append(b.args, a)
		}
	}
}

// isName reports whether e is an identifier, or a field of one.
func isName(e ast.Expr) bool {
	e = ast.Unparen(e)
	if sel, ok := e.(*ast.SelectorExpr); ok {
		e = sel.X
	}
	_, ok := e.(*ast.Ident)
	return ok
}

func isNil(info *types.Info, e ast.Expr) bool { return info.Types[e].IsNil() }
