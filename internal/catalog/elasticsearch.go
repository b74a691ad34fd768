package catalog

// Two APIs:
//   - The low-level one is made of fields: es.Search(...) calls a field whose
//     type is a func type of package esapi, and there is no function to look up:
//     see RoleOfValue. WithContext of these types makes an option. Or a request
//     is made by hand (esapi.SearchRequest), whose Do makes the round trip.
//   - The typed one has a package below typedapi for each endpoint. It builds,
//     in place, until Do, Perform or IsSuccess, which take a context.
//     HttpRequest only makes the request.
//
// A BulkIndexer sends in the background: Add only queues, though it waits while
// the queue is full; Close and Flush wait until all is sent.
var (
	elasticsearchV7 = Library{ // without the typed API
		Name:     "go-elasticsearch v7",
		Doc:      "https://pkg.go.dev/github.com/elastic/go-elasticsearch/v7",
		Version:  "github.com/elastic/go-elasticsearch/v7@v7.17.10",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/elastic/go-elasticsearch/v7", Calls: esOldClient},
			{Path: "github.com/elastic/go-elasticsearch/v7/esapi", Calls: esRequests, FuncResult: "Response"},
			{Path: "github.com/elastic/go-elasticsearch/v7/esutil", Calls: esOldBulk, Futures: esFutures},
		},
	}
	elasticsearchV8 = Library{
		Name:     "go-elasticsearch v8",
		Doc:      "https://pkg.go.dev/github.com/elastic/go-elasticsearch/v8",
		Version:  "github.com/elastic/go-elasticsearch/v8@v8.19.7",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/elastic/go-elasticsearch/v8", Calls: esClient},
			{Path: "github.com/elastic/go-elasticsearch/v8/esapi", Calls: esRequests, FuncResult: "Response"},
			{Path: "github.com/elastic/go-elasticsearch/v8/esutil", Calls: esBulk, Futures: esFutures},
			{Path: "github.com/elastic/go-elasticsearch/v8/typedapi", Tree: true, ContextFirst: true, Calls: esTyped},
		},
	}
	elasticsearchV9 = Library{
		Name:     "go-elasticsearch v9",
		Doc:      "https://pkg.go.dev/github.com/elastic/go-elasticsearch/v9",
		Version:  "github.com/elastic/go-elasticsearch/v9@v9.5.2",
		Locality: Remote,
		Packages: []Package{
			{Path: "github.com/elastic/go-elasticsearch/v9", Calls: esClient},
			{Path: "github.com/elastic/go-elasticsearch/v9/esapi", Calls: esRequests, FuncResult: "Response"},
			{Path: "github.com/elastic/go-elasticsearch/v9/esutil", Calls: esBulk, Futures: esFutures},
			{Path: "github.com/elastic/go-elasticsearch/v9/typedapi", Tree: true, ContextFirst: true, Calls: esTyped},
		},
	}
)

var esClient = []Calls{
	{"BaseClient", Terminal, []string{"Perform", "DiscoverNodes"}},
}

var esOldClient = []Calls{
	{"Client", Terminal, []string{"Perform", "DiscoverNodes"}},
}

var esRequests = []Calls{
	{"Transport", Terminal, []string{"Perform"}},
	{AnyType, Terminal, []string{"Do"}},
}

var esBulk = []Calls{
	{"BulkIndexer", Lazy, []string{"Add"}},
	{"BulkIndexer", Terminal, []string{"Close", "Flush"}},
}

var esOldBulk = []Calls{
	{"BulkIndexer", Lazy, []string{"Add"}},
	{"BulkIndexer", Terminal, []string{"Close"}},
}

var esFutures = []Future{{
	Types:   []string{"BulkIndexer"},
	Shape:   Accumulator,
	Await:   []string{"Close"},
	Start:   []string{"Add"},
	Observe: []string{"Stats"},
	Words:   Words{Loss: "items that are still queued are lost"},
}}

var esTyped = []Calls{
	{AnyType, Lazy, []string{"HttpRequest"}},
}
