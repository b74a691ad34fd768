package enginetest

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func testCombinations(t *testing.T, databases run) {
	const solaris, eden, dispossessed, beowulf = "Solaris", "Eden", "The Dispossessed", "Beowulf"
	databases(t, func(t *testing.T, db *ormapi.DB) {
		all := Library(t, db)
		lem := all.Filter(ormapi.Q{"author": 1})
		short := all.Filter(ormapi.Q{"pages__lt": 100})
		cases := []struct {
			name string
			q    ormapi.QuerySet[Book]
			want []string
		}{
			{"union", lem.Union(short), []string{solaris, eden, beowulf}},
			{"union with nothing", lem.Union(short.None()), []string{solaris, eden}},
			{"union of three", lem.None().Union(short, all.Filter(ormapi.Q{"pk": 3})), []string{eden, dispossessed, beowulf}},
			{"union all", lem.UnionAll(short), []string{solaris, eden, eden, beowulf}},
			{"intersection", lem.Intersection(short), []string{eden}},
			{"difference", lem.Difference(short), []string{solaris}},
			{"of none", lem.Difference(), []string{solaris, eden}},
			{"nested", all.Difference(lem.Union(short)), []string{dispossessed}},
			{"of slices", all.OrderBy("pages").Limit(1).Union(all.OrderBy("-pages").Limit(1)), []string{dispossessed, beowulf}},
			{"of an empty slice", all.Limit(0).Union(short), []string{eden, beowulf}},
			{"filtered", lem.Union(short).Filter(ormapi.Q{"author__name__icontains": "lem", "pages__gt": 100}), []string{solaris}},
			{"distinct", lem.UnionAll(short).Distinct(), []string{solaris, eden, beowulf}},
		}
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				assert.Equal(t, c.want, Titles(t, c.q.OrderBy("pk")))
				n, err := c.q.Count(t.Context())
				require.NoError(t, err)
				assert.Equal(t, len(c.want), n)
			})
		}
		ctx := t.Context()
		union := lem.Union(short).OrderBy("-pages")
		assert.Equal(t, []string{eden}, Titles(t, union.Limit(1).Offset(1)))
		last, err := union.Last(ctx)
		require.NoError(t, err)
		assert.Equal(t, beowulf, last.Title)
		got, err := union.Get(ctx, ormapi.Q{"title": eden})
		require.NoError(t, err)
		assert.Equal(t, 84, got.Pages)
		exists, err := lem.Intersection(short.Filter(ormapi.Q{"author": nil})).Exists(ctx)
		require.NoError(t, err)
		assert.False(t, exists)
		sum, err := union.Aggregate(ctx, ormapi.As{"pages": ormapi.Sum("pages")})
		require.NoError(t, err)
		assert.Equal(t, map[string]any{"pages": 204 + 84 + 80}, sum)
		assert.Equal(t, []string{solaris, eden, beowulf}, Listed(t, ormapi.ValuesList[string](union, "title")))
		books := Listed(t, union.SelectRelated("author").PrefetchRelated("tags").Annotate(ormapi.As{"n": ormapi.Count("tags")}).Filter(ormapi.Q{"n__gt": 0}))
		require.Len(t, books, 1)
		assert.Equal(t, "Stanisław Lem", books[0].Author.Name)
		assert.Len(t, books[0].Tags, 2)
		assert.Equal(t, 2, books[0].N)
		books = Listed(t, lem.Only("title").Union(short.Defer("title")))
		assert.NotEmpty(t, books[0].Title)
		assert.Zero(t, books[0].Pages)
		for _, err := range union.Iterator(ctx) {
			require.NoError(t, err)
		}
	})
}

func testCombinationsOfValues(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		books, authors, tags := Library(t, db), ormapi.Objects[Author](db), ormapi.Objects[Tag](db)
		names := ormapi.ValuesList[string](authors, "name").Union(ormapi.ValuesList[string](tags, "name"), ormapi.ValuesList[string](books, "author__name").None())
		assert.ElementsMatch(t, []string{"Stanisław Lem", "Ursula Le Guin", "sea", "sf"}, Listed(t, names))
		assert.Equal(t, []string{"sea", "sf"}, Listed(t, names.Filter(ormapi.Q{"name__startswith": "s"}).OrderBy("name")))
		n, err := names.Count(t.Context())
		require.NoError(t, err)
		assert.Equal(t, 4, n)

		perBook := ormapi.Values(books, "title").Annotate(ormapi.As{"n": ormapi.Count("tags")})
		perAuthor := ormapi.Values(authors, "name").Annotate(ormapi.As{"number": ormapi.Count("books")})
		assert.Equal(t, []map[string]any{{"title": "Solaris", "n": 2}, {"title": "Stanisław Lem", "n": 2}},
			Listed(t, perBook.UnionAll(perAuthor).Filter(ormapi.Q{"n": 2}).OrderBy("title")))

		_, err = names.First(t.Context())
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		_, err = names.OrderBy("age").List(t.Context())
		require.ErrorContains(t, err, "age: the model has no such field; its fields are name")
		_, err = ormapi.Values(books, "title").Union(ormapi.Values(books, "pages")).List(t.Context())
		require.ErrorContains(t, err, "Book.List: wrong type of value; one query reads [string], another [int]")
	})
}

