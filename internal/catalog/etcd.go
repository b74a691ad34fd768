package catalog

// Traps:
//   - A Client embeds its APIs: Get is declared by KV, Grant by Lease.
//   - Txn takes a context and yet only builds, Commit runs it; Watch and KeepAlive
//     take one and return a channel.
//   - New makes a round trip only where a user is configured, to log in: it is
//     not listed.
//   - WithRequireLeader and its like derive a context.
var etcd = Library{
	Name:     "etcd client",
	Doc:      "https://pkg.go.dev/go.etcd.io/etcd/client/v3",
	Version:  "go.etcd.io/etcd/client/v3@v3.7.3",
	Locality: Remote,
	Packages: []Package{
		{
			Path:         "go.etcd.io/etcd/client/v3",
			ContextFirst: true,
			Calls: []Calls{
				{"", Lazy, []string{"NewCtxClient", "ContextError", "WithRequireLeader"}},
				{"KV", Lazy, []string{"Txn"}},
				{"Watcher", Lazy, []string{"Watch"}},
				{"Lease", Lazy, []string{"KeepAlive"}},

				{"Txn", Terminal, []string{"Commit"}},
			},
			Params: []Param{
				{"KV", "GetStream", 2, Inline},
				{"Watcher", "Watch", 2, Inline},
			},
		},
		{
			Path:         "go.etcd.io/etcd/client/v3/concurrency",
			ContextFirst: true,
			Calls: []Calls{
				{"", Lazy, []string{"WithAbortContext", "WithContext"}},
				{"Election", Lazy, []string{"Observe"}},

				{"", Terminal, []string{"NewSession", "NewSTM"}},
				{"Session", Terminal, []string{"Close"}},
			},
			Params: []Param{
				{"", "NewSTM", 1, Goroutine | Stored},
				{"", "NewSTMReadCommitted", 2, Goroutine | Stored},
				{"", "NewSTMRepeatable", 2, Goroutine | Stored},
				{"", "NewSTMSerializable", 2, Goroutine | Stored},
				{"STM", "Put", 2, Inline},
			},
		},
	},
}
