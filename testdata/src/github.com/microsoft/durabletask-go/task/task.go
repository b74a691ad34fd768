package task

import (
	"time"
)

type OrchestrationContext struct{}

func (ctx *OrchestrationContext) CallActivity(activity interface{}, opts ...callActivityOption) Task {
	panic("stub")
}

func (ctx *OrchestrationContext) CreateTimer(delay time.Duration) Task { panic("stub") }

type Task interface {
	Await(v any) error
}

type callActivityOption func(*callActivityOptions) error

type callActivityOptions struct{}
