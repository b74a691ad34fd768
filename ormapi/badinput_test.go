package ormapi_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// What is wrong with a query is an error of its terminal that names the model,
// the method and the field, before anything is sent.
func TestBadQueries(t *testing.T) {
	list := func(q ormapi.QuerySet[post]) error { _, err := q.List(t.Context()); return err }
	filter := func(c ormapi.Cond) func(ormapi.QuerySet[post]) error {
		return func(q ormapi.QuerySet[post]) error { return list(q.Filter(c)) }
	}
	update := func(set ormapi.Set) func(ormapi.QuerySet[post]) error {
		return func(q ormapi.QuerySet[post]) error { _, err := q.Update(t.Context(), set); return err }
	}
	cases := []struct {
		name      string
		run       func(ormapi.QuerySet[post]) error
		want      error
		op, field string
	}{
		{"unknown field", filter(ormapi.Q{"titel": 1}), ormapi.ErrUnknownField, "Filter", "titel"},
		{"Go's field name", filter(ormapi.Q{"Title": "a"}), ormapi.ErrUnknownField, "Filter", "Title"},
		{"no field", filter(ormapi.Q{"": 1}), ormapi.ErrUnknownField, "Filter", ""},
		{"unknown field before a lookup", filter(ormapi.Q{"titel__gt": 1}), ormapi.ErrUnknownField, "Filter", "titel__gt"},
		{"unknown lookup", filter(ormapi.Q{"hits__above": 1}), ormapi.ErrUnknownLookup, "Filter", "hits__above"},
		{"wrong type", filter(ormapi.Q{"hits": "1"}), ormapi.ErrWrongType, "Filter", "hits"},
		{"a float for an integer", filter(ormapi.Q{"hits": 1.5}), ormapi.ErrWrongType, "Filter", "hits"},
		{"an integer for a bool", filter(ormapi.Q{"draft": 1}), ormapi.ErrWrongType, "Filter", "draft"},
		{"an integer for a string", filter(ormapi.Q{"title": 65}), ormapi.ErrWrongType, "Filter", "title"},
		{"a string for a time", filter(ormapi.Q{"created": "today"}), ormapi.ErrWrongType, "Filter", "created"},
		{"too large", filter(ormapi.Q{"small__size": 256}), ormapi.ErrWrongType, "Filter", "small__size"},
		{"negative", filter(ormapi.Q{"small__size": -1}), ormapi.ErrWrongType, "Filter", "small__size"},
		{"a function", filter(ormapi.Q{"hits": func() {}}), ormapi.ErrWrongType, "Filter", "hits"},
		{"nil, compared", filter(ormapi.Q{"hits__gt": nil}), ormapi.ErrWrongType, "Filter", "hits__gt"},
		{"isnull of no bool", filter(ormapi.Q{"hits__isnull": 1}), ormapi.ErrWrongType, "Filter", "hits__isnull"},
		{"in no list", filter(ormapi.Q{"hits__in": 1}), ormapi.ErrWrongType, "Filter", "hits__in"},
		{"in nil", filter(ormapi.Q{"hits__in": nil}), ormapi.ErrWrongType, "Filter", "hits__in"},
		{"in a list of something else", filter(ormapi.Q{"hits__in": []string{"a"}}), ormapi.ErrWrongType, "Filter", "hits__in"},
		{"range of one", filter(ormapi.Q{"hits__range": []int{1}}), ormapi.ErrWrongType, "Filter", "hits__range"},
		{"range of nil", filter(ormapi.Q{"hits__range": []any{1, nil}}), ormapi.ErrWrongType, "Filter", "hits__range"},
		{"text lookup on a number", filter(ormapi.Q{"hits__contains": "1"}), ormapi.ErrWrongType, "Filter", "hits__contains"},
		{"text lookup of a number", filter(ormapi.Q{"title__contains": 1}), ormapi.ErrWrongType, "Filter", "title__contains"},
		{"text lookup of an expression", filter(ormapi.Q{"title__contains": ormapi.F("title")}), ormapi.ErrWrongType, "Filter", "title__contains"},
		{"F of nothing", filter(ormapi.Q{"hits": ormapi.F("hit")}), ormapi.ErrUnknownField, "Filter", `hits: F("hit")`},
		{"arithmetic with a text", filter(ormapi.Q{"hits": ormapi.F("hits").Add("1")}), ormapi.ErrWrongType, "Filter", "hits"},
		{"no expression", filter(ormapi.Q{"hits": ormapi.Expr{}}), ormapi.ErrWrongType, "Filter", "hits"},
		{"half an expression", filter(ormapi.Q{"hits": ormapi.Expr{Op: ormapi.OpAdd}}), ormapi.ErrWrongType, "Filter", "hits"},
		{"empty Q", filter(ormapi.Q{}), ormapi.ErrEmptyCondition, "Filter", "Q{}"},
		{"nil Q", filter(ormapi.Q(nil)), ormapi.ErrEmptyCondition, "Filter", "Q{}"},
		{"nil", filter(nil), ormapi.ErrEmptyCondition, "Filter", "nil"},
		{"And of nothing", filter(ormapi.And()), ormapi.ErrEmptyCondition, "Filter", "And()"},
		{"Or of an empty Q", filter(ormapi.Or(ormapi.Q{"hits": 1}, ormapi.Q{})), ormapi.ErrEmptyCondition, "Filter", "Q{}"},
		{"Not of nil", filter(ormapi.Not(nil)), ormapi.ErrEmptyCondition, "Filter", "nil"},
		{"Exclude", func(q ormapi.QuerySet[post]) error { return list(q.Exclude(ormapi.Q{"x": 1})) }, ormapi.ErrUnknownField, "Exclude", "x"},
		{"Get", func(q ormapi.QuerySet[post]) error { _, err := q.Get(t.Context(), ormapi.Q{"x": 1}); return err }, ormapi.ErrUnknownField, "Get", "x"},
		{"OrderBy", func(q ormapi.QuerySet[post]) error { return list(q.OrderBy("-x")) }, ormapi.ErrUnknownField, "OrderBy", "-x"},
		{"Only", func(q ormapi.QuerySet[post]) error { return list(q.Only("x")) }, ormapi.ErrUnknownField, "Only", "x"},
		{"Defer", func(q ormapi.QuerySet[post]) error { return list(q.Defer("x")) }, ormapi.ErrUnknownField, "Defer", "x"},
		{"a negative limit", func(q ormapi.QuerySet[post]) error { return list(q.Limit(-1)) }, ormapi.ErrNegativeSlice, "Limit", ""},
		{"a negative offset", func(q ormapi.QuerySet[post]) error { return list(q.Offset(-1)) }, ormapi.ErrNegativeSlice, "Offset", ""},
		{"Filter after a slice", func(q ormapi.QuerySet[post]) error { return list(q.Limit(1).Filter(ormapi.Q{"hits": 1})) }, ormapi.ErrSliced, "Filter", ""},
		{"OrderBy after a slice", func(q ormapi.QuerySet[post]) error { return list(q.Offset(1).OrderBy("pk")) }, ormapi.ErrSliced, "OrderBy", ""},
		{"Get after a slice", func(q ormapi.QuerySet[post]) error {
			_, err := q.Limit(1).Get(t.Context(), ormapi.Q{"hits": 1})
			return err
		}, ormapi.ErrSliced, "Get", ""},
		{"First of a slice without an order", func(q ormapi.QuerySet[post]) error { _, err := q.Limit(1).First(t.Context()); return err }, ormapi.ErrSliced, "First", ""},
		{"Last of a slice", func(q ormapi.QuerySet[post]) error { _, err := q.OrderBy("pk").Limit(1).Last(t.Context()); return err }, ormapi.ErrSliced, "Last", ""},
		{"Delete of a slice", func(q ormapi.QuerySet[post]) error { _, err := q.Limit(1).Delete(t.Context()); return err }, ormapi.ErrSliced, "Delete", ""},
		{"Update of a slice", func(q ormapi.QuerySet[post]) error {
			_, err := q.Limit(1).Update(t.Context(), ormapi.Set{"hits": 1})
			return err
		}, ormapi.ErrSliced, "Update", ""},
		{"Update of nothing", update(nil), ormapi.ErrEmptySet, "Update", ""},
		{"Update of an unknown field", update(ormapi.Set{"hit": 1}), ormapi.ErrUnknownField, "Update", "hit"},
		{"Update with a lookup", update(ormapi.Set{"hits__gt": 1}), ormapi.ErrUnknownField, "Update", "hits__gt"},
		{"Update to a wrong type", update(ormapi.Set{"hits": "1"}), ormapi.ErrWrongType, "Update", "hits"},
		{"Update twice", update(ormapi.Set{"pk": 1, "id": 2}), ormapi.ErrWrongType, "Update", "pk"},
		{"no context", func(q ormapi.QuerySet[post]) error {
			var none context.Context
			_, err := q.First(none)
			return err
		}, ormapi.ErrNilContext, "First", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			f := new(fake)
			err := c.run(posts(f))
			require.ErrorIs(t, err, c.want)
			where, isQueryError := errors.AsType[*ormapi.QueryError](err)
			require.True(t, isQueryError, "%T", err)
			assert.Equal(t, "post", where.Model)
			assert.Equal(t, c.op, where.Op)
			assert.Equal(t, c.field, where.Field)
			assert.NotContains(t, err.Error(), "\n")
			assert.Nil(t, f.last(), "nothing is sent")
		})
	}
}

