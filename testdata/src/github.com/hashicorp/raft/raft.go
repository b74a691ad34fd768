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

type ConfigurationFuture interface {
	IndexFuture
	Configuration() Configuration
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

type LeadershipTransferFuture interface {
	Future
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

func (*Raft) Barrier(timeout time.Duration) Future { panic("stub") }

func (*Raft) AddVoter(id ServerID, address ServerAddress, prevIndex uint64, timeout time.Duration) IndexFuture {
	panic("stub")
}
func (*Raft) BootstrapCluster(configuration Configuration) Future { panic("stub") }
func (*Raft) GetConfiguration() ConfigurationFuture               { panic("stub") }

func (*Raft) LeadershipTransfer() Future { panic("stub") }

func (*Raft) LeadershipTransferToServer(id ServerID, address ServerAddress) Future { panic("stub") }

func (*Raft) RemoveServer(id ServerID, prevIndex uint64, timeout time.Duration) IndexFuture {
	panic("stub")
}

func (*Raft) Shutdown() Future { panic("stub") }

func (*Raft) Snapshot() SnapshotFuture { panic("stub") }

func (*Raft) VerifyLeader() Future { panic("stub") }

type ServerAddress string

type ServerID string

type SnapshotFuture interface {
	Future
	Open() (*SnapshotMeta, io.ReadCloser, error)
}

type SnapshotMeta struct {
	Index uint64
}

type SnapshotSink interface {
	io.WriteCloser
	Cancel() error
	ID() string
}
