package catalog

// Set and Delete of a Txn stay in memory until Commit. With a function, CommitWith
// and CommitAt call it from a goroutine; without one CommitAt waits as Commit does,
// which no table can say, so it is not listed. A WriteBatch writes in the
// background, and its Flush waits for all of it. Closing a database is not listed.
var (
	badgerV1 = Library{
		Name:     "Badger v1",
		Doc:      "https://pkg.go.dev/github.com/dgraph-io/badger",
		Version:  "github.com/dgraph-io/badger@v1.6.2",
		Locality: Embedded,
		Packages: []Package{{Path: "github.com/dgraph-io/badger", Base: &badgerBase, Futures: badgerFutures}},
	}
	badgerV2 = Library{
		Name:     "Badger v2",
		Doc:      "https://pkg.go.dev/github.com/dgraph-io/badger/v2",
		Version:  "github.com/dgraph-io/badger/v2@v2.2007.4",
		Locality: Embedded,
		Packages: []Package{{
			Path:    "github.com/dgraph-io/badger/v2",
			Base:    &badgerBase,
			Futures: badgerFutures,
			Calls: []Calls{
				{"DB", Terminal, []string{"StreamDB", "VerifyChecksum"}},
			},
		}},
	}
	badgerV3 = Library{
		Name:     "Badger v3",
		Doc:      "https://pkg.go.dev/github.com/dgraph-io/badger/v3",
		Version:  "github.com/dgraph-io/badger/v3@v3.2103.5",
		Locality: Embedded,
		Packages: []Package{{
			Path:    "github.com/dgraph-io/badger/v3",
			Base:    &badgerBase,
			Futures: badgerFutures,
			Calls: []Calls{
				{"DB", Terminal, []string{"BanNamespace", "StreamDB", "VerifyChecksum"}},
			},
		}},
	}
	badgerV4 = Library{
		Name:     "Badger v4",
		Doc:      "https://pkg.go.dev/github.com/dgraph-io/badger/v4",
		Version:  "github.com/dgraph-io/badger/v4@v4.9.6",
		Locality: Embedded,
		Packages: []Package{{
			Path:    "github.com/dgraph-io/badger/v4",
			Base:    &badgerBase,
			Futures: badgerFutures,
			Calls: []Calls{
				{"DB", Terminal, []string{"BanNamespace", "StreamDB", "VerifyChecksum"}},
				{"StreamWriter", Terminal, []string{"PrepareIncremental"}},
			},
		}},
	}
)

// What all versions share. A deferred Cancel is for those who do not get so far as to
// flush.
var badgerFutures = []Future{{
	Types:   []string{"WriteBatch"},
	Shape:   Accumulator,
	Idle:    true,
	Await:   []string{"Flush"},
	Start:   []string{"Delete", "Set", "SetEntry"},
	Observe: []string{"Cancel", "Error", "SetMaxPendingTxns"},
	Words:   Words{Loss: "what is in the batch may never be written"},
}}

var badgerBase = Package{
	Calls: []Calls{
		{"DB", Terminal, []string{
			"Update", "View", "Sync", "Backup", "Load", "DropAll", "DropPrefix", "Flatten", "RunValueLogGC", "Subscribe", "GetSequence",
		}},
		{"Txn", Terminal, []string{"Commit", "Get"}},
		{"Item", Terminal, []string{"Value", "ValueCopy"}},
		{"WriteBatch", Terminal, []string{"Flush"}},
		{"Iterator", Secondary, []string{"Next", "Rewind", "Seek"}},
		{"", Terminal, []string{"Open", "OpenManaged"}},
		{"Stream", Terminal, []string{"Orchestrate", "Backup"}},
		{"StreamWriter", Terminal, []string{"Prepare", "Write", "Flush"}},
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
}
