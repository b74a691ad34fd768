package enginetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Country struct {
	Code string `bun:",pk" gorm:"primaryKey"`
	Name string
}

type Author struct {
	ID          int64 `bun:",pk,autoincrement"`
	Name        string
	Age         int
	CountryCode *string
	Country     *Country `bun:"rel:belongs-to,join:country_code=code" gorm:"foreignKey:CountryCode;references:Code"`
	Books       []*Book  `bun:"rel:has-many,join:id=author_id" gorm:"foreignKey:AuthorID"`
}

type Book struct {
	ID       int64 `bun:",pk,autoincrement"`
	Title    string
	Pages    int
	AuthorID *int64
	Author   *Author `bun:"rel:belongs-to,join:author_id=id"`
	SequelOf *int64
	Earlier  *Book    `bun:"rel:belongs-to,join:sequel_of=id" gorm:"foreignKey:SequelOf"`
	Reviews  []Review `bun:"rel:has-many,join:id=book_id" gorm:"foreignKey:BookID"`
	Tags     []Tag    `bun:"m2m:book_tags,join:Book=Tag" gorm:"many2many:book_tags"`
	N        int      `bun:",scanonly" gorm:"->;-:migration"` // an annotation
}

type Review struct {
	ID      int64 `bun:",pk,autoincrement"`
	BookID  int64
	Stars   int
	Text    *string
	Written time.Time
}

type Tag struct {
	ID   int64 `bun:",pk,autoincrement"`
	Name string
}

type BookTag struct {
	BookID int64 `bun:",pk" gorm:"primaryKey"`
	Book   *Book `bun:"rel:belongs-to,join:book_id=id"`
	TagID  int64 `bun:",pk" gorm:"primaryKey"`
	Tag    *Tag  `bun:"rel:belongs-to,join:tag_id=id"`
}

// Library inserts two authors, four books (the last one nobody's), reviews of
// the first two, and tags.
func Library(t *testing.T, db *ormapi.DB) ormapi.QuerySet[Book] {
	t.Helper()
	id := func(i int64) *int64 { return &i }
	text := func(s string) *string { return &s }
	Insert(t, db, Country{"pl", "Poland"})
	Insert(t, db, Author{Name: "Stanisław Lem", Age: 84, CountryCode: text("pl")}, Author{Name: "Ursula Le Guin", Age: 88})
	Insert(t, db,
		Book{Title: "Solaris", Pages: 204, AuthorID: id(1)},
		Book{Title: "Eden", Pages: 84, AuthorID: id(1), SequelOf: id(1)},
		Book{Title: "The Dispossessed", Pages: 341, AuthorID: id(2)},
		Book{Title: "Beowulf", Pages: 80})
	Insert(t, db,
		Review{BookID: 1, Stars: 5, Text: text("deep")},
		Review{BookID: 1, Stars: 1},
		Review{BookID: 2, Stars: 3, Text: text("short")})
	Insert(t, db, Tag{Name: "sf"}, Tag{Name: "sea"})
	Insert(t, db, BookTag{BookID: 1, TagID: 1}, BookTag{BookID: 1, TagID: 2}, BookTag{BookID: 3, TagID: 1})
	return ormapi.Objects[Book](db).OrderBy("pk")
}

// Insert inserts rows.
func Insert[T any](t *testing.T, db *ormapi.DB, rows ...T) {
	t.Helper()
	for _, row := range rows {
		_, err := ormapi.Objects[T](db).Create(t.Context(), row)
		require.NoError(t, err)
	}
}

// Titles are those of the books.
func Titles(t *testing.T, q ormapi.QuerySet[Book]) []string {
	t.Helper()
	rows, err := q.List(t.Context())
	require.NoError(t, err)
	got := []string{}
	for _, r := range rows {
		got = append(got, r.Title)
	}
	return got
}

