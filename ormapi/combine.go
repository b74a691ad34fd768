package ormapi

import (
	"errors"
	"fmt"
	"reflect"
)

// What can be wrong with a query made of others.
var (
	ErrCombined  = errors.New("the rows are those of several queries, which can only be read: name rows to change with pk__in, and lock none")
	ErrDatabases = errors.New("the queries are of different databases")
)

// Union is the rows of q and of all others, equal ones once.
//
// What is made of a combination speaks of its rows: it can be filtered, ordered,
// sliced, counted, annotated and combined again like any other, but not changed.
// Of models it reads what q reads: Only, Defer, SelectRelated and Annotate of the
// others do not matter. Querysets of [Values] and [ValuesList], of any models, are
// combined by position, and the result has the names of q:
//
//	names := ormapi.ValuesList[string](authors, "name").Union(ormapi.ValuesList[string](tags, "name")).OrderBy("name")
func (q QuerySet[T]) Union(others ...QuerySet[T]) QuerySet[T] {
	return q.combine("Union", OpUnion, others)
}

// UnionAll is [QuerySet.Union] with equal rows as often as they come.
func (q QuerySet[T]) UnionAll(others ...QuerySet[T]) QuerySet[T] {
	return q.combine("UnionAll", OpUnionAll, others)
}

// Intersection is the rows of q that all others have too. What [QuerySet.Union]
// says holds for it.
func (q QuerySet[T]) Intersection(others ...QuerySet[T]) QuerySet[T] {
	return q.combine("Intersection", OpIntersection, others)
}

// Difference is the rows of q that none of others has. What [QuerySet.Union] says
// holds for it.
func (q QuerySet[T]) Difference(others ...QuerySet[T]) QuerySet[T] {
	return q.combine("Difference", OpDifference, others)
}

// combined is several queries, whatever their rows are.
type combined struct {
	op     string
	kind   CombinationOp
	parts  []func(op string) (*plan, error)
	values bool
}

func (q QuerySet[T]) combine(op string, kind CombinationOp, others []QuerySet[T]) QuerySet[T] {
	if len(others) == 0 {
		return q
	}
	c := &combined{op: op, kind: kind, values: q.values != nil}
	for _, part := range append([]QuerySet[T]{q}, others...) {
		c.parts = append(c.parts, part.plan)
	}
	whole := state{db: q.db, alias: q.alias, model: q.model, flat: q.flat, fault: q.fault, combined: c}
	if c.values {
		whole.values = []string{}
	} else {
		whole.only, whole.deferred, whole.related, whole.annotations = q.only, q.deferred, q.related, q.annotations
		whole.prefetched = q.prefetched
	}
	return QuerySet[T]{whole}
}

// from makes p read from c, if there is one. The fields that the rest of the query
// can name are then those of the first part.
func (c *combined) from(p *plan) error {
	if c == nil {
		return nil
	}
	if p.ForUpdate {
		return ErrCombined
	}
	p.From = &Combination{Op: c.kind}
	for _, plan := range c.parts {
		part, err := plan(c.op)
		if err != nil {
			return err
		}
		switch {
		case part.resolver.db.schemas != p.resolver.db.schemas:
			return ErrDatabases
		case part.ForUpdate:
			return ErrCombined
		case part.none:
			part.Where, part.Limit = part.nothing(), 0
		}
		if !part.sliced || part.none {
			part.Order = nil
		}
		part.Columns, part.Annotations, part.Related = nil, nil, nil
		p.From.Parts = append(p.From.Parts, part.Query)
	}
	if !c.values {
		return nil
	}
	first := p.From.Parts[0].Values
	for _, part := range p.From.Parts[1:] {
		if err := alike(first, part.Values); err != nil {
			return err
		}
	}
	named := &Schema{Model: p.Schema.Model, Table: p.Schema.Table}
	for _, v := range first {
		named.Fields = append(named.Fields, Field{Column: v.Name, Type: v.Type})
	}
	p.resolver.schema = named
	return nil
}

// alike says whether two queries read values of the same types.
func alike(a, b []Value) error {
	types := func(values []Value) []reflect.Type {
		types := make([]reflect.Type, len(values))
		for i, v := range values {
			types[i] = v.Type
		}
		return types
	}
	if one, other := types(a), types(b); fmt.Sprint(one) != fmt.Sprint(other) {
		return fmt.Errorf("%w; one query reads %v, another %v", ErrWrongType, one, other)
	}
	return nil
}

// nothing is a condition that no row of p meets.
func (p *plan) nothing() Predicate {
	return AnyOf{Match{F(p.resolver.schema.Fields[0].Column), LookupIn, nil}}
}
