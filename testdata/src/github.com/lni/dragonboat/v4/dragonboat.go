package dragonboat

import (
	"time"

	"github.com/lni/dragonboat/v4/client"
)

type NodeHost struct{}

func (nh *NodeHost) Propose(session *client.Session, cmd []byte, timeout time.Duration) (*RequestState, error) {
	panic("stub")
}

type RequestResult struct{}

type RequestState struct{}

func (r *RequestState) AppliedC() chan RequestResult { panic("stub") }

func (r *RequestState) ResultC() chan RequestResult { panic("stub") }

func (r *RequestState) Release() {}
