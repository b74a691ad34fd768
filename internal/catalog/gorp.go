package catalog

// Contexts travel in the executor (WithContext): ctx-first tells nothing here.
var gorp = Library{
	Name:    "Gorp",
	Doc:     "https://pkg.go.dev/github.com/go-gorp/gorp/v3",
	Version: "github.com/go-gorp/gorp/v3@v3.1.0",
	Packages: []Package{{
		Path: "github.com/go-gorp/gorp/v3",
		Calls: []Calls{
			{"DbMap", Terminal, []string{
				"Begin", "CreateIndex", "CreateTables", "CreateTablesIfNotExists", "Delete", "DropTable", "DropTables", "Exec",
				"Get", "Insert", "Prepare", "Query", "QueryRow", "Select", "SelectFloat", "SelectInt", "SelectNullFloat", "SelectNullInt",
				"SelectNullStr", "SelectOne", "SelectStr", "TruncateTables", "Update", "UpdateColumns", "DropTableIfExists",
				"DropTablesIfExists",
			}},
			{"Transaction", Terminal, []string{
				"Commit", "Rollback", "Delete", "Exec", "Get", "Insert", "Query", "QueryRow", "Select", "SelectInt", "SelectOne",
				"SelectStr", "Update", "UpdateColumns", "SelectNullInt", "SelectFloat", "SelectNullFloat", "SelectNullStr",
				"Savepoint", "RollbackToSavepoint", "ReleaseSavepoint", "Prepare",
			}},
			{"SqlExecutor", Terminal, []string{
				"Delete", "Exec", "Get", "Insert", "Query", "QueryRow", "Select", "SelectFloat", "SelectInt", "SelectOne", "SelectStr",
				"Update", "SelectNullFloat", "SelectNullInt", "SelectNullStr",
			}},
			{"", Terminal, []string{"SelectFloat", "SelectInt", "SelectNullFloat", "SelectNullInt", "SelectNullStr", "SelectOne", "SelectStr"}},
			{"TableMap", Terminal, []string{"DropIndex"}},
		},
		Params: []Param{
			{"DbMap", "UpdateColumns", 0, Inline | Stored},
			{"Transaction", "UpdateColumns", 0, Inline | Stored},
		},
	}},
}
