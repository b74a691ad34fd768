package catalog

// What takes a context makes a round trip. Traps:
//   - Connect only starts to watch the servers. Disconnect is not listed: a
//     program does it when it quits.
//   - FindOne and its like run at once; Decode of what they return is in memory.
//   - Functions given to a transaction or session run inside the call.
//
// The session of a context is taken out and put in by functions that run nothing.
var mongoV2 = Library{
	Name:     "MongoDB driver v2",
	Doc:      "https://pkg.go.dev/go.mongodb.org/mongo-driver/v2/mongo",
	Version:  "go.mongodb.org/mongo-driver/v2@v2.10.0",
	Locality: Remote,
	Packages: []Package{{
		Path:         "go.mongodb.org/mongo-driver/v2/mongo",
		ContextFirst: true,
		Calls: []Calls{
			{"", Lazy, []string{"NewSessionContext", "SessionFromContext"}},
			{"Dialer", Lazy, []string{"DialContext"}},
			{"Client", Lazy, []string{"Disconnect"}},
			{"ClientEncryption", Lazy, []string{"Close"}},

			{"Cursor", Secondary, []string{"All", "Close", "Next", "TryNext"}},
			{"ChangeStream", Secondary, []string{"Close", "Next", "TryNext"}},
		},
		Handles: []string{"Cursor", "SingleResult", "ChangeStream", "InsertOneResult", "InsertManyResult", "UpdateResult", "DeleteResult", "BulkWriteResult", "DistinctResult"},
		Params: []Param{
			{"Client", "UseSession", 1, Inline},
			{"Client", "UseSessionWithOptions", 2, Inline},
			{"Session", "WithTransaction", 1, Inline},
			{"", "WithSession", 2, Inline},
		},
	}},
}
