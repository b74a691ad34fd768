package catalog

import (
	"cmp"
	"go/types"
	"slices"
	"strings"
)

// stdParam is what a function of the standard library does with one of its
// func parameters.
type stdParam struct {
	Path, Recv, Name string
	Index            int
	Use              ParamUse
}

// stdByHand holds what the sources do not show to a traversal: the function
// is kept in a struct for the time of the call, or called by the runtime.
var stdByHand = []stdParam{
	{"context", "", "AfterFunc", 1, Goroutine},
	{"sort", "", "Slice", 1, Inline},
	{"sort", "", "SliceIsSorted", 1, Inline},
	{"sort", "", "SliceStable", 1, Inline},
	{"time", "", "AfterFunc", 1, Goroutine},
}

// stdParamUse returns what fn, of the standard library, does with parameter i.
func stdParamUse(fn *types.Func, i int) ParamUse {
	path, recv := fn.Pkg().Path(), RecvName(fn)
	for _, p := range stdByHand {
		if p.Path == path && p.Recv == recv && p.Name == fn.Name() && p.Index == i {
			return p.Use
		}
	}
	at, found := slices.BinarySearchFunc(standard, stdParam{path, recv, fn.Name(), i, 0}, func(a, b stdParam) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Recv, b.Recv), strings.Compare(a.Name, b.Name), cmp.Compare(a.Index, b.Index))
	})
	if !found {
		return 0
	}
	return standard[at].Use
}

// IsStd reports whether path looks like one of the standard library, by its
// first element: a driver does not tell.
func IsStd(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return slices.Contains(stdRoots, first)
}

var stdRoots = []string{
	"archive", "bufio", "bytes", "cmp", "compress", "container", "context", "crypto", "database", "debug", "embed",
	"encoding", "errors", "expvar", "flag", "fmt", "go", "hash", "html", "image", "index", "internal", "io", "iter", "log",
	"maps", "math", "mime", "net", "os", "path", "plugin", "reflect", "regexp", "runtime", "slices", "sort", "strconv",
	"strings", "structs", "sync", "syscall", "testing", "text", "time", "unicode", "unique", "unsafe", "vendor", "weak",
}
