package raft

import (
	"io"
	"time"
)

type ApplyFuture interface {
	IndexFuture
	Response() interface{}
}

type BatchingFSM interface {
	FSM
	ApplyBatch([]*Log) []interface{}
}

type Configuration struct {
}

type ConfigurationStore interface {
	FSM
	StoreConfiguration(index uint64, configuration Configuration)
}

type FSM interface {
	Apply(*Log) interface{}
	Restore(snapshot io.ReadCloser) error
	Snapshot() (FSMSnapshot, error)
}

type FSMSnapshot interface {
	Persist(sink SnapshotSink) error
	Release()
}

type Future interface {
	Error() error
}

type IndexFuture interface {
	Future
	Index() uint64
}

type Log struct {
	Index      uint64
	Term       uint64
	Type       LogType
	Data       []byte
	Extensions []byte
	AppendedAt time.Time
}

type LogType uint8

type Raft struct {
}

func (*Raft) Apply(cmd []byte, timeout time.Duration) ApplyFuture { panic("stub") }

type SnapshotSink interface {
	io.WriteCloser
	Cancel() error
	ID() string
}
