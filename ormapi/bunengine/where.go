package bunengine

import (
	"cmp"
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
func (r *row) where(q *ormapi.Query) schema.QueryAppender {
	if q.Where == nil {
		return bun.SafeQuery("1 = 1")
	}
	return r.predicate(q.Where)
}

func (r *row) predicate(p ormapi.Predicate) schema.QueryAppender {
	switch p := p.(type) {
	case ormapi.AllOf:
		return r.joined(p, " AND ")
	case ormapi.AnyOf:
		return r.joined(p, " OR ")
	case ormapi.Related:
		return r.related(p)
	case ormapi.NotOf:
		// Two-valued, unlike NOT: what is unknown is not true.
		return bun.SafeQuery("CASE WHEN ? THEN 0 ELSE 1 END = 1", r.predicate(p.Of))
	}
	return r.match(p.(ormapi.Match))
}

func (r *row) joined(parts []ormapi.Predicate, op string) schema.QueryAppender {
	args := make([]any, len(parts))
	for i, p := range parts {
		args[i] = r.predicate(p)
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

func (r *row) match(m ormapi.Match) schema.QueryAppender {
	args := []any{r.expr(nil, m.Of)}
	field := r.end(m.Of)
	for _, arg := range m.Args {
		args = append(args, r.whole().expr(field, arg))
	}
	switch template, ok := comparisons[m.Lookup]; {
	case ok:
		return bun.SafeQuery(template, args...)
	case m.Lookup == ormapi.LookupIsNull:
		if m.Args[0].Value == true {
			return bun.SafeQuery("? IS NULL", args[0])
		}
		return bun.SafeQuery("? IS NOT NULL", args[0])
	case m.Lookup == ormapi.LookupIn && len(m.Args) == 1 && m.Args[0].Op == ormapi.OpQuery:
		return bun.SafeQuery("? IN ?", args...)
	case m.Lookup == ormapi.LookupIn && len(m.Args) == 0:
		return bun.SafeQuery("1 = 0")
	case m.Lookup == ormapi.LookupIn:
		return bun.SafeQuery("? IN ("+placeholders(len(m.Args), ", ")+")", args...)
	}
	return r.text(args[0], m.Lookup, reflect.ValueOf(m.Args[0].Value).String())
}

// text is a lookup on part of a text. LIKE in SQLite takes upper and lower case
// for the same, so the lookups that do not are written with GLOB there. MySQL's
// follows the collation unless the pattern is binary.
func (r *row) text(of any, lookup ormapi.Lookup, text string) schema.QueryAppender {
	pattern := around(lookup, likeEscaper.Replace(text), "%")
	on := r.engine.db.Dialect().Name()
	switch lookup {
	case ormapi.LookupRegex, ormapi.LookupIRegex:
		return regex(on, of, text, lookup == ormapi.LookupIRegex)
	case ormapi.LookupIContains, ormapi.LookupIStartsWith, ormapi.LookupIEndsWith:
		return bun.SafeQuery("LOWER(?) LIKE LOWER(?) ESCAPE '!'", of, pattern)
	}
	switch on {
	case dialect.SQLite:
		return bun.SafeQuery("? GLOB ?", of, around(lookup, globEscaper.Replace(text), "*"))
	case dialect.MySQL:
		return bun.SafeQuery("? LIKE BINARY ? ESCAPE '!'", of, pattern)
	}
	return bun.SafeQuery("? LIKE ? ESCAPE '!'", of, pattern)
}

// regex matches with the database's own regular expressions. Those of MySQL
// follow the collation unless the pattern says otherwise.
func regex(on dialect.Name, of any, pattern string, fold bool) schema.QueryAppender {
	switch {
	case on == dialect.PG && fold:
		return bun.SafeQuery("? ~* ?", of, pattern)
	case on == dialect.PG:
		return bun.SafeQuery("? ~ ?", of, pattern)
	case fold:
		pattern = "(?i)" + pattern
	case on == dialect.MySQL:
		pattern = "(?-i)" + pattern
	}
	return bun.SafeQuery("? REGEXP ?", of, pattern)
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
func (r *row) expr(field *schema.Field, x ormapi.Expr) any {
	switch x.Op {
	case ormapi.OpValue:
		if field != nil {
			return literal(field, x.Value)
		}
		return number(x.Value)
	case ormapi.OpColumn:
		return r.value(x.Path, x.Column)
	case ormapi.OpQuery:
		return r.engine.subquery(x.Query)
	case ormapi.OpAdd, ormapi.OpSub, ormapi.OpMul, ormapi.OpDiv, ormapi.OpMod:
		return r.arithmetic(x)
	case ormapi.OpCount, ormapi.OpCountDistinct, ormapi.OpSum, ormapi.OpAvg, ormapi.OpMin, ormapi.OpMax:
		return r.aggregate(x)
	}
	return r.timePart(x)
}

func (r *row) arithmetic(x ormapi.Expr) any {
	op := string(x.Op)
	if x.Op == ormapi.OpDiv && r.engine.db.Dialect().Name() == dialect.MySQL && r.integral(x) {
		op = "DIV" // whose / makes a fraction of two integers
	}
	return bun.SafeQuery("(? "+op+" ?)", r.expr(nil, x.Args[0]), r.expr(nil, x.Args[1]))
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
func (r *row) timePart(x ormapi.Expr) any {
	of := r.expr(nil, x.Args[0])
	switch r.engine.db.Dialect().Name() {
	case dialect.SQLite:
		format := map[ormapi.ExprOp]string{
			ormapi.OpYear: "%Y", ormapi.OpMonth: "%m", ormapi.OpDay: "%d",
			ormapi.OpHour: "%H", ormapi.OpMinute: "%M", ormapi.OpSecond: "%S",
		}[x.Op]
		return bun.SafeQuery("CAST(strftime(?, ?) AS INTEGER)", format, of)
	case dialect.PG:
		f := r.end(x.Args[0])
		if f == nil || slices.Contains([]string{"TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE"}, strings.ToUpper(cmp.Or(f.UserSQLType, f.DiscoveredSQLType))) {
			of = bun.SafeQuery("? AT TIME ZONE 'UTC'", of)
		}
		return bun.SafeQuery("CAST(FLOOR(EXTRACT(? FROM ?)) AS INTEGER)", bun.Safe(x.Op), of)
	}
	return bun.SafeQuery("EXTRACT(? FROM ?)", bun.Safe(x.Op), of)
}

// assigned is the value of an assignment. A zero value is NULL where the
// column's tag says nullzero, as in an insert.
func (r *row) assigned(f *schema.Field, x ormapi.Expr) any {
	switch {
	case x.Op == ormapi.OpCase:
		return r.chosen(f, x)
	case x.Op == ormapi.OpValue && x.Value != nil && f.NullZero:
		if v := reflect.ValueOf(x.Value); v.Type() == f.IndirectType && v.IsZero() {
			return nil
		}
	}
	return r.expr(f, x)
}

// literal is a constant, written as its column writes it (an array, JSON) where
// it has the column's type.
func literal(f *schema.Field, v any) any {
	if v == nil || f.IsPtr || reflect.TypeOf(v) != f.StructField.Type {
		return v
	}
	return fieldValue{f, reflect.ValueOf(v)}
}

// number is a constant in arithmetic. bun writes 3.0 as 3, which would make
// arithmetic with integers one of integers.
func number(v any) any {
	rv := reflect.ValueOf(v)
	if rv.CanFloat() && rv.Float() == math.Trunc(rv.Float()) && !math.IsInf(rv.Float(), 0) {
		return bun.Safe(strconv.FormatFloat(rv.Float(), 'e', -1, 64))
	}
	return v
}

type fieldValue struct {
	field *schema.Field
	value reflect.Value
}

func (v fieldValue) AppendQuery(gen schema.QueryGen, b []byte) ([]byte, error) {
	return v.field.Append(gen, b, v.value), nil
}
