// Package internal is a stub of go.temporal.io/sdk/internal: what package
// workflow and package activity give other names.
package internal

import (
	"time"

	"go.temporal.io/sdk/internal/common/workflowcontext"
)

const (
	DefaultVersion Version = -1
)

type Context = workflowcontext.Context

type CancelFunc func()

type ActivityOptions struct {
	TaskQueue              string
	ScheduleToCloseTimeout time.Duration
	ScheduleToStartTimeout time.Duration
	StartToCloseTimeout    time.Duration
	HeartbeatTimeout       time.Duration
	WaitForCancellation    bool
	ActivityID             string
	RetryPolicy            *RetryPolicy
	DisableEagerExecution  bool
	Summary                string
}

type LocalActivityOptions struct {
	ScheduleToCloseTimeout time.Duration
	StartToCloseTimeout    time.Duration
	RetryPolicy            *RetryPolicy
	Summary                string
}

type ChildWorkflowOptions struct {
	Namespace                string
	WorkflowID               string
	TaskQueue                string
	WorkflowExecutionTimeout time.Duration
	WorkflowRunTimeout       time.Duration
	WorkflowTaskTimeout      time.Duration
	WaitForCancellation      bool
	RetryPolicy              *RetryPolicy
	CronSchedule             string
	Memo                     map[string]any
	SearchAttributes         map[string]any
	TypedSearchAttributes    SearchAttributes
	StaticSummary            string
	StaticDetails            string
}

type RegisterWorkflowOptions struct {
	Name                          string
	DisableAlreadyRegisteredCheck bool
}

type RegisterActivityOptions struct {
	Name                          string
	DisableAlreadyRegisteredCheck bool
	SkipInvalidStructFunctions    bool
}

type ChildWorkflowFuture interface {
	Future
	GetChildWorkflowExecution() Future
	SignalChildWorkflow(ctx Context, signalName string, data any) Future
}

type WorkflowExecution struct {
	ID    string
	RunID string
}

type WorkflowInfo struct {
	WorkflowExecution        WorkflowExecution
	OriginalRunID            string
	FirstRunID               string
	WorkflowType             WorkflowType
	TaskQueueName            string
	WorkflowExecutionTimeout time.Duration
	WorkflowRunTimeout       time.Duration
	WorkflowTaskTimeout      time.Duration
	Namespace                string
	Attempt                  int32
	WorkflowStartTime        time.Time
	CronSchedule             string
	ContinuedExecutionRunID  string
	ParentWorkflowNamespace  string
	ParentWorkflowExecution  *WorkflowExecution
	RootWorkflowExecution    *WorkflowExecution
	RetryPolicy              *RetryPolicy
	BinaryChecksum           string
}

func (*WorkflowInfo) GetBinaryChecksum() string                     { panic("stub") }
func (*WorkflowInfo) GetContinueAsNewSuggested() bool               { panic("stub") }
func (*WorkflowInfo) GetCurrentBuildID() string                     { panic("stub") }
func (*WorkflowInfo) GetCurrentHistoryLength() int                  { panic("stub") }
func (*WorkflowInfo) GetCurrentHistorySize() int                    { panic("stub") }
func (*WorkflowInfo) GetTargetWorkerDeploymentVersionChanged() bool { panic("stub") }

type WorkflowType struct {
	Name string
}

type Version int

type QueryHandlerOptions struct {
	Description string
}

type UpdateHandlerOptions struct {
	Validator   any
	Description string
}

type Channel = workflowcontext.Channel

type SendChannel = workflowcontext.SendChannel

type ReceiveChannel = workflowcontext.ReceiveChannel

type Future interface {
	Get(ctx Context, valuePtr any) error
	IsReady() bool
}

type Settable interface {
	Set(value any, err error)
	SetValue(value any)
	SetError(err error)
	Chain(future Future)
}

type Selector interface {
	AddReceive(c ReceiveChannel, f func(c ReceiveChannel, more bool)) Selector
	AddSend(c SendChannel, v any, f func()) Selector
	AddFuture(future Future, f func(f Future)) Selector
	AddDefault(f func())
	Select(ctx Context)
	HasPending() bool
}

type WaitGroup interface {
	Add(delta int)
	Done()
	Go(ctx Context, f func(Context))
	Wait(ctx Context)
}

type Mutex interface {
	Lock(ctx Context) error
	TryLock(ctx Context) bool
	Unlock()
	IsLocked() bool
}

type Semaphore interface {
	Acquire(ctx Context, n int64) error
	TryAcquire(ctx Context, n int64) bool
	Release(n int64)
}

type TimerOptions struct {
	Summary string
}

type AwaitOptions struct {
	Timeout      time.Duration
	TimerOptions TimerOptions
}

type SideEffectOptions struct {
	Summary string
}

type MutableSideEffectOptions struct {
	Summary string
}

type ActivityInfo struct {
	TaskToken              []byte
	WorkflowType           *WorkflowType
	WorkflowNamespace      string
	WorkflowExecution      WorkflowExecution
	ActivityID             string
	ActivityRunID          string
	ActivityType           ActivityType
	TaskQueue              string
	Namespace              string
	HeartbeatTimeout       time.Duration
	ScheduleToCloseTimeout time.Duration
	StartToCloseTimeout    time.Duration
	ScheduledTime          time.Time
	StartedTime            time.Time
	Deadline               time.Time
	Attempt                int32
	IsLocalActivity        bool
	RetryPolicy            *RetryPolicy
}

func (*ActivityInfo) IsWorkflowActivity() bool { panic("stub") }

type ActivityType struct {
	Name string
}

type RetryPolicy struct {
	InitialInterval        time.Duration
	BackoffCoefficient     float64
	MaximumInterval        time.Duration
	MaximumAttempts        int32
	NonRetryableErrorTypes []string
}

type SearchAttributes struct{}

type SearchAttributeUpdate func(*SearchAttributes)
