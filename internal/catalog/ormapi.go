package catalog

// Ormapi is the import path of the project's own ORM API.
const Ormapi = "github.com/asyncorm/asyncorm-lint/ormapi"

// The async terminals are not listed: each returns a future and blocks nobody.
var ormapi = Library{
	Name:    "ormapi",
	Doc:     "https://pkg.go.dev/github.com/asyncorm/asyncorm-lint/ormapi",
	Version: "in this repository",
	Packages: []Package{{
		Path: Ormapi,
		Calls: []Calls{
			{"QuerySet", Terminal, []string{"Get", "First", "Last", "Latest", "Earliest", "List", "Count", "Exists", "Contains", "Explain", "Aggregate", "Create", "Update", "Delete", "Iterator"}},
			{"QuerySet", Terminal, []string{"GetOrCreate", "UpdateOrCreate", "BulkCreate", "BulkUpdate"}},
			{"QuerySet", Awaits, []string{"AIterator"}},
			{"Future", Awaits, []string{"Await"}},
			{"Engine", Terminal, []string{"Select", "Iterate", "Count", "Exists", "Insert", "Update", "Delete", "Explain"}},
			{"Cursor", Secondary, []string{"Next"}},
			{"", Awaits, []string{"Gather", "Gather2", "Gather3"}},
			{"", Terminal, []string{"Run"}}, // waits for every task of its loop
			{"RelatedManager", Terminal, []string{"Add", "Remove", "Clear", "Set", "Create", "GetOrCreate", "UpdateOrCreate"}},
			{"", Terminal, []string{"Atomic", "InBulk", "Save", "Delete", "Refresh", "PrefetchRelatedObjects"}},
			{"Transactor", Terminal, []string{"Begin"}},
			{"Transaction", Terminal, []string{"Commit", "Rollback"}},
			{"Loop", Terminal, []string{"Close"}},
		},
		Futures: []Future{{
			Types:    []string{"Future"},
			Await:    []string{"Await"},
			Resolved: []string{"Resolved"},
			Discard:  []string{"Discard"},
			Contract: true,
			Words:    Words{GiveUp: "ormapi.Discard"},
		}},
		Builders: []string{"QuerySet", "RelatedManager"},
		Contexts: []Context{{
			By: ByParam, Type: "AsyncContext",
			Place:  "the loop that runs %s (AsyncContext)",
			Awaits: true,
			Remedy: "await it with ormapi.Go",
		}},
		Params: []Param{
			{"", "Run", 1, Goroutine}, // a task, as those of Spawn and On: its turn on the loop is a goroutine's
			{"", "Spawn", 1, Goroutine},
			{"", "Atomic", 2, Inline},
			{"", "AAtomic", 2, Goroutine},
			{"", "On", 2, Goroutine},
			{"", "Go", 1, Goroutine},
			{"", "SetUnawaitedHandler", 0, Stored},
		},
	}},
}
