package catalog

// Commands take no context yet: what returns a command has run it. The traps are
// those of v8.
var (
	redisV6 = Library{
		Name:     "go-redis v6",
		Doc:      "https://pkg.go.dev/github.com/go-redis/redis",
		Version:  "github.com/go-redis/redis@v6.15.9+incompatible",
		Locality: Remote,
		Packages: []Package{{
			Path:         "github.com/go-redis/redis",
			Base:         &redisBase,
			MethodResult: "Cmder",
			Calls: []Calls{
				{"baseClient", Terminal, []string{"Process"}},
			},
			Queued: []string{"Pipeline", "Pipeliner"},
			Futures: []Future{{
				Types:   []string{"Pipeline", "Pipeliner"},
				Shape:   Accumulator,
				Idle:    true,
				Await:   []string{"Exec", "Discard", "Pipelined", "TxPipelined"},
				Observe: []string{"Close", "Pipeline", "TxPipeline"},
				Words:   redisWords,
			}},
			Params: []Param{
				{"UniversalClient", "WrapProcess", 0, Stored},
				{"UniversalClient", "WrapProcessPipeline", 0, Stored},
			},
		}},
	}
	redisV7 = Library{
		Name:     "go-redis v7",
		Doc:      "https://pkg.go.dev/github.com/go-redis/redis/v7",
		Version:  "github.com/go-redis/redis/v7@v7.4.1",
		Locality: Remote,
		Packages: []Package{{
			Path:         "github.com/go-redis/redis/v7",
			Base:         &redisBase,
			MethodResult: "Cmder",
			Calls: []Calls{
				{"Client", Terminal, []string{"Process", "ProcessContext", "WatchContext"}},
				{"ClusterClient", Terminal, []string{"ProcessContext", "WatchContext"}},
				{"Conn", Terminal, []string{"Process", "ProcessContext"}},
				{"Pipeline", Terminal, []string{"ExecContext"}},
				{"Pipeliner", Terminal, []string{"ExecContext"}},
				{"Ring", Terminal, []string{"ProcessContext"}},
				{"SentinelClient", Terminal, []string{"Process", "ProcessContext"}},
				{"Tx", Terminal, []string{"Process", "ProcessContext"}},
				{"UniversalClient", Terminal, []string{"ProcessContext"}},
			},
			Queued: []string{"Pipeline", "Pipeliner"},
			Futures: []Future{{
				Types:   []string{"Pipeline", "Pipeliner"},
				Shape:   Accumulator,
				Idle:    true,
				Await:   []string{"Exec", "ExecContext", "Discard", "Pipelined", "TxPipelined"},
				Observe: []string{"Close", "Pipeline", "TxPipeline"},
				Words:   redisWords,
			}},
			Params: []Param{
				{"Client", "WatchContext", 1, Inline},
				{"ClusterClient", "WatchContext", 1, Inline},
			},
		}},
	}
)

// What v6 and v7 share.
var redisBase = Package{
	Calls: []Calls{
		{"Pipeline", Lazy, []string{"Do"}},
		{"Pipeliner", Lazy, []string{"Do"}},

		{"Client", Terminal, []string{"Pipelined", "TxPipelined", "Watch"}},
		{"ClusterClient", Terminal, []string{"ForEachMaster", "ForEachNode", "ForEachSlave", "Pipelined", "Process", "ReloadState", "TxPipelined", "Watch"}},
		{"Cmdable", Terminal, []string{"Pipelined", "TxPipelined"}}, // of a pipeline, too
		{"Conn", Terminal, []string{"Pipelined", "TxPipelined"}},
		{"Pipeline", Terminal, []string{"Exec", "Pipelined", "TxPipelined"}},
		{"Pipeliner", Terminal, []string{"Exec"}},
		{"PubSub", Terminal, []string{"PSubscribe", "PUnsubscribe", "Ping", "Receive", "ReceiveMessage", "ReceiveTimeout", "Subscribe", "Unsubscribe"}},
		{"Ring", Terminal, []string{"ForEachShard", "Pipelined", "Process", "TxPipelined", "Watch"}},
		{"Tx", Terminal, []string{"Pipelined", "TxPipelined"}},
		{"UniversalClient", Terminal, []string{"Process", "Watch"}},

		{"ScanIterator", Secondary, []string{"Next"}},
	},
	Params: []Param{
		{"Client", "Pipelined", 0, Inline},
		{"Client", "TxPipelined", 0, Inline},
		{"Client", "Watch", 0, Inline},
		{"ClusterClient", "ForEachMaster", 0, Goroutine},
		{"ClusterClient", "ForEachNode", 0, Goroutine},
		{"ClusterClient", "ForEachSlave", 0, Goroutine},
		{"ClusterClient", "Pipelined", 0, Inline},
		{"ClusterClient", "TxPipelined", 0, Inline},
		{"ClusterClient", "Watch", 0, Inline},
		{"Cmdable", "Pipelined", 0, Inline},
		{"Cmdable", "TxPipelined", 0, Inline},
		{"Conn", "Pipelined", 0, Inline},
		{"Conn", "TxPipelined", 0, Inline},
		{"Pipeline", "Pipelined", 0, Inline},
		{"Pipeline", "TxPipelined", 0, Inline},
		{"Ring", "ForEachShard", 0, Goroutine},
		{"Ring", "Pipelined", 0, Inline},
		{"Ring", "TxPipelined", 0, Inline},
		{"Ring", "Watch", 0, Inline},
		{"Tx", "Pipelined", 0, Inline},
		{"Tx", "TxPipelined", 0, Inline},
		{"UniversalClient", "Watch", 0, Inline},
	},
}
