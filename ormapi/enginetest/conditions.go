package enginetest

import (
	"context"
	"database/sql/driver"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Article has a field of each kind.
type Article struct {
	ID      int64 `bun:",pk,autoincrement"`
	Title   string
	Hits    int
	Rating  float64
	Live    bool
	Note    *string
	Tags    []string `bun:"type:json" gorm:"serializer:json"`
	Created time.Time
	Section string `bun:",nullzero" gorm:"default:null"`
	Code    Code   `bun:"type:text" gorm:"type:text"`
	Writer  Writer `bun:"rel:belongs-to,join:title=name" gorm:"foreignKey:Title;references:Name"`
}

// Code converts itself to a text and back.
type Code struct{ text string }

func (c Code) Value() (driver.Value, error) { return c.text, nil }

func (c *Code) Scan(v any) error {
	c.text = fmt.Sprintf("%s", v)
	return nil
}

// Writer has no table.
type Writer struct {
	Name string `bun:",pk" gorm:"primaryKey"`
}

// Log has no primary key.
type Log struct {
	Line string
}

var created = time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC)

// Articles inserts six rows and returns all of them.
func Articles(t testing.TB, db *ormapi.DB) ormapi.QuerySet[Article] {
	t.Helper()
	note := "50%_off! [a*?]"
	q := ormapi.Objects[Article](db)
	for i, a := range []Article{
		{Title: "Alpha", Hits: 1, Rating: 1.5, Note: &note, Tags: []string{"a", "b"}},
		{Title: "alphabet", Hits: 2, Rating: 2.5, Live: true},
		{Title: "Beta", Hits: 3, Rating: 3.5, Live: true, Section: "news"},
		{Title: "it's \\ \"quoted\" ?", Hits: 4, Rating: 4.5},
		{Title: "100% pure", Hits: 5, Rating: 2},
		{Title: "1000 pure", Hits: 6, Rating: 2},
	} {
		a.Code = Code{fmt.Sprintf("c%d", i+1)}
		a.Created = created.Add(time.Duration(i) * time.Hour)
		made, err := q.Create(t.Context(), a)
		require.NoError(t, err)
		assert.Equal(t, int64(i+1), made.ID)
	}
	return q
}

func ids(t *testing.T, q ormapi.QuerySet[Article]) []int64 {
	t.Helper()
	rows, err := q.List(t.Context())
	require.NoError(t, err)
	got := make([]int64, len(rows))
	for i, r := range rows {
		got[i] = r.ID
	}
	return got
}

