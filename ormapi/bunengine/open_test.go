package bunengine_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

func TestOpenSQLite(t *testing.T) {
	ctx := t.Context()
	_, err := bunengine.OpenSQLite("")
	require.ErrorContains(t, err, ":memory:")
	_, err = bunengine.OpenSQLite(filepath.Join(t.TempDir(), "missing", "a.db"))
	require.ErrorContains(t, err, "missing")

	path := filepath.Join(t.TempDir(), "a.db")
	first := sqlite(t, path)
	_, err = bunengine.Bun(first).NewCreateTable().Model((*Log)(nil)).Exec(ctx)
	require.NoError(t, err)
	_, err = ormapi.Objects[Log](first).Create(ctx, Log{Line: "kept"})
	require.NoError(t, err)
	n, err := ormapi.Objects[Log](sqlite(t, path)).Count(ctx)
	require.NoError(t, err)
	assert.Equal(t, 1, n)

	var mode string
	require.NoError(t, bunengine.Bun(first).NewRaw("PRAGMA journal_mode").Scan(ctx, &mode))
	assert.Equal(t, "wal", mode)

	one, other := sqlite(t, ":memory:"), sqlite(t, ":memory:")
	_, err = bunengine.Bun(one).NewCreateTable().Model((*Log)(nil)).Exec(ctx)
	require.NoError(t, err)
	_, err = ormapi.Objects[Log](other).Count(ctx)
	require.Error(t, err, "each database in memory is another one")

	closed, err := bunengine.OpenSQLite(":memory:")
	require.NoError(t, err)
	require.NoError(t, closed.Close())
	_, err = ormapi.Objects[Log](closed).Count(ctx)
	require.ErrorContains(t, err, "Log.Count")
}

func TestBadModels(t *testing.T) {
	ctx := t.Context()
	db := sqlite(t, ":memory:")
	type Empty struct{}
	type Channel struct {
		C chan int
	}
	type BadRelation struct {
		ID     int64  `bun:",pk"`
		Writer Writer `bun:"rel:belongs-to,join:nowhere=name"`
	}
	for range 2 {
		_, err := ormapi.Objects[Empty](db).List(ctx)
		require.ErrorIs(t, err, ormapi.ErrModel)
		assert.ErrorContains(t, err, "Empty.List")
		_, err = ormapi.Objects[Channel](db).List(ctx)
		require.ErrorIs(t, err, ormapi.ErrModel)
		_, err = ormapi.Objects[BadRelation](db).List(ctx)
		require.ErrorIs(t, err, ormapi.ErrModel)
		assert.ErrorContains(t, err, "nowhere")
	}
	require.Nil(t, bunengine.New(nil))
	_, err := ormapi.Objects[Log](bunengine.New(nil)).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	assert.Nil(t, bunengine.Bun(nil))
}
