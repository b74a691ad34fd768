package bunengine

import (
	"context"
	"database/sql"
	"errors"

	"github.com/uptrace/bun"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// transaction implements ormapi.Transaction: the engine on one connection. Bun
// makes a savepoint of a transaction in a transaction.
type transaction struct {
	*engine
	tx bun.Tx
}

// Begin implements ormapi.Transactor.
func (e *engine) Begin(ctx context.Context) (ormapi.Transaction, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if _, nested := e.on.(bun.Tx); nested {
		// bun keeps the context for the rollback to the savepoint, which must
		// not fail because the context has ended.
		ctx = context.WithoutCancel(ctx)
	}
	tx, err := e.on.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	return &transaction{&engine{db: e.db, on: tx, plain: e.plain}, tx}, nil
}

func (t *transaction) Commit() error { return t.tx.Commit() }

func (t *transaction) Rollback() error {
	if err := t.tx.Rollback(); !errors.Is(err, sql.ErrTxDone) {
		return err
	}
	return nil
}
