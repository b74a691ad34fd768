package futures

import (
	"go/types"

	"github.com/asyncorm/asyncorm-lint/internal/catalog"
)

// holding is what a value of a type holds.
type holding struct {
	kind   kind
	future *catalog.Future
}

type kind uint8

const (
	holdsNone   kind = iota
	holdsOne         // a future
	holdsMany        // a container of futures
	accumulates      // an accumulator
)

// holds returns what values of type t hold.
func (r *Result) holds(t types.Type) holding {
	if t == nil {
		return holding{}
	}
	h, ok := r.kinds[t]
	if !ok {
		h = r.holdingOf(t)
		r.kinds[t] = h
	}
	return h
}

func (r *Result) holdingOf(t types.Type) holding {
	if f := r.effs.Future(t); f != nil {
		if f.Shape == catalog.Accumulator {
			return holding{accumulates, f}
		}
		return holding{holdsOne, f}
	}
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
		return holding{}
	}
	if f := r.effs.Future(elem); f != nil && f.Shape != catalog.Accumulator {
		return holding{holdsMany, f}
	}
	return holding{}
}
