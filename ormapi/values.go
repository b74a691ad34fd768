package ormapi

import (
	"context"
	"fmt"
	"reflect"
	"slices"
)

// Values reads these fields of the rows, every field if none is named, as maps
// from the names to the values, NULL as nil. A name may lead to the one related
// row ("author__name"), to a part of a time ("created__year"), or be one that
// Annotate gave. Annotate after it groups:
//
//	perAuthor := ormapi.Values(posts, "author").Annotate(ormapi.As{"n": ormapi.Count("pk")})
//
// The result is a queryset like others, but has nothing to create or delete.
func Values[T any](q QuerySet[T], fields ...string) QuerySet[map[string]any] {
	q = q.unsliced("Values")
	q.model = q.modelType()
	q.values = append([]string{}, fields...)
	q.flat = false
	return QuerySet[map[string]any]{q.state}
}

// ValuesList reads one field of the rows: ValuesList[string](posts, "title"). V
// is the field's type, a pointer to it where the field may be NULL, or any. The
// name of the field is one that [Values] takes.
func ValuesList[V, T any](q QuerySet[T], field string) QuerySet[V] {
	q = q.unsliced("ValuesList")
	q.model = q.modelType()
	q.values = []string{field}
	q.flat = true
	return QuerySet[V]{q.state}
}

// annotation is the arguments of one Annotate.
type annotation struct {
	as      []Value // without their types
	grouped bool    // it came after Values
}

// annotate resolves what Annotate named, and what Values reads, into p.
func (q QuerySet[T]) annotate(p *plan) error {
	if len(q.annotations) > 0 {
		p.resolver.named = map[string]Value{}
	}
	for _, a := range q.annotations {
		r := p.resolver.in("Annotate")
		values, err := r.values(a.as, a.grouped)
		if err != nil {
			return err
		}
		for _, v := range values {
			if r.taken(v.Name) {
				return r.fail(v.Name, ErrName, "")
			}
			p.resolver.named[v.Name] = v
			if !a.grouped {
				p.Annotations = append(p.Annotations, v)
				continue
			}
			p.Values = append(p.Values, v)
			p.grouped = p.grouped || v.Of.ofRows()
		}
	}
	if q.values == nil {
		return nil
	}
	fields, err := q.read(p)
	if err != nil {
		return err
	}
	if p.grouped {
		p.Group = len(fields)
	}
	p.Values = append(fields, p.Values...)
	if q.flat {
		p.Values = fields
	}
	p.Annotations = nil
	return nil
}

// read resolves the fields of Values.
func (q QuerySet[T]) read(p *plan) ([]Value, error) {
	r := p.resolver.in("Values")
	names := q.values
	if len(names) == 0 {
		for _, f := range r.schema.Fields {
			names = append(names, f.Column)
		}
	}
	var values []Value
	for _, name := range names {
		e, err := r.column(name, name)
		if err != nil {
			return nil, err
		}
		values = append(values, Value{name, e, r.typeOf(r.schema, e)})
	}
	return values, nil
}

// collect reads the rows of a query for values, at most so many.
func (q QuerySet[T]) collect(ctx context.Context, p *plan, rows []T, most int) (_ []T, err error) {
	cursor, err := p.engine.Iterate(ctx, p.Query)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closing := cursor.Close(); err == nil {
			err = closing
		}
	}()
	var values any = make([]any, len(p.Values))
	for ok := true; ok && len(rows) < most; {
		if ok, err = q.next(ctx, cursor, p.Query, values, &rows); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// next appends the next row of a cursor to rows. room is a []any for as many values as
// are read. It takes a pointer, for it is called for each row and a queryset is large.
func (q *QuerySet[T]) next(ctx context.Context, cursor Cursor, query *Query, room any, rows *[]T) (bool, error) {
	if query.Values == nil {
		ok, err := cursor.Next(ctx, another(rows))
		if err != nil || !ok {
			*rows = (*rows)[:len(*rows)-1]
		}
		return ok, err
	}
	if ok, err := cursor.Next(ctx, room); err != nil || !ok {
		return false, err
	}
	values := room.([]any)
	if maps, are := any(rows).(*[]map[string]any); are && !q.flat {
		m := make(map[string]any, len(values))
		for i := range values {
			m[query.Values[i].Name] = query.Values[i].orNone(values[i])
		}
		*maps = append(*maps, m)
		return true, nil
	}
	got := query.Values[0].orNone(values[0])
	if value, same := got.(T); same {
		*rows = append(*rows, value)
		return true, nil
	}
	return true, query.Values[0].into(got, reflect.ValueOf(another(rows)).Elem())
}

// another is a new row at the end of rows.
func another[T any](rows *[]T) *T {
	var row T
	*rows = append(*rows, row)
	return &(*rows)[len(*rows)-1]
}

// orNone is what was read, but for a number of rows, which there always is, if only
// of none.
func (v *Value) orNone(got any) any {
	if got == nil && v.counts() {
		return 0
	}
	return got
}

func (v *Value) counts() bool {
	e := &v.Of
	return e.Op == OpCount || e.Op == OpSum && len(e.Path) == 0 && e.Args[0].Op == OpCount
}

// into puts a value that was read into to, which is of another type.
func (v Value) into(value any, to reflect.Value) error {
	got := reflect.ValueOf(value)
	switch {
	case !got.IsValid() && (to.Kind() == reflect.Pointer || to.Kind() == reflect.Interface):
		return nil
	case !got.IsValid():
		return &QueryError{Field: v.Name, Err: fmt.Errorf("%w; got NULL for %s, take *%s", ErrWrongType, to.Type(), to.Type())}
	case got.Type().AssignableTo(to.Type()):
		to.Set(got)
	case to.Kind() == reflect.Pointer && got.Type().AssignableTo(to.Type().Elem()):
		to.Set(reflect.New(to.Type().Elem()))
		to.Elem().Set(got)
	default:
		return &QueryError{Field: v.Name, Err: fmt.Errorf("%w; got %s, want %s", ErrWrongType, got.Type(), to.Type())}
	}
	return nil
}

// aggregate is the body of Aggregate. as is copied, for it may run later.
func (q QuerySet[T]) aggregate(as As) func(context.Context) (map[string]any, error) {
	values := as.frozen()
	return func(ctx context.Context) (map[string]any, error) {
		p, err := q.unslicedPlan("Aggregate")
		if err != nil {
			return nil, err
		}
		if p.Distinct || p.Values != nil {
			return nil, q.failed("Aggregate", ErrAggregated)
		}
		if len(values) == 0 {
			return nil, q.failed("Aggregate", ErrEmptySet)
		}
		if p.Values, err = p.resolver.values(values, true); err != nil {
			return nil, err
		}
		i := slices.IndexFunc(p.Values, func(v Value) bool { return !v.Of.ofRows() })
		if i >= 0 {
			return nil, p.resolver.fail(p.Values[i].Name, ErrWrongType, "an aggregate is wanted, Count or Sum for example")
		}
		p.Order, p.Annotations, p.ForUpdate = nil, nil, false
		if p.none {
			p.Where = p.nothing()
		}
		maps := QuerySet[map[string]any]{q.state}
		maps.flat = false
		rows, err := maps.collect(ctx, p, nil, 1)
		if err != nil || len(rows) == 0 {
			return nil, q.failed("Aggregate", err)
		}
		return rows[0], nil
	}
}
