package catalog

// Traps:
//   - Raw is lazy: Scan, Rows, First ... run it. Association and Migrator only
//     make a handle, whose methods run.
//   - Open pings, unless its Config says DisableAutomaticPing.
//   - ToSQL hands its function a database that runs nothing (DryRun). A
//     Session{DryRun: true} does the same for a whole chain; it is not followed,
//     and a terminal on it counts as one.
//   - The generics API (gorm.G) is made of interfaces that embed each other:
//     First of a ChainInterface is declared by ExecInterface.
//   - The chains of gorm.G are immutable values. Those of *DB are not in full
//     (a chain that is used again keeps its conditions), nor are JoinBuilder and
//     PreloadBuilder, which the functions given to Joins and Preload change in
//     place.
var gorm = Library{
	Name:    "GORM",
	Doc:     "https://pkg.go.dev/gorm.io/gorm",
	Version: "gorm.io/gorm@v1.31.2",
	Packages: []Package{{
		Path: "gorm.io/gorm",
		Calls: []Calls{
			{"", Terminal, []string{"Open"}},
			{"", Secondary, []string{"Scan"}},

			{"DB", Terminal, []string{"First", "Take", "Last", "Find", "FindInBatches", "FirstOrInit", "FirstOrCreate"}},
			{"DB", Terminal, []string{"Count", "Pluck", "Scan", "Row", "Rows"}},
			{"DB", Terminal, []string{"Create", "CreateInBatches", "Save", "Delete", "Exec"}},
			{"DB", Terminal, []string{"Update", "Updates", "UpdateColumn", "UpdateColumns"}},
			{"DB", Terminal, []string{"Begin", "Commit", "Rollback", "SavePoint", "RollbackTo", "Transaction", "Connection"}},
			{"DB", Terminal, []string{"AutoMigrate"}},
			{"DB", Secondary, []string{"ScanRows"}},

			{"Association", Terminal, []string{"Find", "Append", "Replace", "Delete", "Clear", "Count"}},

			{"Migrator", Terminal, []string{"AutoMigrate", "CurrentDatabase", "CreateTable", "DropTable", "HasTable", "RenameTable", "GetTables", "TableType"}},
			{"Migrator", Terminal, []string{"AddColumn", "DropColumn", "AlterColumn", "MigrateColumn", "MigrateColumnUnique", "HasColumn", "RenameColumn", "ColumnTypes"}},
			{"Migrator", Terminal, []string{"CreateView", "DropView", "CreateConstraint", "DropConstraint", "HasConstraint"}},
			{"Migrator", Terminal, []string{"CreateIndex", "DropIndex", "HasIndex", "RenameIndex", "GetIndexes"}},

			{"Interface", Terminal, []string{"Exec"}},
			{"CreateInterface", Terminal, []string{"Create", "CreateInBatches", "Update", "Updates", "Delete", "Count"}},
			{"ChainInterface", Terminal, []string{"Update", "Updates", "Delete", "Count"}},
			{"ExecInterface", Terminal, []string{"First", "Take", "Last", "Find", "FindInBatches", "Scan", "Row", "Rows"}},
			{"SetUpdateOnlyInterface", Terminal, []string{"Update"}},
			{"SetCreateOrUpdateInterface", Terminal, []string{"Create", "Update"}},

			{"ConnPool", Terminal, []string{"ExecContext", "PrepareContext", "QueryContext", "QueryRowContext"}},
			{"ConnPoolBeginner", Terminal, []string{"BeginTx"}},
			{"TxBeginner", Terminal, []string{"BeginTx"}},
			{"TxCommitter", Terminal, []string{"Commit", "Rollback"}},
			{"Tx", Secondary, []string{"StmtContext"}},
			{"PreparedStmtDB", Terminal, []string{"BeginTx", "ExecContext", "QueryContext", "QueryRowContext", "Ping"}},
			{"PreparedStmtTX", Terminal, []string{"Commit", "Rollback", "ExecContext", "QueryContext", "QueryRowContext", "Ping"}},
			{"SavePointerDialectorInterface", Terminal, []string{"SavePoint", "RollbackTo"}},
			{"processor", Terminal, []string{"Execute"}}, // what Callback().Query() and its like return
		},
		Builders: []string{"Interface", "CreateInterface", "ChainInterface", "ExecInterface", "SetUpdateOnlyInterface", "SetCreateOrUpdateInterface"},
		Params: []Param{
			{"DB", "Transaction", 0, Inline},
			{"DB", "Connection", 0, Inline},
			{"DB", "FindInBatches", 2, Inline},
			{"DB", "Scopes", 0, Stored},
			{"DB", "ToSQL", 0, DryRun},
			{"ExecInterface", "FindInBatches", 2, Inline},
			{"CreateInterface", "Joins", 1, Stored},
			{"CreateInterface", "Preload", 1, Stored},
			{"CreateInterface", "Scopes", 0, Stored},
			{"ChainInterface", "Joins", 1, Stored},
			{"ChainInterface", "Preload", 1, Stored},
			{"ChainInterface", "Scopes", 0, Stored},
		},
	}},
}
