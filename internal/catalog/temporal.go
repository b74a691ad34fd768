package catalog

// The type workflow.Context is an alias whose target moves between releases:
// it is compared by identity with what the imported package declares.
//
// A function that only the call hands over (a query handler, which has no
// workflow.Context) is not known as a context, nor are the functions given to
// a Selector, whose methods belong to an internal package.
var temporal = Library{
	Name:    "Temporal",
	Doc:     "https://pkg.go.dev/go.temporal.io/sdk/workflow",
	Version: "go.temporal.io/sdk@v1.50.0",
	Packages: []Package{{
		Path: "go.temporal.io/sdk/workflow",
		Contexts: []Context{{
			By: ByFirstParam, Type: "Context",
			Place:  "the Temporal workflow %s",
			Remedy: "move it into an activity",
		}},
		Params: []Param{
			{"", "Go", 1, Goroutine},
			{"", "GoNamed", 2, Goroutine},
			{"", "Await", 1, Inline},
			{"", "AwaitWithOptions", 2, Inline},
			{"", "AwaitWithTimeout", 2, Inline},
			{"", "SideEffect", 1, Inline},
			{"", "SideEffectWithOptions", 2, Inline},
			{"", "MutableSideEffect", 2, Inline},
			{"", "MutableSideEffect", 3, Inline},
			{"", "MutableSideEffectWithOptions", 3, Inline},
			{"", "MutableSideEffectWithOptions", 4, Inline},
			{"", "DeterministicKeysFunc", 1, Inline},
			{"", "UpsertTypedSearchAttributes", 1, Inline},
		},
	}},
}
