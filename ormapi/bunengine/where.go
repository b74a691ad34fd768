package bunengine

import (
	"cmp"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Conditions and expressions are written to the end of b in one go, which costs
// less than templates that bun fills in. bun quotes the names and writes the
// constants, so nothing a caller says is ever SQL.

// part writes a part of a statement to the end of what is written of it. bun asks
// for each when its time has come, so nothing is written twice.
type part func(b []byte) []byte

func (p part) AppendQuery(_ schema.QueryGen, b []byte) ([]byte, error) { return p(b), nil }

// where is q's condition. bun refuses to update or delete without one.
func (r *row) where(q *ormapi.Query) part {
	return func(b []byte) []byte {
		if q.Where == nil {
			return append(b, "1 = 1"...)
		}
		return r.predicate(slices.Grow(b, 64), q.Where)
	}
}

func (r *row) predicate(b []byte, p ormapi.Predicate) []byte {
	switch p := p.(type) {
	case ormapi.AllOf:
		return r.joined(b, p, " AND ")
	case ormapi.AnyOf:
		return r.joined(b, p, " OR ")
	case ormapi.Related:
		return r.related(b, p)
	case ormapi.NotOf:
		// Two-valued, unlike NOT: what is unknown is not true.
		b = append(b, "CASE WHEN "...)
		b = r.predicate(b, p.Of)
		return append(b, " THEN 0 ELSE 1 END = 1"...)
	}
	return r.match(b, p.(ormapi.Match))
}

func (r *row) joined(b []byte, parts []ormapi.Predicate, op string) []byte {
	b = append(b, '(')
	for i, p := range parts {
		if i > 0 {
			b = append(b, op...)
		}
		b = r.predicate(b, p)
	}
	return append(b, ')')
}

func placeholders(n int, separator string) string {
	return strings.Join(slices.Repeat([]string{"?"}, n), separator)
}

// comparisons are the lookups that compare as the database does: what stands
// before each argument.
var comparisons = map[ormapi.Lookup][]string{
	ormapi.LookupExact: {" = "},
	ormapi.LookupGt:    {" > "},
	ormapi.LookupGte:   {" >= "},
	ormapi.LookupLt:    {" < "},
	ormapi.LookupLte:   {" <= "},
	ormapi.LookupRange: {" BETWEEN ", " AND "},
}

func (r *row) match(b []byte, m ormapi.Match) []byte {
	field, whole := r.end(m.Of), r.whole()
	if before, ok := comparisons[m.Lookup]; ok {
		b = r.expr(b, nil, m.Of)
		for i, arg := range m.Args {
			b = whole.expr(append(b, before[i]...), field, arg)
		}
		return b
	}
	switch m.Lookup {
	case ormapi.LookupIsNull:
		b = r.expr(b, nil, m.Of)
		if m.Args[0].Value == true {
			return append(b, " IS NULL"...)
		}
		return append(b, " IS NOT NULL"...)
	case ormapi.LookupIn:
		return r.in(b, m, field)
	case ormapi.LookupIExact:
		b = r.lower(b, m.Of)
		b = whole.expr(append(b, " = LOWER("...), field, m.Args[0])
		return append(b, ')')
	}
	return r.text(b, m, reflect.ValueOf(m.Args[0].Value).String())
}

func (r *row) in(b []byte, m ormapi.Match, field *schema.Field) []byte {
	if len(m.Args) == 0 {
		return append(b, "1 = 0"...)
	}
	b = append(r.expr(b, nil, m.Of), " IN "...)
	if m.Args[0].Op == ormapi.OpQuery {
		return r.whole().expr(b, field, m.Args[0])
	}
	b = append(b, '(')
	if m.Args[0].Op == ormapi.OpList {
		return append(r.list(b, field, reflect.ValueOf(m.Args[0].Value)), ')')
	}
	for i, arg := range m.Args {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = r.whole().expr(b, field, arg)
	}
	return append(b, ')')
}

// list is constants as field writes them, if there is one.
func (r *row) list(b []byte, field *schema.Field, values reflect.Value) []byte {
	own := field != nil && field.StructField.Type == values.Type().Elem()
	for i := range values.Len() {
		b = append(b, separator(i, "")...)
		if own {
			b = field.Append(r.engine.db.QueryGen(), b, values.Index(i))
		} else {
			b = r.expr(b, field, ormapi.Expr{Op: ormapi.OpValue, Value: values.Index(i).Interface()})
		}
	}
	return b
}

func (r *row) lower(b []byte, x ormapi.Expr) []byte {
	return append(r.expr(append(b, "LOWER("...), nil, x), ')')
}

func (r *row) constant(b []byte, v any) []byte { return r.engine.db.QueryGen().Append(b, v) }

// text is a lookup on part of a text. LIKE in SQLite takes upper and lower case
// for the same, so the lookups that do not are written with GLOB there. MySQL's
// follows the collation unless the pattern is binary.
func (r *row) text(b []byte, m ormapi.Match, text string) []byte {
	pattern := around(m.Lookup, likeEscaper.Replace(text), "%")
	on := r.engine.db.Dialect().Name()
	switch m.Lookup {
	case ormapi.LookupRegex, ormapi.LookupIRegex:
		return r.regex(b, m, text)
	case ormapi.LookupIContains, ormapi.LookupIStartsWith, ormapi.LookupIEndsWith:
		b = append(r.lower(b, m.Of), " LIKE LOWER("...)
		return append(r.constant(b, pattern), ") ESCAPE '!'"...)
	}
	b = r.expr(b, nil, m.Of)
	switch on {
	case dialect.SQLite:
		return r.constant(append(b, " GLOB "...), around(m.Lookup, globEscaper.Replace(text), "*"))
	case dialect.MySQL:
		b = append(b, " LIKE BINARY "...)
	default:
		b = append(b, " LIKE "...)
	}
	return append(r.constant(b, pattern), " ESCAPE '!'"...)
}

// regex matches with the database's own regular expressions. Those of MySQL
// follow the collation unless the pattern says otherwise.
func (r *row) regex(b []byte, m ormapi.Match, pattern string) []byte {
	fold, operator := m.Lookup == ormapi.LookupIRegex, " REGEXP "
	switch on := r.engine.db.Dialect().Name(); {
	case on == dialect.PG && fold:
		operator = " ~* "
	case on == dialect.PG:
		operator = " ~ "
	case fold:
		pattern = "(?i)" + pattern
	case on == dialect.MySQL:
		pattern = "(?-i)" + pattern
	}
	return r.constant(append(r.expr(b, nil, m.Of), operator...), pattern)
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
	case ormapi.LookupStartsWith, ormapi.LookupIStartsWith:
		return text + wildcard
	case ormapi.LookupEndsWith, ormapi.LookupIEndsWith:
		return wildcard + text
	}
	return wildcard + text + wildcard
}

