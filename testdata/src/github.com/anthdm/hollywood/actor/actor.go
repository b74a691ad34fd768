package actor

import (
	"time"
)

type Context struct{}

type Engine struct{}

func (e *Engine) Request(pid *PID, msg any, timeout time.Duration) *Response { panic("stub") }

type PID struct{}

type Receiver interface {
	Receive(*Context)
}

type Response struct{}

func (r *Response) Result() (any, error) { panic("stub") }
