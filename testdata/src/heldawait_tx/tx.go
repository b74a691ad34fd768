// Package heldawait_tx is what heldawait reports with -heldawait.tx.
package heldawait_tx

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/uptrace/bun"
)

type Post struct{ ID int }

// RS-03: an await of something else, with the transaction open.
func begin(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, "delete from posts"); err != nil {
		return err
	}
	if _, err := posts.ACount(ctx).Await(ctx); err != nil { // want `tx is open while Await hands on the loop that runs begin \(AsyncContext\); it keeps its connection and its locks until the loop comes back to this task; end it before the await, or run all of it in ormapi\.Go \(heldawait\)`
		return err
	}
	return tx.Commit()
}

// Bun's, and handed to a function that keeps nothing.
func helper(ctx ormapi.AsyncContext, db *bun.DB, posts ormapi.QuerySet[Post]) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err = insert(ctx, tx); err != nil {
		_ = tx.Rollback()
		return err
	}
	_, err = posts.ACount(ctx).Await(ctx) // want `tx is open while Await`
	_ = tx.Rollback()
	return err
}

func insert(ctx context.Context, tx bun.Tx) error {
	_, err := tx.ExecContext(ctx, "insert into posts values (1)")
	return err
}

// Run off the loop, and awaited; then something else is.
func off(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	tx, err := db.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	_, err = ormapi.Go(ctx, func(ctx context.Context) (sql.Result, error) {
		return tx.ExecContext(ctx, "delete from posts")
	}).Await(ctx)
	if err != nil {
		return err
	}
	_, err = posts.ACount(ctx).Await(ctx) // want `tx is open while Await`
	return err
}

func rows(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) error {
	rows, err := db.QueryContext(ctx, "select id from posts")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return err
		}
		if _, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx); err != nil { // want `rows is open while Await hands on the loop that runs rows \(AsyncContext\); they keep their connection until the loop comes back to this task; close them before the await, or read them in ormapi\.Go`
			return err
		}
	}
	return rows.Err()
}
