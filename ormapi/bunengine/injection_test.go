package bunengine_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// mistakes are what may be said of a query whose names make no sense. Everything
// else would come from the database, which must not have been asked.
var mistakes = []error{
	ormapi.ErrUnknownAlias, ormapi.ErrUnknownField, ormapi.ErrUnknownLookup, ormapi.ErrManyValues, ormapi.ErrName,
	ormapi.ErrUngrouped, ormapi.ErrWrongType, ormapi.ErrDoesNotExist, ormapi.ErrMultipleObjectsReturned,
}

// FuzzNames puts what a stranger may send wherever ormapi takes a name, and as the
// value beside it: nothing in the database changes, what is found is what was asked
// for, and every error is one of ormapi's own.
//
//	go test -run '^$' -fuzz Names -fuzztime 5m ./ormapi/bunengine
func FuzzNames(f *testing.F) {
	for _, name := range []string{
		"title", "pk", "author", "writer__name", "title__icontains", "created__year__gte", "-hits", "?", "*", "",
		"title; DROP TABLE articles; --", `title" = '' OR 1=1 --`, `id") FROM articles; DELETE FROM articles; --`, "`hits`", "[hits]",
		"articles.title", `"article"."title"`, "title__exact' OR '1'='1", "(SELECT name FROM sqlite_master)", "hits DESC, (SELECT 1)",
		"COUNT(*)", "1", "NULL", "?TableAlias", "?0", "title\x00", "títle", "\xff", "a\nb", "title/**/", "x' UNION SELECT 1; PRAGMA writable_schema=1 --",
	} {
		f.Add(name, "contains", "n", "it's \\ \"quoted\" ?")
		f.Add("title", name, "n", "' OR 1=1 --")
		f.Add("hits", "gte", name, "'; DROP TABLE articles; --")
		f.Add("title", "exact", "n", name)
	}
	db := sqlite(f, ":memory:")
	for _, model := range []any{(*Article)(nil), (*Writer)(nil)} {
		_, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(f.Context())
		require.NoError(f, err)
	}
	q := articles(f, db)
	before := contents(f, db)
	f.Fuzz(func(t *testing.T, name, lookup, alias, value string) {
		ctx := t.Context()
		asked := value
		if strings.Contains(name+lookup, "regex") {
			asked = "x" // whether a pattern is one is for the database to say
		}
		nobody := q.Filter(ormapi.Q{"pk": -1})
		errs := []error{
			list(ctx, q.Filter(ormapi.Q{name: asked})),
			list(ctx, q.Filter(ormapi.Q{name + "__" + lookup: asked})),
			list(ctx, q.Filter(ormapi.Q{name + "__" + lookup: []string{asked}})),
			list(ctx, q.Filter(ormapi.Q{"title__" + lookup: asked})),
			list(ctx, q.Exclude(ormapi.Or(ormapi.Q{"hits__" + lookup: 1}, ormapi.Not(ormapi.Q{name: nil})))),
			list(ctx, q.Filter(ormapi.Q{"hits": ormapi.F(name).Add(1)})),
			list(ctx, q.Filter(ormapi.Q{"hits": ormapi.Expr{Op: ormapi.ExprOp(name), Args: []ormapi.Expr{ormapi.F("hits"), ormapi.F("hits")}}})),
			list(ctx, q.OrderBy(name, "-"+lookup)),
			list(ctx, q.Only(name)),
			list(ctx, q.Defer(name)),
			list(ctx, q.SelectRelated(name)),
			list(ctx, q.PrefetchRelated(name)),
			list(ctx, q.Using(name)),
			list(ctx, ormapi.Values(q, name, lookup)),
			list(ctx, ormapi.ValuesList[any](q, name).Distinct()),
			list(ctx, q.Annotate(ormapi.As{alias: ormapi.F(name)}).Filter(ormapi.Q{alias + "__" + lookup: asked}).OrderBy(alias)),
			list(ctx, ormapi.Values(q, "live").Annotate(ormapi.As{alias: ormapi.Sum(name)}).Filter(ormapi.Q{alias: 1})),
			second(q.Filter(ormapi.Q{"pk": -1}).Update(ctx, ormapi.Set{name: asked})),
			second(nobody.Update(ctx, ormapi.Set{"hits": ormapi.F(name).Mul(2)})),
			second(nobody.Filter(ormapi.Q{name: asked}).Delete(ctx)),
			second(q.Get(ctx, ormapi.Q{name: asked})),
		}
		for i, err := range errs {
			own := err == nil || slices.ContainsFunc(mistakes, func(mistake error) bool { return errors.Is(err, mistake) })
			assert.True(t, own, "query %d: %v", i, err)
			if err != nil {
				failure(t, err)
			}
		}
		named, err := q.Aggregate(ctx, ormapi.As{alias: ormapi.Max("hits")})
		if err == nil {
			assert.Equal(t, map[string]any{alias: 6}, named)
		} else {
			require.ErrorIs(t, err, ormapi.ErrName)
		}
		rows, err := ormapi.Values(q.OrderBy("pk").Annotate(ormapi.As{alias: ormapi.F("hits").Add(1)}), alias).First(ctx)
		if err == nil && alias != "pk" {
			assert.Len(t, rows, 1)
			assert.Contains(t, rows, alias)
		}
		found, err := q.Filter(ormapi.Or(ormapi.Q{"title": value}, ormapi.Q{"title__startswith": value}, ormapi.Q{"title__iendswith": value}, ormapi.Q{"title__in": []string{value}})).List(ctx)
		if err != nil {
			require.ErrorIs(t, err, ormapi.ErrWrongType)
		}
		for _, a := range found {
			assert.Contains(t, strings.ToLower(a.Title), strings.ToLower(value))
		}
		assert.Equal(t, before, contents(t, db))
	})
}

func list[T any](ctx context.Context, q ormapi.QuerySet[T]) error { return second(q.List(ctx)) }

func second[T any](_ T, err error) error { return err }

// contents is all that an SQLite database holds.
func contents(t testing.TB, db *ormapi.DB) string {
	t.Helper()
	ctx, all := context.Background(), ""
	for _, from := range []string{"sqlite_master", "articles", "writers", "pragma_user_version", "pragma_database_list"} {
		rows, err := bunengine.Bun(db).QueryContext(ctx, "SELECT * FROM "+from)
		require.NoError(t, err)
		columns, err := rows.Columns()
		require.NoError(t, err)
		for rows.Next() {
			row, into := make([]any, len(columns)), make([]any, len(columns))
			for i := range row {
				into[i] = &row[i]
			}
			require.NoError(t, rows.Scan(into...))
			all += fmt.Sprintln(append([]any{from}, row...)...)
		}
		require.NoError(t, errors.Join(rows.Err(), rows.Close()))
	}
	return all
}
