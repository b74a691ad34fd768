package feeddb

import (
	"context"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// distant is an engine whose rows are read from far away: it answers late, and
// meanwhile uses no processor.
type distant struct {
	ormapi.Engine
	distance time.Duration
}

func (e distant) Select(ctx context.Context, q *ormapi.Query, dest any) error {
	arrived := time.NewTimer(e.distance)
	defer arrived.Stop()
	select {
	case <-arrived.C:
		return e.Engine.Select(ctx, q, dest)
	case <-ctx.Done():
		return ctx.Err()
	}
}
