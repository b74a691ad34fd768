package restate

import (
	"time"

	"github.com/restatedev/sdk-go/internal/errors"
	"github.com/restatedev/sdk-go/internal/options"
	"github.com/restatedev/sdk-go/internal/restatecontext"
)

func After(ctx Context, d time.Duration, opts ...options.SleepOption) AfterFuture { panic("stub") }

type AfterFuture = restatecontext.AfterFuture

type AttachFuture[O any] interface {
	restatecontext.Future
	Response() (O, TerminalError)
}

type AwakeableFuture[T any] interface {
	restatecontext.Future
	Id() string
	Result() (T, TerminalError)
}

type Context interface {
	RunContext
	inner() restatecontext.Context
}

type Invocation = restatecontext.Invocation

type ResponseFuture[O any] interface {
	Invocation
	restatecontext.Future
	Response() (O, TerminalError)
}

func AttachInvocation[T any](ctx Context, invocationId string, options ...options.AttachOption) AttachFuture[T] {
	panic("stub")
}

func RunAsync[T any](ctx Context, fn func(ctx RunContext) (T, error), options ...options.RunOption) RunAsyncFuture[T] {
	panic("stub")
}

type RunAsyncFuture[T any] interface {
	restatecontext.Future
	Result() (T, TerminalError)
}

type RunContext = restatecontext.RunContext

type SignalFuture[T any] interface {
	restatecontext.Future
	Result() (T, TerminalError)
}

type TerminalError = errors.TerminalError
