package ormapi

import (
	"context"
	"errors"
	"iter"
	"math"
)

// chunkSize is how many rows an iterator reads at once where it is not told, as in
// Django. Between two chunks AIterator hands the turn on.
const chunkSize = 2000

// ErrChunkSize: an iterator reads rows in chunks of one row at least.
var ErrChunkSize = errors.New("the size of a chunk must be positive")

// iterate is both iterators. step runs one read: here and now for Iterator, off
// the loop and awaited for AIterator.
func (q QuerySet[T]) iterate(ctx context.Context, op string, chunk []int, step func(context.Context, func(context.Context) ([]T, error)) ([]T, error)) iter.Seq2[T, error] {
	size := chunkSize
	for _, size = range chunk {
	}
	return func(yield func(T, error) bool) {
		if size <= 0 {
			var zero T
			yield(zero, q.failed(op, ErrChunkSize))
			return
		}
		r := &reader[T]{queryset: q, op: op, size: size, busy: make(chan struct{}, 1)}
		if q.transaction() != nil {
			r.size = math.MaxInt // the cursor must be closed before the next query
		}
		done := false
		defer func() {
			if !done { // the loop was left early
				_, _ = step(ctx, r.close)
			}
		}()
		for {
			rows, err := step(ctx, r.next)
			if err != nil {
				var zero T
				yield(zero, err)
				// An await that was cancelled leaves the read behind, and its
				// query open: close waits for the read.
				return
			}
			for _, row := range rows {
				if !yield(row, nil) {
					return
				}
			}
			if len(rows) < r.size {
				done = true
				return
			}
		}
	}
}

// reader reads a query in chunks. A read whose await was cancelled may still be
// running when the reader is closed, so each method waits for the one before it.
type reader[T any] struct {
	queryset QuerySet[T]
	op       string
	size     int           // of a chunk
	busy     chan struct{} // holds a token meanwhile; not a mutex, which a synctest bubble would not see through

	plan   *plan // nil: nothing related is to be read
	query  *Query
	cursor Cursor
	closed bool
}

// next returns the next chunk. One that is not full is the last, and the query
// is then closed.
func (r *reader[T]) next(ctx context.Context) ([]T, error) {
	r.busy <- struct{}{}
	defer func() { <-r.busy }()
	if r.closed {
		return nil, nil
	}
	if err := r.open(ctx); err != nil || r.closed {
		r.closed = true
		return nil, err
	}
	var rows []T
	var values any = make([]any, len(r.query.Values))
	for len(rows) < r.size {
		ok, err := r.queryset.next(ctx, r.cursor, r.query, values, &rows)
		if err != nil {
			r.shut()
			return nil, r.queryset.failed(r.op, err)
		}
		if !ok {
			if err := r.shut(); err != nil {
				return nil, r.queryset.failed(r.op, err)
			}
			break
		}
	}
	return rows, r.related(ctx, rows)
}

// related reads what is related to a chunk's rows.
func (r *reader[T]) related(ctx context.Context, rows []T) error {
	if r.plan == nil {
		return nil
	}
	if err := refill(ctx, r.plan, rows); err != nil {
		return r.queryset.failed(r.op, err)
	}
	return r.queryset.failed(r.op, filled(ctx, r.plan, rows))
}

// open begins the query, on the first call. A query that can match nothing is
// closed at once.
func (r *reader[T]) open(ctx context.Context) error {
	if r.cursor != nil {
		return nil
	}
	p, err := r.queryset.plan(r.op)
	if err != nil {
		return err
	}
	if p.none {
		r.closed = true
		return nil
	}
	r.query = new(*p.Query)
	r.query.Related = nil
	if p.Values == nil {
		r.plan = p
	}
	r.cursor, err = p.engine.Iterate(ctx, r.query)
	return r.queryset.failed(r.op, err)
}

func (r *reader[T]) close(context.Context) ([]T, error) {
	r.busy <- struct{}{}
	defer func() { <-r.busy }()
	return nil, r.shut()
}

// shut closes the query, once.
func (r *reader[T]) shut() error {
	if r.closed || r.cursor == nil {
		r.closed = true
		return nil
	}
	r.closed = true
	return r.cursor.Close()
}
