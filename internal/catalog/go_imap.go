package catalog

var goIMAP = Library{
	Name:    "go-imap",
	Doc:     "https://pkg.go.dev/github.com/emersion/go-imap/v2/imapclient#UnilateralDataHandler",
	Version: "github.com/emersion/go-imap/v2@v2.0.0-beta.8",
	Packages: []Package{{
		Path: "github.com/emersion/go-imap/v2/imapclient",
		Contexts: []Context{{
			By: ByField, Type: "UnilateralDataHandler",
			Place:  "the IMAP client's reader, which runs %s",
			Remedy: "do it in a goroutine",
		}},
	}},
}
