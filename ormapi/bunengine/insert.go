package bunengine

import (
	"context"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/dialect/feature"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

func (e *engine) Insert(ctx context.Context, q *ormapi.Query, rows any, conflict *ormapi.Conflict) error {
	insert := e.on.NewInsert().Model(rows)
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
