package catalog

// No call takes a context. Queries and scans fill a Recordset from goroutines;
// what is listed of them waits for the nodes. Tasks (of indexes and UDFs) are
// asked by IsDone, and OnComplete returns a channel.
var aerospike = Library{
	Name:     "Aerospike client",
	Doc:      "https://pkg.go.dev/github.com/aerospike/aerospike-client-go/v8",
	Version:  "github.com/aerospike/aerospike-client-go/v8@v8.5.0",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/aerospike/aerospike-client-go/v8",
		Calls: []Calls{
			{"Client", Terminal, []string{
				"Add", "Append", "BatchDelete", "BatchExecute", "BatchExists", "BatchGet", "BatchOperate", "Delete", "Execute",
				"Exists", "Get", "GetHeader", "Operate", "Prepend", "Put", "PutBins", "PutObject", "Query", "QueryExecute",
				"ScanAll", "Touch", "Truncate", "CreateIndex", "Commit", "Abort", "PutPayload", "AppendBins", "PrependBins",
				"AddBins", "BatchGetOperate", "BatchGetComplex", "BatchGetHeader", "BatchGetObjects", "GetObject", "RegisterUDFFromFile",
				"RegisterUDF", "RemoveUDF", "ListUDF", "ExecuteUDF", "ExecuteUDFNode", "QueryPartitions", "QueryNode", "ScanNode",
				"ScanPartitions", "QueryObjects", "ScanAllObjects", "CreateComplexIndex", "CreateIndexWithExpression", "DropIndex",
				"CreateUser", "DropUser", "ChangePassword", "GrantRoles", "RevokeRoles", "WarmUp",
			}},
			{"", Terminal, []string{"NewClient", "NewClientWithPolicy", "NewClientWithPolicyAndHost"}},
			{"Task", Terminal, []string{"IsDone"}},
			{"DropIndexTask", Terminal, []string{"IsDone"}},
			{"ExecuteTask", Terminal, []string{"IsDone"}},
			{"IndexTask", Terminal, []string{"IsDone"}},
			{"RegisterTask", Terminal, []string{"IsDone"}},
			{"RemoveTask", Terminal, []string{"IsDone"}},
			{"Node", Terminal, []string{"RequestInfo", "RequestStats", "WarmUp"}},
			{"Cluster", Terminal, []string{"WarmUp"}},
		},
		// IsDone is how a program polls.
		Futures: []Future{{
			Types:    []string{"DropIndexTask", "ExecuteTask", "IndexTask", "RegisterTask", "RemoveTask"},
			Strength: ShouldAwait,
			Await:    []string{"OnComplete", "IsDone"},
			Words:    Words{Object: "task", Loss: "nobody learns whether it succeeded"},
		}},
	}},
}
