package bunengine

import (
	"context"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// read says what s reads instead of the model's columns, or beside them. Groups
// are named by their position, for a database may not see that two subqueries are
// the same.
func (r *row) read(s *bun.SelectQuery, q *ormapi.Query) *bun.SelectQuery {
	for _, v := range q.Values {
		s = s.ColumnExpr("?", r.named(v))
	}
	for i := range q.Group {
		s = s.GroupExpr("?", bun.Safe(strconv.Itoa(i+1)))
	}
	if q.Having != nil {
		s = s.Having("?", written(r.predicate(nil, q.Having)))
	}
	for i, v := range r.scanned(q) {
		if i == 0 && len(q.Columns) == 0 {
			s = s.ColumnExpr("?TableColumns")
		}
		s = s.ColumnExpr("?", r.named(v))
	}
	return s
}

// named is a value as a column of the result.
func (r *row) named(v ormapi.Value) written {
	b := append(r.expr(make(written, 0, 64), nil, v.Of), " AS "...)
	return r.engine.db.QueryGen().AppendIdent(b, v.Name)
}

// scanned are the annotations that the model has a field for.
func (r *row) scanned(q *ormapi.Query) []ormapi.Value {
	var scanned []ormapi.Value
	for _, v := range q.Annotations {
		if _, ok := r.table.FieldMap[v.Name]; ok {
			scanned = append(scanned, v)
		}
	}
	return scanned
}

// aggregate is an aggregate of the query's rows, or of those that belong to r.
func (r *row) aggregate(b []byte, x ormapi.Expr) []byte {
	at := r
	var tables, conditions []string
	for _, relation := range x.Path {
		to, table, condition := at.follow(relation)
		tables, conditions, at = append(tables, table), append(conditions, condition), to
	}
	around := aggregates[x.Op]
	switch on := r.engine.db.Dialect().Name(); {
	case x.Op == ormapi.OpAvg && on == dialect.MySQL:
		around[1] = " * 1e0)" // whose average of integers has four decimals
	case x.Op == ormapi.OpSum && on == dialect.PG && at.integral(x.Args[0]):
		around = [2]string{"CAST(SUM(", ") AS BIGINT)"} // whose sum of integers divides into fractions
	}
	if len(x.Path) > 0 {
		b = append(b, "(SELECT "...)
	}
	b = append(at.expr(append(b, around[0]...), nil, x.Args[0]), around[1]...)
	if len(x.Path) > 0 {
		b = append(b, " FROM "+strings.Join(tables, ", ")+" WHERE "+strings.Join(conditions, " AND ")+")"...)
	}
	return b
}

// aggregates are what stands before and behind what is aggregated.
var aggregates = map[ormapi.ExprOp][2]string{
	ormapi.OpCount: {"COUNT(", ")"}, ormapi.OpCountDistinct: {"COUNT(DISTINCT ", ")"},
	ormapi.OpSum: {"SUM(", ")"}, ormapi.OpMin: {"MIN(", ")"}, ormapi.OpMax: {"MAX(", ")"}, ormapi.OpAvg: {"AVG(", ")"},
}

// end is the field that a column's path leads to, nil if x is no column.
func (r *row) end(x ormapi.Expr) *schema.Field {
	if x.Op != ormapi.OpColumn {
		return nil
	}
	for _, relation := range x.Path {
		r, _, _ = r.follow(relation)
	}
	return r.field(x.Column)
}

// valueCursor reads values rather than models.
type valueCursor struct {
	cursor
	values []ormapi.Value
	scan   []schema.ScannerFunc
	raw    []any
	into   []any // pointers to raw
}

func (r *row) valueCursor(c cursor, values []ormapi.Value) *valueCursor {
	v := &valueCursor{c, values, make([]schema.ScannerFunc, len(values)), make([]any, len(values)), make([]any, len(values))}
	for i, value := range values {
		v.into[i] = &v.raw[i]
		v.scan[i] = schema.Scanner(value.Type)
		if f := r.end(value.Of); f != nil && !f.IsPtr {
			v.scan[i] = f.Scan
		}
	}
	return v
}

// Next reads into row, a []any.
func (c *valueCursor) Next(_ context.Context, row any) (bool, error) {
	if !c.rows.Next() {
		return false, c.rows.Err()
	}
	clear(c.raw)
	if err := c.rows.Scan(c.into...); err != nil {
		return false, err
	}
	for i, raw := range c.raw {
		value, err := c.value(i, raw)
		if err != nil {
			return false, &ormapi.QueryError{Field: c.values[i].Name, Err: fmt.Errorf("%w: %w", ormapi.ErrWrongType, err)}
		}
		row.([]any)[i] = value
	}
	return true, nil
}

// value is what the driver read as the type that the value has. Most drivers read
// texts as such, and every one reads integers as int64.
func (c *valueCursor) value(i int, raw any) (any, error) {
	t := c.values[i].Type
	switch n, isInteger := raw.(int64); {
	case raw == nil || reflect.TypeOf(raw) == t && t.Kind() == reflect.String:
		return raw, nil
	case isInteger && t == reflect.TypeFor[int]():
		return int(n), nil
	}
	value := reflect.New(t).Elem()
	err := c.scan[i](value, raw)
	return value.Interface(), err
}