func testConditions(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Articles(t, db).OrderBy("pk")
		cases := []struct {
			name string
			cond ormapi.Cond
			want []int64
		}{
			{"exact", ormapi.Q{"title": "Alpha"}, []int64{1}},
			{"exact with quotes", ormapi.Q{"title": "it's \\ \"quoted\" ?"}, []int64{4}},
			{"iexact", ormapi.Q{"title__iexact": "ALPHA"}, []int64{1}},
			{"contains", ormapi.Q{"title__contains": "lpha"}, []int64{1, 2}},
			{"contains, other case", ormapi.Q{"title__contains": "LPHA"}, []int64{}},
			{"icontains", ormapi.Q{"title__icontains": "LPHA"}, []int64{1, 2}},
			{"contains a wildcard", ormapi.Q{"title__contains": "0%"}, []int64{5}},
			{"icontains a wildcard", ormapi.Q{"title__icontains": "0% P"}, []int64{5}},
			{"contains all wildcards", ormapi.Q{"note__contains": "%_off! [a*?]"}, []int64{1}},
			{"icontains all wildcards", ormapi.Q{"note__icontains": "%_OFF! [A*?]"}, []int64{1}},
			{"contains a backslash", ormapi.Q{"title__contains": "\\ \""}, []int64{4}},
			{"contains nothing", ormapi.Q{"title__contains": ""}, []int64{1, 2, 3, 4, 5, 6}},
			{"startswith", ormapi.Q{"title__startswith": "alpha"}, []int64{2}},
			{"istartswith", ormapi.Q{"title__istartswith": "alpha"}, []int64{1, 2}},
			{"endswith", ormapi.Q{"title__endswith": "Pure"}, []int64{}},
			{"iendswith", ormapi.Q{"title__iendswith": "Pure"}, []int64{5, 6}},
			{"regex", ormapi.Q{"title__regex": "^[Aa]lpha(bet)?$"}, []int64{1, 2}},
			{"regex, other case", ormapi.Q{"title__regex": "^ALPHA"}, []int64{}},
			{"iregex", ormapi.Q{"title__iregex": "^ALPHA"}, []int64{1, 2}},
			{"regex with a quote and a backslash", ormapi.Q{"title__regex": `it's \\ "`}, []int64{4}},
			{"regex of NULL", ormapi.Q{"note__regex": "."}, []int64{1}},
			{"year", ormapi.Q{"created__year": 2026}, []int64{1, 2, 3, 4, 5, 6}},
			{"year, compared", ormapi.Q{"created__year__lt": 2026}, []int64{}},
			{"month and day", ormapi.Q{"created__month": 3, "created__day__in": []int{4, 5}}, []int64{1, 2, 3, 4, 5, 6}},
			{"day", ormapi.Q{"created__day": 5}, []int64{}},
			{"hour", ormapi.Q{"created__hour__range": []int{6, 7}}, []int64{2, 3}},
			{"minute and second", ormapi.Q{"created__minute": 6, "created__second": 7, "created__hour": ormapi.F("pk").Add(4)}, []int64{1, 2, 3, 4, 5, 6}},
			{"in", ormapi.Q{"hits__in": []int{1, 3, 99}}, []int64{1, 3}},
			{"in nothing", ormapi.Q{"hits__in": []int{}}, []int64{}},
			{"gt", ormapi.Q{"hits__gt": 5}, []int64{6}},
			{"gte", ormapi.Q{"hits__gte": 5}, []int64{5, 6}},
			{"lt", ormapi.Q{"rating__lt": 2}, []int64{1}},
			{"lte", ormapi.Q{"rating__lte": 2}, []int64{1, 5, 6}},
			{"range", ormapi.Q{"hits__range": [2]int{2, 4}}, []int64{2, 3, 4}},
			{"bool", ormapi.Q{"live": true}, []int64{2, 3}},
			{"time", ormapi.Q{"created__gt": created.Add(4 * time.Hour)}, []int64{6}},
			{"a time in another zone", ormapi.Q{"created": created.In(time.FixedZone("", 3600))}, []int64{1}},
			{"isnull", ormapi.Q{"note__isnull": false}, []int64{1}},
			{"nil", ormapi.Q{"section": nil}, []int64{1, 2, 4, 5, 6}},
			{"what converts itself", ormapi.Q{"code": Code{"c3"}}, []int64{3}},
			{"or its text", ormapi.Q{"code__in": []any{"c3", Code{"c4"}}}, []int64{3, 4}},
			{"or a part of it", ormapi.Q{"code__endswith": "3"}, []int64{3}},
			{"pk", ormapi.Q{"pk__in": []int{2, 1}}, []int64{1, 2}},
			{"F", ormapi.Q{"rating__gt": ormapi.F("hits")}, []int64{1, 2, 3, 4}},
			{"F and arithmetic", ormapi.Q{"hits": ormapi.F("pk").Add(2).Mul(2).Sub(4).Div(2)}, []int64{1, 2, 3, 4, 5, 6}},
			{"F and a whole division", ormapi.Q{"hits__lte": ormapi.F("pk").Div(2).Mul(2)}, []int64{2, 4, 6}},
			{"F and a fraction", ormapi.Q{"rating": ormapi.F("hits").Mul(3.0).Div(2)}, []int64{1}},
			{"F modulo", ormapi.Q{"live": false, "hits__gt": ormapi.F("hits").Mod(2).Add(4)}, []int64{6}},
			{"and or not", ormapi.And(
				ormapi.Or(ormapi.Q{"hits": 1}, ormapi.Q{"hits": 2}, ormapi.And(ormapi.Q{"hits": 3}, ormapi.Q{"live": false})),
				ormapi.Not(ormapi.Q{"title": "Alpha"})), []int64{2}},
			{"compared with NULL", ormapi.Q{"note__contains": "x"}, []int64{}},
		}
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				assert.Equal(t, c.want, ids(t, q.Filter(c.cond)))
				rest := []int64{}
				for id := int64(1); id <= 6; id++ {
					if !slices.Contains(c.want, id) {
						rest = append(rest, id)
					}
				}
				assert.Equal(t, rest, ids(t, q.Exclude(c.cond)), "Exclude is the rest, NULL or not")
				assert.Equal(t, c.want, ids(t, q.Filter(ormapi.Not(ormapi.Not(c.cond)))))
			})
		}
	})
}

