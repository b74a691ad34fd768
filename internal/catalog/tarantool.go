package catalog

// Do returns a future at once; only its accessors wait. Connect dials. Dialers and
// requests take a context for the library's use.
var tarantool = Library{
	Name:     "Tarantool connector v3",
	Doc:      "https://pkg.go.dev/github.com/tarantool/go-tarantool/v3",
	Version:  "github.com/tarantool/go-tarantool/v3@v3.0.0",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/tarantool/go-tarantool/v3",
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
