package ormapi

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// InBulk returns the rows of q whose field, "pk" or another one that is unique, has
// one of these values, by the values:
//
//	byID, err := ormapi.InBulk(ctx, posts, "pk", []int64{1, 2, 3})
//
// A value that no row has is not in the map. Two rows with one value are an error,
// [ErrMultipleObjectsReturned]. It is a function because a method cannot have the
// type of the map's keys as a parameter.
func InBulk[K comparable, T any](ctx context.Context, q QuerySet[T], field string, keys []K) (map[K]T, error) {
	return blocking(ctx, q, "InBulk", inBulk(q, field, keys))
}

// AInBulk is [InBulk] as a future.
func AInBulk[K comparable, T any](ctx context.Context, q QuerySet[T], field string, keys []K) *Future[map[K]T] {
	return async(ctx, q, "AInBulk", inBulk(q, field, keys))
}

func inBulk[K comparable, T any](q QuerySet[T], field string, keys []K) func(context.Context) (map[K]T, error) {
	q = q.filtered("InBulk", false, []Cond{Q{field + "__in": keys}})
	return func(ctx context.Context) (map[K]T, error) {
		p, err := q.ofModel("InBulk")
		if err != nil {
			return nil, err
		}
		f, err := p.resolver.in("InBulk").field(field, field)
		if err != nil {
			return nil, err
		}
		if p.Columns != nil && !slices.Contains(p.Columns, f.Column) {
			p.Columns = append(p.Columns, f.Column)
		}
		p.none = p.none || len(keys) == 0
		rows, err := q.rows(ctx, p, "InBulk")
		if err != nil {
			return nil, err
		}
		found := make(map[K]T, len(rows))
		for i := range rows {
			key, ok := keyOf[K](f, reflect.ValueOf(&rows[i]).Elem())
			if !ok {
				return nil, p.resolver.in("InBulk").fail(field, ErrWrongType, "the keys are %s, the field is %s", reflect.TypeFor[K](), f.Type)
			}
			found[key] = rows[i]
			if len(found) == i {
				return nil, q.failed("InBulk", fmt.Errorf("%s = %v: %w", field, key, ErrMultipleObjectsReturned))
			}
		}
		return found, nil
	}
}

// keyOf is what row has for f.
func keyOf[K comparable](f Field, row reflect.Value) (K, bool) {
	if v, err := row.FieldByIndexErr(f.Index); err == nil {
		if key, same := v.Addr().Interface().(*K); same {
			return *key, true
		}
	}
	v, err := fit(reflect.TypeFor[K](), f.value(row))
	key, ok := v.(K)
	return key, ok && err == nil
}
