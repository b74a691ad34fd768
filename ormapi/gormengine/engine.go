// Package gormengine runs ormapi's queries on GORM, on SQLite. It shows that
// [ormapi.Engine] is a seam: it passes the same tests as bunengine.
//
// Models are structs with GORM's tags. A field of a condition is a column's name as
// GORM's naming strategy has it, and so is a relation's. A column with the tag
// default:null keeps a zero value as NULL.
//
//	handle, err := gorm.Open(sqlite.Open("blog.db"), &gorm.Config{})
//	...
//	posts, err := ormapi.Objects[Post](gormengine.New(handle)).Filter(ormapi.Q{"author": "ada"}).List(ctx)
//
// GORM inserts, scans, and reads related rows: the one of a relation in the same query,
// the many with one more query for each relation, two where a table stands between.
// Soft deletion and hooks of updates are not known here. The operators regex and iregex
// want a function regexp of the driver.
package gormengine

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/logger"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// New returns a database that db serves. Closing the result closes db.
func New(db *gorm.DB) *ormapi.DB {
	if db == nil {
		return nil
	}
	// An error is returned, so it need not be logged as well.
	return ormapi.NewDB(&engine{db.Session(&gorm.Session{NewDB: true, SkipDefaultTransaction: true, Logger: logger.Discard})})
}

// engine implements ormapi.Engine.
type engine struct{ db *gorm.DB }

func (e *engine) Close() error {
	pool, err := e.db.DB()
	if err != nil {
		return err
	}
	return pool.Close()
}

// raw is a statement that GORM is to run.
func (e *engine) raw(ctx context.Context, s *sql) *gorm.DB {
	return e.db.WithContext(ctx).Raw(string(s.text), s.vars...)
}

func (e *engine) Select(ctx context.Context, q *ormapi.Query, dest any) error {
	tx, joins := e.raw(ctx, e.query(q)), e.joins(q)
	for _, path := range q.Related {
		names := fields(q.Schema.Model, path)
		joined := func(j join) bool { return j.path == strings.Join(names, "__") }
		if !slices.ContainsFunc(joins, joined) {
			tx = tx.Preload(strings.Join(names, "."))
		}
	}
	return tx.Find(dest).Error
}

// fields are a path as GORM names it, by the fields of the structs.
func fields(model reflect.Type, path []ormapi.Relation) (names []string) {
	for _, relation := range path {
		names = append(names, model.FieldByIndex(relation.Index).Name)
		model = relation.Model
	}
	return names
}

func (e *engine) Count(ctx context.Context, q *ormapi.Query) (n int, err error) {
	s := e.sql("SELECT COUNT(*) FROM (").put(e.query(q)).add(") AS counted")
	return n, e.raw(ctx, s).Row().Scan(&n)
}

func (e *engine) Exists(ctx context.Context, q *ormapi.Query) (exists bool, err error) {
	s := e.sql("SELECT EXISTS (").put(e.query(q)).add(")")
	err = e.raw(ctx, s).Row().Scan(&exists)
	return exists, err
}

func (e *engine) Insert(ctx context.Context, _ *ormapi.Query, rows any, conflict *ormapi.Conflict) error {
	tx := e.db.WithContext(ctx).Omit(clause.Associations)
	if conflict != nil {
		settled := clause.OnConflict{DoNothing: len(conflict.Update) == 0, DoUpdates: clause.AssignmentColumns(conflict.Update)}
		if !settled.DoNothing {
			for _, column := range conflict.Unique {
				settled.Columns = append(settled.Columns, clause.Column{Name: column})
			}
		}
		tx = tx.Clauses(settled)
	}
	return tx.Create(rows).Error
}

func (e *engine) Update(ctx context.Context, q *ormapi.Query, set []ormapi.Assignment) (int, error) {
	r := e.row(q)
	s := e.sql("UPDATE ").name(q.Schema.Table).add(" SET ")
	for i, a := range set {
		if i > 0 {
			s.add(", ")
		}
		s.name(a.Column).add(" = ")
		r.assigned(s, a.Column, a.Value)
	}
	r.where(s, q.Where)
	return e.exec(ctx, s)
}

func (e *engine) Delete(ctx context.Context, q *ormapi.Query) (int, error) {
	s := e.sql("DELETE FROM ").name(q.Schema.Table)
	e.row(q).where(s, q.Where)
	return e.exec(ctx, s)
}

func (e *engine) exec(ctx context.Context, s *sql) (int, error) {
	done := e.db.WithContext(ctx).Exec(string(s.text), s.vars...)
	return int(done.RowsAffected), done.Error
}

func (e *engine) Iterate(ctx context.Context, q *ormapi.Query) (ormapi.Cursor, error) {
	rows, err := e.raw(ctx, e.query(q)).Rows()
	if err != nil {
		return nil, err
	}
	if q.Values == nil {
		return &cursor{e.db.WithContext(ctx), rows}, nil
	}
	return e.valueCursor(rows, q), nil
}

func (e *engine) Explain(ctx context.Context, q *ormapi.Query) (string, error) {
	rows, err := e.raw(ctx, e.sql("EXPLAIN QUERY PLAN ").put(e.query(q))).Rows()
	if err != nil {
		return "", err
	}
	var steps []string
	for rows.Next() {
		var id, parent, unused any
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			return "", errors.Join(err, rows.Close())
		}
		steps = append(steps, step)
	}
	return strings.Join(steps, "\n"), errors.Join(rows.Err(), rows.Close())
}
