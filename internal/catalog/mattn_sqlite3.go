package catalog

// Queries go through database/sql; what is listed is reached with Conn.Raw, or
// from a connect hook.
var mattnSQLite3 = Library{
	Name:     "go-sqlite3",
	Doc:      "https://pkg.go.dev/github.com/mattn/go-sqlite3",
	Version:  "github.com/mattn/go-sqlite3@v1.14.53",
	Locality: Embedded,
	Packages: []Package{{
		Path: "github.com/mattn/go-sqlite3",
		Calls: []Calls{
			{"SQLiteConn", Terminal, []string{
				"Exec", "ExecContext", "Query", "QueryContext", "Prepare", "PrepareContext", "Begin", "BeginTx", "Ping", "Backup",
				"Deserialize", "Serialize", "LoadExtension",
			}},
			{"SQLiteStmt", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext"}},
			{"SQLiteBackup", Terminal, []string{"Step", "Finish"}},
			{"SQLiteRows", Secondary, []string{"Next"}},
			{"SQLiteTx", Terminal, []string{"Commit", "Rollback"}},
			{"SQLiteDriver", Terminal, []string{"Open"}},
		},
	}},
}
