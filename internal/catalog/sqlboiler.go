package catalog

// The models that SQLBoiler writes are known by their shape: see rules.go. The
// variants with a G use the global database, those with a P panic; Begin and
// BeginTx of package boil use the global database. Package qm only builds, and
// a Query is changed in place.
//
// The module moved from volatiletech to aarondl, and added variants to its API.
var (
	sqlboiler = Library{
		Name:    "SQLBoiler",
		Doc:     "https://pkg.go.dev/github.com/aarondl/sqlboiler/v4",
		Version: "github.com/aarondl/sqlboiler/v4@v4.19.5",
		Packages: []Package{
			{Path: "github.com/aarondl/sqlboiler/v4/boil", Calls: boilCalls},
			{Path: "github.com/aarondl/sqlboiler/v4/queries", Base: &boilQueries, Calls: boilVariants},
		},
	}
	sqlboilerOld = Library{
		Name:    "SQLBoiler (volatiletech)",
		Doc:     "https://pkg.go.dev/github.com/volatiletech/sqlboiler/v4",
		Version: "github.com/volatiletech/sqlboiler/v4@v4.16.2",
		Packages: []Package{
			{Path: "github.com/volatiletech/sqlboiler/v4/boil", Calls: boilCalls},
			{Path: "github.com/volatiletech/sqlboiler/v4/queries", Base: &boilQueries},
		},
	}
)

var boilCalls = []Calls{
	{"", Lazy, []string{"DebugWriterFrom", "IsDebug", "HooksAreSkipped", "TimestampsAreSkipped"}},
	{"", Lazy, []string{"SkipHooks", "SkipTimestamps", "WithDebug", "WithDebugWriter"}},
	{"", Terminal, []string{"Begin", "BeginTx"}},
	{"Beginner", Terminal, []string{"Begin"}},
	{"ContextBeginner", Terminal, []string{"BeginTx"}},
	{"Executor", Terminal, []string{"Exec", "Query", "QueryRow"}},
	{"ContextExecutor", Terminal, []string{"ExecContext", "QueryContext", "QueryRowContext"}},
	{"Transactor", Terminal, []string{"Commit", "Rollback"}},
	{"ContextTransactor", Terminal, []string{"Commit", "Rollback"}},
}

// What both paths have.
var boilQueries = Package{
	Calls: []Calls{
		{"Query", Terminal, []string{"Bind", "BindG", "BindP"}},
		{"Query", Terminal, []string{"Exec", "ExecP", "ExecContext"}},
		{"Query", Terminal, []string{"Query", "QueryP", "QueryContext"}},
		{"Query", Terminal, []string{"QueryRow", "QueryRowContext"}},
		{"", Secondary, []string{"Bind"}},
	},
}

var boilVariants = []Calls{
	{"Query", Terminal, []string{"BindGP", "ExecG", "ExecGP", "ExecContextG", "ExecContextGP", "ExecContextP"}},
	{"Query", Terminal, []string{"QueryG", "QueryGP", "QueryContextG", "QueryContextGP", "QueryContextP", "QueryRowG", "QueryRowContextG"}},
}