// expr is a value computed from r. A constant is written as field writes it, if
// there is one.
func (r *row) expr(b []byte, field *schema.Field, x ormapi.Expr) []byte {
	switch x.Op {
	case ormapi.OpValue:
		if field != nil {
			return r.literal(b, field, x.Value)
		}
		return r.number(b, x.Value)
	case ormapi.OpColumn:
		return r.value(b, x.Path, x.Column)
	case ormapi.OpQuery:
		return r.engine.subquery(b, x.Query)
	case ormapi.OpAdd, ormapi.OpSub, ormapi.OpMul, ormapi.OpDiv, ormapi.OpMod:
		return r.arithmetic(b, x)
	case ormapi.OpCount, ormapi.OpCountDistinct, ormapi.OpSum, ormapi.OpAvg, ormapi.OpMin, ormapi.OpMax:
		return r.aggregate(b, x)
	}
	return r.timePart(b, x)
}

func (r *row) arithmetic(b []byte, x ormapi.Expr) []byte {
	op := string(x.Op)
	if x.Op == ormapi.OpDiv && r.engine.db.Dialect().Name() == dialect.MySQL && r.integral(x) {
		op = "DIV" // whose / makes a fraction of two integers
	}
	b = r.expr(append(b, '('), nil, x.Args[0])
	b = append(append(append(b, ' '), op...), ' ')
	return append(r.expr(b, nil, x.Args[1]), ')')
}

