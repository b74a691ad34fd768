package families

import (
	"time"

	"github.com/lni/dragonboat/v4"
)

func removed(nh *dragonboat.NodeHost, shard, replica uint64) error {
	_, err := nh.RequestDeleteReplica(shard, replica, 0, time.Second) // want `request from RequestDeleteReplica is assigned to _ and never awaited; nobody learns whether it was applied; call its ResultC`
	return err
}

func removedForGood(nh *dragonboat.NodeHost, shard, replica uint64) bool {
	rs, err := nh.RequestDeleteReplica(shard, replica, 0, time.Second)
	if err != nil {
		return false
	}
	defer rs.Release()
	result := <-rs.ResultC()
	return result.Completed()
}

// The result comes through a field, too.
func removedOld(nh *dragonboat.NodeHost, shard, replica uint64) bool {
	rs, err := nh.RequestDeleteReplica(shard, replica, 0, time.Second)
	if err != nil {
		return false
	}
	select {
	case result := <-rs.CompletedC:
		return result.Completed()
	case <-time.After(time.Second):
	}
	return false
}
