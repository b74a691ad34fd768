package ormapi

import (
	"context"
	"errors"
	"reflect"
	"slices"
)

// What Django's model instances do with themselves. In Go a row is a plain struct,
// so these are functions that take it, and return it as it is then: the caller's
// own is never changed, least of all later, by a future.

// Save writes row, which its primary key names: it changes the row that is there,
// else inserts it, and returns it with what the database generated. A row whose key
// is zero is inserted. With fields it writes these alone, to a row that must be
// there: else the error is [ErrDoesNotExist], or [ErrUnsaved].
func Save[T any](ctx context.Context, db *DB, row T, fields ...string) (T, error) {
	return blocking(ctx, Objects[T](db), "Save", save(db, row, fields))
}

// ASave is [Save] as a future.
func ASave[T any](ctx context.Context, db *DB, row T, fields ...string) *Future[T] {
	return async(ctx, Objects[T](db), "ASave", save(db, row, fields))
}

func save[T any](db *DB, row T, fields []string) func(context.Context) (T, error) {
	q, fields := Objects[T](db), slices.Clone(fields)
	return func(ctx context.Context) (saved T, err error) {
		p, err := q.plan("Save")
		if err != nil {
			return saved, err
		}
		if err := p.Schema.keep(reflect.ValueOf(row)); err != nil {
			return saved, q.failed("Save", err)
		}
		as, err := p.resolver.in("Save").stored(reflect.ValueOf(row), fields)
		if err != nil {
			return saved, err
		}
		p.Where, err = p.Schema.is(reflect.ValueOf(row))
		there := false
		switch {
		case errors.Is(err, ErrUnsaved) && fields == nil:
			err = nil
		case err != nil:
		case len(as) == 0: // a row that is nothing but its key
			there, err = p.engine.Exists(ctx, p.Query)
		default:
			var n int
			n, err = p.engine.Update(ctx, p.Query, as)
			there = n > 0
		}
		saved = row
		if err == nil && !there {
			if fields != nil {
				err = ErrDoesNotExist
			} else {
				err = p.engine.Insert(ctx, &Query{Schema: p.Schema}, &saved, nil)
			}
		}
		if err != nil {
			var zero T
			return zero, q.failed("Save", err)
		}
		return saved, nil
	}
}

// stored is what row has for the fields, all but the primary key if none is named.
func (r resolver) stored(row reflect.Value, names []string) ([]Assignment, error) {
	columns, err := r.fields(names)
	if err != nil {
		return nil, err
	}
	var as []Assignment
	for _, f := range r.schema.Fields {
		if !f.PrimaryKey && (names == nil || slices.Contains(columns, f.Column)) {
			as = append(as, Assignment{f.Column, f.constant(row)})
		}
	}
	return as, nil
}

// Delete deletes the row that row's primary key names.
func Delete[T any](ctx context.Context, db *DB, row T) (Deleted, error) {
	return blocking(ctx, Objects[T](db), "Delete", deleteRow(db, row))
}

// ADelete is [Delete] as a future.
func ADelete[T any](ctx context.Context, db *DB, row T) *Future[Deleted] {
	return async(ctx, Objects[T](db), "ADelete", deleteRow(db, row))
}

func deleteRow[T any](db *DB, row T) func(context.Context) (Deleted, error) {
	q := Objects[T](db)
	return func(ctx context.Context) (Deleted, error) {
		p, err := q.plan("Delete")
		if err != nil {
			return Deleted{}, err
		}
		if p.Where, err = p.Schema.is(reflect.ValueOf(row)); err != nil {
			return Deleted{}, q.failed("Delete", err)
		}
		return q.deleted(ctx, p)
	}
}

// Refresh reads the row that row's primary key names again. With fields it takes
// only these, and keeps the others as row has them. If the row is no longer there,
// the error is [ErrDoesNotExist].
func Refresh[T any](ctx context.Context, db *DB, row T, fields ...string) (T, error) {
	return blocking(ctx, Objects[T](db), "Refresh", refresh(db, row, fields))
}

// ARefresh is [Refresh] as a future.
func ARefresh[T any](ctx context.Context, db *DB, row T, fields ...string) *Future[T] {
	return async(ctx, Objects[T](db), "ARefresh", refresh(db, row, fields))
}

func refresh[T any](db *DB, row T, fields []string) func(context.Context) (T, error) {
	q := Objects[T](db)
	if fields != nil {
		q = q.Only(fields...)
	}
	return func(ctx context.Context) (fresh T, err error) {
		p, err := q.plan("Refresh")
		if err != nil {
			return fresh, err
		}
		if p.Where, err = p.Schema.is(reflect.ValueOf(row)); err != nil {
			return fresh, q.failed("Refresh", err)
		}
		if fresh, err = q.one(ctx, p, "Refresh"); err != nil || p.Columns == nil {
			return fresh, err
		}
		merged, read := row, reflect.ValueOf(fresh)
		for _, column := range p.Columns {
			f, _ := p.Schema.Field(column)
			from, err := read.FieldByIndexErr(f.Index)
			if err != nil { // an embedded pointer is nil
				continue
			}
			reach(reflect.ValueOf(&merged).Elem(), f.Index).Set(from)
		}
		return merged, nil
	}
}
