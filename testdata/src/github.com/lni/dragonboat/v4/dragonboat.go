package dragonboat

import (
	"time"

	"github.com/lni/dragonboat/v4/client"
)

type NodeHost struct{}

func (nh *NodeHost) Propose(session *client.Session, cmd []byte, timeout time.Duration) (*RequestState, error) {
	panic("stub")
}

func (nh *NodeHost) RequestDeleteReplica(shardID uint64, replicaID uint64, configChangeIndex uint64, timeout time.Duration) (*RequestState, error) {
	panic("stub")
}

type RequestResult struct{}

func (rr *RequestResult) Completed() bool { panic("stub") }

type RequestState struct {
	CompletedC chan RequestResult
}

func (r *RequestState) AppliedC() chan RequestResult { panic("stub") }

func (r *RequestState) ResultC() chan RequestResult { panic("stub") }

func (r *RequestState) Release() {}
