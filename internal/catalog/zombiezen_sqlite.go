package catalog

// Step runs a statement, row by row. Prepare compiles it, which may read the
// schema. Get and Take of a pool wait for a connection. The functions that end a
// transaction are what Transaction and Save return: values, which are not followed.
var zombiezenSQLite = Library{
	Name:     "zombiezen SQLite",
	Doc:      "https://pkg.go.dev/zombiezen.com/go/sqlite",
	Version:  "zombiezen.com/go/sqlite@v1.4.2",
	Locality: Embedded,
	Packages: []Package{
		{
			Path: "zombiezen.com/go/sqlite",
			Calls: []Calls{
				{"Stmt", Terminal, []string{"Step"}},
				{"Conn", Terminal, []string{"ApplyChangeset", "ApplyInverseChangeset", "Deserialize", "Serialize", "OpenBlob"}},
				{"Conn", Secondary, []string{"Prepare", "PrepareTransient", "Prep"}},
				{"Backup", Terminal, []string{"Step"}},
				{"", Terminal, []string{"OpenConn"}},
				{"Blob", Terminal, []string{"Read", "WriteTo", "Write", "WriteString", "ReadFrom"}},
				{"Session", Terminal, []string{"Diff", "WriteChangeset", "WritePatchset"}},
			},
		},
		{
			Path: "zombiezen.com/go/sqlite/sqlitemigration",
			Calls: []Calls{
				{"", Terminal, []string{"Migrate"}},
				{"Pool", Terminal, []string{"Get", "Take"}},
			},
		},
		{
			Path: "zombiezen.com/go/sqlite/sqlitex",
			Calls: []Calls{
				{"", Terminal, []string{
					"Exec", "ExecFS", "ExecScript", "ExecScriptFS", "ExecTransient", "ExecTransientFS", "Execute", "ExecuteFS",
					"ExecuteScript", "ExecuteScriptFS", "ExecuteTransient", "ExecuteTransientFS", "ExclusiveTransaction", "ImmediateTransaction",
					"Transaction", "Save", "InsertRandID", "ResultBool", "ResultBytes", "ResultFloat", "ResultInt", "ResultInt64",
					"ResultText", "PrepareTransientFS",
				}},
				{"Pool", Terminal, []string{"Get", "Take"}},
			},
		},
	},
}
