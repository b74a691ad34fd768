package ormapi

import (
	"context"
	"errors"
	"reflect"
	"slices"
)

// ErrNotMany: only a relation to many rows can be added to.
var ErrNotMany = errors.New("it leads to one row at most: assign its column instead")

// link is a relation from one row, as the schemas have it.
type link struct {
	Relation
	through *Schema      // nil: the related rows have columns for it
	own     []Assignment // what those columns, or the first ones of through, are for this row
	onward  Field        // the related row's column that through names, if there is one
}

// belonging is the condition that the row in question is one that relation leads to
// from row.
type belonging struct {
	row      reflect.Value
	relation string
}

func (b belonging) freeze() frozen { return b }

func (b belonging) resolve(r resolver) (Predicate, error) {
	l, err := r.link(b)
	switch {
	case errors.Is(err, ErrUnsaved) && !l.Many: // it leads nowhere
		return AnyOf{Match{F(r.schema.Fields[0].Column), LookupIn, nil}}, nil
	case err != nil:
		return nil, err
	case l.through == nil:
		return l.mine(), nil
	}
	linked := &Query{Schema: l.through, Where: l.mine(), Values: []Value{{l.Onward[0].From, F(l.Onward[0].From), l.onward.Type}}}
	return Match{F(l.Onward[0].To), LookupIn, []Expr{{Op: OpQuery, Query: linked}}}, nil
}

// link resolves a relation to the model of r. Its errors speak of the model that has
// the relation.
func (r resolver) link(b belonging) (l link, err error) {
	if !b.row.IsValid() {
		return l, r.fail(b.relation, ErrModel, "")
	}
	from, err := r.db.schema(b.row.Type())
	if err != nil {
		return l, r.fail(b.relation, err, "")
	}
	of := resolver{db: r.db, schema: from, op: r.op}
	relation, ok := from.Relation(b.relation)
	switch {
	case !ok:
		return l, of.unknown(from, b.relation)
	case relation.Model != r.schema.Model:
		return l, of.fail(b.relation, ErrWrongType, "it leads to %s, not to %s", relation.Model.Name(), r.schema.Model.Name())
	}
	l = link{Relation: relation, own: slices.Clone(relation.Fixed)}
	if relation.Through != nil {
		if l.through, err = r.db.schema(relation.Through); err != nil {
			return l, of.fail(b.relation, err, "")
		}
		if len(relation.Onward) != 1 {
			return l, of.fail(b.relation, ErrNoPrimaryKey, "")
		}
		l.onward, _ = r.schema.Field(relation.Onward[0].To)
	}
	for _, pair := range relation.On {
		f, _ := from.Field(pair.From)
		if err := f.keep(b.row); err != nil {
			return l, of.fail(b.relation, err.(*QueryError).Err, "")
		}
		key := f.constant(b.row)
		if key.Value == nil || f.PrimaryKey && len(relation.On) == 1 && reflect.ValueOf(key.Value).IsZero() {
			return l, of.fail(b.relation, ErrUnsaved, "")
		}
		l.own = append(l.own, Assignment{pair.To, key})
	}
	return l, nil
}

// mine is the condition that a row has what is this row's own.
func (l link) mine() Predicate {
	var all AllOf
	for _, a := range l.own {
		all = append(all, Match{F(a.Column), LookupExact, []Expr{a.Value}})
	}
	return joined(all)
}

// many resolves m's relation for a terminal that changes it, and checks the rows.
func (m RelatedManager[R]) many(op string, rows []R) (*plan, link, error) {
	q := m.All()
	p, err := q.ofModel(op)
	if err != nil {
		return nil, link{}, err
	}
	l, err := p.resolver.in(op).link(belonging{m.row, m.relation})
	if err == nil && !l.Many {
		err = p.resolver.in(op).fail(m.relation, ErrNotMany, "")
	}
	for _, row := range rows {
		if err == nil {
			_, err = p.Schema.is(reflect.ValueOf(row))
		}
	}
	return p, l, q.failed(op, err)
}

