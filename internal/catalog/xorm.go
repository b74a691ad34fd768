package catalog

// A Session is changed in place, and so are the queries that an Engine starts,
// which are sessions. NewEngine opens a pool and does not ping.
//
// Engine.Context and Session.Context take a context and run nothing. Rows.Close
// and Session.Close are not listed: they hand back what is theirs.
var xorm = Library{
	Name:    "xorm",
	Doc:     "https://pkg.go.dev/xorm.io/xorm",
	Version: "xorm.io/xorm@v1.4.3",
	Packages: []Package{{
		Path: "xorm.io/xorm",
		Calls: []Calls{
			{"Engine", Lazy, []string{"Context", "SetDefaultContext"}},
			{"EngineGroup", Lazy, []string{"Context"}},
			{"EngineInterface", Lazy, []string{"Context"}},
			{"Session", Lazy, []string{"Context"}},

			{"Session", Terminal, []string{
				"Begin", "BeginTx", "Commit", "Rollback", "Count", "CreateIndexes", "CreateTable", "CreateUniques", "Delete",
				"DropIndexes", "DropTable", "Exec", "Exist", "Find", "FindAndCount", "Get", "GetOrError", "Import", "ImportFile",
				"Insert", "InsertMulti", "InsertOne", "IsTableEmpty", "IsTableExist", "Iterate", "Ping", "PingContext", "Query",
				"QueryInterface", "QuerySliceString", "QueryString", "Rows", "Sum", "SumInt", "Sums", "SumsInt", "Sync", "Sync2",
				"SyncWithOptions", "Truncate", "Update",
			}},
			{"Engine", Terminal, []string{
				"Count", "CreateIndexes", "CreateTables", "CreateUniques", "DBMetas", "DBVersion", "Delete", "DropIndexes",
				"DropTables", "DumpAll", "DumpAllToFile", "DumpTables", "DumpTablesToFile", "Exec", "Exist", "Find", "FindAndCount",
				"Get", "Import", "ImportFile", "Insert", "InsertOne", "IsTableEmpty", "IsTableExist", "Iterate", "Ping", "PingContext",
				"Query", "QueryInterface", "QueryString", "Rows", "Sum", "SumInt", "Sums", "SumsInt", "Sync", "Sync2", "SyncWithOptions",
				"Transaction", "Truncate", "Update",
			}},
			{"EngineGroup", Terminal, []string{"Ping", "Query", "QueryInterface", "QueryString", "Rows"}},
			{"Interface", Terminal, []string{
				"Count", "CreateIndexes", "CreateUniques", "Delete", "DropIndexes", "Exec", "Exist", "Find", "FindAndCount",
				"Get", "Insert", "InsertOne", "IsTableEmpty", "IsTableExist", "Iterate", "Ping", "Query", "QueryInterface",
				"QueryString", "Rows", "Sum", "SumInt", "Sums", "SumsInt", "Truncate", "Update",
			}},
			{"EngineInterface", Terminal, []string{"CreateTables", "DBMetas", "DBVersion", "DropTables", "ImportFile", "Sync", "Sync2", "SyncWithOptions", "DumpAllToFile"}},
			{"Rows", Secondary, []string{"Next", "Scan"}},
		},
		Params: []Param{
			{"Engine", "Iterate", 1, Inline},
			{"Engine", "Transaction", 0, Inline},
			{"EngineInterface", "After", 0, Stored},
			{"EngineInterface", "Before", 0, Stored},
			{"Interface", "Iterate", 1, Inline},
			{"Session", "Iterate", 1, Inline},
		},
	}},
}
