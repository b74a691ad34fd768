package catalog

// Traps:
//   - The methods of Ormer and TxOrmer are declared by the small interfaces that
//     these embed (DML, DQL, TxBeginner, txEnder).
//   - QueryTable, QueryM2M and Raw only build; a QuerySeter is an immutable value.
//   - DoNothingOrm does nothing, and the decorators answer for others.
var beegoORM = Library{
	Name:    "Beego ORM",
	Doc:     "https://pkg.go.dev/github.com/beego/beego/v2/client/orm",
	Version: "github.com/beego/beego/v2@v2.3.10",
	Packages: []Package{{
		Path: "github.com/beego/beego/v2/client/orm",
		Calls: []Calls{
			{"DML", Lazy, []string{"RawWithCtx"}},
			{"DQL", Lazy, []string{"QueryM2MWithCtx", "QueryTableWithCtx"}},
			{"DoNothingOrm", Lazy, nil},

			{"DML", Terminal, []string{
				"Insert", "InsertWithCtx", "InsertMulti", "InsertMultiWithCtx", "InsertOrUpdate", "InsertOrUpdateWithCtx", "Update",
				"UpdateWithCtx", "Delete", "DeleteWithCtx",
			}},
			{"DQL", Terminal, []string{"Read", "ReadWithCtx", "ReadForUpdate", "ReadForUpdateWithCtx", "ReadOrCreate", "ReadOrCreateWithCtx", "LoadRelated", "LoadRelatedWithCtx"}},
			{"TxBeginner", Terminal, []string{"Begin", "BeginWithCtx", "BeginWithOpts", "BeginWithCtxAndOpts", "DoTx", "DoTxWithCtx", "DoTxWithOpts", "DoTxWithCtxAndOpts"}},
			{"txEnder", Terminal, []string{"Commit", "Rollback", "RollbackUnlessCommit"}},
			{"QuerySeter", Terminal, []string{
				"All", "AllWithCtx", "One", "OneWithCtx", "Count", "CountWithCtx", "Exist", "ExistWithCtx", "Update", "UpdateWithCtx",
				"Delete", "DeleteWithCtx", "Values", "ValuesWithCtx", "ValuesList", "ValuesListWithCtx", "ValuesFlat", "ValuesFlatWithCtx",
				"RowsToMap", "RowsToStruct", "PrepareInsert", "PrepareInsertWithCtx",
			}},
			{"RawSeter", Terminal, []string{"Exec", "QueryRow", "QueryRows", "Values", "ValuesList", "ValuesFlat", "RowsToMap", "RowsToStruct", "Prepare"}},
			{"QueryM2Mer", Terminal, []string{"Add", "AddWithCtx", "Remove", "RemoveWithCtx", "Exist", "ExistWithCtx", "Clear", "ClearWithCtx", "Count", "CountWithCtx"}},
			{"Inserter", Terminal, []string{"Insert", "InsertWithCtx"}},
			{"RawPreparer", Terminal, []string{"Exec"}},
			{"", Terminal, []string{"RegisterDataBase", "RunSyncdb", "AddAliasWthDB", "NewOrmWithDB"}},
			{"DB", Terminal, []string{"Begin", "BeginTx", "Prepare", "PrepareContext", "Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext"}},
			{"TxDB", Terminal, []string{
				"Commit", "Rollback", "RollbackUnlessCommit", "Prepare", "PrepareContext", "Exec", "ExecContext", "Query", "QueryContext",
				"QueryRow", "QueryRowContext",
			}},
		},
		Builders: []string{"QuerySeter"},
	}},
}
