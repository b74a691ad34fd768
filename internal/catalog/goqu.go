package catalog

// Datasets are immutable values. Executor makes a QueryExecutor, whose methods
// run the query. Wrap of a transaction commits or rolls back.
var goqu = Library{
	Name:    "goqu",
	Doc:     "https://pkg.go.dev/github.com/doug-martin/goqu/v9",
	Version: "github.com/doug-martin/goqu/v9@v9.19.0",
	Packages: []Package{
		{
			Path: "github.com/doug-martin/goqu/v9",
			Calls: []Calls{
				{"Database", Terminal, []string{
					"Begin", "BeginTx", "Exec", "ExecContext", "Prepare", "PrepareContext", "Query", "QueryContext", "QueryRow",
					"QueryRowContext", "ScanStruct", "ScanStructContext", "ScanStructs", "ScanStructsContext", "ScanVal", "ScanValContext",
					"ScanVals", "ScanValsContext", "WithTx",
				}},
				{"TxDatabase", Terminal, []string{
					"Commit", "Rollback", "Wrap", "Exec", "ExecContext", "Query", "QueryContext", "QueryRow", "QueryRowContext",
					"ScanStruct", "ScanStructContext", "ScanStructs", "ScanStructsContext", "ScanVal", "ScanValContext", "ScanVals",
					"ScanValsContext", "Prepare", "PrepareContext",
				}},
				{"SelectDataset", Terminal, []string{
					"Count", "CountContext", "Pluck", "PluckContext", "ScanStruct", "ScanStructContext", "ScanStructs", "ScanStructsContext",
					"ScanVal", "ScanValContext", "ScanVals", "ScanValsContext",
				}},
				{"SQLDatabase", Terminal, []string{"Begin", "BeginTx", "ExecContext", "PrepareContext", "QueryContext", "QueryRowContext"}},
				{"SQLTx", Terminal, []string{"Commit", "Rollback", "ExecContext", "PrepareContext", "QueryContext", "QueryRowContext"}},
			},
			Builders: []string{"SelectDataset", "InsertDataset", "UpdateDataset", "DeleteDataset", "TruncateDataset"},
			Params: []Param{
				{"Database", "WithTx", 0, Inline},
				{"TxDatabase", "Wrap", 0, Inline},
			},
		},
		{
			Path: "github.com/doug-martin/goqu/v9/exec",
			Calls: []Calls{
				{"QueryExecutor", Terminal, []string{
					"Exec", "ExecContext", "Query", "QueryContext", "ScanStruct", "ScanStructContext", "ScanStructs", "ScanStructsContext",
					"ScanVal", "ScanValContext", "ScanVals", "ScanValsContext", "Scanner", "ScannerContext",
				}},
				{"Scanner", Secondary, []string{"Next", "ScanStruct", "ScanVal", "ScanStructs", "ScanVals"}},
				{"DbExecutor", Terminal, []string{"ExecContext", "QueryContext"}},
			},
		},
	},
}
