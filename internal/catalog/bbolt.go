package catalog

// A write transaction waits for the one before it, and syncs the file when it
// ends; a read transaction may wait for the file to be mapped again. What is done
// with buckets and cursors inside of one is in memory, mapped from the file.
// Closing a database is not listed.
var bbolt = Library{
	Name:     "bbolt",
	Doc:      "https://pkg.go.dev/go.etcd.io/bbolt",
	Version:  "go.etcd.io/bbolt@v1.5.0",
	Locality: Embedded,
	Packages: []Package{{
		Path:     "go.etcd.io/bbolt",
		Contexts: bboltContexts,
		Calls: []Calls{
			{"DB", Terminal, []string{"Update", "View", "Batch", "Begin", "Sync"}},
			{"Tx", Terminal, []string{"Commit", "WriteTo", "Copy", "CopyFile"}},
			{"Tx", Secondary, []string{"Rollback"}},
			{"", Terminal, []string{"Open", "Compact"}},
		},
		Params: []Param{
			{"Bucket", "ForEach", 0, Inline},
			{"Bucket", "ForEachBucket", 0, Inline},
			{"DB", "Update", 0, Inline},
			{"DB", "View", 0, Inline},
			{"DB", "Batch", 0, Inline | Stored},
			{"Tx", "ForEach", 0, Inline},
		},
	}},
}
