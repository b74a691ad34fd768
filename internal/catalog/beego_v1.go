package catalog

// Beego ORM before it became a client of v2: one Ormer with all methods, which take
// no context. BeginTx is the exception.
var beegoV1ORM = Library{
	Name:    "Beego ORM v1",
	Doc:     "https://pkg.go.dev/github.com/astaxie/beego/orm",
	Version: "github.com/astaxie/beego@v1.12.3",
	Packages: []Package{{
		Path: "github.com/astaxie/beego/orm",
		Calls: []Calls{
			{"Ormer", Terminal, []string{
				"Begin", "BeginTx", "Commit", "Delete", "Insert", "InsertMulti", "InsertOrUpdate", "LoadRelated", "Read", "ReadForUpdate",
				"ReadOrCreate", "Rollback", "Update",
			}},
			{"QuerySeter", Terminal, []string{
				"All", "One", "Count", "Exist", "Update", "Delete", "Values", "ValuesList", "ValuesFlat", "RowsToMap", "RowsToStruct",
				"PrepareInsert",
			}},
			{"RawSeter", Terminal, []string{"Exec", "QueryRow", "QueryRows", "Values", "ValuesList", "ValuesFlat", "RowsToMap", "RowsToStruct", "Prepare"}},
			{"QueryM2Mer", Terminal, []string{"Add", "Remove", "Exist", "Clear", "Count"}},
			{"Inserter", Terminal, []string{"Insert"}},
			{"RawPreparer", Terminal, []string{"Exec"}},
			{"", Terminal, []string{"RegisterDataBase", "RunSyncdb", "AddAliasWthDB", "NewOrmWithDB"}},
			{"DB", Terminal, []string{"Begin", "BeginTx", "Prepare", "PrepareContext", "Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
		},
		Builders: []string{"QuerySeter"},
	}},
}
