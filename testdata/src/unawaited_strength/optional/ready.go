package optional

import "github.com/hashicorp/raft"

// What is there at once need not be waited for.
func servers(r *raft.Raft) raft.Configuration {
	return r.GetConfiguration().Configuration()
}

func inVariable(r *raft.Raft) (raft.Configuration, error) {
	f := r.GetConfiguration()
	return f.Configuration(), nil
}
