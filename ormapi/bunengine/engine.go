// Package bunengine runs ormapi's queries on uptrace/bun. It is tested on
// SQLite, PostgreSQL and MariaDB; bun has dialects for others.
//
// Models are structs with bun's tags. A field of a condition is a column's name
// as bun has it: the bun tag's, or the struct field's name in snake case.
//
//	db, err := bunengine.OpenSQLite("blog.db")
//	...
//	posts, err := ormapi.Objects[Post](db).Filter(ormapi.Q{"author": "ada"}).List(ctx)
//
// [OpenSQLite] opens SQLite. For another database, open it with its driver, hand
// it to bun, and bun to [New]. MySQL and MariaDB want three settings: without
// parseTime no time can be read, without clientFoundRows Update returns how many
// rows it changed rather than how many matched, and without the dialect's
// WithTimeLocation("UTC") times lose their zone:
//
//	pool, err := sql.Open("mysql", "user:password@tcp(127.0.0.1:3306)/blog?parseTime=true&clientFoundRows=true")
//	...
//	db := bunengine.New(bun.NewDB(pool, mysqldialect.New(mysqldialect.WithTimeLocation("UTC"))))
//
// MariaDB changes rows by conditions on related rows of the same table; MySQL
// refuses that.
//
// What is equal, and what comes first, is up to the column's collation: MySQL's
// default takes "a" and "A" for the same in an exact comparison.
//
// For a table's creation, a migration or a query that ormapi has no words for,
// [Bun] returns bun's own handle. Its query hooks see every statement; a comment that
// bun.WithComment puts into the context is not written into all of them.
package bunengine

