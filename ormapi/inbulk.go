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
		for _, row := range rows {
			v, err := fit(reflect.TypeFor[K](), f.value(reflect.ValueOf(row)))
			key, ok := v.(K)
			switch _, twice := found[key]; {
			case err != nil || !ok:
				return nil, p.resolver.in("InBulk").fail(field, ErrWrongType, "the keys are %s, the field is %s", reflect.TypeFor[K](), f.Type)
			case twice:
				return nil, q.failed("InBulk", fmt.Errorf("%s = %v: %w", field, key, ErrMultipleObjectsReturned))
			}
			found[key] = row
		}
		return found, nil
	}
}
