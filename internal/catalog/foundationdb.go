package catalog

// Reads are futures: Get of a transaction returns at once, and Get of what it
// returns waits. The functions of Transact and ReadTransact run inside the call,
// and may run again.
//
// A read that nobody waits for is a read for nothing. Cancel gives a future up.
var foundationdb = Library{
	Name:     "FoundationDB",
	Doc:      "https://pkg.go.dev/github.com/apple/foundationdb/bindings/go/src/fdb",
	Version:  "github.com/apple/foundationdb/bindings/go@v0.0.0-20260629183922-51e1c42eb9a8",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/apple/foundationdb/bindings/go/src/fdb",
		Calls: []Calls{
			{"Database", Terminal, []string{"Transact", "ReadTransact", "GetClientStatus", "LocalityGetBoundaryKeys", "ListTenants", "CreateTenant", "DeleteTenant"}},
			{"Transactor", Terminal, []string{"Transact"}},
			{"ReadTransactor", Terminal, []string{"ReadTransact"}},
			{"Future", Terminal, []string{"BlockUntilReady"}},
			{"FutureByteSlice", Terminal, []string{"Get", "MustGet"}},
			{"FutureNil", Terminal, []string{"Get", "MustGet"}},
			{"FutureKey", Terminal, []string{"Get", "MustGet"}},
			{"FutureInt64", Terminal, []string{"Get", "MustGet"}},
			{"FutureKeyArray", Terminal, []string{"Get", "MustGet"}},
			{"FutureStringSlice", Terminal, []string{"Get", "MustGet"}},
			{"RangeResult", Terminal, []string{"GetSliceOrPanic", "GetSliceWithError"}},
			{"RangeIterator", Terminal, []string{"Advance", "Get", "MustGet"}},
		},
		Futures: []Future{
			{
				Types:   []string{"FutureNil"}, // of commits, watches, and OnError
				Await:   []string{"Get", "MustGet", "BlockUntilReady"},
				Observe: []string{"IsReady"},
			},
			{
				Types:    []string{"FutureByteSlice", "FutureInt64", "FutureKey", "FutureKeyArray", "FutureStringSlice"},
				Strength: ShouldAwait,
				Await:    []string{"Get", "MustGet", "BlockUntilReady"},
				Observe:  []string{"IsReady"},
			},
		},
		Params: []Param{
			{"Snapshot", "ReadTransact", 0, Inline},
			{"Transaction", "Transact", 0, Inline},
			{"Transaction", "ReadTransact", 0, Inline},
		},
	}},
}
