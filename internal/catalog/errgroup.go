package catalog

// A group that nobody waits for leaves goroutines behind. SetLimit is called
// before the first of them.
var errgroup = Library{
	Name:    "errgroup",
	Doc:     "https://pkg.go.dev/golang.org/x/sync/errgroup",
	Version: "golang.org/x/sync@v0.24.0",
	Packages: []Package{{
		Path: "golang.org/x/sync/errgroup",
		Futures: []Future{{
			Types:   []string{"Group"},
			Shape:   Accumulator,
			Await:   []string{"Wait"},
			Start:   []string{"Go", "TryGo"},
			Observe: []string{"SetLimit"},
			Words:   Words{Loss: "its error is lost, and its goroutines may outlive the function"},
		}},
	}},
}
