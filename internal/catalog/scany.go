package catalog

// Get and Select run the query; the rest scans rows that are handed over.
var scany = Library{
	Name:    "scany",
	Doc:     "https://pkg.go.dev/github.com/georgysavva/scany/v2",
	Version: "github.com/georgysavva/scany/v2@v2.1.4",
	Packages: []Package{
		{
			Path: "github.com/georgysavva/scany/v2/dbscan",
			Calls: []Calls{
				{"", Secondary, []string{"ScanAll", "ScanOne", "ScanAllSets"}},
				{"API", Secondary, []string{"ScanAll", "ScanOne", "ScanAllSets"}},
			},
		},
		{
			Path: "github.com/georgysavva/scany/v2/pgxscan",
			Calls: []Calls{
				{"", Terminal, []string{"Get", "Select"}},
				{"", Secondary, []string{"ScanAll", "ScanOne"}},
				{"Querier", Terminal, []string{"Query"}},
				{"API", Terminal, []string{"Select", "Get"}},
				{"API", Secondary, []string{"ScanAll", "ScanOne"}},
			},
		},
		{
			Path: "github.com/georgysavva/scany/v2/sqlscan",
			Calls: []Calls{
				{"", Terminal, []string{"Get", "Select"}},
				{"", Secondary, []string{"ScanAll", "ScanOne", "ScanAllSets"}},
				{"Querier", Terminal, []string{"QueryContext"}},
				{"API", Terminal, []string{"Select", "Get"}},
				{"API", Secondary, []string{"ScanAll", "ScanOne", "ScanAllSets"}},
			},
		},
	},
}
