package enginetest

import (
	"context"
	"errors"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func logs(db *ormapi.DB) ormapi.QuerySet[Log] { return ormapi.Objects[Log](db).OrderBy("line") }

func write(ctx context.Context, t *testing.T, db *ormapi.DB, line string) {
	t.Helper()
	_, err := logs(db).Create(ctx, Log{line})
	require.NoError(t, err)
}

func lines(t *testing.T, db *ormapi.DB) []string {
	t.Helper()
	return Listed(t, ormapi.ValuesList[string](logs(db), "line"))
}

func testNestedAtomic(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		failure := errors.New("no")
		inner := func(tx *ormapi.DB, line string, err error) func(context.Context, *ormapi.DB) error {
			return func(ctx context.Context, nested *ormapi.DB) error {
				write(ctx, t, nested, line)
				_, outer := logs(tx).Count(ctx)
				require.ErrorIs(t, outer, ormapi.ErrNested)
				return err
			}
		}
		require.NoError(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			write(ctx, t, tx, "a")
			require.NoError(t, ormapi.Atomic(ctx, tx, inner(tx, "b", nil)))
			assert.Equal(t, failure, ormapi.Atomic(ctx, tx, inner(tx, "c", failure)))
			narrow, cancel := context.WithCancel(ctx)
			assert.Equal(t, failure, ormapi.Atomic(narrow, tx, func(ctx context.Context, nested *ormapi.DB) error {
				write(ctx, t, nested, "d")
				cancel()
				return failure
			}), "it rolls back although its context has ended")
			write(ctx, t, tx, "e")
			return nil
		}))
		assert.Equal(t, []string{"a", "b", "e"}, lines(t, db))
		require.Error(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			require.NoError(t, ormapi.Atomic(ctx, tx, inner(tx, "f", nil)))
			return failure
		}))
		assert.Equal(t, []string{"a", "b", "e"}, lines(t, db), "the outer one takes it back")
	})
}

func testAnUnawaitedFutureRollsBack(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			_, err := ormapi.AAtomic(ctx, db, func(ctx ormapi.AsyncContext, tx *ormapi.DB) error {
				_ = logs(tx).ACreate(ctx, Log{"lost"}) //asyncorm:ignore unawaited what this test is about
				return nil
			}).Await(ctx)
			require.ErrorIs(t, err, ormapi.ErrUnawaited)
			assert.ErrorContains(t, err, "enginetest/atomic.go:")

			_, err = ormapi.AAtomic(ctx, db, func(ctx ormapi.AsyncContext, tx *ormapi.DB) error {
				ormapi.Discard(logs(tx).ACreate(ctx, Log{"given up"}), "a test")
				return nil
			}).Await(ctx)
			return err
		})
		require.NoError(t, err)
		require.ErrorIs(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			_ = logs(tx).ADelete(ctx) //asyncorm:ignore unawaited what this test is about
			for range 3 {
				runtime.GC() // which would take the future for itself
			}
			return nil
		}), ormapi.ErrUnawaited)
		assert.Equal(t, []string{"given up"}, lines(t, db))
	})
}
