package catalog

// Traps:
//   - NewSession takes a context and yet only makes the session, as NewDriver does
//     the pool. Closing a driver is not listed.
//   - Run returns when the query is accepted; the methods of its result read on.
//   - The function of ExecuteRead or ExecuteWrite runs inside the call, and may run
//     again.
var neo4j = Library{
	Name:     "Neo4j driver",
	Doc:      "https://pkg.go.dev/github.com/neo4j/neo4j-go-driver/v5/neo4j",
	Version:  "github.com/neo4j/neo4j-go-driver/v5@v5.28.4",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/neo4j/neo4j-go-driver/v5/neo4j",
		Calls: []Calls{
			{"DriverWithContext", Lazy, []string{"NewSession"}},
			{"ResultWithContext", Lazy, []string{"Records"}},

			{"SessionWithContext", Terminal, []string{"BeginTransaction", "Close", "ExecuteRead", "ExecuteWrite", "Run"}},
			{"DriverWithContext", Terminal, []string{"GetServerInfo", "VerifyAuthentication", "VerifyConnectivity"}},
			{"ExplicitTransaction", Terminal, []string{"Close", "Commit", "Rollback", "Run"}},
			{"ManagedTransaction", Terminal, []string{"Run"}},
			{"ResultWithContext", Secondary, []string{"Collect", "Consume", "Next", "NextRecord", "Peek", "PeekRecord", "Single"}},
			{"", Terminal, []string{
				"ExecuteQuery", "ExecuteRead", "ExecuteWrite", "Collect", "CollectWithContext", "CollectT", "CollectTWithContext",
				"Single", "SingleWithContext", "SingleT", "SingleTWithContext",
			}},
			{"Session", Terminal, []string{"BeginTransaction", "ReadTransaction", "WriteTransaction", "Run", "Close"}},
			{"Driver", Terminal, []string{"VerifyConnectivity"}},
			{"Transaction", Terminal, []string{"Commit", "Rollback", "Run", "Close"}},
			{"Result", Secondary, []string{"Next", "NextRecord", "PeekRecord", "Collect", "Single", "Consume"}},
		},
		Handles: []string{"ResultWithContext", "Result", "ExplicitTransaction", "EagerResult"},
		Params: []Param{
			{"", "CollectT", 1, Inline},
			{"", "CollectTWithContext", 2, Inline},
			{"SessionWithContext", "ExecuteRead", 1, Inline},
			{"SessionWithContext", "ExecuteWrite", 1, Inline},
			{"", "SingleT", 1, Inline},
			{"", "SingleTWithContext", 2, Inline},
		},
	}},
}
