package bunengine_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun/dialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// In transactions those who come second see the row that the first has made,
// but for MySQL, which reads as of the transaction's beginning.
func TestOrCreateAtOnceInTransactions(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		if bunengine.Bun(db).Dialect().Name() == dialect.MySQL {
			return
		}
		var futures []*ormapi.Future[int]
		for range 4 {
			futures = append(futures, ormapi.Go(t.Context(), func(ctx context.Context) (made int, err error) {
				err = ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
					labels := ormapi.Objects[Label](tx)
					found, err := labels.GetOrCreate(ctx, ormapi.Q{"slug": "go"}, ormapi.Set{"seen": created})
					if err != nil {
						return err
					}
					if found.Created {
						made++
					}
					_, err = labels.UpdateOrCreate(ctx, ormapi.Q{"slug": "go"}, ormapi.Set{"hits": ormapi.F("hits").Add(1)}, ormapi.Set{})
					return err
				})
				return made, err
			}))
		}
		made, err := ormapi.Gather(t.Context(), futures...)
		require.NoError(t, err)
		total := 0
		for _, n := range made {
			total += n
		}
		assert.Equal(t, 1, total)
		assert.Equal(t, map[string]any{"go": 4}, hits(t, db))
	})
}
