package enginetest

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

const solaris, eden, dispossessed, beowulf = "Solaris", "Eden", "The Dispossessed", "Beowulf"

func book(t *testing.T, db *ormapi.DB, id int) Book {
	t.Helper()
	row, err := ormapi.Objects[Book](db).Get(t.Context(), ormapi.Q{"pk": id})
	require.NoError(t, err)
	return row
}

func testRelatedManagerOfColumns(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		Library(t, db)
		lem, err := ormapi.Objects[Author](db).Get(ctx, ormapi.Q{"pk": 1})
		require.NoError(t, err)
		books := ormapi.RelatedTo[Book](db, lem, "books")
		has := func(want ...string) {
			t.Helper()
			assert.Equal(t, want, Titles(t, books.All().OrderBy("pk")))
		}
		has(solaris, eden)
		assert.Equal(t, []string{eden}, Titles(t, books.All().Filter(ormapi.Q{"pages__lt": 100})))

		n, err := books.Add(ctx, book(t, db, 1), book(t, db, 3), book(t, db, 4))
		require.NoError(t, err)
		assert.Equal(t, 2, n, "one was there")
		has(solaris, eden, dispossessed, beowulf)
		n, err = books.ARemove(ctx, book(t, db, 1), book(t, db, 4)).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		has(eden, dispossessed)
		n, err = books.Remove(ctx, book(t, db, 1))
		require.NoError(t, err)
		assert.Zero(t, n, "it was not there")
		n, err = books.Add(ctx)
		require.NoError(t, err)
		assert.Zero(t, n)
		n, err = books.Remove(ctx)
		require.NoError(t, err)
		assert.Zero(t, n, "no book is not every book")
		has(eden, dispossessed)

		changed, err := books.Set(ctx, []Book{{ID: 2}, {ID: 4}})
		require.NoError(t, err)
		assert.Equal(t, ormapi.Changed{Added: 1, Removed: 1}, changed)
		has(eden, beowulf)
		n, err = books.AClear(ctx).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		assert.Empty(t, Titles(t, books.All()))

		made, err := books.Create(ctx, Book{Title: "Fiasco"})
		require.NoError(t, err)
		assert.Equal(t, int64(1), *made.AuthorID)
		found, err := books.GetOrCreate(ctx, ormapi.Q{"title": "Fiasco"}, nil)
		require.NoError(t, err)
		assert.False(t, found.Created)
		found, err = books.AGetOrCreate(ctx, ormapi.Q{"title": solaris}, ormapi.Set{"pages": 1}).Await(ctx)
		require.NoError(t, err)
		assert.True(t, found.Created, "another one is not his any more")
		found, err = books.UpdateOrCreate(ctx, ormapi.Q{"title": solaris}, ormapi.Set{"pages": ormapi.F("pages").Add(1)}, ormapi.Set{})
		require.NoError(t, err)
		assert.False(t, found.Created)
		assert.Equal(t, 2, found.Row.Pages)
		found, err = books.AUpdateOrCreate(ctx, ormapi.Q{"title": "Golem XIV"}, ormapi.Set{"pages": 3}, nil).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, int64(1), *found.Row.AuthorID)
		has("Fiasco", solaris, "Golem XIV")
	})
}

