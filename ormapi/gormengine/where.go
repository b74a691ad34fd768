package gormengine

import (
	"context"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// row is a table's row as a part of the query sees it. Relations are followed by
// subqueries, as in bunengine.
type row struct {
	engine *engine
	schema *ormapi.Schema
	alias  string // what columns are qualified with
	depth  int    // how many subqueries are around it
	query  *row   // the row of the whole query, nil for itself
}

func (e *engine) row(q *ormapi.Query) *row {
	return &row{engine: e, schema: q.Schema, alias: q.Schema.Table}
}

func (r *row) whole() *row {
	if r.query != nil {
		return r.query
	}
	return r
}

func (r *row) column(s *sql, name string) { s.name(r.alias).add(".").name(name) }

func (r *row) named(s *sql, v ormapi.Value) {
	r.expr(s, "", v.Of)
	s.add(" AS ").name(v.Name)
}

func (r *row) where(s *sql, p ormapi.Predicate) {
	if p != nil {
		r.predicate(s.add(" WHERE "), p)
	}
}

func (r *row) predicate(s *sql, p ormapi.Predicate) {
	switch p := p.(type) {
	case ormapi.AllOf:
		s.add("(").list(len(p), " AND ", func(i int) { r.predicate(s, p[i]) }).add(")")
	case ormapi.AnyOf:
		s.add("(").list(len(p), " OR ", func(i int) { r.predicate(s, p[i]) }).add(")")
	case ormapi.NotOf:
		r.predicate(s.add("CASE WHEN "), p.Of)
		s.add(" THEN 0 ELSE 1 END = 1")
	case ormapi.Related:
		to := r.begin(s.add("(EXISTS (SELECT 1 FROM "), p.Relation)
		to.predicate(s.add(" AND "), p.Of)
		s.add(")")
		if p.OrNone {
			r.begin(s.add(" OR NOT EXISTS (SELECT 1 FROM "), p.Relation)
			s.add(")")
		}
		s.add(")")
	case ormapi.Match:
		r.match(s, p)
	}
}

// follow returns a row of relation, its tables, and the condition that it belongs
// to r.
func (r *row) follow(relation ormapi.Relation) (to *row, from, on *sql) {
	number := strconv.Itoa(r.depth + 1)
	related, _ := r.engine.Describe(relation.Model) // it has been described before
	to = &row{r.engine, related, "related" + number, r.depth + 1, r.whole()}
	from = r.engine.sql("").name(related.Table).add(" AS ").name(to.alias)
	on = r.engine.sql("")
	pairs := func(a string, pairs []ormapi.Pair, b string) {
		on.list(len(pairs), " AND ", func(i int) {
			on.name(a).add(".").name(pairs[i].From).add(" = ").name(b).add(".").name(pairs[i].To)
		})
	}
	if relation.Through == nil {
		pairs(r.alias, relation.On, to.alias)
	} else {
		through, _ := r.engine.parsed(relation.Through)
		between := "between" + number
		from.add(", ").name(through.Table).add(" AS ").name(between)
		pairs(r.alias, relation.On, between)
		on.add(" AND ")
		pairs(between, relation.Onward, to.alias)
	}
	for _, fixed := range relation.Fixed {
		to.column(on.add(" AND "), fixed.Column)
		on.add(" = ").bind(fixed.Value.Value)
	}
	return to, from, on
}

// begin writes the tables and the condition of a subquery.
func (r *row) begin(s *sql, relation ormapi.Relation) *row {
	to, from, on := r.follow(relation)
	s.put(from).add(" WHERE ").put(on)
	return to
}

var comparisons = map[ormapi.Lookup]string{
	ormapi.LookupExact: " = ", ormapi.LookupGt: " > ", ormapi.LookupGte: " >= ", ormapi.LookupLt: " < ", ormapi.LookupLte: " <= ",
}

func (r *row) match(s *sql, m ormapi.Match) {
	column, whole := "", r.whole()
	if m.Of.Op == ormapi.OpColumn && len(m.Of.Path) == 0 {
		column = m.Of.Column
	}
	arg := func(i int) { whole.against(s, r, column, m.Args[i]) }
	lower := func() {
		r.expr(s.add("LOWER("), "", m.Of)
		s.add(")")
	}
	switch operator, ok := comparisons[m.Lookup]; {
	case ok:
		r.expr(s, "", m.Of)
		s.add(operator)
		arg(0)
		return
	case m.Lookup == ormapi.LookupIn && len(m.Args) == 0:
		s.add("1 = 0")
		return
	case m.Lookup == ormapi.LookupIExact:
		lower()
		s.add(" = LOWER(")
		arg(0)
		s.add(")")
		return
	}
	text := ""
	if v := reflect.ValueOf(m.Args[0].Value); v.IsValid() && v.Kind() == reflect.String {
		text = v.String()
	}
	switch m.Lookup {
	case ormapi.LookupIContains, ormapi.LookupIStartsWith, ormapi.LookupIEndsWith:
		lower()
		s.add(" LIKE LOWER(").bind(around(m.Lookup, likeEscaper.Replace(text), "%")).add(") ESCAPE '!'")
		return
	}
	r.expr(s, "", m.Of)
	switch m.Lookup {
	case ormapi.LookupRange:
		s.add(" BETWEEN ")
		arg(0)
		s.add(" AND ")
		arg(1)
	case ormapi.LookupIsNull:
		if m.Args[0].Value == true {
			s.add(" IS NULL")
		} else {
			s.add(" IS NOT NULL")
		}
	case ormapi.LookupIn:
		s.add(" IN (")
		switch m.Args[0].Op {
		case ormapi.OpQuery:
			s.put(r.engine.query(m.Args[0].Query))
		case ormapi.OpList:
			list := reflect.ValueOf(m.Args[0].Value)
			s.list(list.Len(), ", ", func(i int) {
				whole.against(s, r, column, ormapi.Expr{Op: ormapi.OpValue, Value: list.Index(i).Interface()})
			})
		default:
			s.list(len(m.Args), ", ", arg)
		}
		s.add(")")
	case ormapi.LookupRegex:
		s.add(" REGEXP ").bind(text)
	case ormapi.LookupIRegex:
		s.add(" REGEXP ").bind("(?i)" + text)
	default: // LIKE in SQLite takes upper and lower case for the same
		s.add(" GLOB ").bind(around(m.Lookup, globEscaper.Replace(text), "*"))
	}
}

var (
	likeEscaper = strings.NewReplacer("!", "!!", "%", "!%", "_", "!_")
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

// against writes what a column of of is compared with, computed from r.
func (r *row) against(s *sql, of *row, column string, x ormapi.Expr) {
	if x.Op == ormapi.OpValue {
		s.bind(of.stored(column, x.Value))
		return
	}
	r.expr(s, "", x)
}

// expr is a value computed from r, a constant as column keeps it if there is one.
func (r *row) expr(s *sql, column string, x ormapi.Expr) {
	operand := func(i int) { r.expr(s, "", x.Args[i]) }
	switch x.Op {
	case ormapi.OpValue:
		s.bind(r.stored(column, x.Value))
	case ormapi.OpColumn:
		if len(x.Path) == 0 {
			r.column(s, x.Column)
			return
		}
		to, from, on := r.follow(x.Path[0])
		to.expr(s.add("(SELECT "), "", ormapi.Expr{Op: ormapi.OpColumn, Column: x.Column, Path: x.Path[1:]})
		s.add(" FROM ").put(from).add(" WHERE ").put(on).add(")")
	case ormapi.OpAdd, ormapi.OpSub, ormapi.OpMul, ormapi.OpDiv, ormapi.OpMod:
		s.add("(").list(2, " "+string(x.Op)+" ", operand).add(")")
	case ormapi.OpCount, ormapi.OpCountDistinct, ormapi.OpSum, ormapi.OpAvg, ormapi.OpMin, ormapi.OpMax:
		r.aggregate(s, x)
	default:
		format := map[ormapi.ExprOp]string{
			ormapi.OpYear: "%Y", ormapi.OpMonth: "%m", ormapi.OpDay: "%d",
			ormapi.OpHour: "%H", ormapi.OpMinute: "%M", ormapi.OpSecond: "%S",
		}[x.Op]
		s.add("CAST(strftime(").bind(format).add(", ")
		operand(0)
		s.add(") AS INTEGER)")
	}
}

// aggregate is an aggregate of the query's rows, or of those that belong to r.
func (r *row) aggregate(s *sql, x ormapi.Expr) {
	at := r
	var tables, conditions []*sql
	for _, relation := range x.Path {
		to, from, on := at.follow(relation)
		tables, conditions, at = append(tables, from), append(conditions, on), to
	}
	if len(x.Path) > 0 {
		s.add("(SELECT ")
	}
	name, distinct, _ := strings.Cut(string(x.Op), " ")
	at.expr(s.add(name+"("+distinct+" "), "", x.Args[0])
	s.add(")")
	if len(x.Path) > 0 {
		s.add(" FROM ").list(len(tables), ", ", func(i int) { s.put(tables[i]) })
		s.add(" WHERE ").list(len(conditions), " AND ", func(i int) { s.put(conditions[i]) }).add(")")
	}
}

// assigned is what an update assigns to a column.
func (r *row) assigned(s *sql, column string, x ormapi.Expr) {
	if x.Op != ormapi.OpCase {
		r.expr(s, column, x)
		return
	}
	key := x.Args[0].Column
	r.column(s.add("CASE "), key)
	for i := 1; i < len(x.Args); i += 2 {
		r.expr(s.add(" WHEN "), key, x.Args[i])
		r.expr(s.add(" THEN "), column, x.Args[i+1])
	}
	s.add(" END")
}

// stored is a constant as GORM stores it in a column: what has a serializer is
// serialized, and a zero value is NULL where that is the default. Times are kept in
// UTC, for SQLite compares them as texts.
func (r *row) stored(column string, v any) any {
	if t, ok := v.(time.Time); ok {
		return t.UTC()
	}
	parsed, err := r.engine.parsed(r.schema.Model)
	if err != nil || column == "" || v == nil {
		return v
	}
	f := parsed.LookUpField(column)
	if f == nil || reflect.TypeOf(v) != f.FieldType {
		return v
	}
	model := reflect.New(r.schema.Model).Elem()
	model.FieldByIndex(f.StructField.Index).Set(reflect.ValueOf(v))
	value, zero := f.ValueOf(context.Background(), model)
	if zero && f.HasDefaultValue && f.DefaultValueInterface == nil && strings.EqualFold(f.DefaultValue, "null") {
		return nil
	}
	return value
}