func testConditionsOnQueries(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		books, authors := Library(t, db), ormapi.Objects[Author](db)
		assert.Equal(t, []string{"The Dispossessed"}, Titles(t, books.Filter(ormapi.Q{"author__in": authors.Filter(ormapi.Q{"age__gt": 84})})))
		assert.Equal(t, []string{"Solaris", "Eden", "Beowulf"}, Titles(t, books.Exclude(ormapi.Q{"author__in": authors.Filter(ormapi.Q{"age__gt": 84})})))
		assert.Equal(t, []string{"Eden"}, Titles(t, books.Filter(ormapi.Q{"pages__in": ormapi.ValuesList[int](authors, "age")})))
		assert.Equal(t, []string{"Solaris", "Eden"}, Titles(t, books.Filter(ormapi.Q{"author_id__in": ormapi.ValuesList[*int64](books, "author_id").OrderBy("pages").Limit(2)})), "a NULL is left out")
		assert.Empty(t, Titles(t, books.Filter(ormapi.Q{"author__in": authors.None()})))
		assert.Equal(t, []string{"Solaris"}, Titles(t, books.Filter(ormapi.Q{"pk__in": books.Limit(1).Union(books.None())})))
		n, err := books.Filter(ormapi.Q{"author__in": authors.Filter(ormapi.Q{"age": 88})}).Update(t.Context(), ormapi.Set{"pages": 1})
		require.NoError(t, err)
		assert.Equal(t, 1, n)

		for want, value := range map[string]any{
			"pages__in: wrong type of value; the query reads string, want int":   ormapi.ValuesList[string](books, "title"),
			"pages__in: wrong type of value; the query reads 2 values, want one": ormapi.Values(books, "pages", "title"),
			"Author.Filter: nam: the model has no such field":                    authors.Filter(ormapi.Q{"nam": 1}),
		} {
			_, err := books.Filter(ormapi.Q{"pages__in": value}).List(t.Context())
			require.ErrorContains(t, err, want)
		}
	})
}

func testLatestContainsExplain(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, q := t.Context(), Articles(t, db)
		for want, fields := range map[int64][]string{6: {"created"}, 1: {"-created"}, 4: {"rating", "hits"}, 5: {"-rating", "hits"}} {
			q := q
			if want == 5 {
				q = q.Filter(ormapi.Q{"rating": 2}).Exclude(ormapi.Q{"hits": 6})
			}
			latest, err := q.OrderBy("title").Reverse().Latest(ctx, fields...)
			require.NoError(t, err)
			assert.Equal(t, want, latest.ID, "%v", fields)
		}
		earliest, err := q.AEarliest(ctx, "rating", "hits").Await(ctx)
		require.NoError(t, err)
		assert.Equal(t, int64(1), earliest.ID)
		_, err = q.None().Latest(ctx, "hits")
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		_, err = q.Latest(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoOrder)
		_, err = q.Limit(1).Earliest(ctx, "hits")
		require.ErrorIs(t, err, ormapi.ErrSliced)

		live := q.Filter(ormapi.Q{"live": true})
		for id, want := range map[int64]bool{1: false, 2: true, 99: false} {
			has, err := live.OrderBy("hits").Contains(ctx, Article{ID: id})
			require.NoError(t, err)
			assert.Equal(t, want, has)
		}
		has, err := live.UnionAll(q.Filter(ormapi.Q{"pk": 1})).AContains(ctx, Article{ID: 1}).Await(ctx)
		require.NoError(t, err)
		assert.True(t, has)
		_, err = live.Contains(ctx, Article{})
		require.ErrorIs(t, err, ormapi.ErrUnsaved)
		_, err = ormapi.Objects[Log](db).Contains(ctx, Log{})
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)

		steps, err := live.Explain(ctx)
		require.NoError(t, err)
		assert.Contains(t, steps, "article")
		steps, err = live.None().AExplain(ctx).Await(ctx)
		require.NoError(t, err)
		assert.Empty(t, steps)
	})
}

// Combinations and subqueries must find what the same conditions find together.
func testCombinationsAgreeWithConditions(t *testing.T, databases run) {
	conds := []ormapi.Cond{
		ormapi.Q{"author": 1}, ormapi.Q{"author": nil}, ormapi.Q{"pages__lt": 100}, ormapi.Q{"reviews__stars": 1},
		ormapi.Q{"tags__name": "sf"}, ormapi.Q{"earlier__isnull": false}, ormapi.Q{"title__contains": "o"}, ormapi.Q{"pk__in": []int{}},
		ormapi.Q{"author__country__name": "Poland"}, ormapi.Q{"pages__gt": ormapi.F("author__age")},
	}
	databases(t, func(t *testing.T, db *ormapi.DB) {
		all := Library(t, db)
		for i, a := range conds {
			b := conds[(i*3+1)%len(conds)]
			of, and := all.Filter(a), all.Filter(b)
			for name, same := range map[string][2]ormapi.QuerySet[Book]{
				"union":        {of.Union(and).OrderBy("pk"), all.Filter(ormapi.Or(a, b))},
				"intersection": {of.Intersection(and).OrderBy("pk"), all.Filter(ormapi.And(a), ormapi.And(b))},
				"difference":   {of.Difference(and).OrderBy("pk"), of.Exclude(b)},
				"in":           {all.Filter(ormapi.Q{"pk__in": of}), of},
				"not in":       {all.Exclude(ormapi.Q{"pk__in": of}), all.Exclude(a)},
				"of a related": {all.Filter(ormapi.Q{"earlier__in": of}), all.Filter(ormapi.Q{"sequel_of__in": ormapi.ValuesList[int64](of, "pk")})},
			} {
				assert.Equal(t, Titles(t, same[1]), Titles(t, same[0]), "%s of %v and %v", name, a, b)
			}
		}
	})
}