func testRelatedManagerOfAThirdTable(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		Library(t, db)
		tags := ormapi.RelatedTo[Tag](db, book(t, db, 1), "tags")
		sf, sea := Tag{ID: 1}, Tag{ID: 2}
		has := func(want ...string) {
			t.Helper()
			assert.Equal(t, append([]string{}, want...), Listed(t, ormapi.ValuesList[string](tags.All().OrderBy("pk"), "name")))
		}
		has("sf", "sea")
		n, err := tags.Remove(ctx, sf)
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		has("sea")
		n, err = tags.AAdd(ctx, sf, sea, sf).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		has("sf", "sea")

		require.NoError(t, ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
			_, err := ormapi.AAtomic(ctx, db, func(ctx ormapi.AsyncContext, tx *ormapi.DB) error {
				tags := ormapi.RelatedTo[Tag](tx, Book{ID: 1}, "tags")
				_, err := tags.ACreate(ctx, Tag{Name: "classic"}).Await(ctx)
				if err != nil {
					return err
				}
				changed, err := tags.ASet(ctx, []Tag{sea, {ID: 3}}).Await(ctx)
				assert.Equal(t, ormapi.Changed{Removed: 1}, changed)
				return err
			}).Await(ctx)
			return err
		}))
		has("sea", "classic")

		found, err := tags.GetOrCreate(ctx, ormapi.Q{"name": "sea"}, nil)
		require.NoError(t, err)
		assert.False(t, found.Created)
		found, err = tags.GetOrCreate(ctx, ormapi.Q{"name": "space"}, nil)
		require.NoError(t, err)
		assert.True(t, found.Created)
		found, err = tags.UpdateOrCreate(ctx, ormapi.Q{"name": "sea"}, ormapi.Set{"name": "ocean"}, nil)
		require.NoError(t, err)
		assert.False(t, found.Created)
		has("ocean", "classic", "space")
		n, err = tags.All().Filter(ormapi.Q{"name": "classic"}).Update(ctx, ormapi.Set{"name": "old"})
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		deleted, err := tags.All().Filter(ormapi.Q{"name": "space"}).Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, deleted.Total)
		has("ocean", "old")
		n, err = tags.Clear(ctx)
		require.NoError(t, err)
		assert.Equal(t, 3, n, "the link to what was deleted is still there")
		has()
		links, err := ormapi.Objects[BookTag](db).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, links, "another book's tag is still there")
		changed, err := tags.Set(ctx, nil)
		require.NoError(t, err)
		assert.Zero(t, changed)
	})
}

func testRelatedManagerOfOneRow(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		Library(t, db)
		author := ormapi.RelatedTo[Author](db, book(t, db, 1), "author")
		row, err := author.All().Get(ctx)
		require.NoError(t, err)
		assert.Equal(t, "Stanisław Lem", row.Name)
		none, err := ormapi.RelatedTo[Author](db, book(t, db, 4), "author").All().Count(ctx)
		require.NoError(t, err)
		assert.Zero(t, none)
		_, err = author.Add(ctx, row)
		require.ErrorIs(t, err, ormapi.ErrNotMany)
		require.ErrorContains(t, err, "author: ")
	})
}

func testBadRelatedManagers(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		Library(t, db)
		tags := ormapi.RelatedTo[Tag](db, Book{ID: 1}, "tags")
		_, err := tags.Add(ctx, Tag{Name: "new"})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.RelatedTo[Tag](db, Book{}, "tags").Create(ctx, Tag{})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.RelatedTo[Tag](db, Book{}, "tags").All().List(ctx)
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.RelatedTo[Tag](db, Book{ID: 1}, "tag").Clear(ctx)
		require.ErrorContains(t, err, "tag: the model has no such field; its fields are id, title")
		_, err = ormapi.RelatedTo[Review](db, Book{ID: 1}, "tags").All().List(ctx)
		require.ErrorContains(t, err, "it leads to Tag, not to Review")
		_, err = ormapi.RelatedTo[Tag](db, &Book{ID: 1}, "tags").All().List(ctx)
		require.ErrorIs(t, err, ormapi.ErrModel)
		_, err = ormapi.RelatedTo[Tag](db, any(nil), "tags").All().List(ctx)
		require.ErrorIs(t, err, ormapi.ErrModel)
		_, err = ormapi.RelatedTo[Tag](nil, Book{ID: 1}, "tags").Clear(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoDatabase)
		require.ErrorIs(t, ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
			_, err := tags.Clear(ctx) //asyncorm:ignore syncinasync it is refused, which is what this is about
			return err
		}), ormapi.ErrSynchronousOnly)

		// What fails changes nothing.
		require.Error(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			_, err := ormapi.RelatedTo[Tag](tx, Book{ID: 1}, "tags").Clear(ctx)
			require.NoError(t, err)
			return assert.AnError
		}))
		assert.Len(t, Listed(t, tags.All()), 2)
	})
}
