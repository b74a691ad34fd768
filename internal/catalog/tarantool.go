package catalog

// Do returns a future at once; only its accessors wait. Connect dials. Dialers and
// requests take a context for the library's use.
//
// Release, for those who are done with a future, and WaitChan take it over. All
// requests are futures, in v2 those of methods called Async as well.
var tarantool = Library{
	Name:     "Tarantool connector v3",
	Doc:      "https://pkg.go.dev/github.com/tarantool/go-tarantool/v3",
	Version:  "github.com/tarantool/go-tarantool/v3@v3.0.0",
	Locality: Remote,
	Packages: []Package{
		{
			Path:    "github.com/tarantool/go-tarantool/v3",
			Futures: tarantoolFutures,
			Calls: []Calls{
				{"Future", Terminal, []string{"Get", "GetTyped", "GetResponse"}},
				{"", Terminal, []string{"Connect"}},
			},
			Params: []Param{
				{"Connection", "NewWatcher", 1, Goroutine},
				{"Connector", "NewWatcher", 1, Goroutine},
				{"OptionalBoxError", "UnwrapOrElse", 0, Inline},
			},
		},
		{
			Path: "github.com/tarantool/go-tarantool/v3/pool",
			Calls: []Calls{
				{"", Terminal, []string{"New", "NewWithOpts"}},
				{"Pool", Terminal, []string{"Add"}},
				{"TopologyEditor", Terminal, []string{"Add"}},
			},
			Params: []Param{
				{"Pooler", "NewWatcher", 1, Stored},
			},
		},
	},
}

var tarantoolV2 = Library{
	Name:     "Tarantool connector v2",
	Doc:      "https://pkg.go.dev/github.com/tarantool/go-tarantool/v2",
	Version:  "github.com/tarantool/go-tarantool/v2@v2.4.1",
	Locality: Remote,
	Packages: []Package{{Path: "github.com/tarantool/go-tarantool/v2", Futures: tarantoolFutures}},
}

var tarantoolFutures = []Future{{
	Types: []string{"Future"},
	Await: []string{"Get", "GetTyped", "GetResponse"},
}}
