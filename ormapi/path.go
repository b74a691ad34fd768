package ormapi

import (
	"reflect"
	"slices"
	"strings"
	"time"
)

// A key is relations, a field, parts of it, and a lookup, joined by "__". Which
// word is what only the schemas say, for a column's name may contain "__" itself
// and a relation may be called as a lookup is. So the words are read from the
// left, and the longest name that a model has wins.

// target is what a key names.
type target struct {
	path   []Relation
	of     Expr  // in the model at the end of the path
	field  Field // what of is compared as
	lookup Lookup
}

// target reads the key of a condition.
func (r resolver) target(key string) (target, error) {
	t, rest, err := r.begin(key)
	if err != nil {
		return target{}, err
	}
	f := t.field
	for i, word := range rest {
		part, lookup := ExprOp(word), Lookup(word)
		switch {
		case slices.Contains(timeParts, part):
			if t.field.Type != reflect.TypeFor[time.Time]() && !convertsItself(t.field.Type) {
				return target{}, r.fail(key, ErrWrongType, "%s is a part of a time, and %s is %s", part, f.Column, t.field.Type)
			}
			t.of = Expr{Op: part, Args: []Expr{t.of}}
			t.field = Field{Column: f.Column + "__" + word, Type: reflect.TypeFor[int]()}
		case slices.Contains(lookups, lookup) && i == len(rest)-1:
			t.lookup = lookup
		default:
			return target{}, r.fail(key, ErrUnknownLookup, "the lookups are %s; of a time also %s", list(lookups), list(timeParts))
		}
	}
	return t, nil
}

// begin reads a key up to its field, or to a name that Annotate gave.
func (r resolver) begin(key string) (target, []string, error) {
	if v, rest, ok := r.annotated(key); ok {
		return target{nil, v.Of, Field{Column: v.Name, Type: v.Type}, LookupExact}, rest, nil
	}
	path, f, rest, err := r.walk(key, key)
	return target{path, F(f.Column), f, LookupExact}, rest, err
}

// annotated is the value that the longest beginning of a key names.
func (r resolver) annotated(key string) (v Value, rest []string, ok bool) {
	if r.named == nil {
		return v, nil, false
	}
	return longest(key, func(name string) (Value, bool) {
		v, ok := r.named[name]
		return v, ok
	})
}

// longest is what the longest beginning of a key, in whole words, is known as, and
// the words behind it.
func longest[V any](key string, known func(string) (V, bool)) (v V, rest []string, ok bool) {
	for end := len(key); end >= 0; end = strings.LastIndex(key[:end], "__") {
		if v, ok = known(key[:end]); ok {
			if end < len(key) {
				rest = strings.Split(key[end+2:], "__")
			}
			return v, rest, true
		}
	}
	return v, nil, false
}

// walk follows the relations of a key to its field, and returns the words behind
// it. A relation without a field stands for the related row's key. key is what the
// caller wrote, in errors.
func (r resolver) walk(name, key string) (path []Relation, f Field, rest []string, err error) {
	s, ended := r.schema, false // whether nothing is left of name
	for {
		if !ended {
			if f, rest, ok := longest(name, s.Field); ok {
				return path, f, rest, nil
			}
		}
		word, behind, more := strings.Cut(name, "__")
		relation, isRelation := s.Relation(word)
		switch {
		case !ended && isRelation:
			path, name, ended = append(path, relation), behind, !more
			if s, err = r.db.schema(relation.Model); err != nil {
				return nil, Field{}, nil, r.fail(key, err, "")
			}
			continue
		case !ended && word == "pk":
			name, ended = behind, !more
		case len(path) == 0 || !ended && !slices.Contains(lookups, Lookup(word)):
			return nil, Field{}, nil, r.unknown(s, key)
		}
		f, ok := s.onlyKey()
		if !ok {
			return nil, Field{}, nil, r.fail(key, ErrNoPrimaryKey, "")
		}
		if !ended {
			rest = strings.Split(name, "__")
		}
		return path, f, rest, nil
	}
}

// unknown is the error of a key that s has no field for.
func (r resolver) unknown(s *Schema, key string) error {
	var fields, relations []string
	for _, f := range s.Fields {
		fields = append(fields, f.Column)
	}
	for _, r := range s.Relations {
		relations = append(relations, r.Name)
	}
	whose := "its"
	if s != r.schema {
		whose = s.Model.Name() + "'s"
	}
	if len(relations) == 0 {
		return r.fail(key, ErrUnknownField, "%s fields are %s", whose, strings.Join(fields, ", "))
	}
	return r.fail(key, ErrUnknownField, "%s fields are %s, and relations %s", whose, strings.Join(fields, ", "), strings.Join(relations, ", "))
}

// column is the one value that name stands for in each row; key is what the
// caller wrote.
func (r resolver) column(name, key string) (Expr, error) {
	v, rest, ok := r.annotated(name)
	e := v.Of
	if !ok {
		path, f, words, err := r.walk(name, key)
		switch {
		case err != nil:
			return Expr{}, err
		case slices.ContainsFunc(path, func(r Relation) bool { return r.Many }):
			return Expr{}, r.fail(key, ErrManyValues, "")
		}
		e, rest = Expr{Op: OpColumn, Column: f.Column, Path: path}, words
	}
	for _, word := range rest {
		part := ExprOp(word)
		if !slices.Contains(timeParts, part) || r.typeOf(r.schema, e) != reflect.TypeFor[time.Time]() {
			return Expr{}, r.unknown(r.schema, key)
		}
		e = Expr{Op: part, Args: []Expr{e}}
	}
	return e, nil
}

// related says whether e reads a related row.
func (e Expr) related() bool { return len(e.Path) > 0 || slices.ContainsFunc(e.Args, Expr.related) }

// through is p, which speaks of the model at the end of t's path, said of the
// model at its beginning. Where there is no related row its values are NULL,
// which p holds for or does not.
func (t target) through(p Predicate, ofNull bool) Predicate {
	for _, relation := range slices.Backward(t.path) {
		p = Related{relation, p, ofNull}
	}
	return p
}

// Conditions that are written together and follow the same relation speak of the
// same related row, as in Django, so what joins them moves inside. With Or that
// changes nothing but the number of subqueries.

func allOf(parts []Predicate) Predicate {
	parts = together(parts, allOf, func(a, b bool) bool { return a && b })
	if len(parts) == 1 {
		return parts[0]
	}
	return AllOf(parts)
}

func anyOf(parts []Predicate) Predicate {
	parts = together(parts, anyOf, func(a, b bool) bool { return a || b })
	if len(parts) == 1 {
		return parts[0]
	}
	return AnyOf(parts)
}

// together joins those of parts that follow the same relation.
func together(parts []Predicate, join func([]Predicate) Predicate, orNone func(a, b bool) bool) []Predicate {
	if !slices.ContainsFunc(parts, func(p Predicate) bool { _, ok := p.(Related); return ok }) {
		return parts
	}
	var joined []Predicate
	for _, p := range parts {
		i := slices.IndexFunc(joined, func(q Predicate) bool {
			a, ok := q.(Related)
			b, also := p.(Related)
			return ok && also && a.Relation.Name == b.Relation.Name
		})
		if i < 0 {
			joined = append(joined, p)
			continue
		}
		a, b := joined[i].(Related), p.(Related)
		joined[i] = Related{a.Relation, join([]Predicate{a.Of, b.Of}), orNone(a.OrNone, b.OrNone)}
	}
	return joined
}
