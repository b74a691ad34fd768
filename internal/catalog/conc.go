package catalog

// A panic of a goroutine shows when somebody waits for it, and so do the errors and
// results of the pools. Those of a pool are called before the first Go: they return
// the pool that it becomes.
var conc = Library{
	Name:    "conc",
	Doc:     "https://pkg.go.dev/github.com/sourcegraph/conc",
	Version: "github.com/sourcegraph/conc@v0.3.0",
	Packages: []Package{
		{
			Path: "github.com/sourcegraph/conc",
			Futures: []Future{{
				Types: []string{"WaitGroup"},
				Shape: Accumulator,
				Await: []string{"Wait", "WaitAndRecover"},
				Start: []string{"Go"},
				Words: concWords,
			}},
		},
		{
			Path: "github.com/sourcegraph/conc/pool",
			Futures: []Future{{
				Types:   []string{"Pool", "ErrorPool", "ContextPool", "ResultPool", "ResultErrorPool", "ResultContextPool"},
				Shape:   Accumulator,
				Await:   []string{"Wait"},
				Start:   []string{"Go"},
				Observe: []string{"MaxGoroutines", "WithCancelOnError", "WithCollectErrored", "WithContext", "WithErrors", "WithFirstError", "WithMaxGoroutines"},
				Words:   concWords,
			}},
		},
		{
			Path: "github.com/sourcegraph/conc/stream",
			Futures: []Future{{
				Types:   []string{"Stream"},
				Shape:   Accumulator,
				Await:   []string{"Wait"},
				Start:   []string{"Go"},
				Observe: []string{"WithMaxGoroutines"},
				Words:   concWords,
			}},
		},
	},
}

var concWords = Words{Loss: "its panics and its errors are lost, and its goroutines may outlive the function"}
