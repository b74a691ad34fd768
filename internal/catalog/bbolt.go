package catalog

// As Bolt, which it is a fork of: see boltBase.
var bbolt = Library{
	Name:     "bbolt",
	Doc:      "https://pkg.go.dev/go.etcd.io/bbolt",
	Version:  "go.etcd.io/bbolt@v1.5.0",
	Locality: Embedded,
	Packages: []Package{{
		Path:     "go.etcd.io/bbolt",
		Base:     &boltBase,
		Contexts: bboltContexts,
		Calls:    []Calls{{"", Terminal, []string{"Compact"}}},
		Params:   []Param{{"Bucket", "ForEachBucket", 0, Inline}},
	}},
}
