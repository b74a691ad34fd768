package enginetest

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// What a Prefetch reads is what the query of its own has, in its order, whether the
// related rows have a column for it, a table stands between, or there is one.
func testPrefetch(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, books := t.Context(), Library(t, db)
		reviews := ormapi.Objects[Review](db).OrderBy("-stars", "-pk")
		read := func(q ormapi.QuerySet[Book]) []Book { return Listed(t, q) }

		plain := read(books.PrefetchRelated("reviews", "tags"))
		require.Len(t, plain, 4)
		for i, book := range read(ormapi.Prefetch(books, "reviews", reviews)) {
			assert.ElementsMatch(t, plain[i].Reviews, book.Reviews)
			for j := 1; j < len(book.Reviews); j++ {
				assert.GreaterOrEqual(t, book.Reviews[j-1].Stars, book.Reviews[j].Stars)
			}
		}
		for _, book := range read(ormapi.Prefetch(books, "reviews", reviews.None())) {
			assert.Empty(t, book.Reviews)
		}

		seas := ormapi.Objects[Tag](db).Filter(ormapi.Q{"name": "sea"})
		assert.Equal(t, []Tag{{2, "sea"}}, read(ormapi.Prefetch(books, "tags", seas))[0].Tags)
		down := read(ormapi.Prefetch(books, "tags", ormapi.Objects[Tag](db).OrderBy("-pk")))
		assert.Equal(t, []Tag{{2, "sea"}, {1, "sf"}}, down[0].Tags)

		poles := ormapi.Objects[Author](db).Filter(ormapi.Q{"country__name": "Poland"}).SelectRelated("country")
		authored := read(ormapi.Prefetch(books.Only("title"), "author", poles))
		assert.Equal(t, "Poland", authored[0].Author.Country.Name)
		assert.Nil(t, authored[2].Author)

		nested := ormapi.Prefetch(books, "author", ormapi.Prefetch(ormapi.Objects[Author](db), "books", books.OrderBy("-title")))
		assert.Len(t, read(nested)[1].Author.Books, 2)
		assert.Greater(t, read(nested)[1].Author.Books[0].Title, read(nested)[1].Author.Books[1].Title)

		var iterated []Book
		for book, err := range ormapi.Prefetch(books, "tags", seas).Iterator(ctx, 2) {
			require.NoError(t, err)
			iterated = append(iterated, book)
		}
		assert.Equal(t, read(ormapi.Prefetch(books, "tags", seas)), iterated)
		first, err := ormapi.Prefetch(books, "tags", seas).First(ctx)
		require.NoError(t, err)
		assert.Equal(t, iterated[0], first)

		require.NoError(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			if _, err := ormapi.Objects[Tag](tx).Filter(ormapi.Q{"name": "sea"}).Update(ctx, ormapi.Set{"name": "ocean"}); err != nil {
				return err
			}
			all := ormapi.Objects[Tag](db).Filter(ormapi.Q{"name": "ocean"}) // runs where the books do
			book, err := ormapi.Prefetch(ormapi.Objects[Book](tx).OrderBy("pk"), "tags", all).First(ctx)
			assert.Equal(t, []Tag{{2, "ocean"}}, book.Tags)
			return err
		}))

		for want, q := range map[string]ormapi.QuerySet[Book]{
			"Book.Prefetch: tag: the model has no such field":                         ormapi.Prefetch(books, "tag", seas),
			"Book.Prefetch: reviews: wrong type of value; it leads to Review, not to": ormapi.Prefetch(books, "reviews", seas),
			"Book.Prefetch: tags: it cannot follow Limit or Offset":                   ormapi.Prefetch(books, "tags", seas.Limit(1)),
			"Tag.Filter: nam: the model has no such field":                            ormapi.Prefetch(books, "tags", seas.Filter(ormapi.Q{"nam": 1})),
		} {
			_, err := q.List(ctx)
			require.ErrorContains(t, err, want)
		}
	})
}
