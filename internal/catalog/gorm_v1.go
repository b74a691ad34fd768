package catalog

// GORM before it moved to gorm.io. Traps:
//   - Raw is lazy: Scan, Rows, First ... run it. Association only makes a handle.
//   - Open pings.
//   - Migrations are methods of DB, and run. SetJoinTableHandler does, too: it makes
//     the table.
//   - Most methods of a chain work on a copy, but LogMode and InstantSet change it in
//     place: it is no immutable value.
var gormV1 = Library{
	Name:    "GORM v1",
	Doc:     "https://pkg.go.dev/github.com/jinzhu/gorm",
	Version: "github.com/jinzhu/gorm@v1.9.16",
	Packages: []Package{{
		Path: "github.com/jinzhu/gorm",
		Calls: []Calls{
			{"", Terminal, []string{"Open"}},

			{"DB", Terminal, []string{"First", "Take", "Last", "Find", "FirstOrInit", "FirstOrCreate", "Preloads", "Related"}},
			{"DB", Terminal, []string{"Count", "Pluck", "Scan", "Row", "Rows"}},
			{"DB", Terminal, []string{"Create", "Save", "Delete", "Exec"}},
			{"DB", Terminal, []string{"Update", "Updates", "UpdateColumn", "UpdateColumns"}},
			{"DB", Terminal, []string{"Begin", "BeginTx", "Commit", "Rollback", "RollbackUnlessCommitted", "Transaction"}},
			{"DB", Terminal, []string{
				"AutoMigrate", "CreateTable", "DropTable", "DropTableIfExists", "HasTable", "ModifyColumn", "DropColumn", "AddIndex",
				"AddUniqueIndex", "RemoveIndex", "AddForeignKey", "RemoveForeignKey", "SetJoinTableHandler",
			}},
			{"DB", Secondary, []string{"ScanRows"}},

			{"Association", Terminal, []string{"Find", "Append", "Replace", "Delete", "Clear", "Count"}},
			{"Scope", Terminal, []string{"Exec", "Begin", "CommitOrRollback"}},
			{"Dialect", Terminal, []string{"HasIndex", "HasForeignKey", "RemoveIndex", "HasTable", "HasColumn", "ModifyColumn", "CurrentDatabase"}},
			{"JoinTableHandler", Terminal, []string{"Add", "Delete"}},
			{"JoinTableHandlerInterface", Terminal, []string{"Add", "Delete"}},
			{"SQLCommon", Terminal, []string{"Exec", "Prepare", "Query", "QueryRow"}},
		},
		Params: []Param{
			{"DB", "Scopes", 0, Inline},
			{"DB", "Transaction", 0, Inline},
		},
	}},
}
