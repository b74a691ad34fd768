package workflow

import (
	"time"

	"github.com/cschleiden/go-workflows/internal/sync"
)

type Activity = interface{}

type ActivityOptions struct{}

type Context = sync.Context

var DefaultActivityOptions ActivityOptions

func ExecuteActivity[TResult any](ctx Context, options ActivityOptions, activity Activity, args ...any) Future[TResult] {
	panic("stub")
}

type Future[T any] interface {
	Get(ctx Context) (T, error)
}

func Go(ctx Context, f func(ctx Context)) {}

func ScheduleTimer(ctx Context, delay time.Duration, opts ...timerOption) Future[any] { panic("stub") }

func SideEffect[TResult any](ctx Context, f func(ctx Context) TResult) Future[TResult] { panic("stub") }

type timerConfig struct{}

type timerOption interface {
	apply(timerConfig) timerConfig
}