func testConditionsAcrossRelations(t *testing.T, databases run) {
	const solaris, eden, dispossessed, beowulf = "Solaris", "Eden", "The Dispossessed", "Beowulf"
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Library(t, db)
		cases := []struct {
			name string
			cond ormapi.Cond
			want []string
		}{
			{"a field", ormapi.Q{"author__name__icontains": "LE GUIN"}, []string{dispossessed}},
			{"two relations", ormapi.Q{"author__country__name": "Poland"}, []string{solaris, eden}},
			{"the key", ormapi.Q{"author": 2}, []string{dispossessed}},
			{"the key by its name", ormapi.Q{"author__pk__in": []int{2, 3}}, []string{dispossessed}},
			{"no related row", ormapi.Q{"author__isnull": true}, []string{beowulf}},
			{"no related row, as nil", ormapi.Q{"author": nil}, []string{beowulf}},
			{"a related row", ormapi.Q{"author__isnull": false}, []string{solaris, eden, dispossessed}},
			{"no related row's related row", ormapi.Q{"author__country__isnull": true}, []string{dispossessed, beowulf}},
			{"the same table again", ormapi.Q{"earlier__earlier__isnull": true, "earlier__author__name__startswith": "S"}, []string{eden}},
			{"many", ormapi.Q{"reviews__stars__gte": 3}, []string{solaris, eden}},
			{"many, once each", ormapi.Q{"reviews__stars__gte": 1}, []string{solaris, eden}},
			{"the same one of many", ormapi.Q{"reviews__stars": 1, "reviews__text": "deep"}, []string{}},
			{"the same one, in two conditions", ormapi.And(ormapi.Q{"reviews__stars": 1}, ormapi.Or(ormapi.Q{"reviews__text": "deep"}, ormapi.Q{"reviews__text": "x"})), []string{}},
			{"the same one, NULL", ormapi.Q{"reviews__stars": 1, "reviews__text": nil}, []string{solaris}},
			{"NULL in one of many, or none", ormapi.Q{"reviews__text__isnull": true}, []string{solaris, dispossessed, beowulf}},
			{"none of many", ormapi.Q{"reviews__isnull": true}, []string{dispossessed, beowulf}},
			{"not one of many", ormapi.Not(ormapi.Q{"reviews__stars": 1}), []string{eden, dispossessed, beowulf}},
			{"this or that of many", ormapi.Or(ormapi.Q{"reviews__stars": 5}, ormapi.Q{"reviews__text": "short"}, ormapi.Q{"pages": 80}), []string{solaris, eden, beowulf}},
			{"many to many", ormapi.Q{"tags__name": "sea"}, []string{solaris}},
			{"many to many, and back", ormapi.Q{"author__books__tags__name": "sea"}, []string{solaris, eden}},
			{"F of a related row", ormapi.Q{"pages__lte": ormapi.F("author__age")}, []string{eden}},
			{"F beside a relation is of the query's row", ormapi.Q{"author__age": ormapi.F("pages")}, []string{eden}},
			{"F of two relations, and arithmetic", ormapi.Q{"author__age": ormapi.F("earlier__author__age").Mul(2).Div(2)}, []string{eden}},
			{"a column that is called as its relation's table", ormapi.Q{"author__country__code": "pl"}, []string{solaris, eden}},
		}
		for _, c := range cases {
			t.Run(c.name, func(t *testing.T) {
				assert.Equal(t, c.want, Titles(t, q.Filter(c.cond)))
				n, err := q.Exclude(c.cond).Count(t.Context())
				require.NoError(t, err)
				assert.Equal(t, 4-len(c.want), n, "Exclude is the rest")
			})
		}
		assert.Equal(t, []string{solaris}, Titles(t, q.Filter(ormapi.Q{"reviews__stars": 1}).Filter(ormapi.Q{"reviews__text": "deep"})), "two filters may mean two reviews")
		assert.Equal(t, []string{dispossessed, eden, solaris}, Titles(t, q.Filter(ormapi.Q{"author__isnull": false}).OrderBy("-author__age", "title")))
	})
}

