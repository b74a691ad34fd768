package catalog

// A thunk is a future that is called: only then does it say what was loaded, and
// why not.
var dataloader = Library{
	Name:    "dataloader",
	Doc:     "https://pkg.go.dev/github.com/graph-gophers/dataloader/v7",
	Version: "github.com/graph-gophers/dataloader/v7@v7.1.0",
	Packages: []Package{{
		Path: "github.com/graph-gophers/dataloader/v7",
		Futures: []Future{{
			Types: []string{"Thunk", "ThunkMany"},
			Shape: FuncValue,
			Words: Words{Object: "thunk", Verb: "call", Loss: "what it loads, and its error, are lost"},
		}},
	}},
}
