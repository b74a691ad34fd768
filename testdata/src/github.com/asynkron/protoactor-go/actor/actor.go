package actor

import (
	"time"
)

type Future struct{}

func (f *Future) PipeTo(pids ...*PID) {}

func (f *Future) Result() (interface{}, error) { panic("stub") }

func (f *Future) Wait() error { panic("stub") }

type PID struct{}

type RootContext struct{}

func (rc *RootContext) RequestFuture(pid *PID, message interface{}, timeout time.Duration) *Future {
	panic("stub")
}
