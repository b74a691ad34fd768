package catalog

// What takes a context makes a round trip: the clients, and the sessions and
// transactions that their functions are given. Most are declared by interfaces,
// some by those of internal packages, which are judged by their bodies. In the
// main package With... derive a context.
var ydb = Library{
	Name:     "YDB SDK",
	Doc:      "https://pkg.go.dev/github.com/ydb-platform/ydb-go-sdk/v3",
	Version:  "github.com/ydb-platform/ydb-go-sdk/v3@v3.156.1",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/ydb-platform/ydb-go-sdk/v3",
			Calls: []Calls{
				{"", Terminal, []string{"MustOpen", "New", "Open"}},
			},
			Params: []Param{
				{"", "IterateByIssues", 1, Inline},
			},
		},
		{
			Path:         "github.com/ydb-platform/ydb-go-sdk/v3/query",
			ContextFirst: true,
			Params: []Param{
				{"Client", "Do", 1, Inline},
				{"Client", "DoTx", 1, Inline},
			},
		},
		{
			Path:         "github.com/ydb-platform/ydb-go-sdk/v3/table",
			ContextFirst: true,
			Params: []Param{
				{"Client", "Do", 1, Inline},
				{"Client", "DoTx", 1, Inline},
			},
		},
		{
			Path:         "github.com/ydb-platform/ydb-go-sdk/v3/table/result",
			ContextFirst: true,
			Params: []Param{
				{"Set", "Columns", 0, Stored},
			},
		},
	},
}
