package catalog

import "strings"

// Each generated client of Google Cloud has types of its own for the operations
// that it starts: CreateDatabaseOperation wraps Operation of this package. There are
// hundreds; see isGoogleClient. Whoever hands on the name of an operation leaves it
// to others to ask for it.
var longrunning = Library{
	Name:    "Google Cloud operations",
	Doc:     "https://pkg.go.dev/cloud.google.com/go/longrunning",
	Version: "cloud.google.com/go/longrunning@v1.5.0",
	Packages: []Package{{
		Path: longrunningPath,
		Futures: []Future{{
			Types:    []string{"*Operation"},
			Strength: ShouldAwait,
			Await:    []string{"Wait", "WaitWithInterval", "Poll"},
			Observe:  []string{"Done"},
			Ready:    []Functions{{"*", []string{"*Operation"}}}, // of an operation by its name
			Words:    Words{Object: "operation", Loss: "nobody learns whether it succeeded"},
		}},
	}},
}

const (
	googlePath      = "cloud.google.com/go/"
	longrunningPath = googlePath + "longrunning"
)

// isGoogleClient reports whether path is that of a generated client:
// cloud.google.com/go/compute/apiv1.
func isGoogleClient(path string) bool {
	return strings.HasPrefix(path, googlePath) && strings.HasPrefix(path[strings.LastIndexByte(path, '/')+1:], "apiv")
}
