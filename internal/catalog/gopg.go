package catalog

// Traps:
//   - The methods of DB and Conn are declared by baseDB, which is not exported.
//   - Connect does not connect: the pool dials when a query needs it.
//   - Model, ModelContext and Context take a context and run nothing: ctx-first
//     tells nothing here. A Query is changed in place.
var gopg = Library{
	Name:     "go-pg",
	Doc:      "https://pkg.go.dev/github.com/go-pg/pg/v10",
	Version:  "github.com/go-pg/pg/v10@v10.11.0",
	Locality: Remote,
	Packages: []Package{
		{
			Path: "github.com/go-pg/pg/v10",
			Calls: []Calls{
				{"", Lazy, []string{"ModelContext"}},
				{"DBI", Lazy, []string{"ModelContext"}},
				{"Tx", Lazy, []string{"ModelContext"}},
				{"DB", Terminal, []string{"Listen"}},

				{"baseDB", Terminal, []string{
					"Begin", "BeginContext", "CopyFrom", "CopyTo", "Exec", "ExecContext", "ExecOne", "ExecOneContext", "Ping", "Prepare",
					"Query", "QueryContext", "QueryOne", "QueryOneContext", "RunInTransaction",
				}},
				{"Tx", Terminal, []string{
					"Begin", "Commit", "CommitContext", "Rollback", "RollbackContext", "Close", "CloseContext", "CopyFrom", "CopyTo",
					"Exec", "ExecContext", "ExecOne", "ExecOneContext", "Prepare", "Query", "QueryContext", "QueryOne", "QueryOneContext",
					"RunInTransaction",
				}},
				{"Stmt", Terminal, []string{"Exec", "ExecContext", "ExecOne", "ExecOneContext", "Query", "QueryContext", "QueryOne", "QueryOneContext"}},
				{"DBI", Terminal, []string{
					"Begin", "RunInTransaction", "Exec", "ExecContext", "ExecOne", "ExecOneContext", "Query", "QueryContext", "QueryOne",
					"QueryOneContext", "CopyFrom", "CopyTo",
				}},
				{"Listener", Terminal, []string{"Listen", "Unlisten", "Receive", "ReceiveTimeout"}},
			},
			Params: []Param{
				{"DBI", "RunInTransaction", 1, Inline},
				{"Tx", "RunInTransaction", 1, Inline},
				{"baseDB", "RunInTransaction", 1, Inline},
			},
		},
		{
			Path: "github.com/go-pg/pg/v10/orm",
			Calls: []Calls{
				{"", Lazy, []string{"NewQueryContext"}},
				{"DB", Lazy, []string{"ModelContext"}},
				{"Query", Lazy, []string{"Context"}},

				{"Query", Terminal, []string{
					"Select", "SelectAndCount", "SelectAndCountEstimate", "SelectOrInsert", "First", "Last", "Count", "CountEstimate",
					"Exists", "ForEach", "Insert", "Update", "UpdateNotZero", "Delete", "ForceDelete", "Exec", "ExecOne", "Query",
					"QueryOne", "CopyFrom", "CopyTo", "CreateTable", "DropTable", "CreateComposite", "DropComposite",
				}},
				{"DB", Terminal, []string{"Exec", "ExecContext", "ExecOne", "ExecOneContext", "Query", "QueryContext", "QueryOne", "QueryOneContext", "CopyFrom", "CopyTo"}},
			},
			Params: []Param{
				{"Query", "WhereGroup", 0, Inline},
				{"Query", "WhereNotGroup", 0, Inline},
				{"Query", "WhereOrGroup", 0, Inline},
				{"Query", "WhereOrNotGroup", 0, Inline},
				{"Query", "Apply", 0, Inline},
				{"TableModel", "Join", 1, Stored},
			},
		},
	},
}
