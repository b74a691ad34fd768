package bunengine

import (
	"context"
	"database/sql"
	"reflect"
	"strconv"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/dialect/feature"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Statements. An engine is handed a query that is checked, so most statements can
// be written from its first word to its last, and sent as they are. bun's builders
// would keep each part, look through what they know of the model, and put the parts
// together: for a single row in SQLite that is a quarter of the time.
//
// The builders do more, though. They ask a bun.ConnResolver where to send a query,
// fill in bun's named arguments, join related rows, lock rows, delete softly, and call the
// model's hooks. Where there is any of this, and in other dialects than the three
// that are tested, they are used. Of what they do for the rest, only comments in the
// context are lost; query hooks see every statement.

// plain says whether statements may be written here as far as db is concerned.
// Nothing but bun's own struct knows of a resolver; a field that is no longer called
// so counts as one. A template is only looked at where there are named arguments.
func plain(db *bun.DB) bool {
	switch db.Dialect().Name() {
	case dialect.SQLite, dialect.PG, dialect.MySQL:
		resolver := reflect.ValueOf(db).Elem().FieldByName("resolver")
		return resolver.IsValid() && resolver.IsNil() && db.QueryGen().FormatQuery(`\?`) == `\?`
	}
	return false
}

// direct says whether q's statement is written here.
func (e *engine) direct(q *ormapi.Query) bool {
	if !e.plain || q.From != nil || len(q.Related) > 0 || q.ForUpdate {
		return false
	}
	t := e.db.Table(q.Schema.Model)
	switch t.ZeroIface.(type) {
	case bun.BeforeSelectHook, bun.AfterSelectHook, bun.BeforeUpdateHook, bun.AfterUpdateHook, bun.BeforeDeleteHook, bun.AfterDeleteHook:
		return false
	}
	return t.SoftDeleteField == nil
}

// room is enough for most statements.
func room() []byte { return make([]byte, 0, 256) }

func (r *row) rows(ctx context.Context, q *ormapi.Query) (*sql.Rows, error) {
	return r.engine.on.QueryContext(ctx, string(r.selecting(room(), q, "")))
}

// one reads the one value of a statement.
func (e *engine) one(ctx context.Context, statement []byte, value any) error {
	return e.on.QueryRowContext(ctx, string(statement)).Scan(value)
}

func (e *engine) count(ctx context.Context, q *ormapi.Query) (n int, err error) {
	row := e.row(q, true)
	if !q.Distinct && q.Group == 0 {
		return n, e.one(ctx, row.selecting(room(), q, "COUNT(*)"), &n)
	}
	b := row.selecting(append(room(), "SELECT COUNT(*) FROM ("...), q, "")
	return n, e.one(ctx, append(b, ") AS counted"...), &n)
}

func (e *engine) exists(ctx context.Context, q *ormapi.Query) (ok bool, err error) {
	what := "1"
	if q.Distinct || q.Group > 0 {
		what = ""
	}
	b := e.row(q, true).selecting(append(room(), "SELECT EXISTS ("...), q, what)
	return ok, e.one(ctx, append(b, ')'), &ok)
}

// selecting is a SELECT: of what if that is not "", else of what q reads.
func (r *row) selecting(b []byte, q *ormapi.Query, what string) []byte {
	b = append(b, "SELECT "...)
	if q.Distinct {
		b = append(b, "DISTINCT "...)
	}
	if what != "" {
		b = append(b, what...)
	} else {
		b = r.columns(b, q)
	}
	b = r.engine.db.QueryGen().AppendQuery(append(b, " FROM "...), string(r.table.SQLNameForSelects))
	b = append(append(b, " AS "...), r.alias...)
	if q.Where != nil {
		b = r.predicate(append(b, " WHERE "...), q.Where)
	}
	for i := range q.Group {
		b = strconv.AppendInt(append(b, separator(i, " GROUP BY ")...), int64(i+1), 10)
	}
	if q.Having != nil {
		b = r.predicate(append(b, " HAVING "...), q.Having)
	}
	if len(q.Order) > 0 {
		b = r.order(q.Order)(append(b, " ORDER BY "...))
	}
	if limit := r.engine.limit(q); limit > 0 {
		b = strconv.AppendInt(append(b, " LIMIT "...), limit, 10)
	}
	if q.Offset > 0 {
		b = strconv.AppendInt(append(b, " OFFSET "...), int64(q.Offset), 10)
	}
	return b
}

// columns is what q reads.
func (r *row) columns(b []byte, q *ormapi.Query) []byte {
	switch {
	case q.Values != nil:
		return r.named(q.Values)(b)
	case q.Columns != nil:
		for i, column := range q.Columns {
			b = r.column(append(b, separator(i, "")...), column)
		}
	default:
		for i, f := range r.table.Fields {
			b = append(append(append(append(b, separator(i, "")...), r.alias...), '.'), f.SQLName...)
		}
	}
	if scanned := r.scanned(q); scanned != nil {
		b = r.named(scanned)(append(b, ", "...))
	}
	return b
}

// separator stands before the ith of several.
func separator(i int, first string) string {
	if i == 0 {
		return first
	}
	return ", "
}

// changing is an UPDATE or a DELETE up to its table. bun gives some of these their
// alias.
func (e *engine) changing(verb string, q *ormapi.Query, aliased feature.Feature) (*row, []byte) {
	r := e.row(q, e.db.HasFeature(aliased))
	b := e.db.QueryGen().AppendQuery(append(room(), verb...), string(r.table.SQLName))
	if r.alias != r.table.SQLName {
		b = append(append(b, " AS "...), r.alias...)
	}
	return r, b
}

func (e *engine) exec(ctx context.Context, statement []byte) (int, error) {
	return affected(e.on.ExecContext(ctx, string(statement)))
}

// The aliases of tables that are changed.
const (
	updateAlias = feature.UpdateMultiTable | feature.UpdateTableAlias
	deleteAlias = feature.DeleteTableAlias
)

func (e *engine) update(ctx context.Context, q *ormapi.Query, set []ormapi.Assignment) (int, error) {
	row, b := e.changing("UPDATE ", q, updateAlias)
	b = row.assignments(set)(append(b, " SET "...))
	return e.exec(ctx, row.where(q)(append(b, " WHERE "...)))
}

func (e *engine) delete(ctx context.Context, q *ormapi.Query) (int, error) {
	row, b := e.changing("DELETE FROM ", q, deleteAlias)
	return e.exec(ctx, row.where(q)(append(b, " WHERE "...)))
}
