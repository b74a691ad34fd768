package bunengine_test

import (
	"context"
	"path/filepath"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
	"github.com/asyncorm/asyncorm-lint/ormapi/enginetest"
)

// asked is a resolver that leaves every query where it is.
type asked struct{ times atomic.Int64 }

func (a *asked) ResolveConn(context.Context, bun.Query) bun.IConn {
	a.times.Add(1)
	return nil
}

func (a *asked) Close() error { return nil }

// Where bun is to say where a query goes, it is asked for every one, and bun's
// builders answer as the engine's own statements do.
func TestEngineWithResolver(t *testing.T) {
	enginetest.Run(t, func(t *testing.T, test func(t *testing.T, db *ormapi.DB)) {
		resolver := new(asked)
		pool := bunengine.Bun(sqlite(t, filepath.Join(t.TempDir(), "db"))).DB
		db := served(t, bun.NewDB(pool, sqlitedialect.New(), bun.WithConnResolver(resolver)))
		bunengine.Bun(db).RegisterModel((*BookTag)(nil))
		for _, model := range enginetest.Models {
			_, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(t.Context())
			require.NoError(t, err)
		}
		before := resolver.times.Load()
		_, err := ormapi.Objects[Article](db).Count(t.Context())
		require.NoError(t, err)
		assert.Equal(t, before+1, resolver.times.Load())
		test(t, db)
	})
}

// built counts the statements that bun's builders made.
type built struct{ statements, builders int }

func (b *built) BeforeQuery(ctx context.Context, event *bun.QueryEvent) context.Context {
	b.statements++
	if event.IQuery != nil {
		b.builders++
	}
	return ctx
}

func (*built) AfterQuery(context.Context, *bun.QueryEvent) {}

// The statements that are written without a builder are those of which that is said
// in statement.go. It would fail where another version of bun keeps the resolver
// elsewhere.
func TestStatementsWithoutBuilders(t *testing.T) {
	databases(t, func(t *testing.T, db *ormapi.DB) {
		ctx, b := t.Context(), new(built)
		q := articles(t, bunengine.New(bunengine.Bun(db).WithQueryHook(b)))
		*b = built{}
		_, err := q.List(ctx)
		require.NoError(t, err)
		_, err = q.Count(ctx)
		require.NoError(t, err)
		_, err = q.Exists(ctx)
		require.NoError(t, err)
		_, err = ormapi.Values(q, "id").List(ctx)
		require.NoError(t, err)
		_, err = q.Update(ctx, ormapi.Set{"hits": 1})
		require.NoError(t, err)
		_, err = q.Delete(ctx)
		require.NoError(t, err)
		assert.Equal(t, built{statements: 6}, *b)
	})
}

// A text that looks like one of bun's named arguments is a text.
func TestNamedArguments(t *testing.T) {
	ctx, db := t.Context(), sqlite(t, ":memory:")
	named := bunengine.New(bunengine.Bun(db).WithNamedArg("who", "mallory"))
	_, err := bunengine.Bun(db).NewCreateTable().Model((*Log)(nil)).Exec(ctx)
	require.NoError(t, err)
	write(ctx, t, named, "?who")
	for _, db := range []*ormapi.DB{db, named} {
		n, err := logs(db).Filter(ormapi.Q{"line": "?who"}).Count(ctx)
		require.NoError(t, err)
		assert.Equal(t, 1, n)
	}
}

// Tenant is a model whose hooks narrow its queries.
type Tenant struct {
	ID    int64 `bun:",pk"`
	Owner string
}

func (Tenant) BeforeSelect(_ context.Context, q *bun.SelectQuery) error {
	q.Where("owner = 'ada'")
	return nil
}

func (Tenant) BeforeUpdate(_ context.Context, q *bun.UpdateQuery) error {
	q.Where("owner = 'ada'")
	return nil
}

func (Tenant) BeforeDelete(_ context.Context, q *bun.DeleteQuery) error {
	q.Where("owner = 'ada'")
	return nil
}

func TestModelHooks(t *testing.T) {
	ctx, db := t.Context(), sqlite(t, ":memory:")
	_, err := bunengine.Bun(db).NewCreateTable().Model((*Tenant)(nil)).Exec(ctx)
	require.NoError(t, err)
	insert(t, db, Tenant{1, "ada"}, Tenant{2, "bob"})
	tenants := ormapi.Objects[Tenant](db)
	assert.Equal(t, []Tenant{{1, "ada"}}, listed(t, tenants))
	n, err := tenants.Update(ctx, ormapi.Set{"id": ormapi.F("id").Add(10)})
	require.NoError(t, err)
	assert.Equal(t, 1, n)
	deleted, err := tenants.Delete(ctx)
	require.NoError(t, err)
	assert.Equal(t, 1, deleted.Total)
}
