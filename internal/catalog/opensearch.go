package catalog

// What takes a context makes a round trip, in the groups of the API (Indices, Cat,
// Cluster ...) as well.
var opensearchV4 = Library{
	Name:     "opensearch-go v4",
	Doc:      "https://pkg.go.dev/github.com/opensearch-project/opensearch-go/v4",
	Version:  "github.com/opensearch-project/opensearch-go/v4@v4.8.1",
	Locality: Remote,
	Packages: []Package{
		{
			Path:         "github.com/opensearch-project/opensearch-go/v4",
			ContextFirst: true,
			Calls:        []Calls{{"Client", Terminal, []string{"Perform", "Stream"}}},
		},
		{
			Path:         "github.com/opensearch-project/opensearch-go/v4/opensearchapi",
			ContextFirst: true,
		},
		{
			Path:         "github.com/opensearch-project/opensearch-go/v4/opensearchtransport",
			ContextFirst: true,
			Calls:        []Calls{{"Client", Terminal, []string{"Perform", "Stream"}}, {"Interface", Terminal, []string{"Perform"}}},
			Contexts:     opensearchContexts,
		},
		{
			Path:  "github.com/opensearch-project/opensearch-go/v4/opensearchutil",
			Calls: esOldBulk,
		},
	},
}
