package catalog

const (
	jetstreamPlace  = "JetStream's reader of acknowledgements, which runs %s"
	jetstreamRemedy = "do it in a goroutine"
)

// The handlers of messages have a goroutine for each subscription: one that
// blocks is only a slow consumer.
//
// Few programs look at each acknowledgement. They publish, and wait for all with
// PublishAsyncComplete, or have a handler of errors.
var jetstream = Library{
	Name:    "NATS JetStream",
	Doc:     "https://pkg.go.dev/github.com/nats-io/nats.go/jetstream",
	Version: "github.com/nats-io/nats.go@v1.55.0",
	Packages: []Package{
		{
			Path:    "github.com/nats-io/nats.go",
			Futures: jetstreamFutures,
		},
		{
			Path: "github.com/nats-io/nats.go/jetstream",
			Contexts: []Context{
				{By: ByFuncType, Type: "MsgAckHandler", Place: jetstreamPlace, Remedy: jetstreamRemedy},
				{By: ByFuncType, Type: "MsgErrHandler", Place: jetstreamPlace, Remedy: jetstreamRemedy},
			},
			Futures: jetstreamFutures,
		},
	},
}

var jetstreamFutures = []Future{{
	Types:    []string{"PubAckFuture"},
	Strength: ShouldAwait,
	Await:    []string{"Ok", "Err"},
	Observe:  []string{"Msg"},
	Together: []Functions{
		{"JetStream", []string{"PublishAsyncComplete"}},
		{"Publisher", []string{"PublishAsyncComplete"}},
		{"", []string{"PublishAsyncErrHandler", "WithPublishAsyncErrHandler"}},
	},
	Words: Words{Loss: "nobody learns whether the message was stored"},
}}
