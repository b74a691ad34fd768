package enginetest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// However small the chunks are, all rows come, in their order and with what is read
// beside them.
func testChunks(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, books := t.Context(), Library(t, db).SelectRelated("author").PrefetchRelated("tags")
		want := Listed(t, books)
		for _, size := range []int{1, 2, 3, 4, 5} {
			var got, awaited []Book
			for book, err := range books.Iterator(ctx, size) {
				require.NoError(t, err)
				got = append(got, book)
			}
			assert.Equal(t, want, got)
			require.NoError(t, ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
				for book, err := range books.AIterator(ctx, size) {
					require.NoError(t, err)
					awaited = append(awaited, book)
				}
				return nil
			}))
			assert.Equal(t, want, awaited)
		}
		for _, err := range books.Iterator(ctx, 0) {
			require.ErrorIs(t, err, ormapi.ErrChunkSize)
			assert.EqualError(t, err, "ormapi: Book.Iterator: the size of a chunk must be positive")
		}
	})
}
