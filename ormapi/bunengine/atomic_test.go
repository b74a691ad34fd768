package bunengine_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

func TestAtomic(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, failure := t.Context(), errors.New("no")
		require.NoError(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			write(ctx, t, tx, "a")
			assert.Equal(t, []string{"a"}, lines(t, tx))
			return nil
		}))
		assert.Equal(t, failure, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			write(ctx, t, tx, "b")
			return failure
		}))
		assert.PanicsWithValue(t, "p", func() {
			_ = ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
				write(ctx, t, tx, "c")
				panic("p")
			})
		})
		cancelled, cancel := context.WithCancel(ctx)
		require.ErrorIs(t, ormapi.Atomic(cancelled, db, func(ctx context.Context, tx *ormapi.DB) error {
			write(ctx, t, tx, "d")
			cancel()
			_, err := logs(tx).Count(ctx)
			return err
		}), context.Canceled)
		require.ErrorIs(t, ormapi.Atomic(cancelled, db, func(context.Context, *ormapi.DB) error { return nil }), context.Canceled)
		assert.Equal(t, []string{"a"}, lines(t, db))

		var left *ormapi.DB
		require.NoError(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			left = tx
			handle, ok := bunengine.BunTx(tx)
			require.True(t, ok)
			_, err := handle.NewInsert().Model(&Log{Line: "by bun"}).Exec(ctx)
			require.NoError(t, err)
			require.ErrorIs(t, tx.Close(), ormapi.ErrTransaction)
			assert.Nil(t, bunengine.Bun(tx))
			return nil
		}))
		_, err := logs(left).Count(ctx)
		require.ErrorIs(t, err, ormapi.ErrTransactionEnded)
		assert.ErrorContains(t, err, "Log.Count")
		assert.Equal(t, []string{"a", "by bun"}, lines(t, db))
	})
}

// order records the statements of a transaction as bun sends them.
type order struct{ lines []string }

func (o *order) BeforeQuery(ctx context.Context, e *bun.QueryEvent) context.Context {
	if insert, ok := e.IQuery.(*bun.InsertQuery); ok {
		o.lines = append(o.lines, insert.GetModel().Value().(*Log).Line)
	}
	return ctx
}

func (o *order) AfterQuery(context.Context, *bun.QueryEvent) {}

func TestFuturesInATransaction(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		var sent order
		db = bunengine.New(bunengine.Bun(db).WithQueryHook(&sent))
		want := []string{"a", "b", "c", "d", "e", "f", "g", "h"}
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			require.ErrorIs(t, ormapi.Atomic(ctx, db, func(context.Context, *ormapi.DB) error { return nil }), ormapi.ErrSynchronousOnly)
			_, err := ormapi.AAtomic(ctx, db, func(ctx ormapi.AsyncContext, tx *ormapi.DB) error {
				var made []*ormapi.Future[Log]
				for _, line := range want {
					made = append(made, logs(tx).ACreate(ctx, Log{Line: line}))
				}
				n, err := logs(tx).ACount(ctx).Await(ctx)
				require.NoError(t, err)
				assert.Equal(t, len(want), n, "those before it are done")
				_, err = ormapi.Gather(ctx, made...)
				require.NoError(t, err)
				for row, err := range logs(tx).AIterator(ctx) {
					require.NoError(t, err)
					_, err = logs(tx).Filter(ormapi.Q{"line": row.Line}).AUpdate(ctx, ormapi.Set{"line": row.Line + "!"}).Await(ctx)
					require.NoError(t, err)
				}
				_, err = ormapi.AAtomic(ctx, tx, func(ctx ormapi.AsyncContext, nested *ormapi.DB) error {
					_, err := logs(nested).ADelete(ctx).Await(ctx)
					require.NoError(t, err)
					return context.DeadlineExceeded
				}).Await(ctx)
				require.ErrorIs(t, err, context.DeadlineExceeded)
				return nil
			}).Await(ctx)
			return err
		})
		require.NoError(t, err)
		assert.Equal(t, want, sent.lines, "in the order in which they were started")
		assert.Equal(t, []string{"a!", "b!", "c!", "d!", "e!", "f!", "g!", "h!"}, lines(t, db))
	})
}
