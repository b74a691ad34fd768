package catalog

// Bolt, which is no longer maintained, and the first path of bbolt, its fork.
var (
	bolt = Library{
		Name:     "Bolt",
		Doc:      "https://pkg.go.dev/github.com/boltdb/bolt",
		Version:  "github.com/boltdb/bolt@v1.3.1",
		Locality: Embedded,
		Packages: []Package{{Path: "github.com/boltdb/bolt", Base: &boltBase, Contexts: bboltContexts}},
	}
	bboltOfCoreOS = Library{
		Name:     "bbolt of CoreOS",
		Doc:      "https://pkg.go.dev/github.com/coreos/bbolt",
		Version:  "github.com/coreos/bbolt@v1.3.3",
		Locality: Embedded,
		Packages: []Package{{Path: "github.com/coreos/bbolt", Base: &boltBase, Contexts: bboltContexts}},
	}
)

// A write transaction waits for the one before it, and syncs the file when it
// ends; a read transaction may wait for the file to be mapped again. What is done
// with buckets and cursors inside of one is in memory, mapped from the file.
// Closing a database is not listed.
var boltBase = Package{
	Calls: []Calls{
		{"DB", Terminal, []string{"Update", "View", "Batch", "Begin", "Sync"}},
		{"Tx", Terminal, []string{"Commit", "WriteTo", "Copy", "CopyFile"}},
		{"Tx", Secondary, []string{"Rollback"}},
		{"", Terminal, []string{"Open"}},
	},
	Params: []Param{
		{"Bucket", "ForEach", 0, Inline},
		{"DB", "Update", 0, Inline},
		{"DB", "View", 0, Inline},
		{"DB", "Batch", 0, Inline | Stored},
		{"Tx", "ForEach", 0, Inline},
	},
}
