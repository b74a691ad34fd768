package catalog

// The type workflow.Context is an alias whose target moves between releases:
// it is compared by identity with what the imported package declares.
var temporal = Library{
	Name:    "Temporal",
	Doc:     "https://pkg.go.dev/go.temporal.io/sdk/workflow",
	Version: "v1.50.0",
	Packages: []Package{{
		Path: "go.temporal.io/sdk/workflow",
		Contexts: []Context{{
			By: ByFirstParam, Type: "Context",
			Place:  "the Temporal workflow %s",
			Remedy: "move it into an activity",
		}},
	}},
}
