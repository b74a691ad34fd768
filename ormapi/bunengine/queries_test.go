package bunengine_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

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

func TestBulkCreate(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, sent := t.Context(), new(counter)
		labels := ormapi.Objects[Label](bunengine.New(bunengine.Bun(db).WithQueryHook(sent)))
		var rows []Label
		for i := range 7 {
			rows = append(rows, label(fmt.Sprint("s", i), i))
		}
		made, err := labels.BulkCreate(ctx, rows, ormapi.BatchSize(3))
		require.NoError(t, err)
		assert.Equal(t, 3+2, sent.n, "three statements in a transaction")
		for i, row := range made {
			assert.Equal(t, int64(i+1), row.ID)
			assert.Equal(t, rows[i].Slug, row.Slug)
			assert.Zero(t, rows[i].ID, "the caller's rows are as they were")
		}
		got, err := labels.Get(ctx, ormapi.Q{"slug": "s3"})
		require.NoError(t, err)
		got.Seen = got.Seen.UTC()
		assert.Equal(t, made[3], got)

		// All or none.
		_, err = labels.BulkCreate(ctx, []Label{label("a", 0), label("b", 0), label("s1", 9)}, ormapi.BatchSize(2))
		require.ErrorContains(t, err, "Label.BulkCreate: ")
		assert.Len(t, hits(t, db), 7)

		// Rows with a key of their own, among others.
		keyed := label("k", 1)
		keyed.ID = 40
		made, err = labels.ABulkCreate(ctx, []Label{label("x", 1), keyed, label("y", 1)}).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, int64(40), made[1].ID)
		assert.NotZero(t, made[0].ID)
		assert.NotZero(t, made[2].ID)

		none, err := labels.BulkCreate(ctx, nil)
		require.NoError(t, err)
		assert.Empty(t, none)
		_, err = labels.BulkCreate(ctx, rows, ormapi.BatchSize(0))
		require.ErrorIs(t, err, ormapi.ErrBatchSize)
		_, err = ormapi.Values(labels).BulkCreate(ctx, nil)
		require.ErrorIs(t, err, ormapi.ErrValues)
	})
}

func TestRelatedManagerOfAPolymorphicRelation(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, one := t.Context(), int64(1)
		insert(t, db, Photo{})
		insert(t, db, Remark{OwnerID: &one, OwnerType: "book", Text: "of a book"})
		remarks := ormapi.RelatedTo[Remark](db, Photo{ID: 1}, "remarks")
		assert.Empty(t, listed(t, remarks.All()))
		made, err := remarks.Create(ctx, Remark{Text: "sharp"})
		require.NoError(t, err)
		assert.Equal(t, "photo", made.OwnerType)
		n, err := remarks.Add(ctx, Remark{ID: 1})
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		assert.Equal(t, []string{"of a book", "sharp"}, listed(t, ormapi.ValuesList[string](remarks.All().OrderBy("pk"), "text")))
		changed, err := remarks.Set(ctx, []Remark{made})
		require.NoError(t, err)
		assert.Equal(t, ormapi.Changed{Removed: 1}, changed)
		photos := listed(t, ormapi.Objects[Photo](db).PrefetchRelated("remarks"))
		assert.Len(t, photos[0].Remarks, 1)
	})
}

// Photo has remarks, as other models might.
type Photo struct {
	ID      int64    `bun:",pk,autoincrement"`
	Remarks []Remark `bun:"rel:has-many,join:id=owner_id,join:type=owner_type,polymorphic"`
}

type Remark struct {
	ID        int64 `bun:",pk,autoincrement"`
	OwnerID   *int64
	OwnerType string
	Text      string
}

func TestBadCombinations(t *testing.T) {
	db := sqlite(t, ":memory:")
	books := ormapi.Objects[Article](db)
	other := ormapi.Objects[Article](sqlite(t, ":memory:"))
	_, err := books.Union(books).Update(t.Context(), ormapi.Set{"hits": 1})
	require.ErrorIs(t, err, ormapi.ErrCombined)
	_, err = books.Union(books).Delete(t.Context())
	require.ErrorIs(t, err, ormapi.ErrCombined)
	for _, q := range []ormapi.QuerySet[Article]{books.Union(books).SelectForUpdate(), books.Union(books.SelectForUpdate())} {
		_, err = q.List(t.Context())
		require.ErrorIs(t, err, ormapi.ErrCombined)
	}
	_, err = books.Union(other).List(t.Context())
	require.ErrorIs(t, err, ormapi.ErrDatabases)
	_, err = books.Filter(ormapi.Q{"pk__in": other}).List(t.Context())
	require.ErrorIs(t, err, ormapi.ErrDatabases)
	_, err = books.Union(books.Filter(ormapi.Q{"hit": 1})).List(t.Context())
	require.ErrorContains(t, err, "Article.Filter: hit: the model has no such field")
}

// Draft is only marked as deleted.
type Draft struct {
	ID      int64 `bun:",pk,autoincrement"`
	BookID  int64
	Deleted time.Time `bun:",soft_delete,nullzero"`
}

type Shelf struct {
	ID     int64   `bun:",pk"`
	Drafts []Draft `bun:"rel:has-many,join:id=book_id"`
}

// What bun marks as deleted is not there.
func TestSoftDelete(t *testing.T) {
	ctx, db := t.Context(), sqlite(t, ":memory:")
	for _, model := range []any{(*Draft)(nil), (*Shelf)(nil)} {
		_, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(ctx)
		require.NoError(t, err)
	}
	insert(t, db, Shelf{ID: 1}, Shelf{ID: 2})
	insert(t, db, Draft{BookID: 1}, Draft{BookID: 1}, Draft{BookID: 2})
	drafts := ormapi.Objects[Draft](db)
	deleted, err := drafts.Filter(ormapi.Q{"pk__gt": 1}).Delete(ctx)
	require.NoError(t, err)
	assert.Equal(t, 2, deleted.Total)
	n, err := drafts.Count(ctx)
	require.NoError(t, err)
	assert.Equal(t, 1, n)
	shelves := ormapi.Objects[Shelf](db).OrderBy("pk")
	counts := ormapi.Values(shelves.Annotate(ormapi.As{"n": ormapi.Count("drafts")}), "id", "n")
	assert.Equal(t, []map[string]any{{"id": int64(1), "n": 1}, {"id": int64(2), "n": 0}}, listed(t, counts))
	assert.Len(t, listed(t, shelves.Filter(ormapi.Q{"drafts__isnull": true})), 1)
	assert.Len(t, listed(t, shelves.PrefetchRelated("drafts"))[0].Drafts, 1)
}

// Ticket has columns with defaults.
type Ticket struct {
	ID    int64  `bun:",pk,autoincrement"`
	State string `bun:",notnull,default:'new'"`
	Rank  int    `bun:",nullzero,notnull,default:7"`
	Note  *string
}

// A row's value is kept, and a zero becomes the default, whatever the rows before it
// have.
func TestBulkCreateWithDefaults(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, note := t.Context(), "n"
		tickets := ormapi.Objects[Ticket](db)
		made, err := tickets.BulkCreate(ctx, []Ticket{{}, {State: "done", Note: &note}, {State: "open", Rank: 3}, {Rank: 4}, {}})
		require.NoError(t, err)
		want := []Ticket{{1, "new", 7, nil}, {2, "done", 7, &note}, {3, "open", 3, nil}, {4, "new", 4, nil}, {5, "new", 7, nil}}
		assert.Equal(t, want, listed(t, tickets.OrderBy("pk")))
		for i := range made {
			assert.Equal(t, want[i].ID, made[i].ID)
		}
	})
}
