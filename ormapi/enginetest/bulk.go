package enginetest

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Label has what an insert can conflict with.
type Label struct {
	ID    int64  `bun:",pk,autoincrement"`
	Slug  string `bun:",unique" gorm:"unique"`
	Title string `bun:",nullzero" gorm:"default:null"`
	Hits  int
	Rate  float64
	Live  bool
	Note  *string
	Tags  []string `bun:"type:json" gorm:"serializer:json"`
	Seen  time.Time
	Code  Code `bun:"type:text" gorm:"type:text"`
}

// ALabel is a new label.
func ALabel(slug string, hits int) Label {
	note := slug + "'s"
	return Label{Slug: slug, Title: "T " + slug, Hits: hits, Rate: 1.5, Live: hits%2 == 0, Note: &note, Tags: []string{slug}, Seen: created, Code: Code{slug}}
}

// HitsBySlug are the hits of each label.
func HitsBySlug(t *testing.T, db *ormapi.DB) map[string]any {
	t.Helper()
	hits := map[string]any{}
	for _, row := range Listed(t, ormapi.Values(ormapi.Objects[Label](db), "slug", "hits")) {
		hits[row["slug"].(string)] = row["hits"]
	}
	return hits
}

func testConflicts(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, labels := t.Context(), ormapi.Objects[Label](db)
		Insert(t, db, ALabel("a", 1), ALabel("b", 2))
		again := []Label{ALabel("b", 20), ALabel("c", 30)}

		made, err := labels.BulkCreate(ctx, again, ormapi.IgnoreConflicts())
		require.NoError(t, err)
		assert.Equal(t, again, made)
		assert.Equal(t, map[string]any{"a": 1, "b": 2, "c": 30}, HitsBySlug(t, db))

		changed := ALabel("a", 100)
		changed.Title = "not taken"
		_, err = labels.BulkCreate(ctx, []Label{changed, ALabel("d", 4)}, ormapi.UpdateConflicts([]string{"slug"}, "hits", "seen"))
		require.NoError(t, err)
		assert.Equal(t, map[string]any{"a": 100, "b": 2, "c": 30, "d": 4}, HitsBySlug(t, db))
		a, err := labels.Get(ctx, ormapi.Q{"slug": "a"})
		require.NoError(t, err)
		assert.Equal(t, "T a", a.Title)
		assert.Equal(t, int64(1), a.ID)

		for want, option := range map[string]ormapi.BulkOption{
			"Label.BulkCreate: slog: the model has no such field":        ormapi.UpdateConflicts([]string{"slog"}, "hits"),
			"Label.BulkCreate: hit: the model has no such field":         ormapi.UpdateConflicts([]string{"slug"}, "hit"),
			"Label.BulkCreate: UpdateConflicts: there is nothing to set": ormapi.UpdateConflicts([]string{"slug"}),
		} {
			_, err := labels.BulkCreate(ctx, again, option)
			require.ErrorContains(t, err, want)
		}
	})
}

func testBulkUpdate(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, labels := t.Context(), ormapi.Objects[Label](db)
		Insert(t, db, ALabel("a", 1), ALabel("b", 2), ALabel("c", 3), ALabel("d", 4))
		rows := Listed(t, labels.OrderBy("pk"))
		for i := range rows {
			rows[i].Hits += 10
			rows[i].Slug += "!"
			rows[i].Seen = created.AddDate(1, 0, i)
			rows[i].Live = !rows[i].Live
			rows[i].Rate = 0.25
			rows[i].Tags = []string{"new", "?"}
			rows[i].Code = Code{"new"}
			rows[i].Note = nil
			rows[i].Title = ""
		}
		fields := []string{"hits", "slug", "seen", "live", "rate", "tags", "code", "note", "title"}
		n, err := labels.Exclude(ormapi.Q{"slug": "d"}).BulkUpdate(ctx, rows, fields, ormapi.BatchSize(3))
		require.NoError(t, err)
		assert.Equal(t, 3, n)
		assert.Equal(t, map[string]any{"a!": 11, "b!": 12, "c!": 13, "d": 4}, HitsBySlug(t, db))
		got := Listed(t, labels.OrderBy("pk").Limit(3))
		for i := range got {
			got[i].Seen = got[i].Seen.UTC()
			assert.Equal(t, rows[i], got[i])
		}
		null, err := labels.Filter(ormapi.Q{"title": nil}).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 3, null, "a zero is NULL where the tag says nullzero")

		n, err = labels.ABulkUpdate(ctx, rows[:1], []string{"hits"}).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		n, err = labels.BulkUpdate(ctx, nil, []string{"hits"})
		require.NoError(t, err)
		assert.Zero(t, n)
		_, err = labels.BulkUpdate(ctx, []Label{{Hits: 1}}, []string{"hits"})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = labels.BulkUpdate(ctx, rows, nil)
		require.ErrorIs(t, err, ormapi.ErrEmptySet)
		_, err = labels.BulkUpdate(ctx, rows, []string{"id"})
		require.ErrorIs(t, err, ormapi.ErrWrongType)
		_, err = labels.BulkUpdate(ctx, rows, []string{"hit"})
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
		_, err = labels.BulkUpdate(ctx, rows, fields, ormapi.IgnoreConflicts())
		require.ErrorIs(t, err, ormapi.ErrConflicts)
		_, err = labels.Limit(1).BulkUpdate(ctx, rows, fields)
		require.ErrorIs(t, err, ormapi.ErrSliced)
	})
}

