package catalog

// A query is built, and run by what takes an Executor, here or in the packages of
// the dialects and of the models, which call what is listed: see rules.go. Build
// and its like take a context, too, and only write the query.
var bob = Library{
	Name:    "Bob",
	Doc:     "https://pkg.go.dev/github.com/stephenafamo/bob",
	Version: "github.com/stephenafamo/bob@v0.41.1",
	Packages: []Package{
		{
			Path: "github.com/stephenafamo/bob",
			Calls: []Calls{
				{"", Lazy, []string{"Build", "BuildN", "MustBuild", "MustBuildN", "Cache", "CacheN", "BindNamed"}},
				{"", Lazy, []string{"Express", "ExpressIf", "ExpressSlice", "SkipHooks", "SkipModelHooks", "SkipQueryHooks"}},
				{AnyType, Lazy, []string{"Build", "BuildN", "MustBuild", "MustBuildN", "Cache", "CacheN", "WriteQuery", "WriteSQL"}},
				{AnyType, Lazy, []string{"Apply", "RunContextualMods", "RunHooks", "AfterQueryHook"}},

				{"", Terminal, []string{"All", "Allx", "One", "Exec", "Cursor", "Prepare", "PrepareQuery", "PrepareQueryx", "InTx"}},
				{"Executor", Terminal, []string{"ExecContext"}},
				{"DB", Terminal, []string{"Begin", "BeginTx", "PrepareContext", "QueryContext", "RunInTx"}},
				{"Tx", Terminal, []string{"Commit", "Rollback", "PrepareContext", "QueryContext", "StmtContext"}},
				{"Transaction", Terminal, []string{"Commit", "Rollback"}},
				{"QueryStmt", Terminal, []string{"All", "Cursor", "One"}},
				{"Stmt", Terminal, []string{"Exec"}},
				{"BaseQuery", Terminal, []string{"Exec"}},
				{"BoundQuery", Terminal, []string{"Exec"}},
				{"Conn", Terminal, []string{"PrepareContext", "QueryContext", "Begin", "BeginTx"}},
				{"Transactor", Terminal, []string{"Begin"}},
				{"PreparedExecutor", Terminal, []string{"ExecContext", "QueryContext"}},
				{"Preparer", Terminal, []string{"PrepareContext"}},
				{"StdPrepared", Terminal, []string{"QueryContext"}},
				{"Loader", Terminal, []string{"Load"}},
				{"LoaderFunc", Terminal, []string{"Load"}},
			},
			Params: []Param{
				{"DB", "RunInTx", 2, Inline},
			},
		},
		{
			Path: "github.com/stephenafamo/scan",
			Calls: []Calls{
				{"", Lazy, []string{"MapMapper", "SingleColumnMapper", "SliceMapper"}},
				{"Queryer", Terminal, []string{"QueryContext"}},
				{"", Terminal, []string{"All", "Cursor", "Each", "One"}},
				{"", Secondary, []string{"AllFromRows", "CursorFromRows", "OneFromRows"}},
			},
		},
	},
}
