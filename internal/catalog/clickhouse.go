package catalog

// Open makes the pool and does not dial. A batch collects until Send or Flush. An
// asynchronous insert is a round trip: without wait, the server answers before it
// has flushed. The driver for database/sql goes through that package.
var clickhouse = Library{
	Name:     "clickhouse-go",
	Doc:      "https://pkg.go.dev/github.com/ClickHouse/clickhouse-go/v2",
	Version:  "github.com/ClickHouse/clickhouse-go/v2@v2.50.0",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/ClickHouse/clickhouse-go/v2/lib/driver",
		Calls: []Calls{
			{"Conn", Terminal, []string{"AsyncInsert", "Exec", "Ping", "PrepareBatch", "Query", "QueryRow", "Select", "ServerVersion", "InsertFormat", "QueryFormat"}},
			{"Batch", Terminal, []string{"Send", "Flush"}},
			{"Rows", Secondary, []string{"Next"}},
			{"Row", Secondary, []string{"Scan", "ScanStruct"}},
		},
		Handles: []string{"Rows", "Row", "Batch"},
		Futures: []Future{{
			Types:   []string{"Batch"},
			Shape:   Accumulator,
			Idle:    true,
			Await:   []string{"Send", "Flush", "Abort"},
			Start:   []string{"Append", "AppendStruct", "Column"},
			Observe: []string{"Close", "Columns", "IsSent", "Rows"},
			Words:   Words{Loss: "the rows are never sent"},
		}},
	}},
}
