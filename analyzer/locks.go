package analyzer

import (
	"cmp"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/analysis"
)

// Locks: which are held where, for heldawait and lockedquery. The search itself
// is in holds.go; here is what counts as locked and unlocked.
//
// A lock is a mutex or a read-write mutex of package sync, a sync.Locker, or a
// Weighted semaphore, by value, by pointer, embedded or not. It is named by a
// path of fields that begins with a variable, and known by its last field or
// variable: a.mu and b.mu may be two locks or one, a.mu and a.rw are two.
//
// Locked. Lock, RLock and Acquire lock; so does a method that does nothing but
// call one of them on a field of its receiver; TryLock locks where a condition
// has found it true, if there is somebody who waits for that lock. A lock of a
// local variable that nobody else can get at is none.
//
// Unlocked. Any unlock of a lock that may be the same one unlocks: one with the
// same last field, whatever its path begins with, and any where either is a
// pointer or an interface. So is a call that may unlock it (locks_free.go). A
// lock is not followed at all in a function in which its address or its value
// goes elsewhere, or a literal unlocks it that is not deferred in place.
//
// All this errs towards unlocked. Who reassigns a variable on the path unlocks
// nothing by that, so it need not be known.

// locks is what a package does with locks.
type locks struct {
	pass *analysis.Pass
	res  *effects.Result
	ops  map[*ast.CallExpr]lockOp
	in   map[*effects.Func][]lockOp // those in a body, its literals included, in source order

	waited  map[*types.Var]bool               // locks that some function of the package waits for
	written map[*types.Var]bool               // those that it locks for writing
	busy    map[*types.Var]bool               // those that it locks for writing while it works, not only to close
	frees   map[*types.Var][]*effects.Func    // the functions that unlock what they have not locked; with a nil lock, any lock
	freed   map[*types.Var]*freers            // see freers
	byObj   map[*types.Func]*effects.Func     // declared functions
	values  []*effects.Func                   // the functions that are used as values
	loose   map[*types.Var]bool               // locks whose Unlock method is used as a value; nil for one that is not known
	lits    map[*effects.Func][]*effects.Func // the literals in a body
}

// findLocks collects what the package does with locks.
func findLocks(pass *analysis.Pass, res *effects.Result) *locks {
	l := &locks{
		pass: pass, res: res,
		ops: map[*ast.CallExpr]lockOp{}, in: map[*effects.Func][]lockOp{},
		waited: map[*types.Var]bool{}, written: map[*types.Var]bool{}, busy: map[*types.Var]bool{},
		frees: map[*types.Var][]*effects.Func{}, freed: map[*types.Var]*freers{}, loose: map[*types.Var]bool{},
		byObj: map[*types.Func]*effects.Func{}, lits: map[*effects.Func][]*effects.Func{},
	}
	l.collect(l.direct)
	if len(l.ops) == 0 {
		return l
	}
	for _, f := range res.Funcs {
		if f.Obj != nil {
			l.byObj[f.Obj] = f
		}
		for p := f.Parent; p != nil; p = p.Parent {
			l.lits[p] = append(l.lits[p], f)
		}
	}
	l.findValues()
	wrappers := map[*types.Func]lockOp{}
	for fn, f := range l.byObj {
		if op, ok := l.wrapper(f); ok {
			wrappers[fn] = op
		}
	}
	l.collect(func(call *ast.CallExpr) (lockOp, bool) { return l.wrapped(call, wrappers) })
	for _, f := range res.Funcs {
		slices.SortFunc(l.in[f], func(a, b lockOp) int { return cmp.Compare(a.hold.at.Pos(), b.hold.at.Pos()) })
		l.summarize(f)
	}
	return l
}

// collect notes the calls of the package that op knows.
func (l *locks) collect(op func(*ast.CallExpr) (lockOp, bool)) {
	for _, f := range l.res.Funcs {
		inspectBody(f.Body, func(n ast.Node) {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return
			}
			if op, ok := op(call); ok {
				l.ops[call] = op
				for g := f; g != nil; g = g.Parent {
					l.in[g] = append(l.in[g], op)
				}
			}
		})
	}
}

// summarize notes what f waits for, and what it unlocks without having locked
// it: that on which its first operation is an unlock.
func (l *locks) summarize(f *effects.Func) {
	seen := map[*types.Var]bool{}
	for _, op := range l.in[f] {
		h := op.hold
		if op.does == acquires {
			l.waited[h.obj] = true
			l.written[h.obj] = l.written[h.obj] || h.kind != readLock
			l.busy[h.obj] = l.busy[h.obj] || h.kind != readLock && !closes(f)
		}
		if op.does == releases && !seen[h.obj] {
			obj := h.obj
			if h.ptr {
				obj = nil
			}
			l.frees[obj] = append(l.frees[obj], f)
		}
		seen[h.obj] = true
	}
}

// closes reports whether f is a method that brings its receiver to an end.
func closes(f *effects.Func) bool {
	for f.Parent != nil {
		f = f.Parent
	}
	return f.Obj != nil && slices.Contains([]string{"close", "shutdown", "stop"}, strings.ToLower(f.Obj.Name()))
}

// held calls visit for each call in f with the locks that are held there.
func (l *locks) held(f *effects.Func, visit func(e ast.Expr, held []hold)) {
	k := &lockKeeper{l, f, l.untracked(f)}
	if slices.ContainsFunc(l.in[f], func(op lockOp) bool { return op.does != releases && k.holds(op.hold) }) {
		eachHeld(l.pass, f, k, visit)
	}
}

// lockKeeper says which locks are held in f.
type lockKeeper struct {
	*locks
	f    *effects.Func
	skip map[*types.Var]bool // the locks that are not followed in f; nil for all
}

func (k *lockKeeper) called(call *ast.CallExpr, held []hold) []hold {
	op, ok := k.ops[call]
	switch {
	case !ok:
		return slices.DeleteFunc(held, func(h hold) bool { return k.mayFree(call, h) })
	case op.does == releases:
		return slices.DeleteFunc(held, op.hold.mayBe)
	case op.does == acquires:
		return k.add(op.hold, held)
	}
	return held
}

func (k *lockKeeper) assigned(lhs []ast.Expr, call *ast.CallExpr, held []hold) []hold {
	i := slices.IndexFunc(held, func(h hold) bool { return h.at == call })
	if i < 0 {
		return held
	}
	held[i].err = variable(k.pass.TypesInfo, lhs[0])
	return held
}

func (k *lockKeeper) branched(cond ast.Expr, value bool, held []hold) []hold {
	call, ok := cond.(*ast.CallExpr)
	if !ok || !value || k.ops[call].does != tries {
		return held
	}
	return k.add(k.ops[call].hold, slices.Clip(held))
}

func (k *lockKeeper) add(h hold, held []hold) []hold {
	if !k.holds(h) || slices.ContainsFunc(held, h.same) {
		return held
	}
	return append(held, h)
}

// holds reports whether h, once it is acquired, keeps somebody else waiting.
func (k *lockKeeper) holds(h hold) bool {
	if h.root == nil || h.obj == nil || k.skip[h.obj] || k.skip[nil] || !k.shared(k.f, h) {
		return false
	}
	switch h.kind {
	case readLock:
		return k.written[h.obj] || h.ptr || h.obj.Exported()
	case triedLock:
		return k.waited[h.obj]
	}
	return true
}

// mayBe reports whether o may be the same lock as h.
func (h hold) mayBe(o hold) bool {
	if (h.kind == semaphoreSlot) != (o.kind == semaphoreSlot) {
		return false
	}
	return h.obj == o.obj || h.ptr || o.ptr
}
