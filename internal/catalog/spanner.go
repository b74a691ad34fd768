package catalog

// Traps:
//   - What the transactions have in common is declared by txReadOnly, which is not
//     exported. Query and Read of it return an iterator, which reads: secondary.
//   - BufferWrite collects until the commit. Single and ReadOnlyTransaction make no
//     round trip.
//   - A client opens its sessions in the background. A ReadWriteStmtBasedTransaction
//     waits for one, and may begin there and then.
var spanner = Library{
	Name:     "Cloud Spanner",
	Doc:      "https://pkg.go.dev/cloud.google.com/go/spanner",
	Version:  "cloud.google.com/go/spanner@v1.96.1",
	Locality: Remote,
	Packages: []Package{{
		Path: "cloud.google.com/go/spanner",
		Calls: []Calls{
			{"Client", Terminal, []string{
				"Apply", "BatchReadOnlyTransaction", "BatchWrite", "BatchWriteWithOptions", "PartitionedUpdate", "PartitionedUpdateWithOptions",
				"ReadWriteTransaction", "ReadWriteTransactionWithOptions",
			}},
			{"txReadOnly", Terminal, []string{"AnalyzeQuery", "ReadRow", "ReadRowUsingIndex", "ReadRowWithOptions"}},
			{"txReadOnly", Secondary, []string{"Query", "QueryWithOptions", "QueryWithStats", "Read", "ReadUsingIndex", "ReadWithOptions"}},
			{"ReadWriteTransaction", Terminal, []string{"Update", "UpdateWithOptions", "BatchUpdate", "BatchUpdateWithOptions"}},
			{"ReadWriteStmtBasedTransaction", Terminal, []string{"Commit", "CommitWithReturnResp", "Rollback", "ResetForRetry"}},
			{"RowIterator", Terminal, []string{"Next", "Do"}},
			{"", Lazy, []string{"NewClient", "NewClientWithConfig", "NewMultiEndpointClient", "NewMultiEndpointClientWithConfig"}},
			{"", Terminal, []string{
				"NewReadWriteStmtBasedTransaction", "NewReadWriteStmtBasedTransactionWithOptions",
				"NewReadWriteStmtBasedTransactionWithCallbackForOptions",
			}},
			{"", Secondary, []string{"SelectAll"}},
			{"BatchReadOnlyTransaction", Terminal, []string{
				"PartitionRead", "PartitionReadWithOptions", "PartitionReadUsingIndex", "PartitionReadUsingIndexWithOptions",
				"PartitionQuery", "PartitionQueryWithOptions", "Cleanup",
			}},
			{"BatchReadOnlyTransaction", Secondary, []string{"Execute"}},
			{"BatchWriteResponseIterator", Terminal, []string{"Next", "Do"}},
		},
		Params: []Param{
			{"BatchWriteResponseIterator", "Do", 0, Inline},
			{"RowIterator", "Do", 0, Inline},
		},
	}},
}
