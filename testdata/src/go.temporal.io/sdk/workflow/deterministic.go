package workflow

import (
	"time"

	"go.temporal.io/sdk/converter"
	"go.temporal.io/sdk/internal"
)

type Channel = internal.Channel

type SendChannel = internal.SendChannel

type ReceiveChannel = internal.ReceiveChannel

type Future = internal.Future

type Settable = internal.Settable

type Selector = internal.Selector

type WaitGroup = internal.WaitGroup

type Mutex = internal.Mutex

type Semaphore = internal.Semaphore

type TimerOptions = internal.TimerOptions

func Go(ctx Context, f func(ctx Context)) {}

func GoNamed(ctx Context, name string, f func(ctx Context)) {}

func Await(ctx Context, condition func() bool) error { panic("stub") }

type AwaitOptions = internal.AwaitOptions

func AwaitWithOptions(ctx Context, options AwaitOptions, condition func() bool) (ok bool, err error) {
	panic("stub")
}

func AwaitWithTimeout(ctx Context, timeout time.Duration, condition func() bool) (ok bool, err error) {
	panic("stub")
}

type SideEffectOptions = internal.SideEffectOptions

func SideEffectWithOptions(ctx Context, options SideEffectOptions, f func(ctx Context) any) converter.EncodedValue {
	panic("stub")
}

type MutableSideEffectOptions = internal.MutableSideEffectOptions

func MutableSideEffectWithOptions(ctx Context, id string, options MutableSideEffectOptions, f func(ctx Context) any, equals func(a any, b any) bool) converter.EncodedValue {
	panic("stub")
}

func NewChannel(ctx Context) Channel { panic("stub") }

func NewNamedChannel(ctx Context, name string) Channel { panic("stub") }

func NewBufferedChannel(ctx Context, size int) Channel { panic("stub") }

func NewNamedBufferedChannel(ctx Context, name string, size int) Channel { panic("stub") }

func NewSelector(ctx Context) Selector { panic("stub") }

func NewNamedSelector(ctx Context, name string) Selector { panic("stub") }

func NewFuture(ctx Context) (Future, Settable) { panic("stub") }

func NewWaitGroup(ctx Context) WaitGroup { panic("stub") }

func NewMutex(ctx Context) Mutex { panic("stub") }

func NewSemaphore(ctx Context, n int64) Semaphore { panic("stub") }

func NewTimer(ctx Context, d time.Duration) Future { panic("stub") }

func NewTimerWithOptions(ctx Context, d time.Duration, options TimerOptions) Future { panic("stub") }

func Now(ctx Context) time.Time { panic("stub") }

func Sleep(ctx Context, d time.Duration) (err error) { panic("stub") }
