package bunengine

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Conditions and expressions become templates for bun's formatter, nested as
// they are: each part is an argument of the template around it. bun quotes the
// names and writes the values, so nothing a caller says is ever SQL.

// where is q's condition. bun refuses to update or delete without one.
func (e *engine) where(q *ormapi.Query) schema.QueryAppender {
	if q.Where == nil {
		return bun.SafeQuery("1 = 1")
	}
	return e.predicate(q.Schema, q.Where)
}

func (e *engine) predicate(s *ormapi.Schema, p ormapi.Predicate) schema.QueryAppender {
	switch p := p.(type) {
	case ormapi.AllOf:
		return e.joined(s, p, " AND ")
	case ormapi.AnyOf:
		return e.joined(s, p, " OR ")
	case ormapi.NotOf:
		// Two-valued, unlike NOT: what is unknown is not true.
		return bun.SafeQuery("CASE WHEN ? THEN 0 ELSE 1 END = 1", e.predicate(s, p.Of))
	}
	return e.match(s, p.(ormapi.Match))
}

func (e *engine) joined(s *ormapi.Schema, parts []ormapi.Predicate, op string) schema.QueryAppender {
	args := make([]any, len(parts))
	for i, p := range parts {
		args[i] = e.predicate(s, p)
	}
	return bun.SafeQuery("("+placeholders(len(args), op)+")", args...)
}

func placeholders(n int, separator string) string {
	return strings.Join(slices.Repeat([]string{"?"}, n), separator)
}

// comparisons are the lookups that compare as the database does.
var comparisons = map[ormapi.Lookup]string{
	ormapi.LookupExact:  "? = ?",
	ormapi.LookupGt:     "? > ?",
	ormapi.LookupGte:    "? >= ?",
	ormapi.LookupLt:     "? < ?",
	ormapi.LookupLte:    "? <= ?",
	ormapi.LookupRange:  "? BETWEEN ? AND ?",
	ormapi.LookupIExact: "LOWER(?) = LOWER(?)",
}

func (e *engine) match(s *ormapi.Schema, m ormapi.Match) schema.QueryAppender {
	args := []any{bun.Name(m.Column)}
	for _, arg := range m.Args {
		args = append(args, e.expr(s, m.Column, arg))
	}
	switch template, ok := comparisons[m.Lookup]; {
	case ok:
		return bun.SafeQuery(template, args...)
	case m.Lookup == ormapi.LookupIsNull:
		if m.Args[0].Value == true {
			return bun.SafeQuery("? IS NULL", args[0])
		}
		return bun.SafeQuery("? IS NOT NULL", args[0])
	case m.Lookup == ormapi.LookupIn && len(m.Args) == 0:
		return bun.SafeQuery("1 = 0")
	case m.Lookup == ormapi.LookupIn:
		return bun.SafeQuery("? IN ("+placeholders(len(m.Args), ", ")+")", args...)
	}
	return e.like(m)
}

// like is a lookup on part of a text. LIKE in SQLite takes upper and lower case
// for the same, so the lookups that do not are written with GLOB there. MySQL's
// follows the collation unless the pattern is binary.
func (e *engine) like(m ormapi.Match) schema.QueryAppender {
	text := reflect.ValueOf(m.Args[0].Value).String()
	exactly := map[ormapi.Lookup]ormapi.Lookup{
		ormapi.LookupIContains:   ormapi.LookupContains,
		ormapi.LookupIStartsWith: ormapi.LookupStartsWith,
		ormapi.LookupIEndsWith:   ormapi.LookupEndsWith,
	}
	column := bun.Name(m.Column)
	if lookup, ok := exactly[m.Lookup]; ok {
		pattern := around(lookup, likeEscaper.Replace(text), "%")
		return bun.SafeQuery("LOWER(?) LIKE LOWER(?) ESCAPE '!'", column, pattern)
	}
	pattern := around(m.Lookup, likeEscaper.Replace(text), "%")
	switch e.db.Dialect().Name() {
	case dialect.SQLite:
		return bun.SafeQuery("? GLOB ?", column, around(m.Lookup, globEscaper.Replace(text), "*"))
	case dialect.MySQL:
		return bun.SafeQuery("? LIKE BINARY ? ESCAPE '!'", column, pattern)
	}
	return bun.SafeQuery("? LIKE ? ESCAPE '!'", column, pattern)
}

