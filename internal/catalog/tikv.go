package catalog

// What takes a context makes a round trip, and so does Iter, which takes none.
// Set and Delete of a transaction stay in memory until Commit. The packages that
// the client is made of export what is not for programs: probes, which its tests
// use, and interfaces that it calls.
var tikv = Library{
	Name:     "TiKV client",
	Doc:      "https://pkg.go.dev/github.com/tikv/client-go/v2",
	Version:  "github.com/tikv/client-go/v2@v2.0.4",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/tikv/client-go/v2/rawkv",
			Calls: []Calls{
				{"Client", Terminal, []string{
					"BatchDelete", "BatchGet", "BatchPut", "CompareAndSwap", "Delete", "DeleteRange", "Get", "Put", "ReverseScan",
					"Scan", "PutWithTTL", "GetKeyTTL", "BatchPutWithTTL", "Checksum",
				}},
				{"", Terminal, []string{"NewClient", "NewClientWithOpts"}},
			},
		},
		{
			Path: "github.com/tikv/client-go/v2/txnkv",
			Calls: []Calls{
				{"", Terminal, []string{"NewClient"}},
				{"Client", Terminal, []string{"GetTimestamp"}},
			},
		},
		{
			Path: "github.com/tikv/client-go/v2/txnkv/transaction",
			Calls: []Calls{
				{"BatchGetter", Lazy, nil},
				{"BinlogExecutor", Lazy, nil},
				{"BufferBatchGetter", Lazy, nil},
				{"CommitterProbe", Lazy, nil},
				{"SchemaAmender", Lazy, nil},

				{"KVTxn", Terminal, []string{
					"BatchGet", "Commit", "Get", "LockKeys", "Rollback", "Iter", "LockKeysWithWaitTime", "LockKeysFunc", "RetryAggressiveLocking",
					"CancelAggressiveLocking", "DoneAggressiveLocking", "IterReverse",
				}},
			},
			Params: []Param{
				{"KVTxn", "LockKeysFunc", 2, Inline},
			},
		},
		{
			Path: "github.com/tikv/client-go/v2/txnkv/txnsnapshot",
			Calls: []Calls{
				{"KVSnapshot", Terminal, []string{"BatchGet", "Get", "Iter", "IterReverse"}},
			},
		},
	},
}
