package catalog

// Who makes an asynchronous producer reads its errors, and closes it. Shopify gave
// the library to IBM.
var (
	sarama = Library{
		Name:    "Sarama",
		Doc:     "https://pkg.go.dev/github.com/IBM/sarama",
		Version: "github.com/IBM/sarama@v1.61.1",
		Packages: []Package{{
			Path: "github.com/IBM/sarama",
			Contexts: []Context{{
				By: ByMethod, Type: "OnAssignmentBalanceStrategy", Methods: []string{"OnAssignment"},
				Place:  "the join of a consumer group, which runs %s",
				Remedy: "do it in a goroutine",
			}},
			Futures: saramaFutures,
		}},
	}
	saramaShopify = Library{
		Name:     "Sarama of Shopify",
		Doc:      "https://pkg.go.dev/github.com/Shopify/sarama",
		Version:  "github.com/Shopify/sarama@v1.38.1",
		Packages: []Package{{Path: "github.com/Shopify/sarama", Futures: saramaFutures}},
	}
)

var saramaFutures = []Future{{
	Types:    []string{"AsyncProducer"},
	Shape:    Close,
	Strength: ShouldAwait,
	Await:    []string{"Close", "AsyncClose"},
	Observe:  []string{"Errors", "Input", "IsTransactional", "Successes", "TxnStatus"},
	Words:    Words{Object: "producer", Verb: "close", Loss: "messages that are still queued are lost"},
}}
