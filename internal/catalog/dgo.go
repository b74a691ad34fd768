package catalog

// What takes a context makes a round trip; NewTxn makes none. The older major
// versions (v2 to v240) have paths of their own and are not listed.
var dgo = Library{
	Name:     "dgo",
	Doc:      "https://pkg.go.dev/github.com/dgraph-io/dgo/v250",
	Version:  "github.com/dgraph-io/dgo/v250@v250.0.0",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/dgraph-io/dgo/v250",
		Calls: []Calls{
			{"Txn", Terminal, []string{"Commit", "Discard", "Do", "Mutate", "Query", "QueryRDF", "QueryRDFWithVars", "QueryWithVars"}},
			{"Dgraph", Terminal, []string{
				"AllocateNamespaces", "AllocateTimestamps", "AllocateUIDs", "Alter", "CreateNamespace", "DropAll", "DropData",
				"DropNamespace", "DropPredicate", "DropType", "ListNamespaces", "Login", "LoginIntoNamespace", "Relogin", "RunDQL",
				"RunDQLWithVars", "SetSchema",
			}},
		},
	}},
}
