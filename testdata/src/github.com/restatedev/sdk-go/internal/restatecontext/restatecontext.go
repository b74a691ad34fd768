package restatecontext

import (
	"context"
	"log/slog"
	rand "math/rand/v2"
	"time"

	"github.com/google/uuid"
	"github.com/restatedev/sdk-go/internal/errors"
	"github.com/restatedev/sdk-go/internal/options"
)

type AfterFuture interface {
	Future
	Done() errors.TerminalError
}

type AttachFuture interface {
	Future
	Response(output any) errors.TerminalError
}

type AwakeableFuture interface {
	Future
	Id() string
	Result(output any) errors.TerminalError
}

type Client interface {
	Request(input any, output any, opts ...options.RequestOption) errors.TerminalError
	RequestFuture(input any, opts ...options.RequestOption) ResponseFuture
	Send(input any, opts ...options.SendOption) Invocation
}

type Context interface {
	context.Context
	After(d time.Duration, opts ...options.SleepOption) AfterFuture
	AttachInvocation(invocationId string, opts ...options.AttachOption) AttachFuture
	Awakeable(options ...options.AwakeableOption) AwakeableFuture
	CancelInvocation(invocationId string)
	Clear(key string)
	ClearAll()
	Get(key string, output any, options ...options.GetOption) (bool, errors.TerminalError)
	Key() string
	Keys() ([]string, errors.TerminalError)
	Log() *slog.Logger
	Object(service string, key string, method string, options ...options.ClientOption) Client
	Promise(name string, options ...options.PromiseOption) DurablePromise
	RandInstance() *rand.Rand
	RandSource() rand.Source
	RandUUID() uuid.UUID
	RejectAwakeable(id string, reason error)
	RejectSignal(invocationID string, name string, reason error)
	Request() *Request
	ResolveAwakeable(id string, value any, options ...options.ResolveAwakeableOption)
	ResolveSignal(invocationID string, name string, value any, options ...options.ResolveSignalOption)
	Run(fn func(ctx RunContext) (any, error), output any, options ...options.RunOption) errors.TerminalError
	RunAsync(fn func(ctx RunContext) (any, error), options ...options.RunOption) RunAsyncFuture
	Service(service string, method string, options ...options.ClientOption) Client
	Set(key string, value any, options ...options.SetOption)
	Signal(name string, options ...options.SignalOption) SignalFuture
	Sleep(d time.Duration, opts ...options.SleepOption) errors.TerminalError
	WaitIter(futs ...Future) WaitIterator
	Workflow(seservice string, workflowID string, method string, options ...options.ClientOption) Client
	Wrap(wrappedCtx context.Context) Context
}

type DurablePromise interface {
	Future
	Peek(output any) (ok bool, err errors.TerminalError)
	Reject(reason error) errors.TerminalError
	Resolve(value any) errors.TerminalError
	Result(output any) errors.TerminalError
}

type Future interface {
	handle() uint32
	isResolved() bool
}

type Invocation interface {
	GetInvocationId() string
}

type Request struct{}

type ResponseFuture interface {
	Future
	Invocation
	Response(output any) errors.TerminalError
}

type RunAsyncFuture interface {
	Future
	Result(output any) errors.TerminalError
}

type RunContext interface {
	context.Context
	Log() *slog.Logger
	Request() *Request
}

type SignalFuture interface {
	Future
	Result(output any) errors.TerminalError
}

type WaitIterator interface {
	Err() errors.TerminalError
	Next() bool
	Value() Future
}