func testInBulk(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, labels := t.Context(), ormapi.Objects[Label](db)
		Insert(t, db, ALabel("a", 1), ALabel("b", 1), ALabel("c", 3))
		byID, err := ormapi.InBulk(ctx, labels.Exclude(ormapi.Q{"slug": "c"}), "pk", []int64{2, 3, 99})
		require.NoError(t, err)
		require.Len(t, byID, 1)
		assert.Equal(t, "b", byID[2].Slug)
		bySlug, err := ormapi.AInBulk(ctx, labels.Only("hits"), "slug", []string{"a", "c"}).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, bySlug["a"].Hits)
		assert.Equal(t, 3, bySlug["c"].Hits)
		none, err := ormapi.InBulk(ctx, labels, "pk", []int{})
		require.NoError(t, err)
		assert.Empty(t, none)
		small, err := ormapi.InBulk(ctx, labels.UnionAll(labels.None()), "id", []uint8{1})
		require.NoError(t, err)
		assert.Equal(t, "a", small[1].Slug)

		_, err = ormapi.InBulk(ctx, labels, "hits", []int{1})
		require.ErrorIs(t, err, ormapi.ErrMultipleObjectsReturned)
		_, err = ormapi.InBulk(ctx, labels, "slug", []int{1})
		require.ErrorIs(t, err, ormapi.ErrWrongType)
		_, err = ormapi.InBulk(ctx, labels.Limit(2), "pk", []int{1})
		require.ErrorIs(t, err, ormapi.ErrSliced)
		_, err = ormapi.InBulk(ctx, ormapi.Values(labels), "pk", []int{1})
		require.ErrorIs(t, err, ormapi.ErrValues)
		_, err = ormapi.InBulk(ctx, labels, "hit", []int{1})
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
	})
}

func testGetOrCreate(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, labels := t.Context(), ormapi.Objects[Label](db)
		get := func(ctx context.Context, labels ormapi.QuerySet[Label]) ormapi.Found[Label] {
			found, err := labels.GetOrCreate(ctx, ormapi.Q{"slug": "go", "hits__gte": 0}, ormapi.Set{"hits": 7, "note": "n", "seen": created, "code": "c"})
			require.NoError(t, err)
			return found
		}
		found := get(ctx, labels)
		assert.True(t, found.Created)
		note := "n"
		assert.Equal(t, Label{ID: 1, Slug: "go", Hits: 7, Note: &note, Seen: created, Code: Code{"c"}}, found.Row)
		found = get(ctx, labels)
		assert.False(t, found.Created)
		assert.Equal(t, int64(1), found.Row.ID)

		// Somebody else's row, which the query does not see: the insert fails, and
		// the transaction can go on.
		require.NoError(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			labels := ormapi.Objects[Label](tx)
			_, err := labels.GetOrCreate(ctx, ormapi.Q{"slug": "go", "hits": 8}, nil)
			require.ErrorContains(t, err, "Label.GetOrCreate: ")
			assert.False(t, get(ctx, labels).Created)
			return nil
		}))

		_, err := labels.GetOrCreate(ctx, ormapi.Q{}, nil)
		require.ErrorIs(t, err, ormapi.ErrEmptyCondition)
		_, err = labels.GetOrCreate(ctx, ormapi.Q{"slug": "x"}, ormapi.Set{"hits": ormapi.F("hits").Add(1)})
		require.ErrorContains(t, err, "hits: wrong type of value; a new row has no fields yet")
		_, err = labels.GetOrCreate(ctx, ormapi.Q{"slug": "x"}, ormapi.Set{"hit": 1})
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
		Insert(t, db, ALabel("x", 7))
		_, err = labels.GetOrCreate(ctx, ormapi.Q{"hits": 7}, nil)
		require.ErrorIs(t, err, ormapi.ErrMultipleObjectsReturned)
	})
}

