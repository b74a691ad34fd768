package futures

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
)

// How says how a future is lost.
type How uint8

const (
	Never       How = iota // on every path: it is in a variable that is never awaited
	AtReturn               // on a path to At, where the function returns
	Overwritten            // its variable is assigned to at At
	NextTurn               // its variable is declared anew at At, in the next turn of a loop
	InField                // it is put in Var, which nothing in the package awaits
	Handed                 // it is handed to To, which drops it
	Looked                 // it is compared, printed or looked at, and gone
	Ranged                 // a loop that awaits none goes over it
	Deferred               // it is awaited by defer, and its error is lost
	TooEarly               // Name tells nothing before an await
)

// Loss is a future that is lost, or awaited in a way that loses its error.
type Loss struct {
	How    How
	Future *Future
	In     *effects.Func
	Value  *ast.CallExpr // what makes the future, or the call that loses something
	Start  bool          // Value puts something in an accumulator
	At     token.Pos     // where it is lost
	Var    *types.Var    // what it is in, nil if it has no name
	Key    string        // the index of the element of Var that it is in, "" for none
	Many   bool          // Var is a container, and it is not known which element
	Some   bool          // other elements of Var are awaited
	To     string        // Handed: the function
	Name   string        // the method or function that is called
}

// Options are what the rule's flags say.
type Options struct {
	Blank    bool // an assignment to _ gives a future up
	Strength Strength
}

// All brings out every loss.
var All = Options{Strength: catalog.MayAwait}

// Strength says which futures are to be awaited.
type Strength = catalog.Strength

// Future is what is known of a kind of future.
type Future = catalog.Future

// Holds returns what is known of the futures that values of type t are or
// contain, nil if there are none.
func (r *Result) Holds(t types.Type) *Future {
	if h := r.holds(t); h.kind == holdsOne || h.kind == holdsMany {
		return h.future
	}
	return nil
}

// Losses returns the futures of the package that are lost, in source order.
// Those that are thrown away on the spot, by a statement, by _, by go or defer,
// are not among them.
func (r *Result) Losses(opts Options) []Loss {
	var out []Loss
	duties := map[*effects.Func][]*duty{}
	for _, c := range r.creates {
		if !r.Owed(c.call, c.future, opts.Strength) {
			continue
		}
		switch u := r.resolve(&c.use); u.kind {
		case aliased, put:
			if to, ok := r.carried(u, c.in); ok {
				duties[c.in] = append(duties[c.in], &duty{value: c.call, future: c.future, carrier: to, partners: c.beside})
			}
		default:
			if loss, ok := r.atOnce(c, u); ok {
				out = append(out, loss)
			}
		}
	}
	for _, o := range r.starts {
		if v := o.v; v.owner != nil && v.owner == o.in && !v.free && r.Owed(o.use.call, v.holds.future, opts.Strength) && r.madeHere(v) {
			duties[o.in] = append(duties[o.in], &duty{value: o.use.call, future: v.holds.future, carrier: carrier{v: v}})
		}
	}
	for f, ds := range duties {
		out = append(out, r.losses(f, ds, opts)...)
	}
	out = append(out, r.deferred(opts)...)
	slices.SortStableFunc(out, func(a, b Loss) int {
		return cmp.Or(cmp.Compare(a.Value.Pos(), b.Value.Pos()), cmp.Compare(a.How, b.How))
	})
	return out
}

// Owed reports whether the future that call makes is to be awaited, as far as
// its kind and its maker tell.
func (r *Result) Owed(call *ast.CallExpr, future *catalog.Future, limit Strength) bool {
	fn := r.callee(call)
	if r.known || future.StrengthOf(fn, r.zeroArg(call), r.calls) > limit || slices.ContainsFunc(future.Together, r.calls) {
		return false
	}
	if fn != nil && future.IsReady(fn) {
		return false
	}
	return future.Shape == catalog.Accumulator || r.makesNew(call)
}

// calls reports whether the package calls one of the functions.
func (r *Result) calls(functions catalog.Functions) bool {
	for fn := range r.called {
		if functions.Has(fn) {
			return true
		}
	}
	return false
}

// carried returns the variable of f that use u puts a future in, false if it is
// not followed. What is put in a container that somebody else has, too, is his.
func (r *Result) carried(u *use, f *effects.Func) (carrier, bool) {
	v := r.vars[u.v]
	if v == nil || v.owner == nil || v.owner != f || v.free || v.holds.kind == holdsMany && !r.ownContainer(v) {
		return carrier{}, false
	}
	return carrier{v, u.key}, true
}

