package catalog

// All peers apply the same log and must come to the same state, and no entry is
// applied while another, or Snapshot, runs. A store in the process is what many
// keep that state in.
var raft = Library{
	Name:    "hashicorp/raft",
	Doc:     "https://pkg.go.dev/github.com/hashicorp/raft",
	Version: "github.com/hashicorp/raft@v1.8.0",
	Packages: []Package{{
		Path: "github.com/hashicorp/raft",
		Futures: []Future{{
			Types: []string{"Future", "IndexFuture", "ApplyFuture", "ConfigurationFuture", "SnapshotFuture", "LeadershipTransferFuture"},
			Await: []string{"Error"},
			Read:  []string{"Response", "Index", "Configuration", "Open"},
			Producers: []Producer{
				// Who shuts down, or hands the leadership on, is about to leave. That a
				// cluster is there already may be ignored.
				{
					Calls:    Functions{"Raft", []string{"Shutdown", "LeadershipTransfer", "LeadershipTransferToServer", "BootstrapCluster"}},
					Strength: ShouldAwait,
				},
			},
			Ready: []Functions{{"Raft", []string{"GetConfiguration"}}}, // whatever its interface says
		}},
		Contexts: []Context{
			{By: ByMethod, Type: "FSM", Methods: []string{"Apply"}, Place: raftPlace, Remedy: raftRemedy, Embedded: true},
			{By: ByMethod, Type: "BatchingFSM", Methods: []string{"ApplyBatch"}, Place: raftPlace, Remedy: raftRemedy, Embedded: true},
			{By: ByMethod, Type: "ConfigurationStore", Methods: []string{"StoreConfiguration"}, Place: raftPlace, Remedy: raftRemedy, Embedded: true},
			{By: ByMethod, Type: "FSM", Methods: []string{"Snapshot"}, Place: raftPlace, Remedy: "leave it to the snapshot's Persist", Embedded: true},
		},
	}},
}

const (
	raftPlace  = "raft's FSM %s"
	raftRemedy = "do it before the entry is proposed, and put what it found into the log"
)
