package bunengine

import (
	"context"
	"reflect"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/dialect/feature"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func (e *engine) Insert(ctx context.Context, q *ormapi.Query, rows any, conflict *ormapi.Conflict) error {
	runs := e.runs(e.db.Table(q.Schema.Model), rows)
	if len(runs) == 1 {
		return e.insert(ctx, e.on, q, rows, conflict)
	}
	return e.on.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		for _, run := range runs {
			if err := e.insert(ctx, tx, q, run, conflict); err != nil {
				return err
			}
		}
		return nil
	})
}

func (e *engine) insert(ctx context.Context, on bun.IDB, q *ormapi.Query, rows any, conflict *ormapi.Conflict) error {
	insert := on.NewInsert().Model(rows)
	if t := e.db.Table(q.Schema.Model); len(t.DataFields) == 0 {
		for _, key := range t.PKs { // else bun names no column at all, which SQLite does not take
			insert = insert.Column(key.Name)
		}
	}
	if conflict != nil {
		// Rows that conflict return nothing, so what comes back cannot be matched
		// with rows.
		insert = e.settle(insert, q, conflict).Returning("NULL")
	}
	_, err := insert.Exec(ctx)
	return err
}

// runs cuts a slice of rows, behind a pointer, into pieces for one statement each.
// Where SQL has no word for a column's default (SQLite), bun leaves out the columns
// that have it in the first row, and with them what the other rows have there. So
// the rows of a piece have it in the same columns.
func (e *engine) runs(t *schema.Table, rows any) []any {
	all := reflect.ValueOf(rows).Elem()
	if all.Kind() != reflect.Slice || e.db.HasFeature(feature.DefaultPlaceholder) {
		return []any{rows}
	}
	fields := defaults(t)
	left := make([]bool, len(fields)) // those that the run's first row leaves to the database
	leavesTheSame := func(row reflect.Value) bool {
		for i, f := range fields {
			if byDefault(f, row) != left[i] {
				return false
			}
		}
		return true
	}
	var runs []any
	for first := 0; first < all.Len(); {
		for i, f := range fields {
			left[i] = byDefault(f, all.Index(first))
		}
		end := first + 1
		for end < all.Len() && leavesTheSame(all.Index(end)) {
			end++
		}
		run := reflect.New(all.Type())
		run.Elem().Set(all.Slice3(first, end, end))
		runs, first = append(runs, run.Interface()), end
	}
	return runs
}

// defaults are the fields that bun may leave to the database.
func defaults(t *schema.Table) (fields []*schema.Field) {
	for _, f := range t.Fields {
		if f.NotNull && (f.IsPtr || f.NullZero || f.SQLDefault != "") {
			fields = append(fields, f)
		}
	}
	return fields
}

// byDefault says whether bun leaves it to the database what row has for f.
func byDefault(f *schema.Field, row reflect.Value) bool {
	return f.IsPtr && f.HasNilValue(row) || f.HasZeroValue(row) && (f.NullZero || f.SQLDefault != "")
}

// settle says what becomes of conflicts. MySQL's IGNORE would ignore other errors
// as well, so there a row that stays as it is takes the value that it has.
func (e *engine) settle(insert *bun.InsertQuery, q *ormapi.Query, c *ormapi.Conflict) *bun.InsertQuery {
	switch {
	case e.db.HasFeature(feature.InsertOnDuplicateKey):
		insert = insert.On("DUPLICATE KEY UPDATE")
		for _, column := range c.Update {
			insert = insert.Set("? = VALUES(?)", bun.Name(column), bun.Name(column))
		}
		if len(c.Update) == 0 {
			column := bun.Name(q.Schema.Fields[0].Column)
			insert = insert.Set("? = ?", column, column)
		}
		return insert
	case len(c.Update) == 0:
		return insert.Ignore()
	}
	unique := make([]any, len(c.Unique))
	for i, column := range c.Unique {
		unique[i] = bun.Name(column)
	}
	insert = insert.On("CONFLICT ("+placeholders(len(unique), ", ")+") DO UPDATE", unique...)
	for _, column := range c.Update {
		insert = insert.Set("? = EXCLUDED.?", bun.Name(column), bun.Name(column))
	}
	return insert
}

// chosen is the value that an OpCase assigns to f. PostgreSQL sees no type in
// texts alone, so there it is said.
func (r *row) chosen(b []byte, f *schema.Field, x ormapi.Expr) []byte {
	key, typed := r.field(x.Args[0].Column), r.engine.db.Dialect().Name() == dialect.PG
	if typed {
		b = append(b, "CAST("...)
	}
	b = r.expr(append(b, "CASE "...), nil, x.Args[0])
	for i := 1; i < len(x.Args); i += 2 {
		b = r.expr(append(b, " WHEN "...), key, x.Args[i])
		b = r.assigned(append(b, " THEN "...), f, x.Args[i+1])
	}
	b = append(b, " END"...)
	if typed {
		b = append(b, " AS "+f.UserSQLType+")"...)
	}
	return b
}
