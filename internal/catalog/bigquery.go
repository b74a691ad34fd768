package catalog

// Table.Read, Datasets, Jobs and their like take a context and yet return an
// iterator, whose Next makes the round trips. Query.Read runs the query. A managed
// stream sends in the background: AppendRows waits where too much is on its way,
// and the result is waited for with GetResult.
var bigquery = Library{
	Name:     "BigQuery",
	Doc:      "https://pkg.go.dev/cloud.google.com/go/bigquery",
	Version:  "cloud.google.com/go/bigquery@v1.86.2",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "cloud.google.com/go/bigquery",
			Calls: []Calls{
				{"", Lazy, []string{"NewClient"}},
				{"Client", Lazy, []string{"Datasets", "DatasetsInProject", "Jobs"}},
				{"Dataset", Lazy, []string{"Tables", "Models", "Routines"}},
				{"Job", Lazy, []string{"Children"}},
				{"Table", Lazy, []string{"Read"}},

				{"Query", Terminal, []string{"Read", "Run"}},
				{"Job", Terminal, []string{"Cancel", "Delete", "Read", "Status", "Wait"}},
				{"RowIterator", Terminal, []string{"Next"}},
				{"Inserter", Terminal, []string{"Put"}},
				{"Loader", Terminal, []string{"Run"}},
				{"Copier", Terminal, []string{"Run"}},
				{"Extractor", Terminal, []string{"Run"}},
				{"Table", Terminal, []string{"Create", "Delete", "Metadata", "Update"}},
				{"Dataset", Terminal, []string{"Create", "CreateWithOptions", "Delete", "DeleteWithContents", "Metadata", "MetadataWithOptions", "Update", "UpdateWithOptions"}},
				{"Client", Terminal, []string{"JobFromID", "JobFromIDLocation", "JobFromProject", "EnableStorageReadClient"}},
				{"Model", Terminal, []string{"Metadata", "Update", "Delete"}},
				{"Routine", Terminal, []string{"Create", "Metadata", "Update", "Delete"}},
				{"DatasetIterator", Terminal, []string{"Next"}},
				{"TableIterator", Terminal, []string{"Next"}},
				{"JobIterator", Terminal, []string{"Next"}},
				{"ModelIterator", Terminal, []string{"Next"}},
				{"RoutineIterator", Terminal, []string{"Next"}},
			},
			// Whoever takes the identity of a job, or asks for its status, waits in
			// a way of his own. A dry run has ended when it has begun, and tells by
			// LastStatus.
			Futures: []Future{{
				Types:    []string{"Job"},
				Strength: ShouldAwait,
				Await:    []string{"Wait", "Read"},
				Ready: []Functions{
					{"Client", []string{"JobFromID", "JobFromIDLocation", "JobFromProject"}},
					{"JobIterator", []string{"Next"}},
					{"RowIterator", []string{"SourceJob"}},
				},
				Words: Words{Object: "job", Loss: "nobody learns whether it succeeded"},
			}},
		},
		{
			Path: "cloud.google.com/go/bigquery/storage/managedwriter",
			Calls: []Calls{
				{"", Lazy, []string{"NewClient"}},

				{"ManagedStream", Terminal, []string{"AppendRows", "Finalize", "FlushRows"}},
				{"AppendResult", Terminal, []string{"GetResult", "FullResponse", "UpdatedSchema", "TotalAttempts"}},
				{"Client", Terminal, []string{"NewManagedStream", "BatchCommitWriteStreams", "CreateWriteStream", "GetWriteStream"}},
			},
			Futures: []Future{{
				Types: []string{"AppendResult"},
				Fails: true,
				Await: []string{"GetResult", "FullResponse"},
				Words: Words{Object: "result", Loss: "nobody learns whether the rows were written"},
			}},
		},
	},
}
