package enginetest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func testSave(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		row, err := ormapi.Save(ctx, db, ALabel("a", 1))
		require.NoError(t, err)
		assert.Equal(t, int64(1), row.ID)
		row.Hits, row.Title, row.Note = 2, "", nil
		again, err := ormapi.ASave(ctx, db, row).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, row, again)
		row.Hits, row.Rate = 3, 9
		_, err = ormapi.Save(ctx, db, row, "hits")
		require.NoError(t, err)
		fresh, err := ormapi.Refresh(ctx, db, row)
		require.NoError(t, err)
		fresh.Seen = fresh.Seen.UTC()
		row.Rate = 1.5
		assert.Equal(t, row, fresh)

		keyed := ALabel("k", 1)
		keyed.ID = 40
		_, err = ormapi.Save(ctx, db, keyed, "hits")
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		keyed, err = ormapi.Save(ctx, db, keyed)
		require.NoError(t, err)
		assert.Equal(t, int64(40), keyed.ID)
		assert.Equal(t, map[string]any{"a": 3, "k": 1}, HitsBySlug(t, db))

		// A row that is nothing but its key.
		Insert(t, db, BookTag{BookID: 1, TagID: 1})
		_, err = ormapi.Save(ctx, db, BookTag{BookID: 1, TagID: 1})
		require.NoError(t, err)
		_, err = ormapi.Save(ctx, db, BookTag{BookID: 1, TagID: 2})
		require.NoError(t, err)
		n, err := ormapi.Objects[BookTag](db).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)

		_, err = ormapi.Save(ctx, db, ALabel("x", 1), "hits")
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.Save(ctx, db, keyed, "hit")
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
		_, err = ormapi.Save(ctx, db, Log{"x"})
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		_, err = ormapi.Save(ctx, db, ALabel("a", 1))
		require.ErrorContains(t, err, "Label.Save: ")
		_, err = ormapi.Save(ctx, db, &keyed)
		require.ErrorIs(t, err, ormapi.ErrModel)
		_, err = ormapi.Save(ctx, nil, keyed)
		require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	})
}

func testRefreshAndDelete(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		Insert(t, db, ALabel("a", 1), ALabel("b", 2))
		row, err := ormapi.ARefresh(ctx, db, Label{ID: 2, Title: "mine", Hits: 99}, "hits", "tags").Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, Label{ID: 2, Title: "mine", Hits: 2, Tags: []string{"b"}}, row)
		_, err = ormapi.Refresh(ctx, db, row, "hit")
		require.ErrorIs(t, err, ormapi.ErrUnknownField)

		deleted, err := ormapi.Delete(ctx, db, row)
		require.NoError(t, err)
		assert.Equal(t, ormapi.Deleted{Total: 1, PerModel: map[string]int{"Label": 1}}, deleted)
		assert.Equal(t, map[string]any{"a": 1}, HitsBySlug(t, db))
		deleted, err = ormapi.ADelete(ctx, db, row).Await(ctx)
		require.NoError(t, err)
		assert.Zero(t, deleted.Total)
		_, err = ormapi.Refresh(ctx, db, row)
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		_, err = ormapi.Delete(ctx, db, Label{})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
	})
}
