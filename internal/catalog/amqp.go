package catalog

// Who asks for a confirmation wants it: Publish and PublishWithContext make none.
// NotifyPublish hands all of them out on a channel.
var amqp = Library{
	Name:    "RabbitMQ",
	Doc:     "https://pkg.go.dev/github.com/rabbitmq/amqp091-go#DeferredConfirmation",
	Version: "github.com/rabbitmq/amqp091-go@v1.16.0",
	Packages: []Package{{
		Path: "github.com/rabbitmq/amqp091-go",
		Futures: []Future{{
			Types:    []string{"DeferredConfirmation"},
			Fails:    true,
			Absent:   true, // unless the channel confirms
			Await:    []string{"Wait", "WaitContext", "Done"},
			Observe:  []string{"Acked"},
			Together: []Functions{{"Channel", []string{"NotifyPublish"}}},
			Words: Words{
				Object: "confirmation",
				Loss:   "nobody learns whether the broker has the message",
				GiveUp: "PublishWithContext",
			},
		}},
	}},
}
