package enginetest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Listed are all rows of q.
func Listed[T any](t *testing.T, q ormapi.QuerySet[T]) []T {
	t.Helper()
	rows, err := q.List(t.Context())
	require.NoError(t, err)
	return rows
}

func testAnnotations(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Library(t, db).Annotate(ormapi.As{"n": ormapi.Count("reviews"), "stars": ormapi.Sum("reviews__stars")})
		var n []int
		for _, b := range Listed(t, q) {
			n = append(n, b.N)
		}
		assert.Equal(t, []int{2, 1, 0, 0}, n, "none is a count too")
		first, err := q.Only("title").First(t.Context())
		require.NoError(t, err)
		assert.Equal(t, Book{ID: 1, Title: "Solaris", N: 2}, first)

		tags := q.Annotate(ormapi.As{"tagged": ormapi.Count("tags"), "per": ormapi.F("stars").Div(ormapi.F("n"))})
		got := Listed(t, ormapi.Values(tags.Filter(ormapi.Q{"stars__isnull": false}), "title", "n", "stars", "tagged", "per", "author__name"))
		assert.Equal(t, []map[string]any{
			{"title": "Solaris", "n": 2, "stars": 6, "tagged": 2, "per": 3, "author__name": "Stanisław Lem"},
			{"title": "Eden", "n": 1, "stars": 3, "tagged": 0, "per": 3, "author__name": "Stanisław Lem"},
		}, got, "one relation does not multiply the other")

		assert.Equal(t, []string{"Solaris"}, Titles(t, q.Filter(ormapi.Q{"n__gt": 1})))
		assert.Equal(t, []string{"Beowulf", "The Dispossessed", "Eden", "Solaris"}, Titles(t, q.OrderBy("n", "-pk")))
		assert.Equal(t, []string{"Solaris", "Eden"}, Titles(t, library2(db).Filter(ormapi.Q{"pages__gt": ormapi.Sum("reviews__stars").Mul(3)})))
		author := ormapi.Objects[Author](db).Annotate(ormapi.As{"stars": ormapi.Max("books__reviews__stars"), "mean": ormapi.Avg("books__reviews__stars")})
		assert.Equal(t, []map[string]any{
			{"name": "Stanisław Lem", "stars": 5, "mean": 3.0},
			{"name": "Ursula Le Guin", "stars": nil, "mean": nil},
		}, Listed(t, ormapi.Values(author.OrderBy("pk"), "name", "stars", "mean")))
	})
}

func library2(db *ormapi.DB) ormapi.QuerySet[Book] { return ormapi.Objects[Book](db).OrderBy("pk") }

func testGroups(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Library(t, db)
		per := ormapi.Values(q.OrderBy("author__name"), "author__name").Annotate(ormapi.As{
			"n": ormapi.Count("pk"), "mean": ormapi.Avg("pages"), "longest": ormapi.Max(ormapi.F("pages").Add(1)),
			"reviews_": ormapi.Count("reviews"), "stars": ormapi.Sum("reviews__stars"),
		}).Filter(ormapi.Q{"author__isnull": false})
		want := []map[string]any{
			{"author__name": "Stanisław Lem", "n": 2, "mean": 144.0, "longest": 205, "reviews_": 3, "stars": 9},
			{"author__name": "Ursula Le Guin", "n": 1, "mean": 341.0, "longest": 342, "reviews_": 0, "stars": nil},
		}
		assert.Equal(t, want, Listed(t, per))
		assert.Equal(t, want[:1], Listed(t, per.Filter(ormapi.Q{"n__gt": 1, "mean__lt": 1000})), "a filter on groups, and one on an average")
		assert.Equal(t, want[1:], Listed(t, per.Exclude(ormapi.Q{"n": 2})))
		n, err := per.Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		found, err := per.Filter(ormapi.Q{"n__gt": 2}).Exists(ctx)
		require.NoError(t, err)
		assert.False(t, found)
		top, err := per.OrderBy("-n").First(ctx)
		require.NoError(t, err)
		assert.Equal(t, want[0], top)
		_, err = per.OrderBy().First(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		for row, err := range per.Iterator(ctx) {
			require.NoError(t, err)
			assert.Equal(t, want[0], row)
			break
		}

		years := ormapi.Values(Articles(t, db), "created__year", "live").Annotate(ormapi.As{"n": ormapi.CountDistinct("rating")})
		assert.Equal(t, []map[string]any{
			{"created__year": 2026, "live": false, "n": 3}, {"created__year": 2026, "live": true, "n": 2},
		}, Listed(t, years.OrderBy("n").Reverse()))
	})
}

