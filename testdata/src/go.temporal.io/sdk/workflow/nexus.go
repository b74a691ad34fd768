package workflow

import "go.temporal.io/sdk/internal"

type NexusOperationFuture = internal.NexusOperationFuture

type NexusOperationOptions = internal.NexusOperationOptions

type NexusClient interface {
	Endpoint() string
	ExecuteOperation(ctx Context, operation any, input any, options NexusOperationOptions) NexusOperationFuture
	Service() string
}

func NewNexusClient(endpoint string, service string) NexusClient { panic("stub") }

func RequestCancelExternalWorkflow(ctx Context, workflowID string, runID string) Future {
	panic("stub")
}
