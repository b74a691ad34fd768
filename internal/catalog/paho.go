package catalog

// A message handler runs on the router, which delivers one message after
// another, unless the options say that order does not matter. The handlers of
// connections run on goroutines of their own.
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
			Unless: []string{"SetOrderMatters", "Order"},
		}},
	}},
}

// The handlers of published messages are documented to run in order, not to
// return quickly: they are none.
var autopaho = Library{
	Name:    "Eclipse Paho MQTT v5",
	Doc:     "https://pkg.go.dev/github.com/eclipse/paho.golang/autopaho",
	Version: "github.com/eclipse/paho.golang@v0.23.0",
	Packages: []Package{{
		Path: "github.com/eclipse/paho.golang/autopaho",
		Contexts: []Context{{
			By: ByField, Type: "ClientConfig", Methods: []string{"OnConnectionUp", "OnConnectionDown"},
			Place:  "autopaho's connection manager, which runs %s",
			Remedy: "do it in a goroutine",
		}},
	}},
}