import (
	"context"
	"database/sql"
	"errors"
	"reflect"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// New returns a database that db serves. db's dialect decides the SQL. Closing
// the result closes db.
func New(db *bun.DB) *ormapi.DB {
	if db == nil {
		return nil
	}
	return ormapi.NewDB(&engine{db: db, on: db, plain: plain(db)})
}

// Bun returns the bun handle that serves db, or nil if another engine does or db
// is a transaction: see [BunTx].
func Bun(db *ormapi.DB) *bun.DB {
	if e, ok := db.Engine().(*engine); ok {
		return e.db
	}
	return nil
}

// BunTx returns bun's transaction behind the database that ormapi.Atomic hands
// out, and whether it is one.
func BunTx(tx *ormapi.DB) (bun.Tx, bool) {
	if t, ok := tx.Engine().(*transaction); ok {
		return t.tx, true
	}
	return bun.Tx{}, false
}

// engine implements ormapi.Engine.
type engine struct {
	db *bun.DB
	on bun.IDB // what queries run on: db, or a transaction
	// plain says that statements may be written without bun's builders.
	plain bool
	// anchor keeps an SQLite database in memory alive while the pool has no
	// other connection. nil for every other database.
	anchor *sql.Conn
}

func (e *engine) Close() error {
	var err error
	if e.anchor != nil {
		if err = e.anchor.Close(); errors.Is(err, sql.ErrConnDone) {
			err = nil // it is closed twice
		}
	}
	return errors.Join(err, e.db.Close())
}

// selectQuery is q as bun's query, without what only some terminals use.
func (e *engine) selectQuery(q *ormapi.Query) *bun.SelectQuery { return e.selectInto(q, model(q)) }

// selectInto is selectQuery that reads into dest.
func (e *engine) selectInto(q *ormapi.Query, dest any) *bun.SelectQuery {
	s := e.on.NewSelect().Model(dest)
	if q.From != nil {
		s = s.ModelTableExpr("(?) AS ?TableAlias", e.combination(q.From))
	}
	row := e.row(q, true)
	if len(q.Columns) > 0 {
		s = s.Column(q.Columns...)
	}
	s = row.read(s, q)
	if q.Distinct {
		s = s.Distinct()
	}
	if q.Where != nil {
		s = s.Where("?", row.where(q))
	}
	if len(q.Order) > 0 {
		s = s.OrderExpr("?", row.order(q.Order))
	}
	return e.slice(s, q)
}

// limit is how many rows a query reads, 0 for all. SQLite and MySQL have no offset
// without a limit.
func (e *engine) limit(q *ormapi.Query) int64 {
	const everything = 1<<63 - 1
	if q.Limit == 0 && q.Offset > 0 {
		switch e.db.Dialect().Name() {
		case dialect.SQLite, dialect.MySQL:
			return everything
		}
	}
	return int64(q.Limit)
}

// slice limits a query.
func (e *engine) slice(s *bun.SelectQuery, q *ormapi.Query) *bun.SelectQuery {
	if limit := e.limit(q); limit > 0 {
		s = s.Limit(limit)
	}
	if q.Offset > 0 {
		s = s.Offset(int64(q.Offset))
	}
	return s
}

// reading is selectQuery for the terminals that read rows: it locks them if the
// query asks for that and the database can.
func (e *engine) reading(q *ormapi.Query, dest any) *bun.SelectQuery {
	s := e.selectInto(q, dest)
	if q.ForUpdate {
		switch e.db.Dialect().Name() {
		case dialect.PG:
			s = s.For("UPDATE OF ?TableAlias ?", bun.Safe(q.IfLocked)) // what is joined cannot be locked
		case dialect.MySQL, dialect.Oracle:
			s = s.For("UPDATE ?", bun.Safe(q.IfLocked))
		}
	}
	return s
}

func (e *engine) Select(ctx context.Context, q *ormapi.Query, dest any) error {
	if e.direct(q) {
		rows, err := e.row(q, true).rows(ctx, q)
		if err != nil {
			return err
		}
		return e.db.ScanRows(ctx, rows, dest)
	}
	s := e.reading(q, dest)
	for _, path := range q.Related {
		s = s.Relation(e.row(q, true).goPath(path))
	}
	return s.Scan(ctx)
}

func (e *engine) Count(ctx context.Context, q *ormapi.Query) (int, error) {
	if e.direct(q) {
		return e.count(ctx, q)
	}
	s := e.selectQuery(q)
	if !q.Distinct && q.Group == 0 {
		n, err := s.Count(ctx)
		return int(n), err
	}
	var n int
	err := e.on.NewSelect().TableExpr("(?) AS counted", s).ColumnExpr("COUNT(*)").Scan(ctx, &n)
	return n, err
}

func (e *engine) Exists(ctx context.Context, q *ormapi.Query) (bool, error) {
	if e.direct(q) {
		return e.exists(ctx, q)
	}
	return e.selectQuery(q).Exists(ctx)
}

func (e *engine) Update(ctx context.Context, q *ormapi.Query, set []ormapi.Assignment) (int, error) {
	set, err := e.inOrder(set)
	if err != nil {
		return 0, err
	}
	if e.direct(q) {
		return e.update(ctx, q, set)
	}
	row := e.row(q, e.db.HasFeature(updateAlias))
	u := e.on.NewUpdate().Model(model(q)).Set("?", row.assignments(set)).Where("?", row.where(q))
	return affected(u.Exec(ctx))
}

func (e *engine) Delete(ctx context.Context, q *ormapi.Query) (int, error) {
	if e.direct(q) {
		return e.delete(ctx, q)
	}
	row := e.row(q, e.db.HasFeature(deleteAlias))
	return affected(e.on.NewDelete().Model(model(q)).Where("?", row.where(q)).Exec(ctx))
}

func (e *engine) Iterate(ctx context.Context, q *ormapi.Query) (ormapi.Cursor, error) {
	row := e.row(q, true)
	var rows *sql.Rows
	var err error
	if e.direct(q) {
		rows, err = row.rows(ctx, q)
	} else {
		rows, err = e.reading(q, model(q)).Rows(ctx)
	}
	if err != nil {
		return nil, err
	}
	if q.Values != nil {
		return row.valueCursor(cursor{e.db, rows}, q.Values), nil
	}
	return &cursor{e.db, rows}, nil
}

// cursor reads rows with bun's scanner.
type cursor struct {
	db   *bun.DB
	rows *sql.Rows
}

func (c *cursor) Next(ctx context.Context, row any) (bool, error) {
	if !c.rows.Next() {
		return false, c.rows.Err()
	}
	return true, c.db.ScanRow(ctx, c.rows, row)
}

func (c *cursor) Close() error { return c.rows.Close() }

// model is a nil pointer to q's model, from which bun takes the table.
func model(q *ormapi.Query) any { return reflect.Zero(reflect.PointerTo(q.Schema.Model)).Interface() }

func affected(res sql.Result, err error) (int, error) {
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}
