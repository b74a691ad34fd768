package memberlist

import (
	"time"
)

func Create(conf *Config) (*Memberlist, error) { panic("stub") }

type AliveDelegate interface {
	NotifyAlive(peer *Node) error
}

type Config struct {
	Delegate Delegate
	Events   EventDelegate
	Conflict ConflictDelegate
	Merge    MergeDelegate
	Ping     PingDelegate
	Alive    AliveDelegate
}

type ConflictDelegate interface {
	NotifyConflict(existing *Node, other *Node)
}

type Delegate interface {
	GetBroadcasts(overhead int, limit int) [][]byte
	LocalState(join bool) []byte
	MergeRemoteState(buf []byte, join bool)
	NodeMeta(limit int) []byte
	NotifyMsg([]byte)
}

type EventDelegate interface {
	NotifyJoin(*Node)
	NotifyLeave(*Node)
	NotifyUpdate(*Node)
}

type Memberlist struct {
}

type MergeDelegate interface {
	NotifyMerge(peers []*Node) error
}

type Node struct {
	Name string
}

type PingDelegate interface {
	AckPayload() []byte
	NotifyPingComplete(other *Node, rtt time.Duration, payload []byte)
}
