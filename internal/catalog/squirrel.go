package catalog

// Builders are immutable values. Most programs hand what ToSql returns to
// database/sql; with RunWith the builders run themselves.
var squirrel = Library{
	Name:    "Squirrel",
	Doc:     "https://pkg.go.dev/github.com/Masterminds/squirrel",
	Version: "github.com/Masterminds/squirrel@v1.5.4",
	Packages: []Package{{
		Path: "github.com/Masterminds/squirrel",
		Calls: []Calls{
			{"SelectBuilder", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext", "Scan", "ScanContext"}},
			{"InsertBuilder", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext", "Scan", "ScanContext"}},
			{"UpdateBuilder", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext", "Scan", "ScanContext"}},
			{"DeleteBuilder", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "QueryRowContext", "ScanContext"}},
			{"", Terminal, []string{"ExecWith", "ExecContextWith", "QueryWith", "QueryContextWith", "QueryRowWith", "QueryRowContextWith"}},
			{"Execer", Terminal, []string{"Exec"}},
			{"Queryer", Terminal, []string{"Query"}},
			{"ExecerContext", Terminal, []string{"ExecContext"}},
			{"PreparerContext", Terminal, []string{"PrepareContext"}},
			{"Preparer", Terminal, []string{"Prepare"}},
			{"QueryRowerContext", Terminal, []string{"QueryRowContext"}},
			{"QueryRower", Terminal, []string{"QueryRow"}},
			{"QueryerContext", Terminal, []string{"QueryContext"}},
			{"StmtCache", Terminal, []string{"Prepare", "PrepareContext", "Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"StdSql", Terminal, []string{"Query", "QueryRow", "Exec"}},
			{"StdSqlCtx", Terminal, []string{"QueryContext", "QueryRowContext", "ExecContext"}},
			{"DBProxyBeginner", Terminal, []string{"Begin"}},
			{"Row", Secondary, []string{"Scan"}},
			{"RowScanner", Secondary, []string{"Scan"}},
		},
		Builders: []string{"SelectBuilder", "InsertBuilder", "UpdateBuilder", "DeleteBuilder", "CaseBuilder", "StatementBuilderType"},
	}},
}
