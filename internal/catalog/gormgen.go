package catalog

// The code that gen writes promotes DO where it has no interfaces; its
// interfaces are known by their shape: see rules.go, which also covers
// IGenericsDo of v0.3.28.
//
// A DO hands its statement on, so a chain is no immutable value.
var gormGen = Library{
	Name:    "GORM gen",
	Doc:     "https://pkg.go.dev/gorm.io/gen",
	Version: "gorm.io/gen@v0.3.27",
	Packages: []Package{{
		Path: "gorm.io/gen",
		Calls: []Calls{
			{"DO", Terminal, []string{
				"Count", "Create", "CreateInBatches", "Delete", "Find", "FindInBatches", "First", "FirstOrCreate", "FirstOrInit",
				"Last", "Pluck", "Row", "Rows", "Save", "Scan", "Take", "Update", "UpdateColumn", "UpdateColumnSimple", "UpdateColumns",
				"UpdateSimple", "Updates",
			}},
			{"Dao", Terminal, []string{
				"Count", "Create", "CreateInBatches", "Delete", "Find", "FindInBatches", "First", "FirstOrCreate", "FirstOrInit",
				"Last", "Pluck", "Row", "Rows", "Save", "Scan", "Take", "Update", "UpdateColumn", "UpdateColumnSimple", "UpdateColumns",
				"UpdateSimple", "Updates",
			}},
		},
		Params: []Param{
			{"DO", "WithResult", 0, Inline},
			{"Dao", "FindInBatches", 2, Inline},
			{"Dao", "Scopes", 0, Stored},
		},
	}},
}
