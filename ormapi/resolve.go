package ormapi

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// A resolver turns what a caller wrote into what an engine is handed, checked
// against the model's schema. Its errors name the model, the method and the
// field.
type resolver struct {
	db     *DB
	schema *Schema
	op     string // the method whose arguments these are
	// named is what Annotate has named, grouped says that an aggregate of the
	// query's own rows makes sense.
	named   map[string]Value
	grouped bool
	room    *[]Expr // for the operands of a few, so that each needs no allocation; or nil
}

// operand is e as the only one.
func (r resolver) operand(e Expr) []Expr {
	if r.room == nil || len(*r.room) == 0 {
		return []Expr{e}
	}
	only := (*r.room)[:1:1]
	*r.room = (*r.room)[1:]
	only[0] = e
	return only
}

// in is r for the arguments of another method.
func (r resolver) in(op string) resolver {
	r.op = op
	return r
}

// fail is an error about field, as the caller wrote it.
func (r resolver) fail(field string, err error, format string, args ...any) error {
	if format != "" {
		err = fmt.Errorf("%w; "+format, append([]any{err}, args...)...)
	}
	return &QueryError{Model: r.schema.Model.Name(), Op: r.op, Field: field, Err: err}
}

// field finds the field that name means; key is what the caller wrote.
func (r resolver) field(name, key string) (Field, error) {
	if f, ok := r.schema.Field(name); ok {
		return f, nil
	}
	if name == "pk" {
		f, ok := r.schema.onlyKey()
		if !ok {
			return Field{}, r.fail(key, ErrNoPrimaryKey, "")
		}
		return f, nil
	}
	return Field{}, r.unknown(r.schema, key)
}

func list[S ~string](names []S) string {
	texts := make([]string, len(names))
	for i, n := range names {
		texts[i] = string(n)
	}
	return strings.Join(texts, ", ")
}

func (missing) resolve(r resolver) (Predicate, error) {
	return nil, r.fail("nil", ErrEmptyCondition, "")
}

func (n negation) resolve(r resolver) (Predicate, error) {
	p, err := n.part.resolve(r)
	if err != nil {
		return nil, err
	}
	return NotOf{p}, nil
}

func (j junction) resolve(r resolver) (Predicate, error) {
	switch len(j.parts) {
	case 0:
		return nil, r.fail(j.op+"()", ErrEmptyCondition, "")
	case 1:
		return j.parts[0].resolve(r)
	}
	parts := make([]Predicate, len(j.parts))
	for i, part := range j.parts {
		p, err := part.resolve(r)
		if err != nil {
			return nil, err
		}
		parts[i] = p
	}
	if j.op == "Or" {
		return anyOf(parts), nil
	}
	return allOf(parts), nil
}

func (e entry) resolve(r resolver) (Predicate, error) { return r.match(e.key, e.value) }

func (es entries) resolve(r resolver) (Predicate, error) {
	if len(es) == 0 {
		return nil, r.fail("Q{}", ErrEmptyCondition, "")
	}
	matches := make([]Predicate, len(es))
	for i, e := range es {
		m, err := e.resolve(r)
		if err != nil {
			return nil, err
		}
		matches[i] = m
	}
	return allOf(matches), nil
}

// match is one entry of a Q.
func (r resolver) match(key string, value any) (Predicate, error) {
	t, err := r.target(key)
	if err != nil {
		return nil, err
	}
	m := Match{Of: t.of, Lookup: t.lookup}
	if value == nil && (t.lookup == LookupExact || t.lookup == LookupIExact) {
		m.Lookup, value = LookupIsNull, true
	}
	m.Args, err = r.args(t.field, key, m.Lookup, value)
	if err != nil {
		return nil, err
	}
	return t.through(m, m.Lookup == LookupIsNull && m.Args[0].Value == true), nil
}

// args is what a field is compared with.
func (r resolver) args(f Field, key string, lookup Lookup, value any) ([]Expr, error) {
	switch lookup {
	case LookupIsNull:
		null, ok := value.(bool)
		if !ok {
			return nil, r.fail(key, ErrWrongType, "got %T, want a bool", value)
		}
		return r.operand(Expr{Op: OpValue, Value: null}), nil
	case LookupIn, LookupRange:
		if q, ok := value.(planner); ok && lookup == LookupIn {
			return r.subquery(f, key, q)
		}
		return r.several(f, key, lookup, value)
	}
	if value == nil {
		return nil, r.fail(key, ErrWrongType, "nothing can be compared with nil; %s__isnull asks for NULL", f.Column)
	}
	if isTextLookup(lookup) {
		if err := r.text(f, key, lookup, value); err != nil {
			return nil, err
		}
	}
	arg, err := r.value(f, key, value)
	return r.operand(arg), err
}

