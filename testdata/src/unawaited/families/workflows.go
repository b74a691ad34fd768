package families

import (
	"errors"
	"time"

	durable "github.com/cschleiden/go-workflows/workflow"
	durabletask "github.com/microsoft/durabletask-go/task"
	"go.uber.org/cadence/workflow"
)

// The futures of other workflow engines.

func cadenceDropped(ctx workflow.Context, id string) error {
	workflow.ExecuteActivity(ctx, "Charge", id) // want `future from ExecuteActivity is dropped; its error is lost; call its Get \(unawaited\)`
	return nil
}

func cadenceEarly(ctx workflow.Context, ids []string) error {
	f := workflow.ExecuteActivity(ctx, "Charge", ids) // want `future from ExecuteActivity is not awaited when the function returns at line 22; its error is lost; call f.Get before`
	if len(ids) == 0 {
		return nil
	}
	return f.Get(ctx, nil)
}

// A timer, a future of one's own, and a workflow that fails.
func cadenceLeft(ctx workflow.Context, id string) (workflow.Settable, error) {
	workflow.NewTimer(ctx, time.Second)
	_, set := workflow.NewFuture(ctx)
	f := workflow.ExecuteActivity(ctx, "Charge", id)
	if id == "" {
		return nil, errors.New("nobody to charge")
	}
	return set, f.Get(ctx, nil)
}

func goWorkflowsDropped(ctx durable.Context) {
	durable.ExecuteActivity[int](ctx, durable.DefaultActivityOptions, "Charge")      // want `future from ExecuteActivity is dropped; its error is lost; call its Get`
	f := durable.ExecuteActivity[int](ctx, durable.DefaultActivityOptions, "Charge") // want `future from ExecuteActivity is put in f and never awaited; its error is lost; call f.Get`
	_ = f
	durable.ScheduleTimer(ctx, time.Second) // nothing is lost with it
}

func goWorkflowsAwaited(ctx durable.Context) (int, error) {
	f := durable.ExecuteActivity[int](ctx, durable.DefaultActivityOptions, "Load")
	if _, err := durable.ExecuteActivity[any](ctx, durable.DefaultActivityOptions, "Charge").Get(ctx); err != nil {
		return 0, err
	}
	return f.Get(ctx)
}

func durableDropped(ctx *durabletask.OrchestrationContext) (any, error) {
	ctx.CallActivity("Charge")      // want `task from CallActivity is dropped; its error is lost; await it \(unawaited\)`
	t := ctx.CallActivity("Charge") // want `task from CallActivity is put in t and never awaited; its error is lost; call t.Await`
	ctx.CreateTimer(time.Second)
	return t == nil, nil
}

func durableAwaited(ctx *durabletask.OrchestrationContext) (any, error) {
	first, second := ctx.CallActivity("Load"), ctx.CallActivity("Charge")
	var n int
	if err := first.Await(&n); err != nil {
		return nil, err
	}
	return n, second.Await(nil)
}
