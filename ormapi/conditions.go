package ormapi

import (
	"database/sql/driver"
	"reflect"
	"slices"
	"strings"
)

// Cond is a condition on a row: a [Q], or what [And], [Or] and [Not] make of
// several. It is checked by the terminal, which knows the model.
type Cond interface {
	// freeze returns the condition as it is now.
	freeze() frozen
}

// Q is a condition that names fields and what they are compared with. All its
// entries must hold:
//
//	ormapi.Q{"author": "ada", "hits__gte": 18, "title__icontains": "loop"}
//
// A key is a column's name, "pk" for the primary key, followed by "__" and a
// [Lookup] unless it is an exact comparison. A nil value compares with NULL. A
// value may be an expression, see [F].
//
// Relations come before the column: "author__name__icontains" asks for rows with
// such an author, "author__isnull" for those that have none, and "comments__likes__gt"
// for those that have at least one such comment. Conditions of one Filter on the
// same relation speak of the same related row, those of two Filters may hold for
// two. No row is found twice.
//
// What is compared with "__in" may be a queryset: the one value that it reads, or
// the primary key of its rows, looked up in the same query.
//
// An empty Q matches everything in Django. It is refused here with
// [ErrEmptyCondition], because it is nearly always a map that somebody forgot
// to fill.
type Q map[string]any

// And holds where all of conds do.
func And(conds ...Cond) Cond { return junction{"And", freezeAll(conds)} }

// Or holds where at least one of conds does.
func Or(conds ...Cond) Cond { return junction{"Or", freezeAll(conds)} }

// Not holds exactly where cond does not, also where a NULL leaves cond unknown.
func Not(cond Cond) Cond { return negation{freezeAll([]Cond{cond})[0]} }

// frozen is a condition that no later change to a map or slice of the caller's
// reaches.
type frozen interface {
	Cond
	resolve(r resolver) (Predicate, error)
}

type (
	// comparisons is a Q, sorted by key so that one Q gives one query text.
	comparisons []comparison
	comparison  struct {
		key   string
		value any
	}
	junction struct {
		op    string // And or Or
		parts []frozen
	}
	negation struct{ part frozen }
	// missing is a condition that is nil.
	missing struct{}
)

func (q Q) freeze() frozen {
	cs := make(comparisons, 0, len(q))
	for key, v := range q {
		cs = append(cs, comparison{key, freezeValue(v)})
	}
	slices.SortFunc(cs, func(a, b comparison) int { return strings.Compare(a.key, b.key) })
	return cs
}

func (c comparisons) freeze() frozen { return c }
func (j junction) freeze() frozen    { return j }
func (n negation) freeze() frozen    { return n }
func (m missing) freeze() frozen     { return m }

func freezeAll(conds []Cond) []frozen {
	parts := make([]frozen, len(conds))
	for i, c := range conds {
		if c == nil {
			parts[i] = missing{}
		} else {
			parts[i] = c.freeze()
		}
	}
	return parts
}

// freezeValue follows pointers and copies a slice. Values that bring their own
// conversion for the database are left alone.
func freezeValue(v any) any {
	if _, ok := v.(driver.Valuer); ok || v == nil {
		return v
	}
	rv := reflect.ValueOf(v)
	switch rv.Kind() {
	case reflect.Pointer:
		if rv.IsNil() {
			return nil
		}
		return freezeValue(rv.Elem().Interface())
	case reflect.Slice:
		if rv.IsNil() {
			return v
		}
		return reflect.AppendSlice(reflect.MakeSlice(rv.Type(), 0, rv.Len()), rv).Interface()
	}
	return v
}
