package catalog

// The code that ent writes is known by its shape: see rules.go. Here is what it
// calls, and what a program uses of it directly: drivers and migrations. The
// builders of package sql are changed in place.
var ent = Library{
	Name:    "ent",
	Doc:     "https://pkg.go.dev/entgo.io/ent",
	Version: "entgo.io/ent@v0.14.5",
	Packages: []Package{
		{
			Path: "entgo.io/ent/dialect",
			Calls: []Calls{
				{"ExecQuerier", Terminal, []string{"Exec", "Query"}},
				{"Driver", Terminal, []string{"Tx"}},
				{"DebugDriver", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "Tx", "BeginTx"}},
				{"DebugTx", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext", "Commit", "Rollback"}},
			},
		},
		{
			Path: "entgo.io/ent/dialect/sql",
			Calls: []Calls{
				{"", Lazy, []string{"VarFromContext", "WithIntVar", "WithVar"}},

				{"Conn", Terminal, []string{"Exec", "Query"}},
				{"Driver", Terminal, []string{"Tx", "BeginTx"}},
				{"ExecQuerier", Terminal, []string{"ExecContext", "QueryContext"}},
				{"", Secondary, []string{"ScanSlice", "ScanOne", "ScanInt", "ScanInt64", "ScanBool", "ScanString", "ScanValue"}},
				{"ColumnScanner", Secondary, []string{"Next"}},
			},
			Params: []Param{
				{"Builder", "Wrap", 0, Inline},
				{"Builder", "Nested", 0, Inline},
				{"DialectBuilder", "String", 0, Inline},
				{"DialectBuilder", "Expr", 0, Inline},
				{"Selector", "OrderExprFunc", 0, Inline},
			},
		},
		{
			Path: "entgo.io/ent/dialect/sql/schema",
			Calls: []Calls{
				{"", Lazy, []string{"DDL"}},
				{"WriteDriver", Lazy, []string{"Exec", "Query"}},

				{"Atlas", Terminal, []string{"Create", "Diff", "NamedDiff", "VerifyTableRange"}},
				{"Creator", Terminal, []string{"Create"}},
				{"CreateFunc", Terminal, []string{"Create"}},
				{"Applier", Terminal, []string{"Apply"}},
				{"ApplyFunc", Terminal, []string{"Apply"}},
				{"SQLite", Terminal, []string{"Tx"}},
				{"", Terminal, []string{"Diff", "Dump"}},
			},
		},
		{
			Path: "entgo.io/ent/dialect/sql/sqlgraph",
			Calls: []Calls{
				{"", Terminal, []string{"QueryNodes", "CountNodes", "CreateNode", "BatchCreate", "UpdateNode", "UpdateNodes", "DeleteNodes", "QueryEdges"}},
			},
			Params: []Param{
				{"", "HasNeighborsWith", 2, Inline},
			},
		},
	},
}
