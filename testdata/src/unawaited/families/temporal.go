package families

import (
	"errors"
	"time"

	"go.temporal.io/sdk/workflow"
)

func activityDropped(ctx workflow.Context, id string) error {
	workflow.ExecuteActivity(ctx, "Charge", id) // want `future from ExecuteActivity is dropped; its error is lost; call its Get \(unawaited\)`
	return nil
}

func activityEarly(ctx workflow.Context, ids []string) error {
	f := workflow.ExecuteActivity(ctx, "Charge", ids) // want `future from ExecuteActivity is not awaited when the function returns at line 18; its error is lost; call f.Get before`
	if len(ids) == 0 {
		return nil
	}
	return f.Get(ctx, nil)
}

// A workflow that fails takes with it what it has started.
func fails(ctx workflow.Context, ids []string) error {
	f := workflow.ExecuteActivity(ctx, "Charge", ids)
	if len(ids) == 0 {
		return errors.New("nothing to charge")
	}
	if err := workflow.Sleep(ctx, time.Second); err != nil {
		return err
	}
	return f.Get(ctx, nil)
}

func failsOnly(ctx workflow.Context) error {
	f := workflow.ExecuteActivity(ctx, "Charge") // want `future from ExecuteActivity is put in f and never awaited`
	if f == nil {
		return nil
	}
	return workflow.Sleep(ctx, time.Second)
}

// Whoever asks whether it is there yet has a use for it of his own.
func onlyReady(ctx workflow.Context) bool {
	f := workflow.ExecuteLocalActivity(ctx, "Check")
	return f.IsReady()
}

func signalled(ctx workflow.Context, c workflow.NexusClient) {
	_ = workflow.SignalExternalWorkflow(ctx, "id", "", "go", nil)           // want `future from SignalExternalWorkflow is assigned to _ and never awaited`
	c.ExecuteOperation(ctx, "op", 1, workflow.NexusOperationOptions{})      // want `future from ExecuteOperation is dropped`
	workflow.ExecuteChildWorkflow(ctx, "Child").GetChildWorkflowExecution() // want `future from GetChildWorkflowExecution is dropped`
}

func inOneStatement(ctx workflow.Context) (out string, err error) {
	err = workflow.ExecuteActivity(ctx, "Load").Get(ctx, &out)
	return out, err
}

// A child that is abandoned: only its start is waited for.
func abandoned(ctx workflow.Context) error {
	child := workflow.ExecuteChildWorkflow(ctx, "Child")
	return child.GetChildWorkflowExecution().Get(ctx, nil)
}

func signalsChild(ctx workflow.Context) error {
	child := workflow.ExecuteChildWorkflow(ctx, "Child")
	return child.SignalChildWorkflow(ctx, "go", nil).Get(ctx, nil)
}

func selected(ctx workflow.Context) (err error) {
	s := workflow.NewSelector(ctx)
	s.AddFuture(workflow.ExecuteActivity(ctx, "Load"), func(f workflow.Future) { err = f.Get(ctx, nil) })
	f := workflow.ExecuteActivity(ctx, "Other")
	s.AddFuture(f, func(workflow.Future) {})
	s.Select(ctx)
	return err
}

func chained(ctx workflow.Context) workflow.Future {
	f, set := workflow.NewFuture(ctx)
	set.Chain(workflow.ExecuteActivity(ctx, "Load"))
	return f
}

func all(ctx workflow.Context, ids []string) error {
	var fs []workflow.Future
	for _, id := range ids {
		fs = append(fs, workflow.ExecuteActivity(ctx, "Charge", id))
	}
	for _, f := range fs {
		if err := f.Get(ctx, nil); err != nil {
			return err
		}
	}
	return nil
}

func inCoroutine(ctx workflow.Context) {
	f := workflow.ExecuteActivity(ctx, "Load")
	workflow.Go(ctx, func(ctx workflow.Context) { _ = f.Get(ctx, nil) })
}

// Nothing is lost with a timer: not reported by default.
func timer(ctx workflow.Context) {
	workflow.NewTimer(ctx, time.Second)
}
