package workflow

import (
	"time"

	"go.uber.org/cadence/encoded"
	"go.uber.org/cadence/internal"
)

func Await(ctx Context, condition func() bool) error { panic("stub") }

type ChildWorkflowFuture = internal.ChildWorkflowFuture

type Context = internal.Context

func ExecuteActivity(ctx Context, activity interface{}, args ...interface{}) Future { panic("stub") }

type Future = internal.Future

func Go(ctx Context, f func(ctx Context)) {}

func GoNamed(ctx Context, name string, f func(ctx Context)) {}

func MutableSideEffect(ctx Context, id string, f func(ctx Context) interface{}, equals func(a interface{}, b interface{}) bool) encoded.Value {
	panic("stub")
}

func NewFuture(ctx Context) (Future, Settable) { panic("stub") }

func NewTimer(ctx Context, d time.Duration) Future { panic("stub") }

type Selector = internal.Selector

func SetQueryHandler(ctx Context, queryType string, handler interface{}) error { panic("stub") }

type Settable = internal.Settable

func SideEffect(ctx Context, f func(ctx Context) interface{}) encoded.Value { panic("stub") }
