package catalog

// As gocql, which it continues, with variants that take a context.
var cassandra = Library{
	Name:     "Apache Cassandra GoCQL driver",
	Doc:      "https://pkg.go.dev/github.com/apache/cassandra-gocql-driver/v2",
	Version:  "github.com/apache/cassandra-gocql-driver/v2@v2.1.2",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/apache/cassandra-gocql-driver/v2",
		Calls: []Calls{
			{"", Lazy, []string{"WrapTLS"}},

			{"Query", Terminal, []string{
				"Exec", "ExecContext", "Iter", "IterContext", "Scan", "ScanContext", "ScanCAS", "ScanCASContext", "MapScan",
				"MapScanContext", "MapScanCAS", "MapScanCASContext",
			}},
			{"Batch", Terminal, []string{"Exec", "ExecContext", "ExecCAS", "ExecCASContext", "MapExecCAS", "MapExecCASContext", "Iter", "IterContext"}},
			{"Session", Terminal, []string{
				"ExecuteBatch", "ExecuteBatchCAS", "MapExecuteBatchCAS", "AwaitSchemaAgreement", "KeyspaceMetadata", "AllKeyspaceMetadata",
				"StatementMetadata",
			}},
			{"Iter", Secondary, []string{"Scan", "MapScan", "SliceMap", "Close"}},
			{"ClusterConfig", Terminal, []string{"CreateSession"}},
			{"", Terminal, []string{"NewSession"}},
			{"Statement", Terminal, []string{"Exec", "ExecContext", "Iter", "IterContext"}},
			{"Scanner", Secondary, []string{"Next"}},
		},
	}},
}
