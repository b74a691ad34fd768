package should

import "github.com/hashicorp/raft"

// To return an error that the author ignores would change what the program does: this
// cluster is there already when it starts again.
func open(r *raft.Raft) error {
	r.BootstrapCluster(raft.Configuration{}) // want `future from BootstrapCluster is dropped; .* \(no fix: its error may be one to ignore\)`
	return nil
}