// Not the backslash, which is special in MySQL's strings. The bracket is
// special in SQL Server's patterns.
var (
	likeEscaper = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_", "[", "![")
	globEscaper = strings.NewReplacer("*", "[*]", "?", "[?]", "[", "[[]")
)

// around puts the wildcard where lookup leaves the text open.
func around(lookup ormapi.Lookup, text, wildcard string) string {
	switch lookup {
	case ormapi.LookupStartsWith:
		return text + wildcard
	case ormapi.LookupEndsWith:
		return wildcard + text
	}
	return wildcard + text + wildcard
}

// expr is a value that is compared with column.
func (e *engine) expr(s *ormapi.Schema, column string, x ormapi.Expr) any {
	switch x.Op {
	case ormapi.OpValue:
		if v := reflect.ValueOf(x.Value); column == "" && v.CanFloat() && v.Float() == math.Trunc(v.Float()) && !math.IsInf(v.Float(), 0) {
			return bun.Safe(strconv.FormatFloat(v.Float(), 'e', -1, 64)) // bun writes 3.0 as 3, an integer
		}
		return e.literal(s, column, x.Value)
	case ormapi.OpColumn:
		return bun.Name(x.Column)
	}
	left, right := e.expr(s, "", x.Args[0]), e.expr(s, "", x.Args[1])
	op := string(x.Op)
	if x.Op == ormapi.OpDiv && e.db.Dialect().Name() == dialect.MySQL && e.integral(s, x) {
		op = "DIV" // whose / makes a fraction of two integers
	}
	return bun.SafeQuery("(? "+op+" ?)", left, right)
}

// integral says whether x is an integer: a whole constant, an integer column, or
// arithmetic on such.
func (e *engine) integral(s *ormapi.Schema, x ormapi.Expr) bool {
	switch x.Op {
	case ormapi.OpValue:
		v := reflect.ValueOf(x.Value)
		return v.CanInt() || v.CanUint()
	case ormapi.OpColumn:
		f, _ := s.Field(x.Column)
		v := reflect.Zero(f.Type)
		return v.CanInt() || v.CanUint()
	}
	return e.integral(s, x.Args[0]) && e.integral(s, x.Args[1])
}

// assigned is the value of an assignment. A zero value is NULL where the
// column's tag says nullzero, as in an insert.
func (e *engine) assigned(s *ormapi.Schema, a ormapi.Assignment) any {
	if a.Value.Op == ormapi.OpValue && a.Value.Value != nil {
		f := e.field(s, a.Column)
		v := reflect.ValueOf(a.Value.Value)
		if f.NullZero && v.Type() == f.IndirectType && v.IsZero() {
			return nil
		}
	}
	return e.expr(s, a.Column, a.Value)
}

// literal is a constant, written as its column writes it (an array, JSON) where
// it has the column's type.
func (e *engine) literal(s *ormapi.Schema, column string, v any) any {
	f := e.field(s, column)
	if f == nil || v == nil || f.IsPtr || reflect.TypeOf(v) != f.StructField.Type {
		return v
	}
	return fieldValue{f, reflect.ValueOf(v)}
}

func (e *engine) field(s *ormapi.Schema, column string) *schema.Field {
	for _, f := range e.db.Table(s.Model).Fields {
		if f.Name == column {
			return f
		}
	}
	return nil
}

type fieldValue struct {
	field *schema.Field
	value reflect.Value
}

func (v fieldValue) AppendQuery(gen schema.QueryGen, b []byte) ([]byte, error) {
	return v.field.Append(gen, b, v.value), nil
}
