package pond

import (
	"context"
)

type BasePool interface {
	CanceledTasks() uint64
	CompletedTasks() uint64
	Context() context.Context
	DroppedTasks() uint64
	FailedTasks() uint64
	MaxConcurrency() int
	NonBlocking() bool
	QueueSize() int
	Resize(maxConcurrency int)
	RunningWorkers() int64
	Stop() Task
	StopAndWait()
	Stopped() bool
	SubmittedTasks() uint64
	SuccessfulTasks() uint64
	WaitingTasks() uint64
}

type Option func(*pool)

type Pool interface {
	BasePool
	Go(task func()) error
	NewGroup() TaskGroup
	NewGroupContext(ctx context.Context) TaskGroup
	NewSubpool(maxConcurrency int, options ...Option) Pool
	Submit(task func()) Task
	SubmitErr(task func() error) Task
	TrySubmit(task func()) (Task, bool)
	TrySubmitErr(task func() error) (Task, bool)
}

type Result[R any] interface {
	Done() <-chan struct{}
	Wait() (R, error)
}

type ResultPool[R any] interface {
	BasePool
	NewGroup() ResultTaskGroup[R]
	NewGroupContext(ctx context.Context) ResultTaskGroup[R]
	NewSubpool(maxConcurrency int, options ...Option) ResultPool[R]
	Submit(task func() R) ResultTask[R]
	SubmitErr(task func() (R, error)) ResultTask[R]
	TrySubmit(task func() R) (ResultTask[R], bool)
	TrySubmitErr(task func() (R, error)) (ResultTask[R], bool)
}

type ResultTask[R any] interface {
	Done() <-chan struct{}
	Wait() (R, error)
}

type ResultTaskGroup[O any] interface {
	Done() <-chan struct{}
	Stop()
	Submit(tasks ...func() O) ResultTaskGroup[O]
	SubmitErr(tasks ...func() (O, error)) ResultTaskGroup[O]
	Wait() ([]O, error)
}

type Task interface {
	Done() <-chan struct{}
	Wait() error
}

type TaskGroup interface {
	Context() context.Context
	Done() <-chan struct{}
	Stop()
	Submit(tasks ...func()) TaskGroup
	SubmitErr(tasks ...func() error) TaskGroup
	Wait() error
}

type pool struct{}

func NewGroup() TaskGroup { panic("stub") }

func NewPool(maxConcurrency int, options ...Option) Pool { panic("stub") }

func SubmitErr(task func() error) Task { panic("stub") }