// integral says whether x is an integer: a whole constant, an integer column, or
// arithmetic on such.
func (r *row) integral(x ormapi.Expr) bool {
	switch x.Op {
	case ormapi.OpValue:
		return isInteger(reflect.ValueOf(x.Value))
	case ormapi.OpColumn:
		return isInteger(reflect.Zero(r.end(x).IndirectType))
	case ormapi.OpAvg:
		return false
	case ormapi.OpSum, ormapi.OpMin, ormapi.OpMax:
		for _, relation := range x.Path {
			r, _, _ = r.follow(relation)
		}
		return r.integral(x.Args[0])
	case ormapi.OpAdd, ormapi.OpSub, ormapi.OpMul, ormapi.OpDiv, ormapi.OpMod:
		return r.integral(x.Args[0]) && r.integral(x.Args[1])
	}
	return true // a count, or a part of a time
}

func isInteger(v reflect.Value) bool { return v.CanInt() || v.CanUint() }

// timePart is a part of a time in UTC. PostgreSQL keeps a time with its zone in
// another type than one without.
func (r *row) timePart(b []byte, x ormapi.Expr) []byte {
	switch r.engine.db.Dialect().Name() {
	case dialect.SQLite:
		format := map[ormapi.ExprOp]string{
			ormapi.OpYear: "%Y", ormapi.OpMonth: "%m", ormapi.OpDay: "%d",
			ormapi.OpHour: "%H", ormapi.OpMinute: "%M", ormapi.OpSecond: "%S",
		}[x.Op]
		b = append(append(append(b, "CAST(strftime('"...), format...), "', "...)
		return append(r.expr(b, nil, x.Args[0]), ") AS INTEGER)"...)
	case dialect.PG:
		b = append(append(append(b, "CAST(FLOOR(EXTRACT("...), x.Op...), " FROM "...)
		b = r.expr(b, nil, x.Args[0])
		f := r.end(x.Args[0])
		if f == nil || slices.Contains([]string{"TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"}, strings.ToUpper(cmp.Or(f.UserSQLType, f.DiscoveredSQLType))) {
			b = append(b, " AT TIME ZONE 'UTC'"...)
		}
		return append(b, ")) AS INTEGER)"...)
	}
	b = append(append(append(b, "EXTRACT("...), x.Op...), " FROM "...)
	return append(r.expr(b, nil, x.Args[0]), ')')
}

func (r *row) assignments(set []ormapi.Assignment) part {
	return func(b []byte) []byte {
		for i, a := range set {
			if i > 0 {
				b = append(b, ", "...)
			}
			f := r.field(a.Column)
			b = r.assigned(append(append(b, f.SQLName...), " = "...), f, a.Value)
		}
		return b
	}
}

// assigned is the value of an assignment. A zero value is NULL where the
// column's tag says nullzero, as in an insert.
func (r *row) assigned(b []byte, f *schema.Field, x ormapi.Expr) []byte {
	switch {
	case x.Op == ormapi.OpCase:
		return r.chosen(b, f, x)
	case x.Op == ormapi.OpValue && x.Value != nil && f.NullZero:
		if v := reflect.ValueOf(x.Value); v.Type() == f.IndirectType && v.IsZero() {
			return append(b, "NULL"...)
		}
	}
	return r.expr(b, f, x)
}

// literal is a constant, written as its column writes it (an array, JSON) where
// it has the column's type.
func (r *row) literal(b []byte, f *schema.Field, v any) []byte {
	if v == nil || f.IsPtr || reflect.TypeOf(v) != f.StructField.Type {
		return r.constant(b, v)
	}
	return f.Append(r.engine.db.QueryGen(), b, reflect.ValueOf(v))
}

// number is a constant in arithmetic. bun writes 3.0 as 3, which would make
// arithmetic with integers one of integers.
func (r *row) number(b []byte, v any) []byte {
	rv := reflect.ValueOf(v)
	if rv.CanFloat() && rv.Float() == math.Trunc(rv.Float()) && !math.IsInf(rv.Float(), 0) {
		return strconv.AppendFloat(b, rv.Float(), 'e', -1, 64)
	}
	return r.constant(b, v)
}