func testAggregate(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Library(t, db)
		as := ormapi.As{
			"n": ormapi.Count("pk"), "authors": ormapi.CountDistinct("author"), "pages": ormapi.Sum("pages"),
			"mean": ormapi.Avg("pages"), "first": ormapi.Min("title"), "old": ormapi.Max("author__age"),
		}
		as["tagged"] = ormapi.Count("tags")
		got, err := q.Aggregate(ctx, as)
		require.NoError(t, err)
		assert.Equal(t, map[string]any{"n": 4, "authors": 2, "pages": 709, "mean": 177.25, "first": "Beowulf", "old": 88, "tagged": 3}, got)
		for _, nobody := range []ormapi.QuerySet[Book]{q.Filter(ormapi.Q{"pages": 0}), q.None()} {
			got, err = nobody.AAggregate(ctx, as).Await(ctx)
			require.NoError(t, err)
			assert.Equal(t, map[string]any{"n": 0, "authors": 0, "pages": nil, "mean": nil, "first": nil, "old": nil, "tagged": 0}, got)
		}
		latest, err := Articles(t, db).Aggregate(ctx, ormapi.As{"at": ormapi.Max("created"), "rate": ormapi.Sum("rating")})
		require.NoError(t, err)
		assert.Equal(t, 16.0, latest["rate"])
		assert.Equal(t, 10, latest["at"].(interface{ Hour() int }).Hour())
	})
}

func testValues(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Articles(t, db).OrderBy("pk")
		row, err := ormapi.Values(q).Get(ctx, ormapi.Q{"pk": 1})
		require.NoError(t, err)
		assert.Equal(t, "50%_off! [a*?]", row["note"])
		assert.Equal(t, []string{"a", "b"}, row["tags"])
		assert.Equal(t, Code{"c1"}, row["code"])
		assert.Equal(t, false, row["live"])
		assert.Nil(t, row["section"])
		assert.Len(t, row, 10)

		assert.Equal(t, []float64{1.5, 2, 2.5, 3.5, 4.5}, Listed(t, ormapi.ValuesList[float64](q.OrderBy("rating"), "rating").Distinct()))
		assert.Equal(t, []any{nil, nil, "news"}, Listed(t, ormapi.ValuesList[any](q, "section").Limit(3)))
		notes := Listed(t, ormapi.ValuesList[*string](q, "note").Limit(2))
		assert.Equal(t, "50%_off! [a*?]", *notes[0])
		assert.Nil(t, notes[1])
		hits, err := ormapi.ValuesList[int](q, "hits").ALast(ctx).Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, 6, hits)
		n, err := ormapi.ValuesList[float64](q, "rating").Distinct().Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 5, n)

		_, err = ormapi.ValuesList[string](q, "note").List(ctx)
		require.ErrorContains(t, err, "Article.List: note: wrong type of value; got NULL for string, take *string")
		_, err = ormapi.ValuesList[string](q, "hits").List(ctx)
		require.ErrorContains(t, err, "hits: wrong type of value; got int, want string")
		_, err = ormapi.Values(q, "hits").Create(ctx, map[string]any{"hits": 1})
		require.ErrorIs(t, err, ormapi.ErrValues)
		_, err = ormapi.Values(q, "hits").Delete(ctx)
		require.ErrorIs(t, err, ormapi.ErrValues)
	})
}

func testBadAggregates(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		articles := ormapi.Objects[Article](db)
		annotated := func(as ormapi.As) func() error {
			return func() error { _, err := articles.Annotate(as).List(t.Context()); return err }
		}
		aggregated := func(q ormapi.QuerySet[Article], as ormapi.As) func() error {
			return func() error { _, err := q.Aggregate(t.Context(), as); return err }
		}
		for _, c := range []struct {
			run  func() error
			is   error
			says string
		}{
			{annotated(ormapi.As{"n": ormapi.Count("pk")}), ormapi.ErrUngrouped, "Article.Annotate: n: "},
			{annotated(ormapi.As{"hits": ormapi.F("pk")}), ormapi.ErrName, "Article.Annotate: hits: "},
			{annotated(ormapi.As{"": ormapi.F("pk")}), ormapi.ErrName, ""},
			{annotated(ormapi.As{"n": ormapi.Sum("hit")}), ormapi.ErrUnknownField, "Article.Annotate: n: "},
			{annotated(ormapi.As{"n": ormapi.Sum(ormapi.Sum("hits"))}), ormapi.ErrWrongType, "sum takes a field"},
			{annotated(ormapi.As{"n": {}}), ormapi.ErrWrongType, "not an expression"},
			{aggregated(articles, ormapi.As{"n": ormapi.F("hits")}), ormapi.ErrWrongType, "Article.Aggregate: n: "},
			{aggregated(articles, nil), ormapi.ErrEmptySet, ""},
			{aggregated(articles.Limit(1), ormapi.As{"n": ormapi.Count("hits")}), ormapi.ErrSliced, ""},
			{aggregated(articles.Distinct(), ormapi.As{"n": ormapi.Count("hits")}), ormapi.ErrAggregated, ""},
			{func() error { _, err := ormapi.Values(articles, "hit").List(t.Context()); return err }, ormapi.ErrUnknownField, "Article.Values: hit: "},
			{func() error {
				_, err := ormapi.ValuesList[int](articles.Limit(1), "hits").List(t.Context())
				return err
			}, ormapi.ErrSliced, "Article.ValuesList: "},
		} {
			err := c.run()
			require.ErrorIs(t, err, c.is)
			assert.ErrorContains(t, err, c.says)
		}
	})
}
