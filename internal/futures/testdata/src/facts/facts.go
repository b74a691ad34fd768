package facts

import (
	"fmt"
	"time"

	"github.com/hashicorp/raft"
)

func Drop(f raft.Future) { fmt.Println(f) } // want Drop:"futures: 0 dropped"

func Unnamed(int, raft.Future) {} // want Unnamed:"futures: 1 dropped"

func Await(f raft.Future) error { return f.Error() } // want Await:"futures: 0 awaited"

func Through(f raft.Future) raft.Future { return f } // want Through:"futures: 0 returned" Through:"lends futures"

func DropThrough(f raft.Future) { Through(f) } // want DropThrough:"futures: 0 dropped"

func AwaitThrough(f raft.Future) error { return Through(f).Error() } // want AwaitThrough:"futures: 0 awaited"

func Two(f, g raft.Future) error { // want Two:"futures: 0 awaited, 1 stored"
	kept = g
	return f.Error()
}

var kept raft.Future

func Kept() raft.Future { return kept } // want Kept:"lends futures"

func Maybe(r *raft.Raft, dry bool) (raft.Future, error) { // want Maybe:"spares futures"
	if dry {
		return nil, nil
	}
	return r.Apply(nil, time.Second), nil
}

func Failing(r *raft.Raft, err error) (raft.Future, error) {
	if err != nil {
		return nil, err
	}
	return r.Apply(nil, time.Second), nil
}

func All(fs ...raft.ApplyFuture) { // want All:"futures: 0 awaited"
	for _, f := range fs {
		_ = f.Error()
	}
}

// Each is in the other's hands.
func Even(f raft.Future, n int) { Odd(f, n-1) } // want Even:"futures: 0 dropped"

func Odd(f raft.Future, n int) { Even(f, n-1) } // want Odd:"futures: 0 dropped"

func EvenAwaited(f raft.Future, n int) { OddAwaited(f, n-1) } // want EvenAwaited:"futures: 0 awaited"

func OddAwaited(f raft.Future, n int) { // want OddAwaited:"futures: 0 awaited"
	if n < 0 {
		_ = f.Error()
		return
	}
	EvenAwaited(f, n-1)
}

func Start(r *raft.Raft) raft.Future { return r.Apply(nil, time.Second) }

func StartOrKept(r *raft.Raft, start bool) (f raft.Future, err error) {
	f = kept
	if start {
		f = r.Apply(nil, time.Second)
	}
	return f, nil
}

type failed struct{ err error }

func (f failed) Error() error { return f.err }

func Failed(err error) raft.Future { return failed{err} }
