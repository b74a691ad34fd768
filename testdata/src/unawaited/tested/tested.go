// Package tested has the futures of other libraries in its tests.
package tested

import (
	"time"

	"github.com/hashicorp/raft"
)

func apply(r *raft.Raft, cmd []byte) {
	r.Apply(cmd, time.Second) // want `future from Apply is dropped`
}