func TestBadModels(t *testing.T) {
	ctx := t.Context()
	db := ormapi.NewDB(new(fake))
	_, err := ormapi.Objects[post](nil).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	_, err = ormapi.QuerySet[post]{}.AList(ctx).Await(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	_, err = ormapi.Objects[post](ormapi.NewDB(nil)).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	var none *ormapi.DB
	_, err = ormapi.Objects[post](none.WithAlias("a", db)).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	require.NoError(t, none.Close())
	_, err = ormapi.Objects[post](db.WithAlias("a", nil)).Using("a").List(ctx)
	require.ErrorIs(t, err, ormapi.ErrNoDatabase)
	_, err = ormapi.Objects[int](db).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrModel)
	_, err = ormapi.Objects[*post](db).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrModel)
	_, err = ormapi.Objects[any](db).List(ctx)
	require.ErrorIs(t, err, ormapi.ErrModel)
	for range 2 { // what the engine said is remembered
		_, err = ormapi.Objects[keyless](db).First(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		assert.ErrorContains(t, err, "keyless.First")
		_, err = ormapi.Objects[keyless](db).Last(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		_, err = ormapi.Objects[keyless](db).Filter(ormapi.Q{"pk__in": []int{1}}).List(ctx)
		require.ErrorIs(t, err, ormapi.ErrNoPrimaryKey)
		assert.ErrorContains(t, err, "keyless.Filter: pk__in")
		_, err = ormapi.Objects[keyless](db).Only().List(ctx)
		require.ErrorIs(t, err, ormapi.ErrUnknownField)
	}
	_, err = ormapi.Objects[keyless](db).OrderBy("title").Last(ctx)
	require.ErrorIs(t, err, ormapi.ErrDoesNotExist, "an order will do")
}
