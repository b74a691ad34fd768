package internal

import (
	"time"
)

type Channel interface {
	Close()
	Receive(ctx Context, valuePtr interface{}) (ok bool)
	ReceiveAsync(valuePtr interface{}) (ok bool)
	ReceiveAsyncWithMoreFlag(valuePtr interface{}) (ok bool, more bool)
	Send(ctx Context, v interface{})
	SendAsync(v interface{}) (ok bool)
}

type ChildWorkflowFuture interface {
	Future
	GetChildWorkflowExecution() Future
	SignalChildWorkflow(ctx Context, signalName string, data interface{}) Future
}

type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() Channel
	Err() error
	Value(key interface{}) interface{}
}

type Future interface {
	Get(ctx Context, valuePtr interface{}) error
	IsReady() bool
}

type Selector interface {
	AddDefault(f func())
	AddFuture(future Future, f func(f Future)) Selector
	AddReceive(c Channel, f func(c Channel, ok bool)) Selector
	AddSend(c Channel, v interface{}, f func()) Selector
	Select(ctx Context)
}

type Settable interface {
	Chain(future Future)
	Set(value interface{}, err error)
	SetError(err error)
	SetValue(value interface{})
}

type Value interface {
	Get(valuePtr interface{}) error
	HasValue() bool
}
