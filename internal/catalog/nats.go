package catalog

const (
	jetstreamPlace  = "JetStream's reader of acknowledgements, which runs %s"
	jetstreamRemedy = "do it in a goroutine"
)

// The handlers of messages have a goroutine for each subscription: one that
// blocks is only a slow consumer.
var jetstream = Library{
	Name:    "NATS JetStream",
	Doc:     "https://pkg.go.dev/github.com/nats-io/nats.go/jetstream",
	Version: "github.com/nats-io/nats.go@v1.55.0",
	Packages: []Package{{
		Path: "github.com/nats-io/nats.go/jetstream",
		Contexts: []Context{
			{By: ByFuncType, Type: "MsgAckHandler", Place: jetstreamPlace, Remedy: jetstreamRemedy},
			{By: ByFuncType, Type: "MsgErrHandler", Place: jetstreamPlace, Remedy: jetstreamRemedy},
		},
	}},
}
