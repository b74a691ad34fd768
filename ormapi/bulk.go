package ormapi

import (
	"context"
	"errors"
	"reflect"
	"slices"
)

// batchSize is how many rows one statement inserts or changes. It bounds the length
// of the statement, which databases limit.
const batchSize = 500

// What can be wrong with the options of BulkCreate and BulkUpdate.
var (
	ErrBatchSize = errors.New("the batch size must be positive")
	ErrConflicts = errors.New("only an insert can conflict")
)

// BulkOption is an option of [QuerySet.BulkCreate] and [QuerySet.BulkUpdate].
type BulkOption func(*bulk)

type bulk struct {
	size      int
	conflicts bool
	unique    []string
	update    []string
}

// BatchSize is how many rows go into one statement, 500 where it is not said.
func BatchSize(n int) BulkOption { return func(b *bulk) { b.size = n } }

// IgnoreConflicts leaves out the rows that conflict with one that is there.
func IgnoreConflicts() BulkOption {
	return func(b *bulk) { b.conflicts, b.unique, b.update = true, nil, nil }
}

// UpdateConflicts changes these fields of the row that is there to those of the row
// that conflicts with it in the unique fields. MySQL does so whichever unique key it
// is that conflicts.
func UpdateConflicts(unique []string, fields ...string) BulkOption {
	unique = slices.Clone(unique)
	return func(b *bulk) { b.conflicts, b.unique, b.update = true, unique, fields }
}

// bulkOf is what opts say.
func bulkOf(opts []BulkOption) bulk {
	b := bulk{size: batchSize}
	for _, option := range opts {
		option(&b)
	}
	return b
}

// conflict is what an engine is told, nil if conflicts are errors.
func (b bulk) conflict(r resolver) (*Conflict, error) {
	if !b.conflicts {
		return nil, nil
	}
	unique, err := r.fields(b.unique)
	if err != nil {
		return nil, err
	}
	update, err := r.fields(b.update)
	if err != nil {
		return nil, err
	}
	if (len(unique) == 0) != (len(update) == 0) {
		return nil, r.fail("UpdateConflicts", ErrEmptySet, "it needs the fields that are unique, and those to change")
	}
	return &Conflict{Update: update, Unique: unique}, nil
}

// bulkCreate is the body of BulkCreate.
func (q QuerySet[T]) bulkCreate(rows []T, opts []BulkOption) func(context.Context) ([]T, error) {
	rows, b := append([]T{}, rows...), bulkOf(opts)
	return func(ctx context.Context) ([]T, error) {
		p, err := q.ofModel("BulkCreate")
		if err != nil {
			return nil, err
		}
		if b.size <= 0 {
			return nil, q.failed("BulkCreate", ErrBatchSize)
		}
		if err := keep(p.Schema, rows); err != nil {
			return nil, q.failed("BulkCreate", err)
		}
		conflict, err := b.conflict(p.resolver.in("BulkCreate"))
		if err != nil {
			return nil, err
		}
		batches := inBatches(rows, b.size, func(row *T) bool {
			return p.Schema.saved(reflect.ValueOf(row).Elem())
		})
		err = p.each(ctx, len(batches), func(e Engine, i int) error {
			batch := batches[i]
			if conflict != nil {
				batch = slices.Clone(batch) // what comes back need not be of these rows
			}
			return e.Insert(ctx, p.Query, &batch, conflict)
		})
		if err != nil {
			return nil, q.failed("BulkCreate", err)
		}
		return rows, nil
	}
}

// inBatches cuts rows into pieces of at most size, in each of which all rows are of
// one kind.
func inBatches[T any](rows []T, size int, kind func(*T) bool) [][]T {
	var batches [][]T
	for first := 0; first < len(rows); {
		end, same := first+1, kind(&rows[first])
		for end < len(rows) && end-first < size && kind(&rows[end]) == same {
			end++
		}
		batches = append(batches, rows[first:end:end])
		first = end
	}
	return batches
}

