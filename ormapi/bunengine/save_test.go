package bunengine_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

func TestSave(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		row, err := ormapi.Save(ctx, db, label("a", 1))
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

		keyed := label("k", 1)
		keyed.ID = 40
		_, err = ormapi.Save(ctx, db, keyed, "hits")
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		keyed, err = ormapi.Save(ctx, db, keyed)
		require.NoError(t, err)
		assert.Equal(t, int64(40), keyed.ID)
		assert.Equal(t, map[string]any{"a": 3, "k": 1}, hits(t, db))

		// A row that is nothing but its key.
		insert(t, db, BookTag{BookID: 1, TagID: 1})
		_, err = ormapi.Save(ctx, db, BookTag{BookID: 1, TagID: 1})
		require.NoError(t, err)
		_, err = ormapi.Save(ctx, db, BookTag{BookID: 1, TagID: 2})
		require.NoError(t, err)
		n, err := ormapi.Objects[BookTag](db).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)

		_, err = ormapi.Save(ctx, db, label("x", 1), "hits")
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.Save(ctx, db, keyed, "hit")
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
		_, err = ormapi.Save(ctx, db, Log{"x"})
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		_, err = ormapi.Save(ctx, db, label("a", 1))
		require.ErrorContains(t, err, "Label.Save: ")
		_, err = ormapi.Save(ctx, db, &keyed)
		require.ErrorIs(t, err, ormapi.ErrModel)
		_, err = ormapi.Save(ctx, nil, keyed)
		require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	})
}

func TestRefreshAndDelete(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		insert(t, db, label("a", 1), label("b", 2))
		row, err := ormapi.ARefresh(ctx, db, Label{ID: 2, Title: "mine", Hits: 99}, "hits", "tags").Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, Label{ID: 2, Title: "mine", Hits: 2, Tags: []string{"b"}}, row)
		_, err = ormapi.Refresh(ctx, db, row, "hit")
		require.ErrorIs(t, err, ormapi.ErrUnknownField)

		deleted, err := ormapi.Delete(ctx, db, row)
		require.NoError(t, err)
		assert.Equal(t, ormapi.Deleted{Total: 1, PerModel: map[string]int{"Label": 1}}, deleted)
		assert.Equal(t, map[string]any{"a": 1}, hits(t, db))
		deleted, err = ormapi.ADelete(ctx, db, row).Await(ctx)
		require.NoError(t, err)
		assert.Zero(t, deleted.Total)
		_, err = ormapi.Refresh(ctx, db, row)
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		_, err = ormapi.Delete(ctx, db, Label{})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
	})
}

func TestPrefetchRelatedObjects(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, sent := t.Context(), new(counter)
		counted := bunengine.New(bunengine.Bun(db).WithQueryHook(sent))
		books := listed(t, library(t, counted))
		books[0].Title = "changed"
		before := sent.n
		full, err := ormapi.PrefetchRelatedObjects(ctx, counted, append(books, Book{ID: 99}), "reviews", "tags", "author__books")
		require.NoError(t, err)
		assert.Equal(t, 4, sent.n-before, "one, and one for each relation to many rows")
		assert.Equal(t, "changed", full[0].Title)
		assert.Len(t, full[0].Reviews, 2)
		assert.Len(t, full[0].Tags, 2)
		assert.Len(t, full[1].Author.Books, 2)
		assert.Nil(t, full[3].Author)
		assert.Nil(t, full[4].Reviews)
		assert.Nil(t, books[0].Tags, "the caller's rows are as they were")

		links, err := ormapi.APrefetchRelatedObjects(ctx, db, []BookTag{{BookID: 1, TagID: 2}, {BookID: 3, TagID: 1}}, "tag").Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, "sea", links[0].Tag.Name, "by a key of two columns")
		assert.Equal(t, "sf", links[1].Tag.Name)

		full, err = ormapi.PrefetchRelatedObjects(ctx, db, books)
		require.NoError(t, err)
		assert.Equal(t, books, full)
		_, err = ormapi.PrefetchRelatedObjects(ctx, db, books, "review")
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
		_, err = ormapi.PrefetchRelatedObjects(ctx, db, []Book{{}}, "reviews")
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
	})
}
