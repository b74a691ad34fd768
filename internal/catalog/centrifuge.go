package catalog

const (
	centrifugePlace  = "centrifuge-go's event queue, which runs %s"
	centrifugeRemedy = "do it in a goroutine"
)

// The handlers of a client and of its subscriptions run one after another, and
// must not block: a handler that waits for the client waits for itself.
var centrifuge = Library{
	Name:    "centrifuge-go",
	Doc:     "https://pkg.go.dev/github.com/centrifugal/centrifuge-go",
	Version: "github.com/centrifugal/centrifuge-go@v0.12.1",
	Packages: []Package{{
		Path: "github.com/centrifugal/centrifuge-go",
		Contexts: []Context{
			{By: ByFuncType, Type: "ConnectedHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ConnectingHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "DisconnectHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ErrorHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "JoinHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "LeaveHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "MessageHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "PublicationHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerJoinHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerLeaveHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerPublicationHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerSubscribedHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerSubscribingHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "ServerUnsubscribedHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "SubscribedHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "SubscribingHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "SubscriptionErrorHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
			{By: ByFuncType, Type: "UnsubscribedHandler", Place: centrifugePlace, Remedy: centrifugeRemedy},
		},
	}},
}
