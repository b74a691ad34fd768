package ormapi

import (
	"context"
	"reflect"
	"slices"
)

// Prefetch is [QuerySet.PrefetchRelated] of one relation with a query of one's own:
// of the related rows it reads those that rows has, in the order that rows has.
//
//	long := ormapi.Objects[Book](db).Filter(ormapi.Q{"pages__gte": 250}).OrderBy("-pages")
//	writers, err := ormapi.Prefetch(ormapi.Objects[Writer](db), "books", long).List(ctx)
//
// It takes one more query, two where a table stands between the two models. rows may
// have relations to be read too, and a Prefetch of its own, but no slice. It runs where
// q runs, also in a transaction. Prefetch is a function because a method cannot have
// the related model as a parameter.
func Prefetch[T, R any](q QuerySet[T], relation string, rows QuerySet[R]) QuerySet[T] {
	q.prefetched = append(slices.Clip(q.prefetched), func(p *plan) (fill, error) { return prefetching(p, relation, rows) })
	return q
}

// fill reads what is related to rows, each of which can be set.
type fill func(ctx context.Context, rows []reflect.Value) error

// prefetching checks a Prefetch for the rows of p.
func prefetching[R any](p *plan, name string, rows QuerySet[R]) (fill, error) {
	r := p.resolver.in("Prefetch")
	relation, ok := r.schema.Relation(name)
	if !ok {
		return nil, r.unknown(r.schema, name)
	}
	related, err := rows.plan("Prefetch")
	switch {
	case err != nil:
		return nil, err
	case relation.Model != reflect.TypeFor[R]():
		return nil, r.fail(name, ErrWrongType, "it leads to %s, not to %s", relation.Model.Name(), reflect.TypeFor[R]())
	case related.resolver.db.schemas != r.db.schemas:
		return nil, r.fail(name, ErrDatabases, "")
	case related.sliced:
		return nil, r.fail(name, ErrSliced, "")
	case len(relation.On) != 1 || relation.Through != nil && len(relation.Onward) != 1:
		return nil, r.fail(name, ErrNoPrimaryKey, "")
	}
	f := following[R]{Relation: relation, rows: rows, plan: related, engine: p.engine}
	f.from, _ = r.schema.Field(relation.On[0].From)
	f.to = relation.On[0].To
	if relation.Through != nil {
		if f.through, err = r.db.schema(relation.Through); err != nil {
			return nil, r.fail(name, err, "")
		}
		f.to = relation.Onward[0].To
	}
	p.reads(f.from.Column)
	related.reads(f.to)
	return f.fill, nil
}

// reads makes p read column, whatever Only and Defer say.
func (p *plan) reads(column string) {
	if p.Columns != nil && !slices.Contains(p.Columns, column) {
		p.Columns = append(p.Columns, column)
	}
}

// following leads over a relation, from rows that are there to those that plan reads.
type following[R any] struct {
	Relation
	rows    QuerySet[R]
	plan    *plan
	engine  Engine  // of the rows that are there
	from    Field   // what they are known by
	to      string  // the column of the related rows that tells whose they are
	through *Schema // nil: the column has from's values
}

// fill reads the related rows of all rows at once, and gives each row its own. Rows and
// keys are matched as texts, for the two columns may be of different types.
func (f following[R]) fill(ctx context.Context, rows []reflect.Value) error {
	keys := make([]Expr, 0, len(rows))
	for _, row := range rows {
		if key := f.from.constant(row); key.Value != nil {
			keys = append(keys, key)
		}
	}
	if f.plan.none || len(keys) == 0 {
		return nil
	}
	owners := func(key string) []string { return []string{key} }
	if f.through != nil {
		links, values, err := f.links(ctx, keys)
		if err != nil || len(values) == 0 {
			return err
		}
		keys, owners = values, func(key string) []string { return links[key] }
	}
	p := *f.plan
	p.engine, p.Query = f.engine, new(*f.plan.Query)
	mine := AllOf{Match{F(f.to), LookupIn, keys}}
	for _, fixed := range f.Fixed {
		mine = append(mine, Match{F(fixed.Column), LookupExact, []Expr{fixed.Value}})
	}
	p.and(joined(mine))
	found, err := f.rows.rows(ctx, &p, "Prefetch")
	if err != nil {
		return err
	}
	to, _ := p.Schema.Field(f.to)
	byOwner := map[string][]R{}
	for i := range found {
		for _, owner := range owners(to.text(reflect.ValueOf(&found[i]).Elem())) {
			byOwner[owner] = append(byOwner[owner], found[i])
		}
	}
	for _, row := range rows {
		hand(reach(row, f.Index), byOwner[f.from.text(row)])
	}
	return nil
}

// links reads the table between: which related keys belong to which rows, and the keys.
func (f following[R]) links(ctx context.Context, keys []Expr) (map[string][]string, []Expr, error) {
	near, _ := f.through.Field(f.On[0].To)
	far, _ := f.through.Field(f.Onward[0].From)
	cursor, err := f.engine.Iterate(ctx, &Query{
		Schema: f.through,
		Where:  Match{F(near.Column), LookupIn, keys},
		Values: []Value{{near.Column, F(near.Column), near.Type}, {far.Column, F(far.Column), far.Type}},
	})
	if err != nil {
		return nil, nil, err
	}
	links, values, pair := map[string][]string{}, []Expr{}, make([]any, 2)
	for {
		ok, err := cursor.Next(ctx, pair)
		if err != nil || !ok {
			return links, values, join(err, cursor.Close())
		}
		if pair[0] == nil || pair[1] == nil {
			continue
		}
		key := text(pair[1])
		if links[key] == nil {
			values = append(values, Expr{Op: OpValue, Value: pair[1]})
		}
		links[key] = append(links[key], text(pair[0]))
	}
}

// hand puts rows into a relation's field: a slice, or a struct for the first, of rows or
// of pointers to them.
func hand[R any](field reflect.Value, rows []R) {
	if field.Kind() != reflect.Slice {
		field.SetZero()
		if len(rows) > 0 {
			indirect(field).Set(reflect.ValueOf(rows[0]))
		}
		return
	}
	all := reflect.MakeSlice(field.Type(), len(rows), len(rows))
	for i := range rows {
		indirect(all.Index(i)).Set(reflect.ValueOf(rows[i]))
	}
	field.Set(all)
}

// filled fills rows by each Prefetch of p.
func filled[T any](ctx context.Context, p *plan, rows []T) error {
	if len(p.fills) == 0 || len(rows) == 0 {
		return nil
	}
	values := make([]reflect.Value, len(rows))
	for i := range rows {
		values[i] = reflect.ValueOf(&rows[i]).Elem()
	}
	for _, fill := range p.fills {
		if err := fill(ctx, values); err != nil {
			return err
		}
	}
	return nil
}
