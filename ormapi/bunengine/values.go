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
	if q.Values != nil {
		s = s.ColumnExpr("?", r.named(q.Values))
	}
	for i := range q.Group {
		s = s.GroupExpr("?", bun.Safe(strconv.Itoa(i+1)))
	}
	if q.Having != nil {
		s = s.Having("?", part(func(b []byte) []byte { return r.predicate(b, q.Having) }))
	}
	if scanned := r.scanned(q); scanned != nil {
		if len(q.Columns) == 0 {
			s = s.ColumnExpr("?TableColumns")
		}
		s = s.ColumnExpr("?", r.named(scanned))
	}
	return s
}

// named are values as columns of the result.
func (r *row) named(values []ormapi.Value) part {
	return func(b []byte) []byte {
		for i, v := range values {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = append(r.expr(b, nil, v.Of), " AS "...)
			b = r.engine.db.QueryGen().AppendIdent(b, v.Name)
		}
		return b
	}
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
	cells []cell
	into  []any // pointers to where each is read
}

// cell is one value of each row.
type cell struct {
	*ormapi.Value
	scan schema.ScannerFunc
}

func (r *row) valueCursor(c cursor, values []ormapi.Value) *valueCursor {
	one := new(struct {
		valueCursor
		cell [1]cell
		into [1]any
	}) // in one allocation
	v := &one.valueCursor
	*v = valueCursor{c, one.cell[:], one.into[:]}
	if len(values) != 1 {
		v.cells, v.into = make([]cell, len(values)), make([]any, len(values))
	}
	for i := range values {
		cell := &v.cells[i]
		cell.Value = &values[i]
		if f := r.end(cell.Of); f != nil && !f.IsPtr {
			cell.scan = f.Scan
		} else {
			cell.scan = schema.Scanner(cell.Type)
		}
	}
	return v
}

// Next reads into row, a []any.
func (c *valueCursor) Next(_ context.Context, row any) (bool, error) {
	if !c.rows.Next() {
		return false, c.rows.Err()
	}
	values := row.([]any)
	for i := range values {
		c.into[i] = &values[i]
	}
	if err := c.rows.Scan(c.into...); err != nil {
		return false, err
	}
	for i := range values {
		if err := c.cells[i].fit(&values[i]); err != nil {
			return false, &ormapi.QueryError{Field: c.cells[i].Name, Err: fmt.Errorf("%w: %w", ormapi.ErrWrongType, err)}
		}
	}
	return true, nil
}

// fit makes what the driver has read a value of the cell's type. Most drivers read
// texts as such, and every one reads integers as int64.
func (c *cell) fit(v *any) error {
	switch raw := (*v).(type) {
	case nil:
		return nil
	case int64:
		if c.Type == reflect.TypeFor[int]() {
			*v = int(raw)
			return nil
		}
		if c.Type == reflect.TypeFor[int64]() {
			return nil
		}
	case string, float64, bool:
		if reflect.TypeOf(raw) == c.Type {
			return nil
		}
	}
	value := reflect.New(c.Type).Elem()
	err := c.scan(value, *v)
	*v = value.Interface()
	return err
}
