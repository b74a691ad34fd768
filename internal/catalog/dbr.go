package catalog

// Statements are changed in place. Connection, Session and Tx embed the types of
// database/sql, so what they promote is found there.
var dbr = Library{
	Name:    "dbr",
	Doc:     "https://pkg.go.dev/github.com/gocraft/dbr/v2",
	Version: "github.com/gocraft/dbr/v2@v2.7.6",
	Packages: []Package{{
		Path: "github.com/gocraft/dbr/v2",
		Calls: []Calls{
			{"SelectStmt", Terminal, []string{
				"Load", "LoadContext", "LoadOne", "LoadOneContext", "Iterate", "IterateContext", "Rows", "RowsContext", "ReturnInt64",
				"ReturnInt64s", "ReturnString", "ReturnStrings", "ReturnUint64", "ReturnUint64s", "ReturnInt64Context", "ReturnInt64sContext",
				"ReturnUint64Context", "ReturnUint64sContext", "ReturnStringContext", "ReturnStringsContext",
			}},
			{"InsertStmt", Terminal, []string{"Exec", "ExecContext", "Load", "LoadContext"}},
			{"UpdateStmt", Terminal, []string{"Exec", "ExecContext", "Load", "LoadContext"}},
			{"DeleteStmt", Terminal, []string{"Exec", "ExecContext"}},
			{"Session", Terminal, []string{"Begin", "BeginTx"}},
			{"Tx", Terminal, []string{"Commit", "Rollback", "RollbackUnlessCommitted"}},
			{"", Secondary, []string{"Load"}},
			{"Runner", Terminal, []string{"ExecContext", "QueryContext"}},
			{"Iterator", Secondary, []string{"Next"}},
		},
	}},
}
