package catalog

// It exists for GOOS=js alone.
var syscallJS = Library{
	Name:    "syscall/js",
	Doc:     "https://pkg.go.dev/syscall/js#FuncOf",
	Version: "go1.26.8",
	Packages: []Package{{
		Path: "syscall/js",
		Contexts: []Context{{
			By: ByArg, Methods: []string{"FuncOf"}, Index: 0,
			Place:  "the JavaScript event loop, which runs %s",
			Remedy: "do it in a goroutine, and resolve a promise",
		}},
	}},
}
