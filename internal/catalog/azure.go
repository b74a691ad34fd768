package catalog

// The clients of all services return this poller from the methods called Begin and
// something. With a resume token, another process goes on.
var azure = Library{
	Name:    "Azure SDK",
	Doc:     "https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime#Poller",
	Version: "github.com/Azure/azure-sdk-for-go/sdk/azcore@v1.24.0",
	Packages: []Package{{
		Path: "github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime",
		Futures: []Future{{
			Types:    []string{"Poller"},
			Strength: ShouldAwait,
			Await:    []string{"PollUntilDone", "Poll", "Result"},
			Observe:  []string{"Done"},
			Words:    Words{Object: "poller", Loss: "nobody learns whether the operation succeeded"},
		}},
	}},
}