// keys are the values by which through names rows.
func (l link) keys(rows []reflect.Value) []Expr {
	var keys []Expr
	for _, row := range rows {
		keys = append(keys, l.onward.constant(row))
	}
	return keys
}

func valuesOf[R any](rows []R) []reflect.Value {
	values := make([]reflect.Value, len(rows))
	for i, row := range rows {
		values[i] = reflect.ValueOf(row)
	}
	return values
}

// attach relates rows that are not related yet.
func attach[R any](ctx context.Context, e Engine, p *plan, l link, rows []R) (int, error) {
	if len(rows) == 0 {
		return 0, nil
	}
	if l.through != nil {
		return l.insert(ctx, e, valuesOf(rows))
	}
	these, err := isOneOf(p.Schema, rows)
	if err != nil {
		return 0, err
	}
	return e.Update(ctx, &Query{Schema: p.Schema, Where: AllOf{these, NotOf{l.mine()}}}, l.own)
}

// insert writes the rows of through that are not there.
func (l link) insert(ctx context.Context, e Engine, rows []reflect.Value) (int, error) {
	there, err := l.linked(ctx, e, rows)
	if err != nil {
		return 0, err
	}
	r := resolver{schema: l.through, op: "Add"}
	links := reflect.New(reflect.SliceOf(l.through.Model))
	for i, key := range l.keys(rows) {
		if slices.Contains(there, l.onward.text(rows[i])) {
			continue
		}
		there = append(there, l.onward.text(rows[i]))
		row := reflect.New(l.through.Model)
		if err := r.build(row.Interface(), append(slices.Clone(l.own), Assignment{l.Onward[0].From, key})); err != nil {
			return 0, err
		}
		links.Elem().Set(reflect.Append(links.Elem(), row.Elem()))
	}
	if links.Elem().Len() == 0 {
		return 0, nil
	}
	return links.Elem().Len(), e.Insert(ctx, &Query{Schema: l.through}, links.Interface(), &Conflict{})
}

// linked is which of rows through names already, as texts.
func (l link) linked(ctx context.Context, e Engine, rows []reflect.Value) (there []string, err error) {
	named := Value{l.Onward[0].From, F(l.Onward[0].From), l.onward.Type}
	cursor, err := e.Iterate(ctx, &Query{Schema: l.through, Where: l.these(rows), Values: []Value{named}})
	if err != nil {
		return nil, err
	}
	defer func() { err = join(err, cursor.Close()) }()
	for {
		key := make([]any, 1)
		ok, err := cursor.Next(ctx, key)
		if err != nil || !ok {
			return there, err
		}
		there = append(there, text(key[0]))
	}
}

// these is the condition that a row of through leads from this row to one of rows.
func (l link) these(rows []reflect.Value) Predicate {
	return AllOf{l.mine(), Match{F(l.Onward[0].From), LookupIn, l.keys(rows)}}
}

// detach relates rows no longer, or with others all but these.
func detach[R any](ctx context.Context, e Engine, p *plan, l link, rows []R, others bool) (int, error) {
	if len(rows) == 0 && !others {
		return 0, nil
	}
	which := l.mine()
	if len(rows) > 0 {
		these, err := isOneOf(p.Schema, rows)
		if err != nil {
			return 0, err
		}
		if l.through != nil {
			these = Match{F(l.Onward[0].From), LookupIn, l.keys(valuesOf(rows))}
		}
		if others {
			these = NotOf{these}
		}
		which = AllOf{which, these}
	}
	if l.through != nil {
		return e.Delete(ctx, &Query{Schema: l.through, Where: which})
	}
	var nobody []Assignment
	for _, pair := range l.On {
		nobody = append(nobody, Assignment{pair.To, Expr{Op: OpValue}})
	}
	return e.Update(ctx, &Query{Schema: p.Schema, Where: which}, nobody)
}
