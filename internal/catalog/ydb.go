package catalog

// What takes a context makes a round trip: the clients, and the sessions and
// transactions that their functions are given. In the main package Open connects,
// With of a Driver does so again, and the functions that are named With... derive
// a context.
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
				{"", Lazy, nil},
				{"Driver", Terminal, []string{"With"}},
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
