package catalog

// A command takes a context and makes a round trip. Traps:
//   - Get of a client and Get of a pipeline are one method, declared by cmdable or
//     by an interface as StringCmdable: the operand tells, see RoleOfCall. What a
//     Pipeline or Pipeliner queues is run by Exec, Pipelined and TxPipelined.
//   - Subscribe and its like return the PubSub, whose methods wait.
//   - Result and Val of a command only hand out what was read.
//   - WithContext and Conn of a client take a context and run nothing.
var redisV8 = Library{
	Name:     "go-redis v8",
	Doc:      "https://pkg.go.dev/github.com/go-redis/redis/v8",
	Version:  "github.com/go-redis/redis/v8@v8.11.5",
	Locality: Remote,
	Packages: []Package{{
		Path:         "github.com/go-redis/redis/v8",
		ContextFirst: true,
		Calls: []Calls{
			{"", Lazy, nil},
			{"Client", Lazy, []string{"WithContext", "Conn", "Subscribe", "PSubscribe"}},
			{"ClusterClient", Lazy, []string{"WithContext", "Subscribe", "PSubscribe"}},
			{"Ring", Lazy, []string{"WithContext", "Subscribe", "PSubscribe"}},
			{"UniversalClient", Lazy, []string{"Subscribe", "PSubscribe"}},
			{"SentinelClient", Lazy, []string{"WithContext", "Subscribe", "PSubscribe"}},
			{"Tx", Lazy, []string{"WithContext"}},
			{"PubSub", Lazy, []string{"ChannelWithSubscriptions"}},
			{"Pipeline", Lazy, []string{"Do", "Process"}},
			{"Pipeliner", Lazy, []string{"Do", "Process"}},
			{"Hook", Lazy, nil},

			{"Cmdable", Terminal, []string{"Pipelined", "TxPipelined"}}, // of a pipeline, too
		},
		Queued: []string{"Pipeline", "Pipeliner"},
		// A deferred Close is for those who do not get so far as to Exec.
		Futures: []Future{{
			Types:   []string{"Pipeline", "Pipeliner"},
			Shape:   Accumulator,
			Idle:    true,
			Await:   []string{"Exec", "Discard", "Pipelined", "TxPipelined"},
			Observe: []string{"Close", "Len", "Pipeline", "TxPipeline"},
			Words:   redisWords,
		}},
		Params: []Param{
			{"Client", "Watch", 1, Inline},
			{"ClusterClient", "ForEachMaster", 1, Goroutine},
			{"ClusterClient", "ForEachSlave", 1, Goroutine},
			{"ClusterClient", "Watch", 1, Inline},
			{"Cmdable", "Pipelined", 1, Inline},
			{"Cmdable", "TxPipelined", 1, Inline},
			{"Pipeline", "Pipelined", 1, Inline},
			{"Pipeline", "TxPipelined", 1, Inline},
			{"Ring", "ForEachShard", 1, Goroutine},
			{"Ring", "Watch", 1, Inline},
			{"UniversalClient", "Watch", 1, Inline},
		},
	}},
}
