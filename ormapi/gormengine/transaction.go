package gormengine

import (
	"context"
	stdsql "database/sql"
	"errors"
	"fmt"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// transaction implements ormapi.Transaction: the engine on one connection.
type transaction struct {
	*engine
	savepoint string // "" outermost
	depth     int
}

// Begin implements ormapi.Transactor.
func (e *engine) Begin(ctx context.Context) (ormapi.Transaction, error) {
	tx := e.db.WithContext(ctx).Begin()
	return &transaction{engine: &engine{tx}}, tx.Error
}

// Begin makes a savepoint. The rollback to it must not fail because ctx has ended.
func (t *transaction) Begin(ctx context.Context) (ormapi.Transaction, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	nested := &transaction{&engine{t.db.WithContext(context.WithoutCancel(ctx))}, fmt.Sprint("s", t.depth+1), t.depth + 1}
	return nested, nested.db.SavePoint(nested.savepoint).Error
}

// Commit leaves a savepoint to the transaction around it.
func (t *transaction) Commit() error {
	if t.savepoint != "" {
		return nil
	}
	return t.db.Commit().Error
}

func (t *transaction) Rollback() error {
	if t.savepoint != "" {
		return t.db.RollbackTo(t.savepoint).Error
	}
	if err := t.db.Rollback().Error; !errors.Is(err, stdsql.ErrTxDone) {
		return err
	}
	return nil
}
