// Package athome has a state machine of raft, where a database in the process is at
// home, wired or not, and one behind a network is not.
package athome

import (
	"database/sql"
	"io"

	"github.com/boltdb/bolt"
	"github.com/hashicorp/raft"
	"syncinasync/wiring/domain"
)

type inProcess struct{ db *bolt.DB }

func (s inProcess) Put(key string) error {
	return s.db.Update(func(*bolt.Tx) error { return nil })
}

func (inProcess) Len() int { return 0 }

type behindNetwork struct{ db *sql.DB }

func (s behindNetwork) Put(key string) error { return s.db.Ping() }

func (behindNetwork) Len() int { return 0 }

// unwired calls the database in the process by itself.
type unwired struct{ db inProcess }

func (m unwired) Apply(log *raft.Log) any           { return m.db.Put("x") }
func (unwired) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (unwired) Restore(io.ReadCloser) error         { return nil }

// home is given the database in the process.
type home struct{ db domain.Notes }

func newHome(db *bolt.DB) raft.FSM { return &home{db: inProcess{db}} }

func (m *home) Apply(log *raft.Log) any           { return m.db.Put("x") }
func (*home) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (*home) Restore(io.ReadCloser) error         { return nil }

// away is given the other one.
type away struct{ db domain.Notes }

func newAway(db *sql.DB) raft.FSM { return &away{db: behindNetwork{db}} }

func (m *away) Apply(log *raft.Log) any           { return m.db.Put("x") } // want `Put blocks raft's FSM Apply: Put -> \(athome.behindNetwork\).Put -> \(\*sql.DB\).Ping at athome/athome.go:\d+, for athome.behindNetwork is put in .*; do it before the entry is proposed`
func (*away) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (*away) Restore(io.ReadCloser) error         { return nil }

// notes stands beside both: all of its implementations block, but not all are at home.
type notes interface {
	Put(key string) error
	Len() int
}

// near is given the database in the process, behind the interface beside it.
type near struct{ db notes }

func newNear(db *bolt.DB) raft.FSM { return &near{db: inProcess{db}} }

func (m *near) Apply(log *raft.Log) any           { return m.db.Put("x") }
func (*near) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (*near) Restore(io.ReadCloser) error         { return nil }

// far is given the other one.
type far struct{ db notes }

func newFar(db *sql.DB) raft.FSM { return &far{db: behindNetwork{db}} }

func (m *far) Apply(log *raft.Log) any           { return m.put() } // want `put blocks raft's FSM Apply: put -> \(athome.notes\).Put at athome/athome.go:\d+ -> \(athome.behindNetwork\).Put -> \(\*sql.DB\).Ping at athome/athome.go:\d+, for athome.behindNetwork is put in athome.far.db at .*; do it before the entry is proposed`
func (m *far) put() error                        { return m.db.Put("x") }
func (*far) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (*far) Restore(io.ReadCloser) error         { return nil }

// loose is given nobody knows what.
type loose struct{ db notes }

func (m *loose) Apply(log *raft.Log) any           { return m.db.Put("x") }
func (*loose) Snapshot() (raft.FSMSnapshot, error) { return nil, nil }
func (*loose) Restore(io.ReadCloser) error         { return nil }
