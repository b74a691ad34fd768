package ormapi

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// PrefetchRelatedObjects reads the related rows of rows that are there already, as
// [QuerySet.PrefetchRelated] does for those of a query, and returns the rows with
// them. The rows must be in the database; their other fields stay as they are.
func PrefetchRelatedObjects[T any](ctx context.Context, db *DB, rows []T, relations ...string) ([]T, error) {
	return blocking(ctx, Objects[T](db), "PrefetchRelatedObjects", prefetch(db, rows, relations))
}

// APrefetchRelatedObjects is [PrefetchRelatedObjects] as a future.
func APrefetchRelatedObjects[T any](ctx context.Context, db *DB, rows []T, relations ...string) *Future[[]T] {
	return async(ctx, Objects[T](db), "APrefetchRelatedObjects", prefetch(db, rows, relations))
}

func prefetch[T any](db *DB, rows []T, relations []string) func(context.Context) ([]T, error) {
	q, rows := Objects[T](db).PrefetchRelated(relations...), append([]T{}, rows...)
	return func(ctx context.Context) ([]T, error) {
		p, err := q.plan("PrefetchRelatedObjects")
		if err != nil {
			return nil, err
		}
		full := slices.Clone(rows)
		if err := refill(ctx, p, full); err != nil {
			return nil, q.failed("PrefetchRelatedObjects", err)
		}
		return full, nil
	}
}

// refill reads what is related to rows, by the paths of p. The rows are read again with
// it, and it is taken over.
func refill[T any](ctx context.Context, p *plan, rows []T) error {
	if len(rows) == 0 || len(p.Related) == 0 {
		return nil
	}
	these, err := isOneOf(p.Schema, rows)
	if err != nil {
		return err
	}
	var read []T
	if err := p.engine.Select(ctx, &Query{Schema: p.Schema, Where: these, Related: p.Related}, &read); err != nil {
		return err
	}
	byKey := make(map[string]reflect.Value, len(read))
	for _, row := range read {
		byKey[p.Schema.identity(reflect.ValueOf(row))] = reflect.ValueOf(row)
	}
	for i := range rows {
		row := reflect.ValueOf(&rows[i]).Elem()
		from, ok := byKey[p.Schema.identity(row)]
		if !ok { // it has been deleted
			continue
		}
		for _, path := range p.Related {
			if related, err := from.FieldByIndexErr(path[0].Index); err == nil {
				reach(row, path[0].Index).Set(related)
			}
		}
	}
	return nil
}

// isOneOf is the condition that the row in question is one of rows, by its primary
// key.
func isOneOf[T any](s *Schema, rows []T) (Predicate, error) {
	var any AnyOf
	one := Match{Lookup: LookupIn}
	for _, row := range rows {
		same, err := s.is(reflect.ValueOf(row))
		if err != nil {
			return nil, err
		}
		if m, single := same.(Match); single {
			one.Of, one.Args = m.Of, append(one.Args, m.Args...)
		} else {
			any = append(any, same)
		}
	}
	if any != nil {
		return any, nil
	}
	return one, nil
}

// identity is a text that only rows of one primary key have in common.
func (s *Schema) identity(row reflect.Value) string {
	var key []any
	for _, f := range s.Fields {
		if f.PrimaryKey {
			key = append(key, f.value(row))
		}
	}
	return fmt.Sprintf("%#v", key)
}