// ownContainer reports whether all that is assigned to v are containers that
// were made for it.
func (r *Result) ownContainer(v *variable) bool {
	return !slices.ContainsFunc(v.occs, func(o *occurrence) bool {
		if o.use.kind != target {
			return false
		}
		switch x := o.use.rhs.(type) {
		case nil:
			return true
		case *ast.CallExpr:
			return !r.info.Types[x.Fun].IsBuiltin() && !r.makesNew(x)
		case *ast.CompositeLit, *ast.SliceExpr:
			return false
		}
		tv := r.info.Types[o.use.rhs]
		return !tv.IsType() && !tv.IsNil()
	})
}

// atOnce returns how a future is lost that is put in no local variable, if use
// u loses it.
func (r *Result) atOnce(c *creation, u *use) (Loss, bool) {
	loss := Loss{Future: c.future, In: c.in, Value: c.call, At: c.call.Pos(), Name: r.name(c.call)}
	switch u.kind {
	case dropped, blanked:
		if c.use.kind != given {
			return loss, false // said where what is thrown away is reported
		}
		loss.How, loss.To = Handed, c.use.name
	case looked:
		loss.How = Looked
	case read:
		if !r.fromLibrary(c.call) {
			return loss, false
		}
		loss.How, loss.Name = TooEarly, u.name
	case given:
		if !r.idle(u) {
			return loss, false
		}
		loss.How, loss.To = Handed, u.name
	case ranged:
		if !r.idle(u) {
			return loss, false
		}
		loss.How = Ranged
	case filed:
		v := r.vars[u.v]
		if v == nil || !r.dead(v) {
			return loss, false
		}
		loss.How, loss.Var = InField, v.v
	default:
		return loss, false
	}
	return loss, true
}

// fromLibrary reports whether a call makes a future of the library's own. What
// a program makes itself may know at once what others know after an await.
func (r *Result) fromLibrary(call *ast.CallExpr) bool {
	fn := r.callee(call)
	return fn != nil && catalog.Knows(fn)
}

// losses follows the duties of one function.
func (r *Result) losses(f *effects.Func, duties []*duty, opts Options) []Loss {
	w := r.newWalker(f, opts)
	slices.SortStableFunc(duties, func(a, b *duty) int { return cmp.Compare(a.value.Pos(), b.value.Pos()) })
	told := map[*variable]bool{} // accumulators: the first of what was put in stands for all
	var out []Loss
	for _, d := range duties {
		v := d.carrier.v
		if told[v] {
			continue
		}
		d.scope, d.many = w.scope(d)
		if loss, ok := w.judge(d); ok {
			loss.In, loss.Start = f, v.holds.kind == accumulates
			out = append(out, loss)
			told[v] = v.holds.kind == accumulates
		}
	}
	return out
}

// judge returns how a duty is not met, if it is not.
func (w *walker) judge(d *duty) (Loss, bool) {
	if w.metBefore(d) {
		return Loss{}, false
	}
	v := d.carrier.v
	loss := Loss{
		Future: d.future, Value: d.value, Name: w.name(d.value),
		Var: v.v, Key: d.carrier.key, Many: v.holds.kind == holdsMany && d.carrier.key == "",
	}
	out := w.follow(d, true)
	if out.early != nil && !out.over {
		loss.How, loss.At, loss.Value, loss.Name = TooEarly, out.early.expr.Pos(), out.early.use.call, out.early.use.name
		return loss, true
	}
	if out.over || out.met && len(out.ends) == 0 {
		return loss, false
	}
	absent := d.future.Absent || w.mayBeAbsent(d.value)
	out.ends = slices.DeleteFunc(out.ends, func(e end) bool {
		return d.future.Fails && e.fails || absent && e.how == AtReturn
	})
	all := w.follow(d, false)
	slices.SortStableFunc(out.ends, func(a, b end) int { return cmp.Compare(a.at, b.at) })
	gone := slices.IndexFunc(all.ends, func(e end) bool { return e.how == AtReturn || e.how == NextTurn })
	switch {
	case all.over:
		return loss, false
	case !all.met && gone >= 0:
		loss.How, loss.At = Never, all.ends[gone].at
		if out.handed != "" {
			loss.How, loss.To = Handed, out.handed
		}
		loss.Some = d.many && w.usedAtAll(v)
	case d.future.Idle || len(out.ends) == 0:
		return loss, false
	default:
		loss.How, loss.At = out.ends[0].how, out.ends[0].at
		if out.ends[0].v != nil {
			loss.Var = out.ends[0].v
		}
	}
	return loss, true
}

// usedAtAll reports whether something is done with what is in v.
func (w *walker) usedAtAll(v *variable) bool {
	return slices.ContainsFunc(v.occs, func(o *occurrence) bool { return !w.idle(&o.use) })
}

