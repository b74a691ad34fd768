package effects

import (
	"cmp"
	"strings"
)

// rows are those of the wiring that some import has brought already. Imports that have
// imports in common bring the same ones, ten times as many as there are: of each the
// first is kept, as in Wiring.sort.
type rows struct {
	impls map[string]int // by type, in the merged wiring
	puts  map[putRow]bool
	flows map[flowRow]bool
	uses  map[useRow]bool
}

type (
	putRow  struct{ place, typ, posn string }
	flowRow struct{ from, to, needs string }
	useRow  struct{ place, method, posn, where string }
)

func newRows() *rows {
	return &rows{impls: map[string]int{}, puts: map[putRow]bool{}, flows: map[flowRow]bool{}, uses: map[useRow]bool{}}
}

// merge adds to all what w has and all has not.
func (r *rows) merge(all, w *Wiring) {
	for _, impl := range w.Impls {
		i, ok := r.impls[impl.Type]
		switch {
		case !ok:
			r.impls[impl.Type] = len(all.Impls)
			all.Impls = append(all.Impls, impl)
		case len(impl.Methods) > len(all.Impls[i].Methods):
			all.Impls[i] = impl
		}
	}
	all.Puts = fresh(all.Puts, w.Puts, r.puts, func(p *Put) putRow { return putRow{p.Place, p.Type, p.Posn} })
	all.Flows = fresh(all.Flows, w.Flows, r.flows, func(f *Flow) flowRow { return flowRow{f.From, f.To, strings.Join(f.Needs, " ")} })
	all.Uses = fresh(all.Uses, w.Uses, r.uses, func(u *Use) useRow {
		return useRow{cmp.Or(u.Place, u.Type), u.Method, u.Hops[0].Posn, u.Where}
	})
	all.Cut = all.Cut || w.Cut
}

// fresh appends to out the rows whose keys have not been seen.
func fresh[R any, K comparable](out, rows []R, seen map[K]bool, key func(*R) K) []R {
	for i := range rows {
		if k := key(&rows[i]); !seen[k] {
			seen[k] = true
			out = append(out, rows[i])
		}
	}
	return out
}
