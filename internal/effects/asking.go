package effects

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"
)

// Who asks for the type of a message.
//
// A handler of n messages may be handed each of them somewhere, and is entered n times
// then. So it is not gone through for each type: a type leads to the clauses that name it,
// and these to the calls in them.

// asking is all that asks for the type of a parameter.
type asking struct {
	starts, ends []token.Pos  // of the clauses that name types, sorted
	naming       typeutil.Map // the clauses that a type decides about, by that type: []clause
	wide         []clause     // those that an interface decides about
	calls        map[*Func]*asked
}

// asked are the calls of a function, by whether one of the clauses is around them.
type asked struct {
	free  []int // by their index: those that are in none that names types
	byPos []int // all
}

func (r *Result) askingFor(param *types.Var) *asking {
	a := r.asking[param]
	if a != nil {
		return a
	}
	a = &asking{calls: map[*Func]*asked{}}
	r.asking[param] = a
	for _, c := range r.clauses[param] {
		decides := c.but
		if c.types != nil {
			decides = c.types
			a.starts, a.ends = append(a.starts, c.pos), append(a.ends, c.end)
		}
		if slices.ContainsFunc(decides, types.IsInterface) {
			a.wide = append(a.wide, c)
			continue
		}
		for _, t := range decides {
			list, _ := a.naming.At(t).([]clause)
			a.naming.Set(t, append(list, c))
		}
	}
	slices.Sort(a.starts)
	slices.Sort(a.ends)
	return a
}

// around counts the clauses around pos that name types.
func (a *asking) around(pos token.Pos) int {
	started, _ := slices.BinarySearch(a.starts, pos+1)
	ended, _ := slices.BinarySearch(a.ends, pos+1)
	return started - ended
}

// about returns the clauses that t may decide about otherwise than most types do.
func (a *asking) about(t types.Type) []clause {
	list, _ := a.naming.At(t).([]clause)
	return slices.Concat(a.wide, list)
}

// admit reports whether a value of concrete type t gets into all clauses around pos.
func (a *asking) admit(t types.Type, pos token.Pos) bool {
	closed := a.around(pos)
	for _, c := range a.about(t) {
		if pos < c.pos || c.end <= pos {
			continue
		}
		switch admits := c.admits(t); {
		case admits && c.types != nil:
			closed--
		case !admits && c.types == nil:
			return false
		}
	}
	return closed == 0
}

// within returns the calls of f that a value of type t may get to, as far as the clauses
// tell.
func (a *asking) within(f *Func, t types.Type) []*Call {
	calls := a.calls[f]
	if calls == nil {
		calls = new(asked)
		a.calls[f] = calls
		for i, c := range f.flat {
			calls.byPos = append(calls.byPos, i)
			if a.around(c.Pos()) == 0 {
				calls.free = append(calls.free, i)
			}
		}
		slices.SortFunc(calls.byPos, func(i, j int) int { return cmp.Compare(f.flat[i].Pos(), f.flat[j].Pos()) })
	}
	found := slices.Clone(calls.free)
	from := func(pos token.Pos) int {
		i, _ := slices.BinarySearchFunc(calls.byPos, pos, func(i int, pos token.Pos) int { return cmp.Compare(f.flat[i].Pos(), pos) })
		return i
	}
	for _, c := range a.about(t) {
		if c.types != nil && c.admits(t) {
			found = append(found, calls.byPos[from(c.pos):from(c.end)]...)
		}
	}
	slices.Sort(found)
	var out []*Call
	for _, i := range slices.Compact(found) {
		out = append(out, f.flat[i])
	}
	return out
}
