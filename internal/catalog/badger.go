package catalog

// Set and Delete of a Txn stay in memory until Commit; CommitWith and CommitAt
// with a function call it from a goroutine. A WriteBatch writes in the background,
// and its Flush waits for all of it. Closing a database is not listed.
var badger = Library{
	Name:     "Badger",
	Doc:      "https://pkg.go.dev/github.com/dgraph-io/badger/v4",
	Version:  "github.com/dgraph-io/badger/v4@v4.9.6",
	Locality: Embedded,
	Packages: []Package{{
		Path: "github.com/dgraph-io/badger/v4",
		Calls: []Calls{
			{"DB", Terminal, []string{
				"Update", "View", "Sync", "Backup", "Load", "DropAll", "DropPrefix", "Flatten", "RunValueLogGC", "Subscribe",
				"GetSequence", "VerifyChecksum", "BanNamespace", "StreamDB",
			}},
			{"Txn", Terminal, []string{"Commit", "CommitAt", "Get"}},
			{"Item", Terminal, []string{"Value", "ValueCopy"}},
			{"WriteBatch", Terminal, []string{"Flush"}},
			{"Iterator", Secondary, []string{"Next", "Rewind", "Seek"}},
			{"", Terminal, []string{"Open", "OpenManaged"}},
			{"Stream", Terminal, []string{"Orchestrate", "Backup"}},
			{"StreamWriter", Terminal, []string{"Prepare", "PrepareIncremental", "Write", "Flush"}},
			{"KVLoader", Terminal, []string{"Set", "Finish"}},
			{"MergeOperator", Terminal, []string{"Get"}},
			{"Sequence", Terminal, []string{"Next", "Release"}},
		},
		Params: []Param{
			{"DB", "View", 0, Inline},
			{"DB", "Update", 0, Inline},
			{"Item", "Value", 0, Inline},
			{"Txn", "CommitAt", 1, Goroutine},
			{"Txn", "CommitWith", 0, Goroutine},
		},
	}},
}
