package catalog

const (
	promisePlace  = "franz-go's producer, which runs %s"
	promiseRemedy = "do it in a goroutine"
	hookPlace     = "franz-go's hook %s"
	hookRemedy    = "do it in a goroutine"
)

// Promises are called one after another. What runs when partitions are
// assigned, revoked or lost may block, to commit say.
var franzGo = Library{
	Name:    "franz-go",
	Doc:     "https://pkg.go.dev/github.com/twmb/franz-go/pkg/kgo",
	Version: "github.com/twmb/franz-go@v1.22.2",
	Packages: []Package{{
		Path: "github.com/twmb/franz-go/pkg/kgo",
		Contexts: []Context{
			{By: ByArg, Type: "Client", Methods: []string{"Produce", "TryProduce"}, Index: 2, Place: promisePlace, Remedy: promiseRemedy},
			{By: ByArg, Type: "GroupTransactSession", Methods: []string{"Produce", "TryProduce"}, Index: 2, Place: promisePlace, Remedy: promiseRemedy},
			{By: ByMethod, Type: "HookBrokerConnect", Methods: []string{"OnBrokerConnect"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookBrokerDisconnect", Methods: []string{"OnBrokerDisconnect"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookBrokerE2E", Methods: []string{"OnBrokerE2E"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookBrokerRead", Methods: []string{"OnBrokerRead"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookBrokerThrottle", Methods: []string{"OnBrokerThrottle"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookBrokerWrite", Methods: []string{"OnBrokerWrite"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookFetchBatchRead", Methods: []string{"OnFetchBatchRead"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookFetchRecordBuffered", Methods: []string{"OnFetchRecordBuffered"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookFetchRecordUnbuffered", Methods: []string{"OnFetchRecordUnbuffered"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookProduceBatchWritten", Methods: []string{"OnProduceBatchWritten"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookProduceRecordBuffered", Methods: []string{"OnProduceRecordBuffered"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookProduceRecordPartitioned", Methods: []string{"OnProduceRecordPartitioned"}, Place: hookPlace, Remedy: hookRemedy},
			{By: ByMethod, Type: "HookProduceRecordUnbuffered", Methods: []string{"OnProduceRecordUnbuffered"}, Place: hookPlace, Remedy: hookRemedy},
		},
		Futures: []Future{{
			Types:    []string{"Client"},
			Shape:    Accumulator,
			Strength: MayAwait,
			Await:    []string{"Flush"},
			Start:    []string{"Produce", "TryProduce"},
			Words:    producerWords,
		}},
	}},
}