// several are the values of in and of range. A nil in a list matches nothing,
// so it is left out.
func (r resolver) several(f Field, key string, lookup Lookup, value any) ([]Expr, error) {
	rv := reflect.ValueOf(value)
	if !rv.IsValid() || rv.Kind() != reflect.Slice && rv.Kind() != reflect.Array {
		return nil, r.fail(key, ErrWrongType, "got %T, want a slice", value)
	}
	if lookup == LookupRange && rv.Len() != 2 {
		return nil, r.fail(key, ErrWrongType, "got %d values, want the first and the last", rv.Len())
	}
	if lookup == LookupIn && rv.Len() > 0 && isList(rv, f.Type) {
		return r.operand(Expr{Op: OpList, Value: value}), nil
	}
	args := slices.Grow([]Expr(nil), rv.Len())
	for i := range rv.Len() {
		v := freezeValue(rv.Index(i).Interface())
		if v == nil {
			if lookup == LookupIn {
				continue
			}
			return nil, r.fail(key, ErrWrongType, "an end of the range is nil; use gte or lte alone")
		}
		arg, err := r.value(f, key, v)
		if err != nil {
			return nil, err
		}
		args = append(args, arg)
	}
	return args, nil
}

// isList says whether values are constants of type t as they are.
func isList(values reflect.Value, t reflect.Type) bool {
	if values.Kind() != reflect.Slice || values.Type().Elem() != t || !isBasic(t.Kind()) || convertsItself(t) {
		return false
	}
	for i := 0; t.Kind() == reflect.String && i < values.Len(); i++ {
		if !isText(values.Index(i).String()) {
			return false
		}
	}
	return true
}

func isTextLookup(l Lookup) bool {
	switch l {
	case LookupIExact, LookupContains, LookupIContains, LookupStartsWith, LookupIStartsWith, LookupEndsWith, LookupIEndsWith, LookupRegex, LookupIRegex:
		return true
	}
	return false
}

// text checks a lookup on text: the field must hold text, and what it is
// searched for must be known when the pattern is written.
func (r resolver) text(f Field, key string, lookup Lookup, value any) error {
	if f.Type.Kind() != reflect.String && !convertsItself(f.Type) {
		return r.fail(key, ErrWrongType, "%s is a lookup on text, and %s is %s", lookup, f.Column, f.Type)
	}
	if _, ok := value.(Expr); ok && lookup == LookupIExact {
		return nil
	}
	if reflect.TypeOf(value).Kind() != reflect.String {
		return r.fail(key, ErrWrongType, "got %T, want a string", value)
	}
	return nil
}

// value is v as f's column takes it, an expression resolved.
func (r resolver) value(f Field, key string, v any) (Expr, error) {
	if e, ok := v.(Expr); ok {
		return r.expr(key, e)
	}
	fitted, err := fit(f.Type, v)
	if err != nil {
		return Expr{}, r.fail(key, ErrWrongType, "%w", err)
	}
	return Expr{Op: OpValue, Value: fitted}, nil
}

// expr resolves the columns of e. A constant in it belongs to no column, so it
// is only asked to be a number.
func (r resolver) expr(key string, e Expr) (Expr, error) {
	switch e.Op {
	case OpColumn:
		column, err := r.column(e.Column, e.Column)
		if err, ok := err.(*QueryError); ok {
			err.Field = fmt.Sprintf("%s: F(%q)", key, e.Column)
		}
		return column, err
	case OpValue:
		if !isNumber(e.Value) {
			return Expr{}, r.fail(key, ErrWrongType, "got %T in arithmetic, want a number", e.Value)
		}
		return e, nil
	case OpCount, OpCountDistinct, OpSum, OpAvg, OpMin, OpMax:
		return r.aggregate(key, e)
	case OpAdd, OpSub, OpMul, OpDiv, OpMod:
		if len(e.Args) != 2 {
			return Expr{}, r.fail(key, ErrWrongType, "%s takes two operands", e.Op)
		}
		args := make([]Expr, len(e.Args))
		for i, arg := range e.Args {
			var err error
			if args[i], err = r.expr(key, arg); err != nil {
				return Expr{}, err
			}
		}
		return Expr{Op: e.Op, Args: args}, nil
	}
	return Expr{}, r.fail(key, ErrWrongType, "not an expression: begin one with F")
}

// assignments resolves a Set.
func (r resolver) assignments(set entries) ([]Assignment, error) {
	if len(set) == 0 {
		return nil, r.fail("", ErrEmptySet, "")
	}
	as := make([]Assignment, 0, len(set))
	for _, e := range set {
		f, err := r.field(e.key, e.key)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(as, func(a Assignment) bool { return a.Column == f.Column }) {
			return nil, r.fail(e.key, ErrWrongType, "%s is set twice", f.Column)
		}
		a := Assignment{f.Column, Expr{Op: OpValue}}
		if e.value != nil {
			if a.Value, err = r.value(f, e.key, e.value); err != nil {
				return nil, err
			}
			if a.Value.related() {
				return nil, r.fail(e.key, ErrWrongType, "an update reads no related row")
			}
		}
		as = append(as, a)
	}
	return as, nil
}

// orders resolves the arguments of OrderBy.
func (r resolver) orders(keys []string) ([]Order, error) {
	orders := make([]Order, 0, len(keys))
	for _, key := range keys {
		name, descending := strings.CutPrefix(key, "-")
		by, err := r.column(name, key)
		if err != nil {
			return nil, err
		}
		orders = append(orders, Order{by, descending})
	}
	return orders, nil
}
