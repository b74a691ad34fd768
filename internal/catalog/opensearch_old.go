package catalog

// The first two versions have the API that go-elasticsearch has: fields whose types
// are func types. The third has that of the fourth.
var (
	opensearchV1 = Library{
		Name:     "opensearch-go v1",
		Doc:      "https://pkg.go.dev/github.com/opensearch-project/opensearch-go",
		Version:  "github.com/opensearch-project/opensearch-go@v1.1.0",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/opensearch-project/opensearch-go", Calls: esOldClient},
			{Path: "github.com/opensearch-project/opensearch-go/opensearchapi", Calls: esRequests, FuncResult: "Response"},
			{Path: "github.com/opensearch-project/opensearch-go/opensearchtransport", Calls: opensearchOldTransport},
			{Path: "github.com/opensearch-project/opensearch-go/opensearchutil", Calls: esOldBulk},
		},
	}
	opensearchV2 = Library{
		Name:     "opensearch-go v2",
		Doc:      "https://pkg.go.dev/github.com/opensearch-project/opensearch-go/v2",
		Version:  "github.com/opensearch-project/opensearch-go/v2@v2.3.0",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/opensearch-project/opensearch-go/v2", Calls: esOldClient},
			{Path: "github.com/opensearch-project/opensearch-go/v2/opensearchapi", Calls: esRequests, FuncResult: "Response"},
			{Path: "github.com/opensearch-project/opensearch-go/v2/opensearchtransport", Calls: opensearchOldTransport},
			{Path: "github.com/opensearch-project/opensearch-go/v2/opensearchutil", Calls: esOldBulk},
		},
	}
	opensearchV3 = Library{
		Name:     "opensearch-go v3",
		Doc:      "https://pkg.go.dev/github.com/opensearch-project/opensearch-go/v3",
		Version:  "github.com/opensearch-project/opensearch-go/v3@v3.1.0",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/opensearch-project/opensearch-go/v3", ContextFirst: true, Calls: esOldClient},
			{Path: "github.com/opensearch-project/opensearch-go/v3/opensearchapi", ContextFirst: true},
			{Path: "github.com/opensearch-project/opensearch-go/v3/opensearchtransport", Calls: opensearchOldTransport},
			{Path: "github.com/opensearch-project/opensearch-go/v3/opensearchutil", Calls: esOldBulk},
		},
	}
)

var opensearchOldTransport = []Calls{
	{"Client", Terminal, []string{"Perform", "DiscoverNodes"}},
	{"Discoverable", Terminal, []string{"DiscoverNodes"}},
	{"Interface", Terminal, []string{"Perform"}},
}
