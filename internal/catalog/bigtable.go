package catalog

// What takes a context makes a round trip, but for the functions that make a
// client.
var bigtable = Library{
	Name:     "Cloud Bigtable",
	Doc:      "https://pkg.go.dev/cloud.google.com/go/bigtable",
	Version:  "cloud.google.com/go/bigtable@v1.58.0",
	Locality: Remote,
	Packages: []Package{{
		Path:         "cloud.google.com/go/bigtable",
		ContextFirst: true,
		Calls: []Calls{
			{"", Lazy, []string{"NewClient", "NewClientWithConfig", "NewAdminClient", "NewInstanceAdminClient"}},
		},
		Params: []Param{
			{"TableShim", "ReadRows", 2, Inline},
		},
	}},
}
