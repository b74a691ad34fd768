package catalog

// To cancel a task gives it up.
var govmomi = Library{
	Name:    "govmomi",
	Doc:     "https://pkg.go.dev/github.com/vmware/govmomi/object#Task",
	Version: "github.com/vmware/govmomi@v0.56.0",
	Packages: []Package{{
		Path: "github.com/vmware/govmomi/object",
		Futures: []Future{{
			Types:    []string{"Task"},
			Strength: ShouldAwait,
			Await:    []string{"Wait", "WaitEx", "WaitForResult", "WaitForResultEx"},
			Ready:    []Functions{{"", []string{"NewTask"}}}, // of a task that runs already
			Words:    Words{Object: "task", Loss: "nobody learns whether it succeeded"},
		}},
	}},
}
