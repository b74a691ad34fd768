package bunengine_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// FuzzRowNames is FuzzNames for what takes rows, combines queries, and follows a
// relation from a row.
//
//	go test -run '^$' -fuzz RowNames -fuzztime 5m ./ormapi/bunengine
func FuzzRowNames(f *testing.F) {
	for _, name := range []string{
		"title", "pk", "writer", "-hits", "", "title; DROP TABLE articles; --", `title" = '' OR 1=1 --`, `id") DO NOTHING; DELETE FROM articles; --`,
		"hits = 7, title", "EXCLUDED.title", "(SELECT 1)", "?TableAlias", "?0", "title\x00", "\xff", "x' UNION SELECT 1 --",
	} {
		f.Add(name, "title", "n", "' OR 1=1 --")
		f.Add("title", name, "n", "'; DROP TABLE articles; --")
		f.Add("title", name, "n", "\x00")
		f.Add("hits", "live", name, "it's \\ \"quoted\" ?")
	}
	db := sqlite(f, ":memory:")
	for _, model := range []any{(*Article)(nil), (*Writer)(nil)} {
		_, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(f.Context())
		require.NoError(f, err)
	}
	q := articles(f, db)
	before := contents(f, db)
	allowed := append(slices.Clone(mistakes), ormapi.ErrUnsaved, ormapi.ErrNotMany, ormapi.ErrEmptySet, ormapi.ErrNoPrimaryKey, ormapi.ErrConstraint)
	f.Fuzz(func(t *testing.T, name, other, alias, value string) {
		ctx, nobody := t.Context(), q.Filter(ormapi.Q{"pk": -1})
		named := ormapi.Values(q, "live").Annotate(ormapi.As{alias: ormapi.Max("hits")})
		errs := []error{
			second(q.Latest(ctx, name, other)),
			second(q.Earliest(ctx, "-"+name)),
			list(ctx, ormapi.ValuesList[any](q, name).Union(ormapi.ValuesList[any](q, other))),
			list(ctx, named.UnionAll(named).Filter(ormapi.Q{alias + "__gt": 1}).OrderBy(alias)),
			list(ctx, q.Filter(ormapi.Q{name + "__in": ormapi.ValuesList[any](q, other)})),
			second(ormapi.InBulk(ctx, q, name, []string{value})),
			second(nobody.BulkUpdate(ctx, []Article{{ID: 1, Title: value}}, []string{name})),
			second(q.BulkCreate(ctx, nil, ormapi.UpdateConflicts([]string{name}, other))),
			second(ormapi.Save(ctx, db, Article{ID: -1, Title: value}, name)),
			second(ormapi.Refresh(ctx, db, Article{ID: 1}, name, other)),
			second(ormapi.PrefetchRelatedObjects(ctx, db, []Article{{ID: 1, Title: value}}, name)),
			list(ctx, ormapi.RelatedTo[Writer](db, Article{ID: 1, Title: value}, name).All()),
			second(ormapi.RelatedTo[Writer](db, Article{ID: 1, Title: value}, name).Clear(ctx)),
		}
		rolledBack := errors.New("rolled back")
		require.ErrorIs(t, ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
			articles := ormapi.Objects[Article](tx)
			errs = append(errs,
				second(articles.GetOrCreate(ctx, ormapi.Q{name: value}, ormapi.Set{other: value})),
				second(articles.UpdateOrCreate(ctx, ormapi.Q{"pk": 1}, ormapi.Set{name: value}, ormapi.Set{})))
			return rolledBack
		}), rolledBack)
		for i, err := range errs {
			own := err == nil || slices.ContainsFunc(allowed, func(mistake error) bool { return errors.Is(err, mistake) })
			assert.True(t, own, "query %d: %v", i, err)
			if err != nil {
				failure(t, err)
			}
		}
		assert.Equal(t, before, contents(t, db))
	})
}
