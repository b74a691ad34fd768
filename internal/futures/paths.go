package futures

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
	"github.com/asyncorm/asyncorm-lint/internal/effects"
	"golang.org/x/tools/go/cfg"
)

// maxStates bounds how many states of one duty are visited, maxSteps how many of all
// duties of a function.
const (
	maxStates = 4000
	maxSteps  = 1 << 20
)

// duty is what a function owes for one future, or for what it has put in an
// accumulator.
type duty struct {
	value    *ast.CallExpr // what makes it
	future   *catalog.Future
	carrier  carrier
	partners []*types.Var // what the call returns beside the future
	// scope is the branch or loop that makes the future, if the carrier is
	// declared outside of it: behind it, there is a future or there is none.
	scope ast.Node
	many  bool // it is made in a loop that the container is declared outside of
}

// carrier is a local variable that holds the future, or a container with the
// future in it.
type carrier struct {
	v   *variable
	key string // the constant index in the container, "" if it is not known
}

// end is one way in which a duty is not met.
type end struct {
	how How
	at  token.Pos
	v   *types.Var // the field that the future is in
	// fails says that the function returns what may be an error there.
	fails bool
}

// outcome is what becomes of a duty.
type outcome struct {
	ends   []end
	met    bool        // on some path
	early  *occurrence // a method that tells nothing before an await
	handed string      // a function that it was handed to, and which drops it
	over   bool        // there were too many states
}

// walker follows the duties of one function.
type walker struct {
	*Result
	opts    Options
	f       *effects.Func
	graph   *cfg.CFG
	conds   *conds
	guards  map[*cfg.Block]env
	behind  map[*cfg.Block][]env // see knownBehind
	matters *relevance
	index   *index
	lasting map[*variable][]*occurrence // see lastingIn
	steps   int
}

func (r *Result) newWalker(f *effects.Func, opts Options) *walker {
	w := &walker{
		Result: r, opts: opts, f: f, graph: r.flow.Graph(f.Body), conds: newConds(r, f.Body),
		behind: map[*cfg.Block][]env{}, lasting: map[*variable][]*occurrence{},
	}
	w.matters = newRelevance(w.conds, w.graph)
	w.guards = w.findGuards()
	w.index = newIndex(w)
	return w
}

// place is a node of the graph.
type place struct {
	block *cfg.Block
	index int
}

// state is where a path is, and what is known there.
type state struct {
	place
	carriers []carrier
	known    env
}

// key returns s as text.
func (w *walker) key(s *state) string {
	out := binary.AppendUvarint(nil, uint64(s.block.Index))
	for _, c := range s.carriers {
		out = binary.AppendUvarint(out, uint64(c.v.v.Pos()))
		out = append(out, c.key...)
		out = append(out, 0)
	}
	out = append(out, 0xff)
	for _, f := range s.known {
		out = binary.AppendUvarint(out, uint64(f))
	}
	return string(out)
}

// follow follows d along all paths. With prune, those are left out that
// contradict what is known, or may.
func (w *walker) follow(d *duty, prune bool) *outcome {
	out := new(outcome)
	at, ok := w.index.find(d.value.Pos())
	if !ok {
		return out // the code is dead
	}
	first := state{place{at.block, at.index + 1}, []carrier{d.carrier}, w.made(d, w.knownBehind(at))}
	n := at.block.Nodes[at.index]
	if _, ok := n.(*ast.ReturnStmt); ok {
		first.index = at.index // return wb.Set(...)
	} else if !w.visit(d, &first, n, d.value.End(), out) { // set() && send()
		return out
	}
	seen := map[string]bool{}
	work := []state{first}
	for len(work) > 0 {
		s := work[len(work)-1]
		work = work[:len(work)-1]
		w.steps++
		if len(seen) > maxStates {
			out.over = true
			return out
		}
		if w.steps > maxSteps {
			out.over = true
			return out
		}
		if !w.pass(d, &s, out) {
			continue
		}
		for _, next := range w.next(d, &s, prune, out) {
			if k := w.key(&next); !seen[k] {
				seen[k] = true
				work = append(work, next)
			}
		}
	}
	return out
}

// made returns what is known where d has just been made: the error beside it is
// nil, and it is not nil itself.
func (w *walker) made(d *duty, known env) env {
	for _, v := range d.partners {
		switch u := v.Type().Underlying().(type) {
		case *types.Interface:
			if isError(v.Type()) {
				known = known.with(w.conds.isNil(v), true)
			}
		case *types.Basic:
			if u.Info()&types.IsBoolean != 0 {
				known = known.with(w.conds.has(v, constant.MakeBool(true)), true)
			}
		}
		known = known.with(w.conds.came(v), true)
	}
	return w.present([]carrier{d.carrier}, known)
}

func isError(t types.Type) bool { return types.Identical(t, types.Universe.Lookup("error").Type()) }

