package ormapi_test

import (
	"database/sql"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func posts(f *fake) ormapi.QuerySet[post] { return ormapi.Objects[post](ormapi.NewDB(f)) }

func lit(v any) []ormapi.Expr { return []ormapi.Expr{{Op: ormapi.OpValue, Value: v}} }

// asked is the query that q.List hands to the engine.
func asked(t *testing.T, refine func(ormapi.QuerySet[post]) ormapi.QuerySet[post]) *ormapi.Query {
	t.Helper()
	f := new(fake)
	_, err := refine(posts(f)).List(t.Context())
	require.NoError(t, err)
	return f.last()
}

func TestConditionsBecomePredicates(t *testing.T) {
	when := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	hits := 3
	match := func(column string, lookup ormapi.Lookup, v any) ormapi.Predicate {
		return ormapi.Match{Of: ormapi.F(column), Lookup: lookup, Args: lit(v)}
	}
	cases := []struct {
		name string
		cond ormapi.Cond
		want ormapi.Predicate
	}{
		{"exact by default", ormapi.Q{"title": "a"}, match("title", ormapi.LookupExact, "a")},
		{"a lookup", ormapi.Q{"title__icontains": "a"}, match("title", ormapi.LookupIContains, "a")},
		{"a column with two underscores", ormapi.Q{"small__size": 1}, match("small__size", ormapi.LookupExact, uint8(1))},
		{"and a lookup behind it", ormapi.Q{"small__size__gte": 1}, match("small__size", ormapi.LookupGte, uint8(1))},
		{"the primary key", ormapi.Q{"pk": 1}, match("id", ormapi.LookupExact, int64(1))},
		{"the primary key, compared", ormapi.Q{"pk__lt": 1}, match("id", ormapi.LookupLt, int64(1))},
		{"a pointer", ormapi.Q{"hits": &hits}, match("hits", ormapi.LookupExact, 3)},
		{"an integer for a float", ormapi.Q{"rating": 3}, match("rating", ormapi.LookupExact, 3.0)},
		{"a string for a named one", ormapi.Q{"level": "low"}, match("level", ormapi.LookupExact, level("low"))},
		{"a time", ormapi.Q{"created__lte": when}, match("created", ormapi.LookupLte, when)},
		{"what converts itself", ormapi.Q{"title": sql.NullString{}}, match("title", ormapi.LookupExact, sql.NullString{})},
		{"nil", ormapi.Q{"title": nil}, match("title", ormapi.LookupIsNull, true)},
		{"a nil pointer", ormapi.Q{"hits": (*int)(nil)}, match("hits", ormapi.LookupIsNull, true)},
		{"isnull", ormapi.Q{"title__isnull": false}, match("title", ormapi.LookupIsNull, false)},
		{"range", ormapi.Q{"hits__range": [2]int8{1, 9}}, ormapi.Match{Of: ormapi.F("hits"), Lookup: ormapi.LookupRange, Args: append(lit(1), lit(9)...)}},
		{"in", ormapi.Q{"hits__in": []any{1, nil, uint(2)}}, ormapi.Match{Of: ormapi.F("hits"), Lookup: ormapi.LookupIn, Args: append(lit(1), lit(2)...)}},
		{"in nothing", ormapi.Q{"hits__in": []int{}}, ormapi.Match{Of: ormapi.F("hits"), Lookup: ormapi.LookupIn}},
		{"F", ormapi.Q{"hits__gt": ormapi.F("pk")}, ormapi.Match{Of: ormapi.F("hits"), Lookup: ormapi.LookupGt, Args: []ormapi.Expr{ormapi.F("id")}}},
		{"two keys, sorted", ormapi.Q{"title": "a", "hits": 1}, ormapi.AllOf{match("hits", ormapi.LookupExact, 1), match("title", ormapi.LookupExact, "a")}},
		{"Or", ormapi.Or(ormapi.Q{"hits": 1}, ormapi.Q{"hits": 2}), ormapi.AnyOf{match("hits", ormapi.LookupExact, 1), match("hits", ormapi.LookupExact, 2)}},
		{"Or of one", ormapi.Or(ormapi.Q{"hits": 1}), match("hits", ormapi.LookupExact, 1)},
		{"And of Not", ormapi.And(ormapi.Q{"hits": 1}, ormapi.Not(ormapi.Q{"title": "a"})), ormapi.AllOf{match("hits", ormapi.LookupExact, 1), ormapi.NotOf{Of: match("title", ormapi.LookupExact, "a")}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			q := asked(t, func(q ormapi.QuerySet[post]) ormapi.QuerySet[post] { return q.Filter(c.cond) })
			assert.Equal(t, c.want, q.Where)
			q = asked(t, func(q ormapi.QuerySet[post]) ormapi.QuerySet[post] { return q.Exclude(c.cond) })
			assert.Equal(t, ormapi.NotOf{Of: c.want}, q.Where)
		})
	}
}

func TestLazyMethodsShapeTheQuery(t *testing.T) {
	q := asked(t, func(q ormapi.QuerySet[post]) ormapi.QuerySet[post] {
		return q.All().Filter().Exclude().OrderBy("title").OrderBy("-hits", "pk").Reverse().Distinct().
			Only("title", "hits").Defer("hits").SelectForUpdate().Limit(5).Offset(10)
	})
	assert.Equal(t, []ormapi.Order{{By: ormapi.F("hits")}, {By: ormapi.F("id"), Descending: true}}, q.Order)
	assert.Equal(t, []string{"id", "title"}, q.Columns)
	assert.True(t, q.Distinct)
	assert.True(t, q.ForUpdate)
	assert.Equal(t, 5, q.Limit)
	assert.Equal(t, 10, q.Offset)
	assert.Nil(t, q.Where)

	q = asked(t, func(q ormapi.QuerySet[post]) ormapi.QuerySet[post] { return q.Only() })
	assert.Equal(t, []string{"id"}, q.Columns)
	q = asked(t, func(q ormapi.QuerySet[post]) ormapi.QuerySet[post] { return q.OrderBy("title").OrderBy().Reverse() })
	assert.Empty(t, q.Order)
}

// A queryset is a value: what is made of it, or done to the arguments later,
// does not change it.
func TestQuerySetsAreImmutable(t *testing.T) {
	f := new(fake)
	cond := ormapi.Q{"hits__in": []int{1}}
	base := posts(f).Filter(cond).Defer("title").OrderBy("hits")
	one := base.Filter(ormapi.Q{"draft": true}).Defer("rating").Reverse()
	other := base.Filter(ormapi.Q{"draft": false}).Defer("created").Limit(1)
	cond["hits__in"].([]int)[0] = 99
	delete(cond, "hits__in")

	list := func(q ormapi.QuerySet[post]) *ormapi.Query {
		_, err := q.List(t.Context())
		require.NoError(t, err)
		return f.last()
	}
	in := ormapi.Match{Of: ormapi.F("hits"), Lookup: ormapi.LookupIn, Args: []ormapi.Expr{{Op: ormapi.OpList, Value: []int{1}}}}
	draft := func(v bool) ormapi.Match {
		return ormapi.Match{Of: ormapi.F("draft"), Lookup: ormapi.LookupExact, Args: lit(v)}
	}
	assert.Equal(t, in, list(base).Where)
	assert.Equal(t, ormapi.AllOf{in, draft(true)}, list(one).Where)
	assert.Equal(t, ormapi.AllOf{in, draft(false)}, list(other).Where)
	assert.NotContains(t, list(one).Columns, "rating")
	assert.Contains(t, list(other).Columns, "rating")
	assert.True(t, list(one).Order[0].Descending)
	assert.False(t, list(base).Order[0].Descending)
	assert.Zero(t, list(base).Limit)
}

func TestTerminals(t *testing.T) {
	ctx := t.Context()
	f := &fake{rows: []post{{ID: 1}, {ID: 2}, {ID: 3}}}
	q := posts(f)

	row, err := q.First(ctx)
	require.NoError(t, err)
	assert.Equal(t, int64(1), row.ID)
	assert.Equal(t, []ormapi.Order{{By: ormapi.F("id")}}, f.last().Order, "by the primary key")
	assert.Equal(t, 1, f.last().Limit)

	_, err = q.Last(ctx)
	require.NoError(t, err)
	assert.Equal(t, []ormapi.Order{{By: ormapi.F("id"), Descending: true}}, f.last().Order)
	_, err = q.Reverse().First(ctx)
	require.NoError(t, err)
	assert.Equal(t, []ormapi.Order{{By: ormapi.F("id"), Descending: true}}, f.last().Order)
	_, err = q.OrderBy("-hits").Reverse().Last(ctx)
	require.NoError(t, err)
	assert.Equal(t, []ormapi.Order{{By: ormapi.F("hits"), Descending: true}}, f.last().Order)

	n, err := q.OrderBy("hits").Limit(10).Offset(1).Count(ctx)
	require.NoError(t, err)
	assert.Equal(t, 2, n, "a slice is counted")
	assert.Zero(t, f.last().Offset)
	assert.Empty(t, f.last().Order)
	n, err = q.Offset(9).Count(ctx)
	require.NoError(t, err)
	assert.Zero(t, n)
	n, err = q.Limit(2).Count(ctx)
	require.NoError(t, err)
	assert.Equal(t, 2, n)

	exists, err := q.Exists(ctx)
	require.NoError(t, err)
	assert.True(t, exists)

	row, err = q.Create(ctx, post{Title: "new"})
	require.NoError(t, err)
	assert.Equal(t, post{ID: 7, Title: "new"}, row)

	n, err = q.Update(ctx, ormapi.Set{"hits": ormapi.F("hits").Add(1).Mul(2), "title": nil, "pk": 4})
	require.NoError(t, err)
	assert.Equal(t, 3, n)
	assert.Equal(t, []ormapi.Assignment{
		{Column: "hits", Value: ormapi.F("hits").Add(1).Mul(2)},
		{Column: "id", Value: lit(int64(4))[0]},
		{Column: "title", Value: lit(nil)[0]},
	}, f.set)

	deleted, err := q.Delete(ctx)
	require.NoError(t, err)
	assert.Equal(t, ormapi.Deleted{Total: 3, PerModel: map[string]int{"post": 3}}, deleted)

	_, err = q.Get(ctx, ormapi.Q{"pk": 1})
	require.ErrorIs(t, err, ormapi.ErrMultipleObjectsReturned)
	assert.Equal(t, 2, f.last().Limit)
	f.rows = f.rows[:1]
	row, err = q.Get(ctx, ormapi.Q{"pk": 1})
	require.NoError(t, err)
	assert.Equal(t, int64(1), row.ID)
	f.rows = nil
	_, err = q.Get(ctx)
	require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
	_, err = q.First(ctx)
	require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
	rows, err := q.List(ctx)
	require.NoError(t, err)
	assert.NotNil(t, rows)

	f.err = errTest
	_, err = q.Get(ctx)
	require.ErrorIs(t, err, errTest)
	assert.ErrorContains(t, err, "post.Get")
}

func TestNoneSendsNothing(t *testing.T) {
	ctx := t.Context()
	f := &fake{rows: []post{{ID: 1}}}
	for _, q := range []ormapi.QuerySet[post]{posts(f).None(), posts(f).Limit(0)} {
		_, err := q.Get(ctx)
		require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
		rows, err := q.List(ctx)
		require.NoError(t, err)
		assert.Empty(t, rows)
		n, err := q.Count(ctx)
		require.NoError(t, err)
		assert.Zero(t, n)
		exists, err := q.Exists(ctx)
		require.NoError(t, err)
		assert.False(t, exists)
		for range q.Iterator(ctx) {
			t.Error("a row of none")
		}
	}
	n, err := posts(f).None().Update(ctx, ormapi.Set{"hits": 1})
	require.NoError(t, err)
	assert.Zero(t, n)
	deleted, err := posts(f).None().Delete(ctx)
	require.NoError(t, err)
	assert.Zero(t, deleted.Total)
	_, err = posts(f).None().First(ctx)
	require.ErrorIs(t, err, ormapi.ErrDoesNotExist)
	assert.Nil(t, f.last())
}

func TestUsing(t *testing.T) {
	ctx := t.Context()
	main, replica := new(fake), new(fake)
	db := ormapi.NewDB(main)
	both := db.WithAlias("replica", ormapi.NewDB(replica))
	_, err := ormapi.Objects[post](both).Using("replica").List(ctx)
	require.NoError(t, err)
	assert.NotNil(t, replica.last())
	assert.Nil(t, main.last())
	_, err = ormapi.Objects[post](both).List(ctx)
	require.NoError(t, err)
	assert.NotNil(t, main.last())
	_, err = ormapi.Objects[post](db).Using("replica").List(ctx)
	require.ErrorIs(t, err, ormapi.ErrUnknownAlias)
	require.ErrorContains(t, err, `"replica"`)
}

// The guard comes before the engine: the fake has seen nothing (DJ-06).
func TestSyncTerminalsOnTheLoopAreRefused(t *testing.T) {
	f := &fake{rows: []post{{ID: 1}}}
	q := posts(f)
	terminals := map[string]func(ormapi.AsyncContext) error{
		"Get":    func(ctx ormapi.AsyncContext) error { _, err := q.Get(ctx); return err },
		"First":  func(ctx ormapi.AsyncContext) error { _, err := q.First(ctx); return err },
		"Last":   func(ctx ormapi.AsyncContext) error { _, err := q.Last(ctx); return err },
		"List":   func(ctx ormapi.AsyncContext) error { _, err := q.List(ctx); return err },
		"Count":  func(ctx ormapi.AsyncContext) error { _, err := q.Count(ctx); return err },
		"Exists": func(ctx ormapi.AsyncContext) error { _, err := q.Exists(ctx); return err },
		"Create": func(ctx ormapi.AsyncContext) error { _, err := q.Create(ctx, post{}); return err },
		"Update": func(ctx ormapi.AsyncContext) error { _, err := q.Update(ctx, ormapi.Set{"hits": 1}); return err },
		"Delete": func(ctx ormapi.AsyncContext) error { _, err := q.Delete(ctx); return err },
		"Iterator": func(ctx ormapi.AsyncContext) error {
			for _, err := range q.Iterator(ctx) {
				return err
			}
			return nil
		},
	}
	for name, terminal := range terminals {
		err := ormapi.Run(t.Context(), terminal)
		require.ErrorIs(t, err, ormapi.ErrSynchronousOnly, name)
		assert.ErrorContains(t, err, "post."+name+":")
		assert.ErrorContains(t, err, "use A"+name)
	}
	assert.Nil(t, f.last())

	t.Setenv(ormapi.AllowAsyncUnsafe, "1")
	for name, terminal := range terminals {
		require.NoError(t, ormapi.Run(t.Context(), terminal), name)
	}
	assert.NotNil(t, f.last())
}

func TestAsyncTerminalsRunOffTheLoop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		f := &fake{rows: []post{{ID: 1}}, delay: time.Second}
		q := posts(f)
		err := ormapi.Run(t.Context(), func(ctx ormapi.AsyncContext) error {
			start := time.Now()
			set := ormapi.Set{"hits": 1}
			row, n, exists := q.AGet(ctx, ormapi.Q{"pk": 1}), q.AUpdate(ctx, set), q.AExists(ctx)
			delete(set, "hits") // the query has its own copy
			first, last, list := q.AFirst(ctx), q.ALast(ctx), q.AList(ctx)
			count, created, deleted := q.ACount(ctx), q.ACreate(ctx, post{}), q.ADelete(ctx)

			r, updated, e, err := ormapi.Gather3(ctx, row, n, exists)
			require.NoError(t, err)
			assert.Equal(t, int64(1), r.ID)
			assert.Equal(t, 1, updated)
			assert.True(t, e)
			_, _, rows, err := ormapi.Gather3(ctx, first, last, list)
			require.NoError(t, err)
			assert.Len(t, rows, 1)
			c, made, gone, err := ormapi.Gather3(ctx, count, created, deleted)
			require.NoError(t, err)
			assert.Equal(t, 1, c)
			assert.Equal(t, int64(7), made.ID)
			assert.Equal(t, 1, gone.Total)
			assert.Equal(t, time.Second, time.Since(start), "all at once")
			return nil
		})
		require.NoError(t, err)
	})
}
