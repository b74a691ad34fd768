package catalog

// A message that was published is on its way, no more. Flush and Stop wait for all
// of them: a program that calls one has asked for no single result. The types are
// aliases, and have been declared in the module of all of Google Cloud since Pub/Sub
// Lite shares them.
var (
	pubsubResults = Library{
		Name:    "Cloud Pub/Sub results",
		Doc:     "https://pkg.go.dev/cloud.google.com/go/pubsub/v2#PublishResult",
		Version: "cloud.google.com/go@v0.123.0",
		Packages: []Package{{
			Path: "cloud.google.com/go/internal/pubsub",
			Futures: []Future{
				{
					Types: []string{"PublishResult"},
					Fails: true,
					Await: []string{"Get"},
					Together: []Functions{
						{"Publisher", []string{"Flush", "Stop"}},
						{"Topic", []string{"Flush", "Stop"}},
					},
					Words: Words{Object: "result", Loss: "nobody learns whether the message was published"},
				},
				{
					Types:    []string{"AckResult"},
					Strength: ShouldAwait,
					Await:    []string{"Get"},
					Words:    Words{Object: "result", Loss: "nobody learns whether the message comes again"},
				},
			},
		}},
	}
	pubsub = Library{
		Name:    "Cloud Pub/Sub",
		Doc:     "https://pkg.go.dev/cloud.google.com/go/pubsub/v2",
		Version: "cloud.google.com/go/pubsub/v2@v2.8.1",
		Packages: []Package{
			{Path: "cloud.google.com/go/pubsub"},
			{Path: "cloud.google.com/go/pubsub/v2"},
		},
	}
)
