package catalog

// The statements of the postgres, mysql and sqlite packages promote one interface
// of an internal package, which declares what runs them. A statement is changed in
// place. NewScanContext of qrm wraps rows.
var jet = Library{
	Name:    "Jet",
	Doc:     "https://pkg.go.dev/github.com/go-jet/jet/v2",
	Version: "github.com/go-jet/jet/v2@v2.15.0",
	Packages: []Package{
		{
			Path: "github.com/go-jet/jet/v2/internal/jet",
			Calls: []Calls{
				{"Statement", Terminal, []string{"Query", "QueryContext", "Exec", "ExecContext", "Rows"}},
			},
		},
		{
			Path: "github.com/go-jet/jet/v2/qrm",
			Calls: []Calls{
				{"", Terminal, []string{"Query", "QueryJsonObj", "QueryJsonArr"}},
				{"", Secondary, []string{"ScanOneRowToDest"}},
				{"DB", Terminal, []string{"Exec", "ExecContext", "Query", "QueryContext"}},
				{"Queryable", Terminal, []string{"QueryContext"}},
				{"Executable", Terminal, []string{"ExecContext"}},
			},
		},
	},
}
