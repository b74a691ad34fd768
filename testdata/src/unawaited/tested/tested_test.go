package tested

import (
	"context"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/hashicorp/raft"
	"golang.org/x/sync/errgroup"
)

// MZ42-13.
func TestApply(t *testing.T) {
	var r raft.Raft
	apply(&r, nil)
	r.Apply(nil, time.Second)
	var g errgroup.Group
	g.Go(func() error { return nil })
	ormapi.Go(context.Background(), func(context.Context) (int, error) { return 1, nil }) // want `future from Go is dropped`
}
