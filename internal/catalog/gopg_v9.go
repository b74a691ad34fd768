package catalog

// As v10, but that DB and Tx have shorthands for a query on a model, and that
// functions for a transaction take no context.
var (
	gopgV8 = Library{
		Name:     "go-pg v8",
		Doc:      "https://pkg.go.dev/github.com/go-pg/pg",
		Version:  "github.com/go-pg/pg@v8.0.7+incompatible",
		Locality: Remote,
		Packages: []Package{
			{
				Path:  "github.com/go-pg/pg",
				Base:  &gopgBase,
				Calls: []Calls{{"Listener", Terminal, []string{"Unlisten"}}},
			},
			{
				Path: "github.com/go-pg/pg/orm",
				Base: &gopgORMBase,
				Calls: []Calls{
					{"Model", Lazy, nil}, // hooks, for the library to call
					{"Query", Terminal, []string{"UpdateNotNull"}},
				},
			},
		},
	}
	gopgV9 = Library{
		Name:     "go-pg v9",
		Doc:      "https://pkg.go.dev/github.com/go-pg/pg/v9",
		Version:  "github.com/go-pg/pg/v9@v9.2.1",
		Locality: Remote,
		Packages: []Package{
			{
				Path:  "github.com/go-pg/pg/v9",
				Base:  &gopgBase,
				Calls: []Calls{{"Tx", Terminal, []string{"Close"}}},
			},
			{
				Path:  "github.com/go-pg/pg/v9/orm",
				Base:  &gopgORMBase,
				Calls: []Calls{{"Query", Terminal, []string{"UpdateNotZero"}}},
				Params: []Param{
					{"Query", "WhereNotGroup", 0, Inline},
					{"Query", "WhereOrNotGroup", 0, Inline},
				},
			},
		},
	}
)

// What v8 and v9 share.
var gopgBase = Package{
	Calls: []Calls{
		{"", Lazy, []string{"ModelContext"}},
		{"Conn", Lazy, []string{"WithContext"}},
		{"DB", Lazy, []string{"WithContext"}},
		{"Tx", Lazy, []string{"ModelContext"}},
		{"baseDB", Lazy, []string{"ModelContext"}},

		{"DB", Terminal, []string{"Listen"}},
		{"baseDB", Terminal, []string{
			"Begin", "CopyFrom", "CopyTo", "CreateComposite", "CreateTable", "Delete", "DropComposite", "DropTable", "Exec", "ExecContext",
			"ExecOne", "ExecOneContext", "ForceDelete", "Insert", "Prepare", "Query", "QueryContext", "QueryOne", "QueryOneContext",
			"RunInTransaction", "Select", "Update",
		}},
		{"Tx", Terminal, []string{
			"Begin", "Commit", "CopyFrom", "CopyTo", "CreateTable", "Delete", "DropTable", "Exec", "ExecContext", "ExecOne",
			"ExecOneContext", "ForceDelete", "Insert", "Prepare", "Query", "QueryContext", "QueryOne", "QueryOneContext", "Rollback",
			"RunInTransaction", "Select", "Update",
		}},
		{"Stmt", Terminal, []string{"Exec", "ExecContext", "ExecOne", "ExecOneContext", "Query", "QueryContext", "QueryOne", "QueryOneContext"}},
		{"Listener", Terminal, []string{"Listen", "Receive", "ReceiveTimeout"}},
	},
	Params: []Param{
		{"Tx", "RunInTransaction", 0, Inline},
		{"baseDB", "RunInTransaction", 0, Inline},
	},
}

var gopgORMBase = Package{
	Calls: []Calls{
		{"", Lazy, []string{"NewQueryContext"}},
		{"DB", Lazy, []string{"ModelContext"}},
		{"Query", Lazy, []string{"Context"}},

		{"Query", Terminal, []string{
			"Select", "SelectAndCount", "SelectAndCountEstimate", "SelectOrInsert", "First", "Last", "Count", "CountEstimate",
			"Exists", "ForEach", "Insert", "Update", "Delete", "ForceDelete", "Exec", "ExecOne", "Query", "QueryOne", "CopyFrom",
			"CopyTo", "CreateTable", "DropTable",
		}},
		{"DB", Terminal, []string{
			"CopyFrom", "CopyTo", "Delete", "Exec", "ExecContext", "ExecOne", "ExecOneContext", "ForceDelete", "Insert", "Query",
			"QueryContext", "QueryOne", "QueryOneContext", "Select", "Update",
		}},
	},
	Params: []Param{
		{"Query", "WhereGroup", 0, Inline},
		{"Query", "WhereOrGroup", 0, Inline},
		{"Query", "Apply", 0, Inline},
		{"TableModel", "Join", 1, Stored},
	},
}
