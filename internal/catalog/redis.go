package catalog

// A command takes a context and makes a round trip. Traps:
//   - Get of a client and Get of a pipeline are one method, declared by cmdable or
//     by an interface as StringCmdable: the operand tells, see RoleOfCall. What a
//     Pipeline or Pipeliner queues is run by Exec, Pipelined and TxPipelined.
//   - Subscribe and its like return the PubSub, whose methods wait.
//   - Result and Val of a command only hand out what was read.
//   - An AutoPipeliner queues commands as a pipeline does, and returns before they
//     are run: its futures, and the results of its commands, wait for them.
//   - New...Builder(ctx) makes a search, which Run runs.
var redisV9 = Library{
	Name:     "go-redis v9",
	Doc:      "https://pkg.go.dev/github.com/redis/go-redis/v9",
	Version:  "github.com/redis/go-redis/v9@v9.23.0",
	Locality: Remote,
	Packages: []Package{{
		Path:         "github.com/redis/go-redis/v9",
		ContextFirst: true,
		Calls: []Calls{
			{"", Lazy, nil},
			{"Client", Lazy, []string{
				"Subscribe", "PSubscribe", "SSubscribe", "NewSearchBuilder", "NewAggregateBuilder", "NewCreateIndexBuilder",
				"NewDropIndexBuilder", "NewAliasBuilder", "NewExplainBuilder", "NewSearchInfoBuilder", "NewSpellCheckBuilder",
				"NewDictBuilder", "NewTagValsBuilder", "NewCursorBuilder", "NewSynUpdateBuilder",
			}},
			{"ClusterClient", Lazy, []string{"Subscribe", "PSubscribe", "SSubscribe"}},
			{"Ring", Lazy, []string{"Subscribe", "PSubscribe", "SSubscribe"}},
			{"UniversalClient", Lazy, []string{"Subscribe", "PSubscribe", "SSubscribe"}},
			{"SentinelClient", Lazy, []string{"Subscribe", "PSubscribe"}},
			{"Pipeline", Lazy, []string{"Do", "Process", "BatchProcess"}},
			{"Pipeliner", Lazy, []string{"Do", "Process", "BatchProcess"}},
			{"AutoPipeliner", Lazy, []string{"Do", "DoRaw", "DoRawWriteTo", "Process", "Submit", "Subscribe", "PSubscribe", "SSubscribe"}},
			{"Cache", Lazy, []string{"Get"}},
			{"LocalCache", Lazy, []string{"Get"}},
			{"OTelConnectionCounter", Lazy, nil},
			{"OTelRecorder", Lazy, nil},

			{"AutoFuture", Terminal, []string{"Wait"}},
			{"SearchBuilder", Terminal, []string{"Run"}},
			{"AggregateBuilder", Terminal, []string{"Run"}},
			{"CreateIndexBuilder", Terminal, []string{"Run"}},
			{"DropIndexBuilder", Terminal, []string{"Run"}},
			{"AliasBuilder", Terminal, []string{"Run"}},
			{"ExplainBuilder", Terminal, []string{"Run"}},
			{"FTInfoBuilder", Terminal, []string{"Run"}},
			{"SpellCheckBuilder", Terminal, []string{"Run"}},
			{"DictBuilder", Terminal, []string{"Run"}},
			{"TagValsBuilder", Terminal, []string{"Run"}},
			{"CursorBuilder", Terminal, []string{"Run"}},
			{"SynUpdateBuilder", Terminal, []string{"Run"}},

			{"Cmdable", Terminal, []string{"Pipelined", "TxPipelined"}}, // of a pipeline, too
		},
		Queued: []string{"Pipeline", "Pipeliner", "AutoPipeliner"},
		Futures: []Future{
			{
				Types:   []string{"Pipeline", "Pipeliner"},
				Shape:   Accumulator,
				Idle:    true,
				Await:   []string{"Exec", "Discard", "Pipelined", "TxPipelined"},
				Observe: []string{"Len", "Cmds", "Pipeline", "TxPipeline"},
				Words:   redisWords,
			},
			{
				Types:    []string{"AutoFuture"}, // the command has its result, too
				Strength: ShouldAwait,
				Await:    []string{"Wait", "WaitContext"},
			},
		},
		Params: []Param{
			{"Client", "Watch", 1, Inline},
			{"ClusterClient", "ForEachMaster", 1, Goroutine},
			{"ClusterClient", "ForEachSlave", 1, Goroutine},
			{"ClusterClient", "Watch", 1, Inline},
			{"Cmdable", "Pipelined", 1, Inline},
			{"Cmdable", "TxPipelined", 1, Inline},
			{"Hook", "DialHook", 0, Stored},
			{"Hook", "ProcessHook", 0, Stored},
			{"Hook", "ProcessPipelineHook", 0, Stored},
			{"Pipeline", "Pipelined", 1, Inline},
			{"Pipeline", "TxPipelined", 1, Inline},
			{"Ring", "ForEachShard", 1, Goroutine},
			{"Ring", "Watch", 1, Inline},
			{"UniversalClient", "Watch", 1, Inline},
		},
	}},
}

var redisWords = Words{Loss: "commands queued, never Exec'd"}
