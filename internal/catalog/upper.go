package catalog

// Traps:
//   - One and All of Selector, Result and Iterator are declared by ResultMapper or
//     by Result; Query, Exec and Prepare of statements by SQLGetter, SQLExecer and
//     SQLPreparer.
//   - Find builds. Queries are immutable values.
//   - BatchInserter.Values hands rows to a goroutine, Wait waits for it.
var upperDB = Library{
	Name:    "upper/db",
	Doc:     "https://pkg.go.dev/github.com/upper/db/v4",
	Version: "github.com/upper/db/v4@v4.10.0",
	Packages: []Package{{
		Path: "github.com/upper/db/v4",
		Calls: []Calls{
			{"Session", Terminal, []string{"Get", "Save", "Delete", "Collections", "Ping", "Tx", "TxContext"}},
			{"Collection", Terminal, []string{"Insert", "InsertReturning", "UpdateReturning", "Count", "Exists", "Truncate"}},
			{"Result", Terminal, []string{"One", "All", "Next", "Delete", "Update", "Count", "Exists", "TotalPages", "TotalEntries"}},
			{"SQL", Lazy, []string{"NewIteratorContext"}},
			{"SQL", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext", "Prepare", "PrepareContext", "Iterator", "IteratorContext"}},
			{"ResultMapper", Terminal, []string{"One", "All"}},
			{"Selector", Terminal, []string{"Iterator", "IteratorContext"}},
			{"SQLGetter", Terminal, []string{"Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"SQLPreparer", Terminal, []string{"Prepare", "PrepareContext"}},
			{"SQLExecer", Terminal, []string{"Exec", "ExecContext"}},
			{"Inserter", Terminal, []string{"Iterator", "IteratorContext"}},
			{"Iterator", Terminal, []string{"Next", "NextScan", "ScanOne"}},
			{"Paginator", Terminal, []string{"TotalEntries", "TotalPages", "Iterator", "IteratorContext"}},
			{"BatchInserter", Terminal, []string{"Wait"}},
			{"", Terminal, []string{"Open"}},
			{"Adapter", Terminal, []string{"Open"}},
			{"SQLEngine", Terminal, []string{"Exec", "ExecContext", "Prepare", "PrepareContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"StoreCreator", Terminal, []string{"Create"}},
			{"StoreDeleter", Terminal, []string{"Delete"}},
			{"StoreGetter", Terminal, []string{"Get"}},
			{"StoreSaver", Terminal, []string{"Save"}},
			{"StoreUpdater", Terminal, []string{"Update"}},
		},
		Futures: []Future{{
			Types:   []string{"BatchInserter"},
			Shape:   Accumulator,
			Await:   []string{"Wait"},
			Start:   []string{"Values"},
			Observe: []string{"Done", "Err", "NextResult"},
			Words:   Words{Loss: "rows may be lost, and so is its error"},
		}},
		Builders: []string{"Selector", "Inserter", "Updater", "Deleter", "Paginator", "Result"},
		Params: []Param{
			{"Deleter", "Amend", 0, Stored},
			{"Inserter", "Amend", 0, Stored},
			{"Selector", "Amend", 0, Stored},
			{"Session", "Tx", 0, Inline},
			{"Session", "TxContext", 1, Inline},
			{"Updater", "Amend", 0, Stored},
		},
	}},
}
