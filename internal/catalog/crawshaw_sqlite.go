package catalog

// As zombiezen's, which descends from it. Pool.Get returns nil where the context
// ends; it waits until then.
var crawshawSQLite = Library{
	Name:     "crawshaw SQLite",
	Doc:      "https://pkg.go.dev/crawshaw.io/sqlite",
	Version:  "crawshaw.io/sqlite@v0.3.2",
	Locality: Embedded,
	Packages: []Package{
		{
			Path: "crawshaw.io/sqlite",
			Calls: []Calls{
				{"Stmt", Terminal, []string{"Step"}},
				{"Backup", Terminal, []string{"Step"}},
				{"", Terminal, []string{"OpenConn"}},
				{"Conn", Terminal, []string{"BackupToDB", "OpenBlob", "LoadExtension", "ChangesetApply", "ChangesetApplyInverse", "GetSnapshot", "StartSnapshotRead"}},
				{"Conn", Secondary, []string{"Prepare", "PrepareTransient", "Prep"}},
				{"Blob", Terminal, []string{"ReadAt", "WriteAt", "Read", "Write"}},
				{"Session", Terminal, []string{"Diff", "Changeset", "Patchset"}},
			},
		},
		{
			Path: "crawshaw.io/sqlite/sqlitex",
			Calls: []Calls{
				{"", Terminal, []string{"Exec", "ExecScript", "ExecTransient", "InsertRandID", "ResultFloat", "ResultInt", "ResultInt64", "ResultText", "Save", "Open"}},
				{"Pool", Terminal, []string{"Get", "GetSnapshot"}},
			},
			Params: []Param{
				{"", "Exec", 2, Inline},
				{"", "ExecTransient", 2, Inline},
			},
		},
	},
}