// present returns what is known where the carriers hold the future: none is nil.
func (w *walker) present(carriers []carrier, known env) env {
	for _, c := range carriers {
		if c.v.holds.kind != holdsMany && w.conds.spoken[c.v.v] {
			known = known.with(w.conds.isNil(c.v.v), false)
		}
	}
	return known
}

// pass goes through the nodes of a block from s on. It reports whether the duty
// still stands at its end.
func (w *walker) pass(d *duty, s *state, out *outcome) bool {
	for ; s.index < len(s.block.Nodes); s.index++ {
		if next := w.index.next(s); next > s.index {
			s.known = w.present(s.carriers, s.known)
			if s.index = next; next == len(s.block.Nodes) {
				break
			}
		}
		n := s.block.Nodes[s.index]
		if !w.visit(d, s, n, token.NoPos, out) {
			return false
		}
		s.known = w.present(s.carriers, w.conds.after(n, s.known))
		if ret, ok := n.(*ast.ReturnStmt); ok {
			if len(ret.Results) == 0 && slices.ContainsFunc(s.carriers, func(c carrier) bool { return c.v.result }) {
				out.met = true
				return false
			}
			out.ends = append(out.ends, end{how: AtReturn, at: ret.Return, fails: w.fails(ret)})
			return false
		}
	}
	return true
}

// fails reports whether what a statement returns may be an error.
func (w *walker) fails(ret *ast.ReturnStmt) bool {
	out := w.f.Sig.Results()
	if out.Len() == 0 || !isError(out.At(out.Len()-1).Type()) {
		return false
	}
	return len(ret.Results) < out.Len() || !w.info.Types[ret.Results[out.Len()-1]].IsNil()
}

// visit passes what stands behind from in node n. It reports whether the duty still
// stands then.
func (w *walker) visit(d *duty, s *state, n ast.Node, from token.Pos, out *outcome) bool {
	var added []carrier
	var killed []*occurrence
	for _, o := range w.in(n) {
		if o.expr.Pos() < from {
			continue
		}
		i := slices.IndexFunc(s.carriers, func(c carrier) bool { return c.v == o.v })
		if i < 0 {
			continue
		}
		u := w.resolve(&o.use)
		if o.in != w.f {
			if !w.idle(u) {
				out.met = true
				return false
			}
			continue
		}
		switch u.kind {
		case target:
			if !w.mentions(u.rhs, o.v.v) {
				killed = append(killed, o)
			}
		case read:
			if !w.fromLibrary(d.value) {
				out.met = true
				return false
			}
			if !w.askedAgain(o) && (out.early == nil || o.expr.Pos() < out.early.expr.Pos()) {
				out.early = o
			}
		case aliased, put:
			if c, ok := w.carried(u, w.f); ok {
				added = append(added, c)
				continue
			}
			out.met = true
			return false
		case filed:
			if v := w.vars[u.v]; v != nil && w.dead(v) {
				out.ends = append(out.ends, end{how: InField, at: o.expr.Pos(), v: v.v})
				return false
			}
			out.met = true
			return false
		case indexed:
			if !w.sameElement(d, s.carriers[i], u) || w.idle(u.then) {
				continue
			}
			out.met = true
			return false
		case blanked:
			if w.opts.Blank {
				out.met = true
				return false
			}
		case given:
			if !w.idle(u) {
				out.met = true
				return false
			}
			out.handed = u.name
		default:
			if !w.idle(u) || u.kind == ranged && w.usedIn(o.v, u.loop.Body) {
				out.met = true
				return false
			}
		}
	}
	return w.change(s, n, added, killed, out)
}

// change takes away the carriers that node n assigns to, and adds those that
// it gives the future to. It reports whether any is left.
func (w *walker) change(s *state, n ast.Node, added []carrier, killed []*occurrence, out *outcome) bool {
	if len(added)+len(killed) == 0 {
		return true
	}
	left := slices.DeleteFunc(slices.Clone(s.carriers), func(c carrier) bool {
		return slices.ContainsFunc(killed, func(o *occurrence) bool { return o.v == c.v })
	})
	for _, c := range added {
		if !slices.Contains(left, c) {
			left = append(left, c)
		}
	}
	slices.SortFunc(left, func(a, b carrier) int { return int(a.v.v.Pos() - b.v.v.Pos()) })
	s.carriers = left
	if len(left) > 0 {
		return true
	}
	how := Overwritten
	if w.info.Defs[killed[0].expr.(*ast.Ident)] != nil {
		how = NextTurn
	}
	out.ends = append(out.ends, end{how: how, at: n.Pos()})
	return false
}

// resolve looks through a function that returns its parameter.
func (r *Result) resolve(u *use) *use {
	for u.kind == given && r.fates[u.v] == Returned && u.then != nil {
		u = u.then
	}
	return u
}

// sameElement reports whether use u of a container by a constant index may be
// of the element that d is about.
func (w *walker) sameElement(d *duty, c carrier, u *use) bool {
	if c.key == "" {
		return !d.many
	}
	return c.key == u.key
}

