package gormengine

import (
	"context"
	stdsql "database/sql"
	"fmt"
	"reflect"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// cursor reads models with GORM's scanner.
type cursor struct {
	db   *gorm.DB
	rows *stdsql.Rows
}

func (c *cursor) Next(_ context.Context, row any) (bool, error) {
	if !c.rows.Next() {
		return false, c.rows.Err()
	}
	return true, c.db.ScanRows(c.rows, row)
}

func (c *cursor) Close() error { return c.rows.Close() }

// valueCursor reads values rather than models.
type valueCursor struct {
	rows   *stdsql.Rows
	values []ormapi.Value
	fields []*schema.Field // nil where a value is no column
}

func (e *engine) valueCursor(rows *stdsql.Rows, q *ormapi.Query) *valueCursor {
	c := &valueCursor{rows, q.Values, make([]*schema.Field, len(q.Values))}
	for i, v := range q.Values {
		model := q.Schema.Model
		for _, relation := range v.Of.Path {
			model = relation.Model
		}
		if parsed, err := e.parsed(model); err == nil && v.Of.Op == ormapi.OpColumn {
			c.fields[i] = parsed.LookUpField(v.Of.Column)
		}
	}
	return c
}

// Next reads into row, a []any. What GORM serializes it reads too, times may be
// texts, and the rest is for database/sql.
func (c *valueCursor) Next(ctx context.Context, row any) (bool, error) {
	if !c.rows.Next() {
		return false, c.rows.Err()
	}
	into := make([]any, len(c.values))
	for i, v := range c.values {
		if c.byGORM(i) || v.Type == reflect.TypeFor[time.Time]() {
			into[i] = new(any)
		} else {
			into[i] = reflect.New(reflect.PointerTo(v.Type)).Interface()
		}
	}
	if err := c.rows.Scan(into...); err != nil {
		return false, err
	}
	for i := range c.values {
		value, err := c.value(ctx, i, into[i])
		if err != nil {
			return false, &ormapi.QueryError{Field: c.values[i].Name, Err: fmt.Errorf("%w: %w", ormapi.ErrWrongType, err)}
		}
		row.([]any)[i] = value
	}
	return true, nil
}

func (c *valueCursor) byGORM(i int) bool { return c.fields[i] != nil && c.fields[i].Serializer != nil }

func (c *valueCursor) value(ctx context.Context, i int, into any) (any, error) {
	raw, isRaw := into.(*any)
	switch {
	case !isRaw:
		p := reflect.ValueOf(into).Elem()
		if p.IsNil() {
			return nil, nil
		}
		return p.Elem().Interface(), nil
	case *raw == nil:
		return nil, nil
	case c.byGORM(i):
		f := c.fields[i]
		model := reflect.New(f.Schema.ModelType).Elem()
		err := f.Serializer.Scan(ctx, f, model, *raw)
		return f.ReflectValueOf(ctx, model).Interface(), err
	}
	if text, ok := (*raw).(string); ok {
		return parseTime(text)
	}
	return *raw, nil
}

// parseTime reads a time that SQLite has computed with, and so is a text.
func parseTime(text string) (t time.Time, err error) {
	for _, layout := range []string{"2006-01-02 15:04:05.999999999-07:00", "2006-01-02 15:04:05.999999999 -0700 MST", time.RFC3339Nano, time.DateTime} {
		if t, err = time.Parse(layout, text); err == nil {
			return t, nil
		}
	}
	return t, err
}

func (c *valueCursor) Close() error { return c.rows.Close() }