func testChangesAcrossRelations(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx := t.Context()
		q := Library(t, db)
		n, err := q.Filter(ormapi.Q{"author__country__name": "Poland"}).Update(ctx, ormapi.Set{"pages": ormapi.F("pages").Add(1)})
		require.NoError(t, err)
		assert.Equal(t, 2, n)
		n, err = q.Filter(ormapi.Q{"earlier__title": "Solaris"}).Update(ctx, ormapi.Set{"pages": 7})
		require.NoError(t, err)
		assert.Equal(t, 1, n)
		_, err = q.Update(ctx, ormapi.Set{"pages": ormapi.F("author__age")})
		require.ErrorIs(t, err, ormapi.ErrWrongType)
		deleted, err := q.Filter(ormapi.Q{"earlier__author__age__gt": 80}).Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, deleted.Total)
		deleted, err = q.Exclude(ormapi.Q{"tags__name": "sf"}).Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, deleted.Total)
		assert.Equal(t, []string{"Solaris", "The Dispossessed"}, Titles(t, q))
	})
}

func testBadPaths(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		books := ormapi.Objects[Book](db)
		for want, q := range map[string]ormapi.QuerySet[Book]{
			"Book.Filter: autor__name: the model has no such field; its fields are id, title, pages, author_id, sequel_of, and relations author, earlier, reviews, tags": books.Filter(ormapi.Q{"autor__name": "x"}),
			"Book.Filter: author__nam: the model has no such field; Author's fields are id, name, age, country_code, and relations books, country":                       books.Filter(ormapi.Q{"author__nam": "x"}),
			"Book.Filter: author__country__nam__gt: the model has no such field; Country's fields are code, name":                                                        books.Filter(ormapi.Q{"author__country__nam__gt": "x"}),
			"Book.Filter: author__name__gr: no such lookup":                                                 books.Filter(ormapi.Q{"author__name__gr": "x"}),
			"Book.Filter: author__age__year: wrong type of value; year is a part of a time, and age is int": books.Filter(ormapi.Q{"author__age__year": 1}),
			"Book.Filter: reviews__written__year: wrong type of value; got string, want int":                books.Filter(ormapi.Q{"reviews__written__year": "1"}),
			"Book.Filter: author: wrong type of value; got string, want int64":                              books.Filter(ormapi.Q{"author": "x"}),
			"Book.Filter: pages: F(\"reviews__stars\"): it leads to many rows":                              books.Filter(ormapi.Q{"pages": ormapi.F("reviews__stars")}),
			"Book.OrderBy: -tags__name: it leads to many rows":                                              books.OrderBy("-tags__name"),
			"Book.OrderBy: author__name__gt: the model has no such field":                                   books.OrderBy("author__name__gt"),
			"Book.Filter: tags__name__regex__exact: no such lookup":                                         books.Filter(ormapi.Q{"tags__name__regex__exact": "x"}),
		} {
			_, err := q.List(t.Context())
			require.ErrorContains(t, err, want)
		}
	})
}

func testRelatedRows(t *testing.T, databases run) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		q := Library(t, db)
		books := Listed(t, q.SelectRelated("author__country", "earlier"))
		require.Len(t, books, 4)
		assert.Equal(t, "Stanisław Lem", books[0].Author.Name)
		assert.Equal(t, "Poland", books[1].Author.Country.Name)
		assert.Equal(t, "Solaris", books[1].Earlier.Title)
		assert.Nil(t, books[2].Author.Country)
		assert.Nil(t, books[3].Author)
		books = Listed(t, q.PrefetchRelated("reviews", "tags", "author__books"))
		assert.Len(t, books[0].Reviews, 2)
		assert.Empty(t, books[2].Reviews)
		assert.ElementsMatch(t, []Tag{{1, "sf"}, {2, "sea"}}, books[0].Tags)
		assert.Len(t, books[1].Author.Books, 2)
		books = Listed(t, q.Filter(ormapi.Q{"author__age__gt": 84}).SelectRelated("author"))
		require.Len(t, books, 1)
		assert.Equal(t, "Ursula Le Guin", books[0].Author.Name)
	})
}
