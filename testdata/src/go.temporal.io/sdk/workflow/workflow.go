package workflow

import (
	"cmp"

	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/internal"
	"go.temporal.io/sdk/log"
	"go.temporal.io/sdk/temporal"
)

const (
	DefaultVersion Version = -1
)

type ActivityOptions = internal.ActivityOptions

type LocalActivityOptions = internal.LocalActivityOptions

type ChildWorkflowOptions = internal.ChildWorkflowOptions

type RegisterOptions = internal.RegisterWorkflowOptions

func ExecuteActivity(ctx Context, activity any, args ...any) Future { panic("stub") }

func ExecuteLocalActivity(ctx Context, activity any, args ...any) Future { panic("stub") }

func ExecuteChildWorkflow(ctx Context, childWorkflow any, args ...any) ChildWorkflowFuture {
	panic("stub")
}

func WithActivityOptions(ctx Context, options ActivityOptions) Context { panic("stub") }

func WithLocalActivityOptions(ctx Context, options LocalActivityOptions) Context { panic("stub") }

func WithChildOptions(ctx Context, cwo ChildWorkflowOptions) Context { panic("stub") }

type ChildWorkflowFuture = internal.ChildWorkflowFuture

type Execution = internal.WorkflowExecution

type Info = internal.WorkflowInfo

type Type = internal.WorkflowType

func GetInfo(ctx Context) *Info { panic("stub") }

func GetLogger(ctx Context) log.Logger { panic("stub") }

type Version = internal.Version

func GetVersion(ctx Context, changeID string, minSupported Version, maxSupported Version) Version {
	panic("stub")
}

func SideEffect(ctx Context, f func(ctx Context) any) converter.EncodedValue { panic("stub") }

func MutableSideEffect(ctx Context, id string, f func(ctx Context) any, equals func(a any, b any) bool) converter.EncodedValue {
	panic("stub")
}

func SetQueryHandler(ctx Context, queryType string, handler any) error { panic("stub") }

func SetQueryHandlerWithOptions(ctx Context, queryType string, handler any, options QueryHandlerOptions) error {
	panic("stub")
}

type QueryHandlerOptions = internal.QueryHandlerOptions

func SetUpdateHandler(ctx Context, updateName string, handler any) error { panic("stub") }

func SetUpdateHandlerWithOptions(ctx Context, updateName string, handler any, opts UpdateHandlerOptions) error {
	panic("stub")
}

type UpdateHandlerOptions = internal.UpdateHandlerOptions

func GetSignalChannel(ctx Context, signalName string) ReceiveChannel { panic("stub") }

func SignalExternalWorkflow(ctx Context, workflowID string, runID string, signalName string, arg any) Future {
	panic("stub")
}

func IsReplaying(ctx Context) bool { panic("stub") }

func NewContinueAsNewError(ctx Context, wfn any, args ...any) error { panic("stub") }

func DeterministicKeys[K cmp.Ordered, V any](m map[K]V) []K { panic("stub") }

func DeterministicKeysFunc[K comparable, V any](m map[K]V, cmp func(K, K) int) []K { panic("stub") }

func UpsertTypedSearchAttributes(ctx Context, searchAttributeUpdate ...temporal.SearchAttributeUpdate) error {
	panic("stub")
}
