package catalog

// Each request is a service, which is built in place until Do sends it. Traps:
//   - NewClient and its like ask the cluster, unless options switch the health check
//     and the sniffing off; NewSimpleClient has both off.
//   - Do of a BulkProcessorService starts the workers of a BulkProcessor, which send
//     in the background; its Flush and Close wait until all is sent.
var elastic = Library{
	Name:     "Elastic",
	Doc:      "https://pkg.go.dev/github.com/olivere/elastic/v7",
	Version:  "github.com/olivere/elastic/v7@v7.0.32",
	Locality: Remote,
	Packages: []Package{{
		Path:         "github.com/olivere/elastic/v7",
		ContextFirst: true,
		Calls: []Calls{
			{"", Terminal, []string{"Dial", "NewClient", "NewClientFromConfig"}},
			{"BulkProcessorService", Lazy, []string{"Do"}},
			{"BulkProcessor", Lazy, []string{"Start"}},
			{"BulkProcessor", Terminal, []string{"Close", "Flush", "Stop"}},
			{"Client", Terminal, []string{
				"ElasticsearchVersion", "HasPlugin", "IndexNames", "Plugins", "WaitForGreenStatus", "WaitForStatus", "WaitForYellowStatus",
			}},
			{"BackoffRetrier", Lazy, nil}, // for the library to call
			{"Retrier", Lazy, nil},
			{"RetrierFunc", Lazy, nil},
			{"StopRetrier", Lazy, nil},
		},
	}},
}
