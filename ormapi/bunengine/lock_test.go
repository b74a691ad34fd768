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

func TestSelectForUpdate(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		insert(t, db, Tag{Name: "a"}, Tag{Name: "b"})
		names := func(ctx context.Context, ifLocked ormapi.IfLocked) ([]string, error) {
			return ormapi.ValuesList[string](ormapi.Objects[Tag](db).OrderBy("pk").SelectForUpdate(ifLocked), "name").List(ctx)
		}
		if bunengine.Bun(db).Dialect().Name() == dialect.SQLite {
			got, err := names(t.Context(), ormapi.NoWait)
			require.NoError(t, err)
			assert.Equal(t, []string{"a", "b"}, got, "it has no locks of rows")
			return
		}
		require.NoError(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			_, err := ormapi.Objects[Tag](tx).SelectForUpdate().Get(ctx, ormapi.Q{"pk": 1})
			require.NoError(t, err)
			got, err := names(ctx, ormapi.SkipLocked)
			require.NoError(t, err)
			assert.Equal(t, []string{"b"}, got)
			_, err = names(ctx, ormapi.NoWait)
			require.ErrorContains(t, err, "Tag.List: ")
			return nil
		}))
	})
}
