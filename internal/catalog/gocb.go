package catalog

// Contexts travel in the options: ctx-first tells nothing here. Connect returns
// at once and connects in the background; WaitUntilReady waits for it. Queries
// stream: the methods of their results read on. Closing a cluster is not listed.
//
// The lists and maps (CouchbaseList ...) keep one document, and each of their
// methods makes a round trip.
var gocb = Library{
	Name:     "Couchbase SDK",
	Doc:      "https://pkg.go.dev/github.com/couchbase/gocb/v2",
	Version:  "github.com/couchbase/gocb/v2@v2.11.1",
	Locality: Remote,
	Packages: []Package{{
		Path: "github.com/couchbase/gocb/v2",
		Calls: []Calls{
			{"Collection", Terminal, []string{
				"Do", "Exists", "Get", "GetAllReplicas", "GetAndLock", "GetAndTouch", "GetAnyReplica", "Insert", "LookupIn",
				"LookupInAllReplicas", "LookupInAnyReplica", "MutateIn", "Remove", "Replace", "Scan", "Touch", "Unlock", "Upsert",
			}},
			{"BinaryCollection", Terminal, []string{"Append", "Decrement", "Increment", "Prepend"}},
			{"Cluster", Terminal, []string{"AnalyticsQuery", "Diagnostics", "Ping", "Query", "Search", "SearchQuery", "WaitUntilReady"}},
			{"Bucket", Terminal, []string{"Ping", "ViewQuery", "WaitUntilReady"}},
			{"Scope", Terminal, []string{"AnalyticsQuery", "Query", "Search"}},
			{"Transactions", Terminal, []string{"Run"}},
			{"TransactionAttemptContext", Terminal, []string{
				"Get", "Insert", "Query", "Remove", "Replace", "GetReplicaFromPreferredServerGroup", "BulkGet", "BulkGetReplicaFromPreferredServerGroup",
			}},
			{"QueryResult", Secondary, []string{"Next", "One", "Close"}},
			{"AnalyticsIndexManager", Terminal, []string{
				"CreateDataverse", "DropDataverse", "CreateDataset", "DropDataset", "GetAllDatasets", "CreateIndex", "DropIndex",
				"GetAllIndexes", "ConnectLink", "DisconnectLink", "GetPendingMutations", "CreateLink", "ReplaceLink", "DropLink",
				"GetLinks",
			}},
			{"BucketManager", Terminal, []string{"GetBucket", "GetAllBuckets", "CreateBucket", "UpdateBucket", "DropBucket", "FlushBucket"}},
			{"CollectionManager", Terminal, []string{"GetAllScopes", "CreateCollection", "UpdateCollection", "DropCollection", "CreateScope", "DropScope"}},
			{"CollectionManagerV2", Terminal, []string{"GetAllScopes", "CreateCollection", "UpdateCollection", "DropCollection", "CreateScope", "DropScope"}},
			{"CollectionQueryIndexManager", Terminal, []string{
				"CreateIndex", "CreatePrimaryIndex", "DropIndex", "DropPrimaryIndex", "GetAllIndexes", "BuildDeferredIndexes",
				"WatchIndexes",
			}},
			{"QueryIndexManager", Terminal, []string{"CreateIndex", "CreatePrimaryIndex", "DropIndex", "DropPrimaryIndex", "GetAllIndexes", "BuildDeferredIndexes", "WatchIndexes"}},
			{"EventingFunctionManager", Terminal, []string{
				"UpsertFunction", "DropFunction", "DeployFunction", "UndeployFunction", "GetAllFunctions", "GetFunction", "PauseFunction",
				"ResumeFunction", "FunctionsStatus",
			}},
			{"ScopeEventingFunctionManager", Terminal, []string{
				"UpsertFunction", "DropFunction", "DeployFunction", "UndeployFunction", "GetAllFunctions", "GetFunction", "PauseFunction",
				"ResumeFunction", "FunctionsStatus",
			}},
			{"SearchIndexManager", Terminal, []string{
				"GetAllIndexes", "GetIndex", "UpsertIndex", "DropIndex", "AnalyzeDocument", "GetIndexedDocumentsCount", "PauseIngest",
				"ResumeIngest", "AllowQuerying", "DisallowQuerying", "FreezePlan", "UnfreezePlan",
			}},
			{"ScopeSearchIndexManager", Terminal, []string{
				"GetAllIndexes", "GetIndex", "UpsertIndex", "DropIndex", "AnalyzeDocument", "GetIndexedDocumentsCount", "PauseIngest",
				"ResumeIngest", "AllowQuerying", "DisallowQuerying", "FreezePlan", "UnfreezePlan",
			}},
			{"UserManager", Terminal, []string{"GetAllUsers", "GetUser", "UpsertUser", "DropUser", "GetRoles", "GetGroup", "GetAllGroups", "UpsertGroup", "DropGroup", "ChangePassword"}},
			{"ViewIndexManager", Terminal, []string{"GetDesignDocument", "GetAllDesignDocuments", "UpsertDesignDocument", "DropDesignDocument", "PublishDesignDocument"}},
			{"CouchbaseList", Terminal, []string{"Iterator", "At", "RemoveAt", "Append", "Prepend", "IndexOf", "Size", "Clear"}},
			{"CouchbaseMap", Terminal, []string{"Iterator", "At", "Add", "Remove", "Exists", "Size", "Keys", "Values", "Clear"}},
			{"CouchbaseQueue", Terminal, []string{"Iterator", "Push", "Pop", "Size", "Clear"}},
			{"CouchbaseSet", Terminal, []string{"Iterator", "Add", "Remove", "Values", "Contains", "Size", "Clear"}},
			{"AnalyticsResult", Secondary, []string{"Next", "One", "Close"}},
			{"SearchResult", Secondary, []string{"Next", "Close"}},
			{"ViewResult", Secondary, []string{"Next", "Close"}},
			{"ScanResult", Secondary, []string{"Next", "Close"}},
			{"GetAllReplicasResult", Secondary, []string{"Next", "Close"}},
			{"LookupInAllReplicasResult", Secondary, []string{"Next", "Close"}},
		},
	}},
}