func testLazyMethods(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Articles(t, db)
		assert.Equal(t, []int64{6, 5, 4}, ids(t, q.OrderBy("-hits").Limit(3)))
		assert.Equal(t, []int64{5, 6}, ids(t, q.OrderBy("pk").Offset(4)))
		assert.Equal(t, []int64{2, 3}, ids(t, q.OrderBy("pk").Limit(2).Offset(1)))
		assert.Equal(t, []int64{1, 5, 6, 2, 3, 4}, ids(t, q.OrderBy("rating", "pk")))
		assert.Equal(t, []int64{4, 3, 2, 6, 5, 1}, ids(t, q.OrderBy("rating", "pk").Reverse()))
		assert.Equal(t, []int64{3, 2}, ids(t, q.Filter(ormapi.Q{"live": true}).OrderBy("-pk").SelectForUpdate()))
		assert.Empty(t, ids(t, q.None()))

		only, err := q.Only("title").OrderBy("pk").First(t.Context())
		require.NoError(t, err)
		assert.Equal(t, Article{ID: 1, Title: "Alpha"}, only)
		deferred, err := q.Defer("title", "created").OrderBy("pk").First(t.Context())
		require.NoError(t, err)
		assert.Empty(t, deferred.Title)
		assert.Equal(t, []string{"a", "b"}, deferred.Tags)

		logs := ormapi.Objects[Log](db)
		for _, line := range []string{"one", "two", "one"} {
			_, err := logs.Create(t.Context(), Log{Line: line})
			require.NoError(t, err)
		}
		n, err := logs.Distinct().Count(t.Context())
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		lines, err := logs.Distinct().OrderBy("line").List(t.Context())
		require.NoError(t, err)
		assert.Equal(t, []Log{{"one"}, {"two"}}, lines)
		_, err = logs.First(t.Context())
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
	})
}

func testTerminals(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Articles(t, db)

		first, err := q.First(ctx)
		require.NoError(t, err)
		assert.Equal(t, "Alpha", first.Title)
		assert.True(t, created.Equal(first.Created))
		assert.Equal(t, "50%_off! [a*?]", *first.Note)
		last, err := q.Last(ctx)
		require.NoError(t, err)
		assert.Equal(t, int64(6), last.ID)
		got, err := q.Get(ctx, ormapi.Q{"title": "Beta"})
		require.NoError(t, err)
		assert.Equal(t, "news", got.Section)
		_, err = q.Get(ctx, ormapi.Q{"title": "Gamma"})
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		_, err = q.Get(ctx, ormapi.Q{"live": true})
		require.ErrorIs(t, err, ormapi.ErrMultipleObjectsReturned)

		n, err := q.OrderBy("hits").Offset(2).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 4, n)
		for offset, want := range map[int]bool{5: true, 6: false} {
			exists, err := q.Offset(offset).Exists(ctx)
			require.NoError(t, err)
			assert.Equal(t, want, exists)
		}
		exists, err := q.Filter(ormapi.Q{"hits__gt": 6}).Exists(ctx)
		require.NoError(t, err)
		assert.False(t, exists)

		note := "new"
		n, err = q.Filter(ormapi.Q{"live": true}).Update(ctx, ormapi.Set{
			"hits": ormapi.F("hits").Add(10), "note": &note, "tags": []string{"x"}, "section": "", "rating": 1,
		})
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		beta, err := q.Get(ctx, ormapi.Q{"pk": 3})
		require.NoError(t, err)
		assert.Equal(t, Article{ID: 3, Title: "Beta", Hits: 13, Rating: 1, Live: true, Note: &note, Tags: []string{"x"}, Code: Code{"c3"}, Created: beta.Created}, beta)
		n, err = q.Filter(ormapi.Q{"section__isnull": true}).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 6, n, "nullzero holds for an update too")
		n, err = q.Update(ctx, ormapi.Set{"note": nil})
		require.NoError(t, err)
		assert.Equal(t, 6, n, "without a condition: every row")
		n, err = q.Filter(ormapi.Q{"note": nil}).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 6, n)

		deleted, err := q.Filter(ormapi.Q{"hits__lt": 6}).Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, ormapi.Deleted{Total: 3, PerModel: map[string]int{"Article": 3}}, deleted)
		deleted, err = q.Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, 3, deleted.Total)
		_, err = q.First(ctx)
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)

		_, err = ormapi.Objects[Writer](db).List(ctx)
		require.ErrorContains(t, err, "ormapi: Writer.List: ", "the table is missing, says the database")
	})
}

