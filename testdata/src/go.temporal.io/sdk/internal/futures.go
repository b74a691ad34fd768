package internal

import "context"

type ClientActivityExecutionDescription struct{}

type ClientActivityExecutionOptions struct{}

type ClientActivityHandle interface {
	Cancel(ctx context.Context, options ClientCancelActivityOptions) error
	Describe(ctx context.Context, options ClientDescribeActivityOptions) (*ClientActivityExecutionDescription, error)
	Get(ctx context.Context, valuePtr any) error
	GetID() string
	GetRunID() string
	Pause(ctx context.Context, options ClientPauseActivityOptions) error
	RestoreOriginalOptions(ctx context.Context) (*ClientActivityExecutionOptions, error)
	Terminate(ctx context.Context, options ClientTerminateActivityOptions) error
	Unpause(ctx context.Context, options ClientUnpauseActivityOptions) error
	UpdateOptions(ctx context.Context, update ClientActivityOptionsUpdate) (*ClientActivityExecutionOptions, error)
}

type ClientActivityOptionsUpdate struct{}

type ClientCancelActivityOptions struct{}

type ClientDescribeActivityOptions struct{}

type ClientPauseActivityOptions struct{}

type ClientTerminateActivityOptions struct{}

type ClientUnpauseActivityOptions struct{}

type NexusOperationFuture interface {
	Future
	GetNexusOperationExecution() Future
}

type NexusOperationOptions struct{}

type WorkflowRun interface {
	Get(ctx context.Context, valuePtr any) error
	GetFirstExecutionRunID() string
	GetID() string
	GetRunID() string
	GetWithOptions(ctx context.Context, valuePtr any, options WorkflowRunGetOptions) error
}

type WorkflowRunGetOptions struct{}

type WorkflowUpdateHandle interface {
	Get(ctx context.Context, valuePtr any) error
	RunID() string
	UpdateID() string
	WorkflowID() string
}

type StartWorkflowOptions struct{}
