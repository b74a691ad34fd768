package catalog

// Traps:
//   - Documents, Snapshots, Collections and DocumentRefs return iterators, though
//     some take a context: Next and GetAll run the query.
//   - What a transaction, a WriteBatch or a BulkWriter is given is collected. A
//     transaction reads at once.
//   - A Query is an immutable value, and a CollectionRef begins as one.
var firestore = Library{
	Name:     "Firestore",
	Doc:      "https://pkg.go.dev/cloud.google.com/go/firestore",
	Version:  "cloud.google.com/go/firestore@v1.29.2",
	Locality: Remote,
	Packages: []Package{{
		Path: "cloud.google.com/go/firestore",
		Calls: []Calls{
			{"", Lazy, []string{"NewClient", "NewClientWithDatabase", "NewRESTClient"}},
			{"Client", Lazy, []string{"Collections", "BulkWriter"}},
			{"CollectionRef", Lazy, []string{"DocumentRefs"}},
			{"DocumentRef", Lazy, []string{"Collections", "Snapshots"}},
			{"Query", Lazy, []string{"Documents", "Snapshots"}},
			{"VectorQuery", Lazy, []string{"Documents"}},
			{"Pipeline", Lazy, []string{"Execute"}},

			{"DocumentRef", Terminal, []string{"Create", "Delete", "Get", "Set", "Update"}},
			{"Client", Terminal, []string{"GetAll", "RunTransaction"}},
			{"CollectionRef", Terminal, []string{"Add"}},
			{"DocumentIterator", Terminal, []string{"GetAll", "Next"}},
			{"PipelineResultIterator", Terminal, []string{"GetAll", "Next"}},
			{"QuerySnapshotIterator", Terminal, []string{"Next"}},
			{"DocumentSnapshotIterator", Terminal, []string{"Next"}},
			{"WriteBatch", Terminal, []string{"Commit"}},
			{"AggregationQuery", Terminal, []string{"Get", "GetResponse"}},
			{"Transaction", Terminal, []string{"Get", "GetAll"}},
			{"BulkWriter", Terminal, []string{"Flush", "End"}},
			{"BulkWriterJob", Terminal, []string{"Results"}},
			{"CollectionIterator", Terminal, []string{"GetAll", "Next"}},
			{"DocumentRefIterator", Terminal, []string{"GetAll", "Next"}},
			{"CollectionGroupRef", Terminal, []string{"GetPartitionedQueries"}},
		},
		Builders: []string{"Query"},
		Futures: []Future{
			{
				Types: []string{"WriteBatch"},
				Shape: Accumulator,
				Idle:  true,
				Await: []string{"Commit"},
				Start: []string{"Create", "Delete", "Set", "Update"},
				Words: Words{Loss: "nothing is written"},
			},
			{
				Types: []string{"BulkWriter"},
				Shape: Accumulator,
				Fails: true,
				Await: []string{"End", "Flush"},
				Start: []string{"Create", "Delete", "Set", "Update"},
				Words: Words{Loss: "what is still queued may never be written"},
			},
			{
				Types:    []string{"BulkWriterJob"},
				Strength: ShouldAwait,
				Await:    []string{"Results"},
				Together: []Functions{{"BulkWriter", []string{"End", "Flush"}}},
				Words:    Words{Object: "job", Loss: "nobody learns whether it was written"},
			},
		},
		Params: []Param{
			{"Client", "RunTransaction", 1, Inline},
		},
	}},
}
