package ormapi

import (
	"context"
	"errors"
	"fmt"
)

// Atomic runs fn in a transaction and blocks until it has ended: committed if fn
// returns nil, else rolled back, with fn's error. A panic rolls back too. What is
// to belong to the transaction runs on tx, the database that fn is given:
//
//	err := ormapi.Atomic(ctx, db, func(ctx context.Context, tx *ormapi.DB) error {
//		accounts := ormapi.Objects[Account](tx)
//		...
//	})
//
// A transaction is one connection. Queries that are started on it at the same
// time, as futures, run one after another in the order in which they were started,
// and an iterator reads all its rows before the first. A future that nobody has
// awaited or discarded when fn returns rolls the transaction back with
// [ErrUnawaited], which says where it was started.
//
// Atomic on a tx is a savepoint: it rolls back to there. Until it has ended, the
// outer tx is refused with [ErrNested].
//
// The transaction is rolled back when ctx ends. In a task Atomic is refused with
// [ErrSynchronousOnly]; there it is [AAtomic]. An engine without transactions
// gives [ErrNoTransactions].
func Atomic(ctx context.Context, db *DB, fn func(ctx context.Context, tx *DB) error) error {
	switch {
	case ctx == nil:
		return ErrNilContext
	case fn == nil:
		return ErrNilFunc
	case taskOf(ctx) != nil && !unsafeAllowed():
		return fmt.Errorf("ormapi: Atomic: %w; use AAtomic and await it", ErrSynchronousOnly)
	}
	return atomically(ctx, db, fn, func(step func(context.Context) error) error { return step(ctx) })
}

// AAtomic is [Atomic] for the loop: fn is a task, which awaits its queries, and
// what begins and ends the transaction does not stop the loop.
func AAtomic(ctx AsyncContext, db *DB, fn func(ctx AsyncContext, tx *DB) error) *Future[struct{}] {
	switch {
	case ctx == nil:
		return failed[struct{}](caller(), ErrNilContext)
	case fn == nil:
		return failed[struct{}](caller(), ErrNilFunc)
	}
	f := Spawn(ctx, func(ctx AsyncContext) (struct{}, error) {
		return struct{}{}, atomically(ctx, db, fn, func(step func(context.Context) error) error {
			// Awaited to the end also when ctx is cancelled: a transaction that
			// nobody ends would keep its connection.
			_, err := Go(ctx, func(ctx context.Context) (struct{}, error) {
				return struct{}{}, step(ctx)
			}).Await(context.WithoutCancel(ctx))
			return err
		})
	})
	if db != nil && db.tx != nil {
		db.tx.watch(f.part(), f)
	}
	return f
}

// atomically is both. run does what blocks: here and now, or off the loop.
func atomically[C context.Context](ctx C, db *DB, fn func(C, *DB) error, run func(func(context.Context) error) error) error {
	var tx *DB
	err := run(func(ctx context.Context) (err error) {
		tx, err = db.begin(ctx)
		return err
	})
	if err != nil {
		return failedAtomic("begin", err)
	}
	returned := false
	defer func() {
		if !returned { // it panicked
			_ = run(func(context.Context) error { return tx.tx.end(errGoexit) })
		}
	}()
	err = fn(ctx, tx)
	returned = true
	return run(func(context.Context) error { return tx.tx.end(err) })
}

// begin opens a transaction on db, a savepoint if db is one.
func (db *DB) begin(ctx context.Context) (*DB, error) {
	if _, err := db.using(""); err != nil {
		return nil, err
	}
	engine, ok := db.engine.(Transactor)
	if !ok {
		return nil, ErrNoTransactions
	}
	done := func() {}
	if db.tx != nil {
		turn, release, err := db.tx.ticket(true)
		if err != nil {
			return nil, err
		}
		<-turn
		done = release
	}
	opened, err := engine.Begin(ctx)
	if err != nil {
		done()
		return nil, err
	}
	tx := *db
	tx.engine = opened
	tx.tx = newTransaction(opened, done)
	return &tx, nil
}

// end commits if err is nil and no future is left unawaited, else rolls back. It
// waits for the queries that still run.
func (t *transaction) end(err error) error {
	futures := t.close()
	defer t.done()
	for _, c := range futures {
		if c.observed.CompareAndSwap(false, true) && err == nil {
			at := c.made.frame()
			err = fmt.Errorf("ormapi: Atomic: %w; started at %s:%d", ErrUnawaited, at.File, at.Line)
		}
	}
	if err == nil {
		if err = t.engine.Commit(); err != nil {
			return failedAtomic("commit", err)
		}
		return nil
	}
	if failed := t.engine.Rollback(); failed != nil {
		return errors.Join(err, failedAtomic("rollback", failed))
	}
	return err
}

func failedAtomic(step string, err error) error {
	err, _ = caused(err)
	return &QueryError{Op: "Atomic", Err: fmt.Errorf("%s: %w", step, err)}
}
