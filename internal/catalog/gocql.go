package catalog

// Contexts travel in the query (WithContext): ctx-first tells nothing here. Query
// and Batch are changed in place. Iter runs the query and fetches the first page;
// the methods of what it returns may fetch more. Observers, dialers and policies
// are for the library to call.
var gocql = Library{
	Name:     "gocql",
	Doc:      "https://pkg.go.dev/github.com/gocql/gocql",
	Version:  "github.com/gocql/gocql@v1.7.0",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/gocql/gocql",
		Calls: []Calls{
			{"", Lazy, []string{"WrapTLS"}},

			{"Query", Terminal, []string{"Exec", "Iter", "Scan", "ScanCAS", "MapScan", "MapScanCAS"}},
			{"Session", Terminal, []string{"ExecuteBatch", "ExecuteBatchCAS", "MapExecuteBatchCAS", "AwaitSchemaAgreement", "KeyspaceMetadata"}},
			{"Iter", Secondary, []string{"Scan", "MapScan", "SliceMap", "Close"}},
			{"Scanner", Secondary, []string{"Next"}},
			{"ClusterConfig", Terminal, []string{"CreateSession"}},
			{"", Terminal, []string{"NewSession"}},
		},
	}},
}
