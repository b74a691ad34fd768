package syncinasync

import (
	"context"
	"database/sql"

	"go.temporal.io/sdk/workflow"
	"syncinasync/service"
)

type transfers struct {
	db  *sql.DB
	svc *service.Service
}

func (t transfers) Transfer(ctx workflow.Context, amount int) error {
	_, err := t.db.Exec("update accounts set amount = ?", amount) // want `Exec blocks the Temporal workflow Transfer; move it into an activity`
	if err != nil {
		return err
	}
	workflow.Go(ctx, func(ctx workflow.Context) {
		_ = t.svc.Save("x") // want `Save blocks the Temporal workflow a function in Transfer: Save -> \(\*store.Notes\).Put at service/service.go:8`
	})
	return workflow.ExecuteActivity(ctx, t.Withdraw, amount).Get(ctx, nil)
}

// Withdraw is an activity: the place for queries.
func (t transfers) Withdraw(ctx context.Context, amount int) error {
	_, err := t.db.ExecContext(ctx, "update accounts set amount = ?", amount)
	return err
}
