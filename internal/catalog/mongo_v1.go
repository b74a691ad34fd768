package catalog

// As v2, with these differences: Connect takes a context and yet only starts to
// watch the servers, Client.Connect likewise; a Session is an interface; GridFS
// is a package of its own, half of whose methods take no context.
var mongoV1 = Library{
	Name:     "MongoDB driver v1",
	Doc:      "https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo",
	Version:  "go.mongodb.org/mongo-driver@v1.17.10",
	Locality: Remote,
	Packages: []Package{
		{
			Path:         "go.mongodb.org/mongo-driver/mongo",
			ContextFirst: true,
			Calls: []Calls{
				{"", Lazy, []string{"Connect", "NewSessionContext", "SessionFromContext"}},
				{"Dialer", Lazy, []string{"DialContext"}},
				{"Client", Lazy, []string{"Connect", "Disconnect"}},
				{"ClientEncryption", Lazy, []string{"Close"}},

				{"Cursor", Secondary, []string{"All", "Close", "Next", "TryNext"}},
				{"ChangeStream", Secondary, []string{"Close", "Next", "TryNext"}},
			},
			Handles: []string{"Cursor", "SingleResult", "ChangeStream", "InsertOneResult", "InsertManyResult", "UpdateResult", "DeleteResult", "BulkWriteResult"},
			Params: []Param{
				{"Client", "UseSession", 1, Inline},
				{"Client", "UseSessionWithOptions", 2, Inline},
				{"Session", "WithTransaction", 1, Inline},
				{"", "WithSession", 2, Inline},
			},
		},
		{
			Path: "go.mongodb.org/mongo-driver/mongo/gridfs",
			Calls: []Calls{
				{"Bucket", Terminal, []string{
					"Delete", "DeleteContext", "DownloadToStream", "DownloadToStreamByName", "Drop", "DropContext", "Find", "FindContext",
					"OpenDownloadStream", "OpenDownloadStreamByName", "Rename", "RenameContext", "UploadFromStream", "UploadFromStreamWithID",
					"OpenUploadStream", "OpenUploadStreamWithID",
				}},
				{"UploadStream", Terminal, []string{"Write", "Close", "Abort"}},
				{"DownloadStream", Terminal, []string{"Read", "Skip"}},
			},
		},
	},
}
