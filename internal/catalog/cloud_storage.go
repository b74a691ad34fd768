package catalog

const (
	progressPlace  = "the transfer, which runs %s"
	progressRemedy = "do it in a goroutine"
)

var cloudStorage = Library{
	Name:    "Cloud Storage",
	Doc:     "https://pkg.go.dev/cloud.google.com/go/storage#Writer",
	Version: "cloud.google.com/go/storage@v1.70.0",
	Packages: []Package{{
		Path: "cloud.google.com/go/storage",
		Contexts: []Context{
			{By: ByField, Type: "Copier", Methods: []string{"ProgressFunc"}, Place: progressPlace, Remedy: progressRemedy},
			{By: ByField, Type: "Writer", Methods: []string{"ProgressFunc"}, Place: progressPlace, Remedy: progressRemedy},
		},
	}},
}