// An update computes from the row as it was, whichever column is set first. MySQL
// cannot say so of a swap, and must not do something else instead.
func testAnUpdateFromOldValues(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Articles(t, db)
		second := q.Filter(ormapi.Q{"pk": 2})
		n, err := second.Update(ctx, ormapi.Set{"hits": ormapi.F("hits").Add(1), "rating": ormapi.F("hits").Add(0)})
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		got, err := second.Get(ctx)
		require.NoError(t, err)
		assert.Equal(t, 3, got.Hits)
		assert.InDelta(t, 2, got.Rating, 0)
		n, err = second.Update(ctx, ormapi.Set{"hits": 3})
		require.NoError(t, err)
		assert.Equal(t, 1, n, "it matched, changed or not")

		_, err = second.Update(ctx, ormapi.Set{"hits": ormapi.F("rating").Add(0), "rating": ormapi.F("hits").Add(0)})
		got, getErr := second.Get(ctx)
		require.NoError(t, getErr)
		if err != nil {
			require.ErrorContains(t, err, "Article.Update: MySQL cannot set hits and rating from each other's old values")
			assert.Equal(t, 3, got.Hits)
			return
		}
		require.NoError(t, err)
		assert.Equal(t, 2, got.Hits)
		assert.InDelta(t, 3, got.Rating, 0)
	})
}

func testTheLoopOnADatabase(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Articles(t, db)
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			_, err := q.First(ctx) //asyncorm:ignore syncinasync it is refused, which is what this is about
			require.ErrorIs(t, err, ormapi.ErrSynchronousOnly)

			var writers []*ormapi.Future[int]
			for range 50 {
				writers = append(writers, ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
					return q.Filter(ormapi.Q{"pk": 1}).AUpdate(ctx, ormapi.Set{"hits": ormapi.F("hits").Add(1)}).Await(ctx)
				}))
			}
			_, err = ormapi.Gather(ctx, writers...)
			require.NoError(t, err)
			row, err := q.AGet(ctx, ormapi.Q{"pk": 1}).Await(ctx)
			require.NoError(t, err)
			assert.Equal(t, 51, row.Hits, "no update is lost")

			seen := 0
			for _, err := range q.AIterator(ctx) {
				require.NoError(t, err)
				if seen++; seen == 3 {
					break
				}
			}
			for row, err := range q.OrderBy("pk").AIterator(ctx) {
				require.NoError(t, err)
				_, err = q.ACount(ctx).Await(ctx) // reading meanwhile
				require.NoError(t, err)
				seen = int(row.ID)
			}
			assert.Equal(t, 6, seen)
			return nil
		})
		require.NoError(t, err)
	})
}

func testACancelledQuery(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Articles(t, db)
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := q.List(ctx)
		require.ErrorIs(t, err, context.Canceled)
		for _, err := range q.Iterator(ctx) {
			require.ErrorIs(t, err, context.Canceled)
		}
		assert.Len(t, ids(t, q), 6, "the database is still there")
	})
}
