package catalog

// A thunk is a future that is called: only then does it say what was loaded, and
// why not.
var (
	dataloaderV5 = Library{
		Name:     "dataloader v5",
		Doc:      "https://pkg.go.dev/github.com/graph-gophers/dataloader",
		Version:  "github.com/graph-gophers/dataloader@v5.0.0+incompatible",
		Packages: []Package{{Path: "github.com/graph-gophers/dataloader", Futures: thunks}},
	}
	dataloaderV6 = Library{
		Name:     "dataloader v6",
		Doc:      "https://pkg.go.dev/github.com/graph-gophers/dataloader/v6",
		Version:  "github.com/graph-gophers/dataloader/v6@v6.0.0",
		Packages: []Package{{Path: "github.com/graph-gophers/dataloader/v6", Futures: thunks}},
	}
	dataloader = Library{
		Name:     "dataloader v7",
		Doc:      "https://pkg.go.dev/github.com/graph-gophers/dataloader/v7",
		Version:  "github.com/graph-gophers/dataloader/v7@v7.1.0",
		Packages: []Package{{Path: "github.com/graph-gophers/dataloader/v7", Futures: thunks}},
	}
)

var thunks = []Future{{
	Types: []string{"Thunk", "ThunkMany"},
	Shape: FuncValue,
	Ready: []Functions{{"Cache", []string{"Get"}}, {"InMemoryCache", []string{"Get"}}, {"NoCache", []string{"Get"}}},
	Words: Words{Object: "thunk", Verb: "call", Loss: "what it loads, and its error, are lost"},
}}
