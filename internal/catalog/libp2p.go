package catalog

const (
	pubsubPlace  = "libp2p-pubsub's event loop, which runs %s"
	pubsubRemedy = "hand it to a goroutine through a buffered channel"
)

// A validator runs on the loop only if it is registered with
// WithValidatorInline(true), which its type does not tell: it is none.
var libp2pPubsub = Library{
	Name:    "libp2p-pubsub",
	Doc:     "https://pkg.go.dev/github.com/libp2p/go-libp2p-pubsub",
	Version: "github.com/libp2p/go-libp2p-pubsub@v0.19.0",
	Packages: []Package{
		{Path: "github.com/libp2p/go-libp2p-pubsub", Contexts: []Context{
			{By: ByMethod, Type: "RawTracer", Methods: []string{
				"OnNewOutboundStream", "OnClosedOutboundStream", "Join", "Leave", "Graft", "Prune", "ValidateMessage",
				"DeliverMessage", "RejectMessage", "DuplicateMessage", "ThrottlePeer", "RecvRPC", "SendRPC",
				"SendRPCCompleted", "DropRPC", "UndeliverableMessage",
			}, Place: pubsubPlace, Remedy: pubsubRemedy},
		}},
		{Path: "github.com/libp2p/go-libp2p-pubsub/partialmessages", Contexts: []Context{
			{By: ByField, Type: "PartialMessagesExtension", Methods: []string{"OnIncomingRPC", "OnEmitGossip"}, Place: pubsubPlace, Remedy: pubsubRemedy},
		}},
	},
}
