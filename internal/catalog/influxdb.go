package catalog

// WriteAPI writes in the background: WritePoint and WriteRecord only queue, Flush
// waits. WriteAPIBlocking and the rest take a context and make a round trip. The
// result of a query streams: Next reads.
var influxdb = Library{
	Name:     "InfluxDB client v2",
	Doc:      "https://pkg.go.dev/github.com/influxdata/influxdb-client-go/v2",
	Version:  "github.com/influxdata/influxdb-client-go/v2@v2.14.0",
	Locality: Remote,
	Packages: []Package{
		{
			Path:         "github.com/influxdata/influxdb-client-go/v2",
			ContextFirst: true,
		},
		{
			Path:         "github.com/influxdata/influxdb-client-go/v2/api",
			ContextFirst: true,
			Calls: []Calls{
				{"WriteAPI", Terminal, []string{"Flush"}},
				{"QueryTableResult", Secondary, []string{"Next"}},
			},
			// What is queued is sent every second, and when the client is closed.
			Futures: []Future{{
				Types:    []string{"WriteAPI"},
				Shape:    Accumulator,
				Strength: ShouldAwait,
				Await:    []string{"Flush"},
				Start:    []string{"WritePoint", "WriteRecord"},
				Observe:  []string{"Errors", "SetWriteFailedCallback"},
				Together: []Functions{{"Client", []string{"Close"}}},
				Words:    Words{Loss: "points that are still queued are lost"},
			}},
			Params: []Param{
				{"WriteAPI", "SetWriteFailedCallback", 0, Stored},
			},
		},
	},
}
