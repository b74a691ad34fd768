package bunengine_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// counter counts the queries that bun sends.
type counter struct{ n int }

func (c *counter) BeforeQuery(ctx context.Context, _ *bun.QueryEvent) context.Context {
	c.n++
	return ctx
}

func (c *counter) AfterQuery(context.Context, *bun.QueryEvent) {}

// queries is how many queries it takes to list q.
func (c *counter) queries(t *testing.T, q ormapi.QuerySet[Book]) ([]Book, int) {
	t.Helper()
	before := c.n
	return listed(t, q), c.n - before
}

func TestRelatedRows(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		sent := new(counter)
		q := library(t, bunengine.New(bunengine.Bun(db).WithQueryHook(sent)))

		books, n := sent.queries(t, q)
		assert.Equal(t, 1, n)
		assert.Nil(t, books[0].Author)

		books, n = sent.queries(t, q.SelectRelated("author__country", "earlier").SelectForUpdate())
		assert.Equal(t, 1, n)
		require.Len(t, books, 4)
		assert.Equal(t, "Stanisław Lem", books[0].Author.Name)
		assert.Equal(t, "Poland", books[1].Author.Country.Name)
		assert.Equal(t, "Solaris", books[1].Earlier.Title)
		assert.Nil(t, books[2].Author.Country)
		assert.Nil(t, books[3].Author)

		books, n = sent.queries(t, q.PrefetchRelated("reviews", "tags", "author__books"))
		assert.Equal(t, 4, n, "one, and one for each relation to many rows")
		require.Len(t, books, 4)
		assert.Len(t, books[0].Reviews, 2)
		assert.Empty(t, books[2].Reviews)
		assert.ElementsMatch(t, []Tag{{ID: 1, Name: "sf"}, {ID: 2, Name: "sea"}}, books[0].Tags)
		assert.Len(t, books[1].Author.Books, 2)

		books, n = sent.queries(t, q.PrefetchRelated("reviews").SelectRelated("author").Only("title").
			Annotate(ormapi.As{"n": ormapi.Count("tags")}).Filter(ormapi.Q{"author__age__gt": 80, "n__gt": 1}).OrderBy("author__name").Limit(1))
		assert.Equal(t, 2, n)
		require.Len(t, books, 1)
		assert.Equal(t, "Solaris", books[0].Title)
		assert.Equal(t, 2, books[0].N)
		assert.Len(t, books[0].Reviews, 2)
		assert.Equal(t, 84, books[0].Author.Age)

		books, n = sent.queries(t, q.Filter(ormapi.Q{"pages": 0}).PrefetchRelated("reviews"))
		assert.Empty(t, books)
		assert.Equal(t, 1, n)
		n, err := q.PrefetchRelated("tags").Count(t.Context())
		require.NoError(t, err)
		assert.Equal(t, 4, n)
		require.NoError(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			book, err := ormapi.Objects[Book](tx).PrefetchRelated("tags", "reviews").AFirst(ctx).Await(ctx)
			assert.Len(t, book.Tags, 2)
			return err
		}))

		for want, q := range map[string]ormapi.QuerySet[Book]{
			"Book.SelectRelated: author__tags: the model has no such field; Author's": q.SelectRelated("author__tags"),
			"Book.SelectRelated: reviews: it leads to many rows":                      q.SelectRelated("reviews"),
			"Book.PrefetchRelated: title: the model has no such field":                q.PrefetchRelated("title"),
		} {
			_, err := q.List(t.Context())
			require.ErrorContains(t, err, want)
		}
		read := 0
		for book, err := range q.SelectRelated("author").PrefetchRelated("tags").Filter(ormapi.Q{"author__isnull": false}).Iterator(t.Context()) {
			require.NoError(t, err)
			assert.NotNil(t, book.Author)
			read += len(book.Tags)
		}
		assert.Equal(t, 3, read)
		require.NoError(t, ormapi.Atomic(t.Context(), db, func(ctx context.Context, tx *ormapi.DB) error {
			for book, err := range ormapi.Objects[Book](tx).OrderBy("pk").PrefetchRelated("tags").AIterator(ctx) {
				require.NoError(t, err)
				assert.Len(t, book.Tags, map[int64]int{1: 2, 3: 1}[book.ID])
			}
			return nil
		}))
	})
}
