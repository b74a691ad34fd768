package analyzer

import (
	"go/ast"
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
)

// lockOp is a call that locks or unlocks.
type lockOp struct {
	hold hold
	does lockDoing
}

type lockDoing int

const (
	acquires lockDoing = iota
	tries
	releases
)

// lockMethod names a method by the package and the type that declare it.
type lockMethod struct{ path, recv, name string }

const semaphorePath = "golang.org/x/sync/semaphore"

// lockMethods are the methods that lock and unlock.
var lockMethods = map[lockMethod]struct {
	does lockDoing
	kind holdKind
}{
	{"sync", "Mutex", "Lock"}:      {acquires, writeLock},
	{"sync", "Mutex", "TryLock"}:   {tries, triedLock},
	{"sync", "Mutex", "Unlock"}:    {releases, writeLock},
	{"sync", "RWMutex", "Lock"}:    {acquires, writeLock},
	{"sync", "RWMutex", "TryLock"}: {tries, triedLock},
	{"sync", "RWMutex", "Unlock"}:  {releases, writeLock},

	{"sync", "RWMutex", "RLock"}:    {acquires, readLock},
	{"sync", "RWMutex", "TryRLock"}: {tries, readLock},
	{"sync", "RWMutex", "RUnlock"}:  {releases, readLock},

	{"sync", "Locker", "Lock"}:   {acquires, writeLock},
	{"sync", "Locker", "Unlock"}: {releases, writeLock},

	{semaphorePath, "Weighted", "Acquire"}: {acquires, semaphoreSlot},
	{semaphorePath, "Weighted", "Release"}: {releases, semaphoreSlot},
}

// direct returns what call does if it calls a lock's own method.
func (l *locks) direct(call *ast.CallExpr) (lockOp, bool) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return lockOp{}, false
	}
	op, ok := l.method(sel)
	op.hold.at = call
	return op, ok
}

// method returns what the method that sel names does with a lock.
func (l *locks) method(sel *ast.SelectorExpr) (lockOp, bool) {
	s := l.pass.TypesInfo.Selections[sel]
	if s == nil || s.Kind() != types.MethodVal || s.Obj().Pkg() == nil {
		return lockOp{}, false
	}
	fn, ok := s.Obj().(*types.Func)
	if !ok {
		return lockOp{}, false
	}
	m, ok := lockMethods[lockMethod{fn.Pkg().Path(), catalog.RecvName(fn), fn.Name()}]
	if !ok {
		return lockOp{}, false
	}
	h := l.named(sel.X)
	h.promote(s)
	h.kind = m.kind
	return lockOp{h, m.does}, true
}

// wrapper returns what a method does that does nothing but lock or unlock a
// field of its receiver.
func (l *locks) wrapper(f *effects.Func) (lockOp, bool) {
	if len(l.in[f]) != 1 || len(f.Body.List) != 1 {
		return lockOp{}, false
	}
	op := l.in[f][0]
	stmt, ok := f.Body.List[0].(*ast.ExprStmt)
	if !ok || ast.Unparen(stmt.X) != ast.Expr(op.hold.at) || op.does == tries || op.hold.root == nil || op.hold.root != f.Sig.Recv() {
		return lockOp{}, false
	}
	return op, true
}

// wrapped returns what call does if it calls one of the wrappers.
func (l *locks) wrapped(call *ast.CallExpr, wrappers map[*types.Func]lockOp) (lockOp, bool) {
	fn := callOf(l.pass, call)
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if fn == nil || !ok {
		return lockOp{}, false
	}
	op, ok := wrappers[fn.Origin()]
	if !ok {
		return lockOp{}, false
	}
	h := l.named(sel.X)
	op.hold.what = h.what + op.hold.what[len(op.hold.root.Name()):]
	op.hold.root, op.hold.far, op.hold.at = h.root, h.far || h.ptr || op.hold.far, call
	return op, true
}

// named returns the lock, or what contains it, that e names.
func (l *locks) named(e ast.Expr) hold {
	e = ast.Unparen(e)
	h := hold{what: types.ExprString(e)}
	switch x := e.(type) {
	case *ast.Ident:
		h.root = variable(l.pass.TypesInfo, x)
		h.obj = h.root
	case *ast.SelectorExpr:
		s := l.pass.TypesInfo.Selections[x]
		if s == nil { // a variable of another package
			h.root = variable(l.pass.TypesInfo, x.Sel)
			h.obj = h.root
			break
		}
		if s.Kind() == types.FieldVal {
			from := l.named(x.X)
			h.root, h.far = from.root, from.far || from.ptr
			h.promote(s)
			h.obj = s.Obj().(*types.Var).Origin()
		}
	case *ast.StarExpr:
		h = l.named(x.X)
	case *ast.UnaryExpr:
		h = l.named(x.X)
	case *ast.IndexExpr:
		from := l.named(x.X)
		h.root, h.obj, h.far = from.root, from.obj, true
	}
	h.ptr = h.ptr || refers(l.pass.TypesInfo.TypeOf(e))
	return h
}

// promote follows the embedded fields on the way to a promoted field or method.
func (h *hold) promote(s *types.Selection) {
	t := s.Recv()
	for _, i := range s.Index()[:len(s.Index())-1] {
		if p, ok := t.Underlying().(*types.Pointer); ok {
			t = p.Elem()
		}
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			return
		}
		h.far = h.far || h.ptr
		h.obj = st.Field(i).Origin()
		t = h.obj.Type()
		h.ptr = refers(t)
	}
}

// refers reports whether several variables of type t may stand for one thing.
func refers(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Struct, *types.Array, *types.Basic:
		return false
	}
	return true
}

// lastName returns the identifier that e ends with, nil if it is no path.
func lastName(e ast.Expr) *ast.Ident {
	switch x := ast.Unparen(e).(type) {
	case *ast.Ident:
		return x
	case *ast.SelectorExpr:
		return x.Sel
	case *ast.StarExpr:
		return lastName(x.X)
	case *ast.IndexExpr:
		return lastName(x.X)
	}
	return nil
}
