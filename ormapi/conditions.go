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
func Not(cond Cond) Cond { return negation{freeze(cond)} }

// frozen is a condition that no later change to a map or slice of the caller's
// reaches.
type frozen interface {
	Cond
	resolve(r resolver) (Predicate, error)
}

type (
	// entries are those of a Q, all of which must hold, or of a Set, sorted by key so
	// that one map gives one query text. A Q of one entry is that entry.
	entries []entry
	entry   struct {
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
	if len(q) == 1 {
		for key, v := range q {
			return entry{key, freezeValue(v)}
		}
	}
	return frozenEntries(q)
}

func frozenEntries(m map[string]any) entries {
	es := make(entries, 0, len(m))
	for key, v := range m {
		es = append(es, entry{key, freezeValue(v)})
	}
	slices.SortFunc(es, func(a, b entry) int { return strings.Compare(a.key, b.key) })
	return es
}

func (e entry) freeze() frozen    { return e }
func (es entries) freeze() frozen { return es }
func (j junction) freeze() frozen { return j }
func (n negation) freeze() frozen { return n }
func (m missing) freeze() frozen  { return m }

func freeze(c Cond) frozen {
	if c == nil {
		return missing{}
	}
	return c.freeze()
}

func freezeAll(conds []Cond) []frozen {
	parts := make([]frozen, len(conds))
	for i, c := range conds {
		parts[i] = freeze(c)
	}
	return parts
}

// all holds where all of conds do.
func all(conds []Cond) frozen {
	if len(conds) == 1 {
		return freeze(conds[0])
	}
	return junction{"And", freezeAll(conds)}
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
