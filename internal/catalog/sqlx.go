package catalog

// The types of sqlx embed those of database/sql, so what they promote (Exec,
// Begin, Ping, Next ...) is found there. Open only makes the pool, Connect
// pings it as well. StructScan and its like copy the current row of Rows, but
// read the row of a Row; the package function StructScan reads all rows.
var sqlx = Library{
	Name:    "sqlx",
	Doc:     "https://pkg.go.dev/github.com/jmoiron/sqlx",
	Version: "github.com/jmoiron/sqlx@v1.4.0",
	Packages: []Package{{
		Path: "github.com/jmoiron/sqlx",
		Calls: []Calls{
			{"", Terminal, []string{"Connect", "ConnectContext", "MustConnect", "LoadFile", "LoadFileContext"}},
			{"", Terminal, []string{"Get", "GetContext", "Select", "SelectContext", "MustExec", "MustExecContext"}},
			{"", Terminal, []string{"NamedExec", "NamedExecContext", "NamedQuery", "NamedQueryContext", "Preparex", "PreparexContext"}},

			{"DB", Terminal, []string{"Beginx", "BeginTxx", "Connx", "MustBegin", "MustBeginTx"}},
			{"DB", Terminal, []string{"Get", "GetContext", "Select", "SelectContext", "MustExec", "MustExecContext"}},
			{"DB", Terminal, []string{"Queryx", "QueryxContext", "QueryRowx", "QueryRowxContext", "Preparex", "PreparexContext"}},
			{"DB", Terminal, []string{"NamedExec", "NamedExecContext", "NamedQuery", "NamedQueryContext", "PrepareNamed", "PrepareNamedContext"}},

			{"Conn", Terminal, []string{"BeginTxx", "GetContext", "SelectContext", "QueryxContext", "QueryRowxContext", "PreparexContext"}},

			{"Tx", Terminal, []string{"Get", "GetContext", "Select", "SelectContext", "MustExec", "MustExecContext"}},
			{"Tx", Terminal, []string{"Queryx", "QueryxContext", "QueryRowx", "QueryRowxContext", "Preparex", "PreparexContext"}},
			{"Tx", Terminal, []string{"NamedExec", "NamedExecContext", "NamedQuery", "PrepareNamed", "PrepareNamedContext"}},
			{"Tx", Secondary, []string{"Stmtx", "StmtxContext", "NamedStmt", "NamedStmtContext"}}, // may prepare again, as sql.Tx.Stmt

			{"Stmt", Terminal, []string{"Get", "GetContext", "Select", "SelectContext", "MustExec", "MustExecContext"}},
			{"Stmt", Terminal, []string{"Queryx", "QueryxContext", "QueryRowx", "QueryRowxContext"}},

			{"NamedStmt", Terminal, []string{"Get", "GetContext", "Select", "SelectContext", "Exec", "ExecContext", "MustExec", "MustExecContext"}},
			{"NamedStmt", Terminal, []string{"Query", "QueryContext", "QueryRow", "QueryRowContext", "Queryx", "QueryxContext", "QueryRowx", "QueryRowxContext"}},

			{"Execer", Terminal, []string{"Exec"}},
			{"ExecerContext", Terminal, []string{"ExecContext"}},
			{"Preparer", Terminal, []string{"Prepare"}},
			{"PreparerContext", Terminal, []string{"PrepareContext"}},
			{"Queryer", Terminal, []string{"Query", "Queryx", "QueryRowx"}},
			{"QueryerContext", Terminal, []string{"QueryContext", "QueryxContext", "QueryRowxContext"}},

			{"", Secondary, []string{"StructScan"}},
			{"Row", Secondary, []string{"Scan", "StructScan", "MapScan", "SliceScan"}},
		},
		Handles: []string{"Rows", "Row", "Stmt", "NamedStmt", "Tx"},
		Params:  []Param{{"DB", "MapperFunc", 0, Stored}},
	}},
}
