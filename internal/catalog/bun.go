package catalog

// A query of bun is one value that its methods change in place and return, so
// it is no builder: dropping what Where returns loses nothing. Of the methods
// of the queries those that take a context run it. DB, Conn, Tx and Stmt embed
// the types of database/sql, so what they promote is found there.
var bun = Library{
	Name:    "Bun",
	Doc:     "https://pkg.go.dev/github.com/uptrace/bun",
	Version: "github.com/uptrace/bun@v1.3.0",
	Packages: []Package{{
		Path: "github.com/uptrace/bun",
		Calls: []Calls{
			{"DB", Terminal, []string{"Begin", "BeginTx", "RunInTx", "Conn", "ResetModel", "Prepare", "PrepareContext"}},
			{"DB", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"DB", Secondary, []string{"ScanRow", "ScanRows"}},
			{"Conn", Terminal, []string{"BeginTx", "RunInTx", "ExecContext", "QueryContext", "QueryRowContext"}},
			{"Tx", Terminal, []string{"Begin", "BeginTx", "RunInTx", "Commit", "Rollback"}},
			{"Tx", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"IConn", Terminal, []string{"ExecContext", "QueryContext", "QueryRowContext"}},
			{"IDB", Terminal, []string{"BeginTx", "RunInTx"}},

			{"SelectQuery", Terminal, []string{"Scan", "ScanAndCount", "Count", "Exists", "Exec", "Rows"}},
			{"InsertQuery", Terminal, []string{"Exec", "Scan"}},
			{"UpdateQuery", Terminal, []string{"Exec", "Scan"}},
			{"DeleteQuery", Terminal, []string{"Exec", "Scan"}},
			{"MergeQuery", Terminal, []string{"Exec", "Scan"}},
			{"RawQuery", Terminal, []string{"Exec", "Scan"}},
			{"CreateTableQuery", Terminal, []string{"Exec"}},
			{"DropTableQuery", Terminal, []string{"Exec"}},
			{"TruncateTableQuery", Terminal, []string{"Exec"}},
			{"CreateIndexQuery", Terminal, []string{"Exec"}},
			{"DropIndexQuery", Terminal, []string{"Exec"}},
			{"AddColumnQuery", Terminal, []string{"Exec"}},
			{"DropColumnQuery", Terminal, []string{"Exec"}},
		},
		Handles: []string{"Tx", "Stmt"},
		Params: []Param{
			{"", "NewDB", 2, Inline},
			{"", "WithOptions", 0, Stored},

			{"DB", "RunInTx", 2, Inline},
			{"Conn", "RunInTx", 2, Inline},
			{"Tx", "RunInTx", 2, Inline},
			{"IDB", "RunInTx", 2, Inline},

			{"SelectQuery", "Apply", 0, Inline},
			{"SelectQuery", "ApplyQueryBuilder", 0, Inline},
			{"SelectQuery", "WhereGroup", 1, Inline},
			{"SelectQuery", "Relation", 1, Stored},
			{"InsertQuery", "Apply", 0, Inline},
			{"UpdateQuery", "Apply", 0, Inline},
			{"UpdateQuery", "ApplyQueryBuilder", 0, Inline},
			{"UpdateQuery", "WhereGroup", 1, Inline},
			{"DeleteQuery", "Apply", 0, Inline},
			{"DeleteQuery", "ApplyQueryBuilder", 0, Inline},
			{"DeleteQuery", "WhereGroup", 1, Inline},
			{"MergeQuery", "Apply", 0, Inline},
			{"MergeQuery", "WhenInsert", 1, Inline},
			{"MergeQuery", "WhenUpdate", 1, Inline},
			{"AddColumnQuery", "Apply", 0, Inline},
			{"DropColumnQuery", "Apply", 0, Inline},
			{"QueryBuilder", "WhereGroup", 1, Inline},
		},
	}},
}
