// Package raft is a stub of what the tests need.
package raft

import "time"

type Future interface{ Error() error }

type ApplyFuture interface {
	Future
	Response() any
}

type Raft struct{}

func (*Raft) Apply(cmd []byte, timeout time.Duration) ApplyFuture { panic("stub") }

func (*Raft) Shutdown() Future { panic("stub") }