// Who asks at the same time gets one row.
func testGetOrCreateAtOnce(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		var futures []*ormapi.Future[ormapi.Found[Label]]
		for range 8 {
			futures = append(futures, ormapi.Objects[Label](db).AGetOrCreate(t.Context(), ormapi.Q{"slug": "go"}, ormapi.Set{"seen": created}))
		}
		found, err := ormapi.Gather(t.Context(), futures...)
		require.NoError(t, err)
		made := 0
		for _, f := range found {
			assert.Equal(t, found[0].Row.ID, f.Row.ID)
			if f.Created {
				made++
			}
		}
		assert.Equal(t, 1, made)
	})
}

func testUpdateOrCreate(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, labels := t.Context(), ormapi.Objects[Label](db)
		set := func(set, create ormapi.Set) ormapi.Found[Label] {
			found, err := labels.AUpdateOrCreate(ctx, ormapi.Q{"slug": "go"}, set, create).Await(ctx)
			require.NoError(t, err)
			return found
		}
		found := set(ormapi.Set{"hits": 1, "seen": created}, nil)
		assert.True(t, found.Created)
		assert.Equal(t, 1, found.Row.Hits)
		found = set(ormapi.Set{"hits": ormapi.F("hits").Add(4), "title": "T"}, ormapi.Set{"hits": 9})
		assert.False(t, found.Created)
		assert.Equal(t, 5, found.Row.Hits, "computed by the database")
		assert.Equal(t, "T", found.Row.Title)
		found = set(ormapi.Set{"hits": 6}, nil)
		assert.Equal(t, 6, found.Row.Hits)
		found = set(nil, ormapi.Set{"hits": 9})
		assert.Equal(t, 6, found.Row.Hits)
		assert.Equal(t, map[string]any{"go": 6}, HitsBySlug(t, db))

		require.NoError(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			found, err := ormapi.Objects[Label](tx).UpdateOrCreate(ctx, ormapi.Q{"slug": "new"}, ormapi.Set{"hits": ormapi.F("hits")}, ormapi.Set{"hits": 3, "seen": created})
			assert.True(t, found.Created)
			return err
		}))
		assert.Equal(t, map[string]any{"go": 6, "new": 3}, HitsBySlug(t, db))
		_, err := labels.UpdateOrCreate(ctx, ormapi.Q{"slug": "go"}, ormapi.Set{"hit": 1}, ormapi.Set{})
		require.ErrorIs(t, err, ormapi.ErrUnknownField)

		// A relation's key can be given by the relation's name.
		Library(t, db)
		review, err := ormapi.Objects[Book](db).GetOrCreate(ctx, ormapi.Q{"author": 2, "title": "Rocannon's World"}, nil)
		require.NoError(t, err)
		assert.Equal(t, int64(2), *review.Row.AuthorID)
	})
}

// Of those who count at the same time, one creates, and no other's count is lost.
func testUpdateOrCreateAtOnce(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		var futures []*ormapi.Future[ormapi.Found[Label]]
		for range 8 {
			futures = append(futures, ormapi.Objects[Label](db).AUpdateOrCreate(t.Context(), ormapi.Q{"slug": "go"},
				ormapi.Set{"hits": ormapi.F("hits").Add(1)}, ormapi.Set{"hits": 1, "seen": created}))
		}
		_, err := ormapi.Gather(t.Context(), futures...)
		require.NoError(t, err)
		assert.Equal(t, map[string]any{"go": 8}, HitsBySlug(t, db))
	})
}
