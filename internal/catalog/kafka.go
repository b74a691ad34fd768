package catalog

// Producers that queue a message and send it in the background, and tell by a channel
// or a callback what became of it. That is how they are meant to be used: only what
// is never flushed may be told, to those who ask. sarama.go and franz_go.go have two
// more. Those of RocketMQ, NSQ and kafka-go have nothing that could be followed.
var (
	confluentKafka = Library{
		Name:    "confluent-kafka-go",
		Doc:     "https://pkg.go.dev/github.com/confluentinc/confluent-kafka-go/v2/kafka#Producer",
		Version: "github.com/confluentinc/confluent-kafka-go/v2@v2.11.1",
		Packages: []Package{{
			Path: "github.com/confluentinc/confluent-kafka-go/v2/kafka",
			Futures: []Future{{
				Types:    []string{"Producer"},
				Shape:    Accumulator,
				Strength: MayAwait,
				Await:    []string{"Flush"},
				Start:    []string{"Produce"},
				Observe:  []string{"Events", "Len", "Logs"},
				Words:    producerWords,
			}},
		}},
	}
	pulsar = Library{
		Name:    "Pulsar client",
		Doc:     "https://pkg.go.dev/github.com/apache/pulsar-client-go/pulsar#Producer",
		Version: "github.com/apache/pulsar-client-go@v0.19.0",
		Packages: []Package{{
			Path: "github.com/apache/pulsar-client-go/pulsar",
			Futures: []Future{{
				Types:    []string{"Producer"},
				Shape:    Accumulator,
				Strength: MayAwait,
				Await:    []string{"Flush", "FlushWithCtx"},
				Start:    []string{"SendAsync"},
				Observe:  []string{"LastSequenceID", "Name", "Topic"},
				Words:    producerWords,
			}},
		}},
	}
)

var producerWords = Words{Loss: "messages that are still queued are lost"}
