package catalog

// A message handler runs on the router, which delivers one message after
// another, unless the options say that order does not matter. The handlers of
// connections run on goroutines of their own.
//
// A token's Error is nil until the token is done, which it is at once only where the
// client is not connected. With QoS 0, all that it could tell is that the message was
// written. A client may go on trying to connect: that is in its options.
var paho = Library{
	Name:    "Eclipse Paho MQTT",
	Doc:     "https://pkg.go.dev/github.com/eclipse/paho.mqtt.golang",
	Version: "github.com/eclipse/paho.mqtt.golang@v1.5.1",
	Packages: []Package{{
		Path: "github.com/eclipse/paho.mqtt.golang",
		Contexts: []Context{{
			By: ByFuncType, Type: "MessageHandler",
			Place:  "Paho's message router, which runs %s",
			Remedy: "hand the message to a goroutine, or call SetOrderMatters(false)",
			Unless: []string{"github.com/eclipse/paho.mqtt.golang.SetOrderMatters", "github.com/eclipse/paho.mqtt.golang.Order"},
			Made:   "github.com/eclipse/paho.mqtt.golang.NewClientOptions",
		}},
		Futures: []Future{{
			Types:    []string{"Token"},
			Strength: ShouldAwait,
			Await:    []string{"Wait", "WaitTimeout", "Done"},
			Read:     []string{"Error"},
			Producers: []Producer{
				{Calls: Functions{"Client", []string{"Connect"}}, Strength: MayAwait, Where: &Functions{"ClientOptions", []string{"SetConnectRetry"}}},
				{Calls: Functions{"Client", []string{"Connect"}}, Strength: MustAwait, Where: &Functions{"", []string{"NewClientOptions"}}},
				{Calls: Functions{"Client", []string{"Subscribe", "SubscribeMultiple"}}, Strength: MustAwait},
				{Calls: Functions{"Client", []string{"Publish"}}, Strength: MayAwait, Zero: 2},
			},
			Words: Words{Object: "token"},
		}},
	}},
}

// The client has a goroutine that hands each published message to its handlers, one
// after another. Those of a StandardRouter are asked to complete quickly; those of
// OnPublishReceived are documented to run in order, and nobody says that they must not
// wait: they are known, and off. A program may call Route itself, in a goroutine, too:
// then nothing is certain. A Router that is no StandardRouter may do what it likes.
var pahoV5 = Library{
	Name:    "Eclipse Paho MQTT v5",
	Doc:     "https://pkg.go.dev/github.com/eclipse/paho.golang/autopaho",
	Version: "github.com/eclipse/paho.golang@v0.23.0",
	Packages: []Package{
		{
			Path: "github.com/eclipse/paho.golang/autopaho",
			Contexts: []Context{
				{
					By: ByField, Type: "ClientConfig", Methods: []string{"OnConnectionUp", "OnConnectionDown"},
					Place:  "autopaho's connection manager, which runs %s",
					Remedy: "do it in a goroutine",
				},
				{By: ByArg, Type: "ConnectionManager", Methods: []string{"AddOnPublishReceived"}, Index: 0, Place: pahoV5Place, Remedy: pahoV5Remedy, Off: true},
			},
		},
		{
			Path: "github.com/eclipse/paho.golang/paho",
			Contexts: []Context{
				{By: ByArg, Methods: []string{"NewSingleHandlerRouter", "NewStandardRouterWithDefault"}, Index: 0, Place: pahoV5Place, Remedy: pahoV5Remedy, Unless: pahoRouted},
				{By: ByArg, Type: "StandardRouter", Methods: []string{"DefaultHandler"}, Index: 0, Place: pahoV5Place, Remedy: pahoV5Remedy, Unless: pahoRouted},
				{By: ByArg, Type: "StandardRouter", Methods: []string{"RegisterHandler"}, Index: 1, Place: pahoV5Place, Remedy: pahoV5Remedy, Unless: pahoRouted},
				{By: ByArg, Type: "Client", Methods: []string{"AddOnPublishReceived"}, Index: 0, Place: pahoV5Place, Remedy: pahoV5Remedy, Off: true},
			},
		},
	},
}

var pahoRouted = []string{"github.com/eclipse/paho.golang/paho.Route"}

const (
	pahoV5Place  = "Paho's message router, which runs %s"
	pahoV5Remedy = "hand the message to a goroutine"
)