// each runs a statement for each batch, all or none of them.
func (p *plan) each(ctx context.Context, batches int, statement func(e Engine, i int) error) error {
	if batches == 1 {
		return statement(p.engine, 0)
	}
	return within(ctx, p.engine, func(e Engine) error {
		for i := range batches {
			if err := statement(e, i); err != nil {
				return err
			}
		}
		return nil
	})
}

// within runs fn in a transaction, in a savepoint if e is in one, where e has them.
func within(ctx context.Context, e Engine, fn func(Engine) error) error {
	t, ok := e.(Transactor)
	if !ok {
		return fn(e)
	}
	tx, err := t.Begin(ctx)
	if err != nil {
		return err
	}
	ended := false
	defer func() {
		if !ended { // it panicked
			_ = tx.Rollback()
		}
	}()
	err = fn(tx)
	ended = true
	if err != nil {
		return join(err, tx.Rollback())
	}
	return tx.Commit()
}

// ofModel is plan for the terminals whose rows are the model's.
func (q QuerySet[T]) ofModel(op string) (*plan, error) {
	p, err := q.plan(op)
	if err == nil && p.Values != nil {
		return nil, q.failed(op, ErrValues)
	}
	return p, err
}

// bulkUpdate is the body of BulkUpdate. One statement assigns to each field, of all
// rows of a batch, the value that belongs to the row's key.
func (q QuerySet[T]) bulkUpdate(rows []T, fields []string, opts []BulkOption) func(context.Context) (int, error) {
	rows, fields, b := slices.Clone(rows), slices.Clone(fields), bulkOf(opts)
	return func(ctx context.Context) (int, error) {
		p, err := q.unslicedPlan("BulkUpdate")
		if err != nil {
			return 0, err
		}
		switch {
		case b.size <= 0:
			return 0, q.failed("BulkUpdate", ErrBatchSize)
		case b.conflicts:
			return 0, q.failed("BulkUpdate", ErrConflicts)
		}
		pk, changed, err := p.resolver.in("BulkUpdate").changing(fields)
		if err != nil {
			return 0, err
		}
		if err := keep(p.Schema, rows); err != nil {
			return 0, q.failed("BulkUpdate", err)
		}
		var keys []Expr
		for _, row := range rows {
			key := pk.constant(reflect.ValueOf(row))
			if key.Value == nil || reflect.ValueOf(key.Value).IsZero() {
				return 0, q.failed("BulkUpdate", ErrUnsaved)
			}
			keys = append(keys, key)
		}
		if len(rows) == 0 || p.none {
			return 0, nil
		}
		p.Order = nil
		total, batches := 0, (len(rows)+b.size-1)/b.size
		err = p.each(ctx, batches, func(e Engine, i int) error {
			first, end := i*b.size, min((i+1)*b.size, len(rows))
			set := make([]Assignment, len(changed))
			for i, f := range changed {
				choice := []Expr{F(pk.Column)}
				for j := first; j < end; j++ {
					choice = append(choice, keys[j], f.constant(reflect.ValueOf(rows[j])))
				}
				set[i] = Assignment{f.Column, Expr{Op: OpCase, Args: choice}}
			}
			batch := *p
			batch.Query = new(*p.Query)
			batch.and(Match{F(pk.Column), LookupIn, keys[first:end]})
			n, err := e.Update(ctx, batch.Query, set)
			total += n
			return err
		})
		if err != nil {
			return 0, q.failed("BulkUpdate", err)
		}
		return total, nil
	}
}

// changing is the primary key and the fields that a bulk update changes.
func (r resolver) changing(names []string) (pk Field, fields []Field, err error) {
	if len(names) == 0 {
		return pk, nil, r.fail("", ErrEmptySet, "")
	}
	if pk, err = r.field("pk", "pk"); err != nil {
		return pk, nil, err
	}
	for _, name := range names {
		f, err := r.field(name, name)
		switch {
		case err != nil:
			return pk, nil, err
		case f.PrimaryKey:
			return pk, nil, r.fail(name, ErrWrongType, "the primary key says which row it is, and cannot change")
		}
		fields = append(fields, f)
	}
	return pk, fields, nil
}