// askedAgain reports whether o asks a future for its error before an await, and the
// function asks once more behind one: what went wrong at once is told early, and
// nothing is lost. Any other result that is read too early has been used.
func (w *walker) askedAgain(o *occurrence) bool {
	if o.use.call == nil || !isError(w.info.TypeOf(o.use.call)) {
		return false
	}
	waited := false
	for _, later := range o.v.occs {
		switch {
		case later.in != w.f || later.expr.Pos() < o.expr.Pos():
		case later.use.kind == awaited:
			waited = true
		case waited && later.use.kind == read && later.use.name == o.use.name:
			return true
		}
	}
	return false
}

// scope returns the outermost branch or loop around what makes d's future that
// the carrier is declared outside of, and whether it is in a loop of that kind.
// What accumulates or holds many is the same before and behind a loop.
func (w *walker) scope(d *duty) (scope ast.Node, many bool) {
	v := d.carrier.v
	look := func(n ast.Node) {
		loops := false
		if init := initOf(n); init != nil && init.Pos() <= d.value.Pos() && d.value.Pos() < init.End() {
			return // it runs once, whatever the branch or loop does
		}
		switch n.(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			loops = true
		case *ast.IfStmt, *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		default:
			return
		}
		if n.Pos() <= v.v.Pos() && v.v.Pos() < n.End() {
			return
		}
		many = many || loops
		if scope == nil && (!loops || v.holds.kind == holdsOne) {
			scope = n
		}
	}
	var around []ast.Node
	for n := w.index.outer[d.value]; n != nil; n = w.index.outer[n] {
		around = append(around, n)
	}
	for _, n := range slices.Backward(around) {
		look(n)
	}
	ast.Inspect(d.value, func(n ast.Node) bool {
		look(n)
		return true
	})
	return scope, many
}

// initOf returns the statement that a branch or loop starts with, nil if it has none.
func initOf(n ast.Node) ast.Stmt {
	switch n := n.(type) {
	case *ast.ForStmt:
		return n.Init
	case *ast.IfStmt:
		return n.Init
	case *ast.SwitchStmt:
		return n.Init
	case *ast.TypeSwitchStmt:
		return n.Init
	}
	return nil
}

// madeHere reports whether all that is assigned to v is an accumulator that was
// made for it.
func (r *Result) madeHere(v *variable) bool {
	return !slices.ContainsFunc(v.occs, func(o *occurrence) bool {
		return o.use.kind == target && (o.use.rhs == nil || !r.makesAccumulator(o.use.rhs))
	})
}

func (r *Result) makesAccumulator(e ast.Expr) bool {
	if tv := r.info.Types[e]; tv.IsType() || tv.IsNil() {
		return true // a zero value
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return true
	case *ast.UnaryExpr:
		return x.Op == token.AND && r.makesAccumulator(x.X)
	case *ast.CallExpr:
		if r.info.Types[x.Fun].IsBuiltin() {
			return true // new
		}
		if sel, ok := ast.Unparen(x.Fun).(*ast.SelectorExpr); ok && r.holds(r.info.TypeOf(sel.X)).kind == accumulates {
			return r.makesAccumulator(sel.X) // the same, or what it becomes
		}
		fn := r.callee(x)
		return fn != nil && catalog.Knows(fn)
	}
	return false
}

// deferred returns the awaits in a defer statement whose error nobody sees.
func (r *Result) deferred(opts Options) []Loss {
	var out []Loss
	add := func(u *use, future *catalog.Future, in *effects.Func, v *types.Var) {
		if u.kind != deferred || future.Shape != catalog.Value {
			return
		}
		if fn := r.callee(u.call); fn == nil || !returnsError(fn) {
			return
		}
		out = append(out, Loss{How: Deferred, Future: future, In: in, Value: u.call, At: u.call.Pos(), Var: v, Name: u.name})
	}
	weak := map[*types.Var]bool{} // what may hold a future that need not be awaited
	for _, c := range r.creates {
		if r.Owed(c.call, c.future, opts.Strength) {
			add(&c.use, c.future, c.in, nil)
		} else if c.use.v != nil {
			weak[c.use.v] = true
		}
	}
	for _, o := range r.occs {
		if !weak[o.v.v] && o.v.holds.future.Strength <= opts.Strength {
			add(&o.use, o.v.holds.future, o.in, o.v.v)
		}
	}
	return out
}

func returnsError(fn *types.Func) bool {
	out := fn.Signature().Results()
	return out.Len() > 0 && isError(out.At(out.Len()-1).Type())
}

// dead reports whether v is an unexported field or package variable that
// nothing in the package does anything with, but putting futures in. What is
// left out under the present build tags is not seen: there it may be awaited.
func (r *Result) dead(v *variable) bool {
	return v.owner == nil && !v.free && len(r.pass.IgnoredFiles) == 0 &&
		!slices.ContainsFunc(v.occs, func(o *occurrence) bool { return !r.idle(&o.use) })
}

// name returns the name of the function that a call calls.
func (r *Result) name(call *ast.CallExpr) string {
	if fn := r.callee(call); fn != nil {
		return fn.Name()
	}
	return ""
}