// usedIn reports whether something is done with v in the body of a loop: with
// its elements, by their indexes.
func (w *walker) usedIn(v *variable, body *ast.BlockStmt) bool {
	return slices.ContainsFunc(v.occs, func(o *occurrence) bool {
		return body.Pos() <= o.expr.Pos() && o.expr.Pos() < body.End() && !w.idle(&o.use)
	})
}

// mentions reports whether v is mentioned in e.
func (w *walker) mentions(e ast.Expr, v *types.Var) bool {
	if e == nil {
		return false
	}
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok && w.info.Uses[id] == v {
			found = true
		}
		return !found
	})
	return found
}

// next returns the states behind the block of s.
func (w *walker) next(d *duty, s *state, prune bool, out *outcome) []state {
	var states []state
	add := func(b *cfg.Block, known env) {
		states = append(states, state{place{b, 0}, s.carriers, w.matters.forget(b, known)})
	}
	if len(s.block.Succs) < 2 {
		for _, succ := range s.block.Succs {
			add(succ, s.known)
		}
		return states
	}
	b := w.conds.branchOf(s.block)
	if w.loopsOver(s, b) {
		out.met = true
		return nil
	}
	if !prune {
		add(s.block.Succs[0], nil)
		add(s.block.Succs[1], nil)
		return states
	}
	if w.unsure(d, s, b) {
		return nil
	}
	turn := d.around(b)
	for i, succ := range s.block.Succs {
		known, ok := w.conds.take(b, i == 0, s.known)
		if ok && !(i == 1 && (b.last || turn)) {
			add(succ, known)
		}
	}
	return states
}

// around reports whether b is the branch of a loop around d's scope. It may have another
// turn, and leave the function there; what it has made by its end is not known.
func (d *duty) around(b branch) bool {
	return d.scope != nil && b.loop != nil && b.loop.Pos() < d.scope.Pos() && d.scope.End() <= b.loop.End()
}

// loopsOver reports whether a branch is that of a loop whose condition measures
// a container and whose body does something with its elements: it does so with
// all of them.
func (w *walker) loopsOver(s *state, b branch) bool {
	loop, ok := b.loop.(*ast.ForStmt)
	return ok && slices.ContainsFunc(s.carriers, func(c carrier) bool {
		return c.v.holds.kind == holdsMany && w.mentions(loop.Cond, c.v.v) && w.usedIn(c.v, loop.Body)
	})
}

// unsure reports whether which way a branch goes may have to do with whether
// there is a future, in a way that is not understood.
func (w *walker) unsure(d *duty, s *state, b branch) bool {
	if b.open || w.conds.decided(b, s.known) {
		return false
	}
	if slices.ContainsFunc(s.carriers, func(c carrier) bool { return slices.Contains(b.tokens, w.conds.token(c.v.v)) }) {
		return true
	}
	if w.conds.related(b, s.known) {
		return true
	}
	outside := d.scope != nil && b.at != nil && (b.at.Pos() < d.scope.Pos() || d.scope.End() <= b.at.Pos())
	return outside && !d.around(b) && (b.cond == nil || !w.conds.checksError(b.cond))
}

// metBefore reports whether d is met by what has been set up before it is made:
// a literal that awaits what the variable will hold, a deferred flush, whoever
// else has got the accumulator or the container.
func (w *walker) metBefore(d *duty) bool {
	at, ok := w.index.find(d.value.Pos())
	v := d.carrier.v
	if !ok || w.declares(at.block.Nodes[at.index], v) {
		return false
	}
	return slices.ContainsFunc(w.lastingIn(v), func(o *occurrence) bool {
		from, ok := w.index.find(o.expr.Pos())
		return ok && w.reaches(from, at, v)
	})
}

// lasts reports whether what is done with a variable at o may also meet what it
// is given later.
func (w *walker) lasts(o *occurrence) bool {
	switch {
	case w.idle(&o.use):
		return false
	case o.in != w.f:
		return true // a literal sees the variable, not its value
	case o.v.holds.kind == holdsOne:
		return false
	}
	switch o.use.kind {
	case kept, given, filed, aliased, deferred:
		return true
	}
	return false
}

func (w *walker) declares(n ast.Node, v *variable) bool {
	return n.Pos() <= v.v.Pos() && v.v.Pos() < n.End()
}

// reaches reports whether a path leads from one node to another on which v is
// not declared anew.
func (w *walker) reaches(from, to place, v *variable) bool {
	seen := map[*cfg.Block]bool{}
	work := []place{from}
	for len(work) > 0 {
		p := work[0]
		work = work[1:]
		fresh := false
		for i, n := range p.block.Nodes[p.index:] {
			if p.block == to.block && p.index+i == to.index {
				return true
			}
			if fresh = w.declares(n, v); fresh {
				break
			}
		}
		if fresh {
			continue
		}
		for _, succ := range p.block.Succs {
			if !seen[succ] {
				seen[succ] = true
				work = append(work, place{succ, 0})
			}
		}
	}
	return false
}
