package catalog

// Closing a *sql.DB is not listed: a program closes its pool when it quits.
// Scan of *sql.Rows only copies the row that Next has read.
var databaseSQL = Library{
	Name:    "database/sql",
	Doc:     "https://pkg.go.dev/database/sql",
	Version: "go1.26.8",
	Packages: []Package{{
		Path: "database/sql",
		Calls: []Calls{
			{"DB", Terminal, []string{"Begin", "BeginTx", "Conn", "Exec", "ExecContext", "Ping", "PingContext", "Prepare", "PrepareContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"Conn", Terminal, []string{"BeginTx", "ExecContext", "PingContext", "PrepareContext", "QueryContext", "QueryRowContext"}},
			{"Tx", Terminal, []string{"Commit", "Rollback", "Exec", "ExecContext", "Prepare", "PrepareContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"Stmt", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"Tx", Secondary, []string{"Stmt", "StmtContext"}},
			{"Row", Secondary, []string{"Scan"}},
			{"Rows", Secondary, []string{"Next", "NextResultSet"}},
		},
		Handles: []string{"Rows", "Row", "Result", "Stmt", "Tx"},
		Params:  []Param{{"Conn", "Raw", 0, Inline}},
	}},
}
