package catalog

// What takes a context makes a round trip, but for Run, which returns an iterator,
// and NewClient. A transaction collects what it writes. A Query is an immutable
// value.
var datastore = Library{
	Name:     "Cloud Datastore",
	Doc:      "https://pkg.go.dev/cloud.google.com/go/datastore",
	Version:  "cloud.google.com/go/datastore@v1.28.1",
	Locality: Remote,
	Packages: []Package{{
		Path: "cloud.google.com/go/datastore",
		Calls: []Calls{
			{"", Lazy, []string{"NewClient", "NewClientWithDatabase"}},
			{"Client", Lazy, []string{"Run", "RunWithOptions"}},

			{"Client", Terminal, []string{
				"AllocateIDs", "Count", "Delete", "DeleteMulti", "Get", "GetAll", "GetAllWithOptions", "GetMulti", "Mutate",
				"NewTransaction", "Put", "PutMulti", "PutMultiWithOptions", "PutWithOptions", "ReserveIDs", "RunAggregationQuery",
				"RunAggregationQueryWithOptions", "RunInTransaction",
			}},
			{"Transaction", Terminal, []string{"Commit", "Rollback", "Get", "GetMulti"}},
			{"Iterator", Terminal, []string{"Next"}},
		},
		Builders: []string{"Query"},
		Params: []Param{
			{"Client", "RunInTransaction", 1, Inline},
		},
	}},
}
