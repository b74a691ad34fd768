package client

import (
	"go.temporal.io/sdk/internal"
)

type ActivityHandle = internal.ClientActivityHandle

type StartWorkflowOptions = internal.StartWorkflowOptions

type WorkflowRun = internal.WorkflowRun

type WorkflowUpdateHandle = internal.WorkflowUpdateHandle
