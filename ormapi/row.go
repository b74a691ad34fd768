package ormapi

import (
	"context"
	"errors"
	"fmt"
	"reflect"
)

// ErrUnsaved: the row has no primary key yet.
var ErrUnsaved = errors.New("the row's primary key is zero: it is not in the database yet")

// value is what row, a struct, has for f: nil for NULL.
func (f Field) value(row reflect.Value) any {
	v, err := row.FieldByIndexErr(f.Index)
	if err != nil { // an embedded pointer is nil
		return nil
	}
	return freezeValue(v.Interface())
}

// saved says whether row has a primary key.
func (s *Schema) saved(row reflect.Value) bool {
	for i := range s.Fields {
		if !s.Fields[i].PrimaryKey {
			continue
		}
		if v, err := row.FieldByIndexErr(s.Fields[i].Index); err == nil && !v.IsZero() {
			return true
		}
	}
	return false
}

// keep refuses rows with a text that cannot be kept: see isText.
func keep[T any](s *Schema, rows []T) error {
	for i := range rows {
		if err := s.keep(reflect.ValueOf(&rows[i]).Elem()); err != nil {
			return err
		}
	}
	return nil
}

func (s *Schema) keep(row reflect.Value) error {
	for i := range s.Fields {
		if err := s.Fields[i].keep(row); err != nil {
			return err
		}
	}
	return nil
}

// keep refuses row if it has such a text for f.
func (f *Field) keep(row reflect.Value) error {
	if f.Type.Kind() != reflect.String {
		return nil
	}
	v, err := row.FieldByIndexErr(f.Index)
	for err == nil && v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if err != nil || !v.IsValid() || isText(v.String()) { // it is nil, or what it is embedded in is
		return nil
	}
	return &QueryError{Field: f.Column, Err: fmt.Errorf("%w; %w", ErrWrongType, noText(v.String()))}
}

// is is the condition that the row in question is this one, by its primary key. A
// key that is zero in all its columns is none.
func (s *Schema) is(row reflect.Value) (Predicate, error) {
	var same AllOf
	unsaved := true
	for _, f := range s.Fields {
		if !f.PrimaryKey {
			continue
		}
		if err := f.keep(row); err != nil {
			return nil, err
		}
		v := f.value(row)
		unsaved = unsaved && (v == nil || reflect.ValueOf(v).IsZero())
		same = append(same, Match{F(f.Column), LookupExact, []Expr{{Op: OpValue, Value: v}}})
	}
	switch {
	case same == nil:
		return nil, ErrNoPrimaryKey
	case unsaved:
		return nil, ErrUnsaved
	}
	return joined(same), nil
}

// contains is the body of Contains.
func (q QuerySet[T]) contains(row T) func(context.Context) (bool, error) {
	return func(ctx context.Context) (bool, error) {
		p, err := q.plan("Contains")
		if err != nil {
			return false, err
		}
		switch {
		case p.sliced:
			return false, q.failed("Contains", ErrSliced)
		case p.Values != nil:
			return false, q.failed("Contains", ErrValues)
		}
		same, err := p.Schema.is(reflect.ValueOf(row))
		if err != nil || p.none {
			return false, q.failed("Contains", err)
		}
		p.and(same)
		p.Order = nil
		ok, err := p.engine.Exists(ctx, p.Query)
		return ok, q.failed("Contains", err)
	}
}

// and narrows p.
func (p *plan) and(also Predicate) {
	if p.Where != nil {
		also = AllOf{p.Where, also}
	}
	p.Where = also
}

// constant is value as an expression.
func (f Field) constant(row reflect.Value) Expr { return Expr{Op: OpValue, Value: f.value(row)} }

// text is value in a form that can be compared.
func (f Field) text(row reflect.Value) string { return text(f.value(row)) }

func text(v any) string { return fmt.Sprintf("%#v", v) }
