package catalog

// Futures in their own right: what runs in them has begun when they are made.
var (
	// What Catch and Finally return may be dropped: they have handled the error. What
	// Then returns has it still.
	mo = Library{
		Name:    "samber/mo",
		Doc:     "https://pkg.go.dev/github.com/samber/mo#Future",
		Version: "github.com/samber/mo@v1.16.0",
		Packages: []Package{{
			Path: "github.com/samber/mo",
			Futures: []Future{{
				Types:     []string{"Future"},
				Strength:  ShouldAwait,
				Await:     []string{"Collect", "Result", "Either"},
				Producers: []Producer{{Calls: Functions{"Future", []string{"Catch", "Finally"}}, Strength: MayAwait}},
			}},
		}},
	}
	reugnAsync = Library{
		Name:    "reugn/async",
		Doc:     "https://pkg.go.dev/github.com/reugn/async#Future",
		Version: "github.com/reugn/async@v0.10.0",
		Packages: []Package{{
			Path: "github.com/reugn/async",
			Futures: []Future{{
				Types:    []string{"Future"},
				Strength: ShouldAwait,
				Await:    []string{"Join", "Get"},
				Producers: []Producer{
					{Calls: Functions{"Promise", []string{"Future"}}, Strength: MayAwait}, // a promise has one, and hands it out
				},
			}},
		}},
	}
	promise = Library{
		Name:    "chebyrash/promise",
		Doc:     "https://pkg.go.dev/github.com/chebyrash/promise",
		Version: "github.com/chebyrash/promise@v0.0.0-20230709133807-42ec49ba1459",
		Packages: []Package{{
			Path: "github.com/chebyrash/promise",
			Futures: []Future{{
				Types:    []string{"Promise"},
				Strength: ShouldAwait,
				Await:    []string{"Await"},
				Producers: []Producer{
					{Calls: Functions{Names: []string{"Catch", "CatchWithPool"}}, Strength: MayAwait},
				},
				Words: Words{Object: "promise"},
			}},
		}},
	}
)
