package ormapi

import "reflect"

// planner is a queryset, whatever its rows are.
type planner interface {
	plan(op string) (*plan, error)
}

// subquery is what a field is asked to be in when that is a queryset: the one
// value that it reads, the primary key if it reads rows. Nothing is sent for it:
// the database looks it up in the same query.
func (r resolver) subquery(f Field, key string, q planner) ([]Expr, error) {
	p, err := q.plan(r.op)
	switch {
	case err != nil:
		return nil, err
	case p.resolver.db.schemas != r.db.schemas:
		return nil, r.fail(key, ErrDatabases, "")
	case p.none:
		return nil, nil
	}
	if p.Values == nil {
		pk, err := p.resolver.field("pk", "pk")
		if err != nil {
			return nil, err
		}
		p.Values = []Value{{pk.Column, F(pk.Column), pk.Type}}
	}
	if len(p.Values) != 1 {
		return nil, r.fail(key, ErrWrongType, "the query reads %d values, want one: use ValuesList", len(p.Values))
	}
	if got := p.Values[0].Type; !comparableTypes(f.Type, got) {
		return nil, r.fail(key, ErrWrongType, "the query reads %s, want %s", got, f.Type)
	}
	if !p.sliced {
		p.Order = nil
	}
	p.Columns, p.Annotations, p.Related, p.ForUpdate = nil, nil, nil, false
	return []Expr{{Op: OpQuery, Query: p.Query}}, nil
}

// comparableTypes says whether a database compares the columns of two types as one
// expects.
func comparableTypes(a, b reflect.Type) bool {
	number := func(t reflect.Type) bool { return isNumber(reflect.Zero(t).Interface()) }
	return a == b || convertsItself(a) || convertsItself(b) || number(a) && number(b) || a.Kind() == b.Kind() && isBasic(a.Kind())
}
