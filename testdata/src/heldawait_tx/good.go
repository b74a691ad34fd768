package heldawait_tx

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Ended before the await, on every path.
func ended(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	tx, err := db.Begin()
	if err != nil {
		_, err = posts.ACount(ctx).Await(ctx)
		return err
	}
	if _, err := tx.Exec("delete from posts"); err != nil {
		_ = tx.Rollback()
	} else if err := tx.Commit(); err != nil {
		return err
	}
	_, err = posts.ACount(ctx).Await(ctx)
	return err
}

// The awaits of the transaction itself.
func itself(ctx ormapi.AsyncContext, db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	_, err = ormapi.Go(ctx, func(ctx context.Context) (sql.Result, error) {
		return tx.ExecContext(ctx, "delete from posts")
	}).Await(ctx)
	if err != nil {
		return err
	}
	stored := store(ctx, tx)
	if _, err = stored.Await(ctx); err != nil {
		return err
	}
	return tx.Commit()
}

func store(ctx context.Context, tx *sql.Tx) *ormapi.Future[sql.Result] {
	return ormapi.Go(ctx, func(ctx context.Context) (sql.Result, error) { return tx.ExecContext(ctx, "delete from posts") })
}

// What it goes into may use it.
type repository struct{ tx *sql.Tx }

func (r repository) count(ctx context.Context) *ormapi.Future[int] { return nil }

func kept(ctx ormapi.AsyncContext, db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	r := repository{tx}
	_, err = r.count(ctx).Await(ctx)
	return err
}

func gathered(ctx ormapi.AsyncContext, db *sql.DB) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var all []*ormapi.Future[sql.Result]
	for range 3 {
		all = append(all, store(ctx, tx))
	}
	_, err = ormapi.Gather(ctx, all...)
	return err
}

// All rows have been read, or are closed.
func read(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	rows, err := db.Query("select 1")
	if err != nil {
		return err
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		n++
	}
	_, err = posts.ACount(ctx).Await(ctx)
	return err
}

func closed(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	rows, err := db.Query("select 1")
	if err != nil {
		return err
	}
	if rows.Next() {
		_ = rows.Close()
		_, err = posts.ACount(ctx).Await(ctx)
		return err
	}
	return rows.Err()
}

// Off the loop nobody else waits for a turn.
func plain(ctx context.Context, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	_, err = posts.ACount(ctx).Await(ctx)
	return err
}
