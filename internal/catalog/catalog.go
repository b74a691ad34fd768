// Package catalog holds what the linter knows of libraries, as typed tables:
// which calls run a query before they return, which types are futures, which
// builders are immutable, and which functions run on a loop.
//
// One Go file describes one library. The tables are plain composite literals
// of constants, so that they cost nothing when a process starts (go vet starts
// one for each package), and are looked up by package path.
//
// Knowledge is keyed by package path, receiver type and name, never by a
// printed name, and is three-valued: a call blocks ([Terminal], [Secondary]),
// is known not to ([Lazy]), or is [Unknown] and judged by its body.
package catalog

import (
	"go/types"
	"slices"
	"sync"
)

// Role says what a function does before it returns.
type Role uint8

const (
	Unknown   Role = iota // not in the catalog: the function's own body decides
	Lazy                  // does no I/O: it builds a query, or returns a handle
	Terminal              // runs the query, or another round trip, before it returns
	Secondary             // reads on from a handle (rows, row, batch) that a terminal returned
	Awaits                // waits for a future: on ormapi's loop it hands the turn on, elsewhere it blocks
)

// Library is what is known of one library.
type Library struct {
	Name     string    // as a message would name it
	Doc      string    // where upstream documents it
	Version  string    // what the entries were checked against, as the go command names it
	Locality Locality  // where its database is
	Packages []Package // sorted by path
}

// Locality says where a library's database is.
type Locality uint8

const (
	Either   Locality = iota // it depends on the driver
	Remote                   // behind a network
	Embedded                 // in the process, on its disk
)

// Package is what is known of one package.
//
// The package is closed: a function in it that Calls does not list is [Lazy],
// whatever its body does.
type Package struct {
	Path     string
	Calls    []Calls
	Futures  []Future
	Builders []string // immutable query types: a builder method whose result is dropped has no effect
	Handles  []string // what a round trip returns: see isSink
	Contexts []Context
	Params   []Param
}

// Calls lists functions that play one role: the methods of a type, of its
// pointer type or of an interface, or, with an empty Recv, package functions.
type Calls struct {
	Recv  string // type name; "" for package functions
	Role  Role
	Names []string
}

// Future is a type whose result or error is lost unless it is awaited.
type Future struct {
	Type  string   // type name; values are pointers to it, or the type itself if it is an interface
	Await []string // methods that wait for the result and return it
	// Resolved names the package functions that make a future from values that
	// are already there.
	Resolved []string
	// Discard names the package functions that give a future up on purpose.
	Discard []string
	// Contract says that a function that returns this future promises to return at once.
	Contract bool
}

// ParamUse says where a func parameter runs.
type ParamUse uint8

const (
	Inline    ParamUse = 1 << iota // called before the function returns
	Goroutine                      // called on another goroutine
	Stored                         // kept, or handed to something unknown
)

// DryRun: called before the function returns, with a database that runs
// nothing. What it calls blocks nobody, as if it were only kept.
const DryRun = Stored

// Param says what a function does with one of its func parameters.
type Param struct {
	Recv, Name string // as in Calls
	Index      int    // of the parameter, the receiver not counted; a variadic one stands for all its arguments
	Use        ParamUse
}

// libraries is sorted by the path of the first package of each. Tests keep the
// order.
var libraries = [...]*Library{
	&bubbletea,
	&databaseSQL,
	&ormapi,
	&bubbleteaV1,
	&bubbleteaBeta,
	&pgx,
	&sqlx,
	&bun,
	&temporal,
	&gorm,
}

// Libraries returns all that is known, in a fixed order.
func Libraries() []*Library { return libraries[:] }

// ByPath returns what is known of the package with that import path, or nil.
func ByPath(path string) *Package { return byPath()[path] }

// byPath is asked for every call; it is made when the first is.
var byPath = sync.OnceValue(func() map[string]*Package {
	m := make(map[string]*Package, 4*len(libraries))
	for _, l := range libraries {
		for i := range l.Packages {
			m[l.Packages[i].Path] = &l.Packages[i]
		}
	}
	return m
})

// RoleOf returns what fn, a function or method, does before it returns.
// Instances of generic functions are looked up by their origin.
func RoleOf(fn *types.Func) Role {
	if fn.Pkg() == nil {
		return Unknown // error.Error
	}
	fn = fn.Origin()
	p := ByPath(fn.Pkg().Path())
	if p == nil {
		if isSink(fn) {
			return Terminal
		}
		return Unknown
	}
	recv := RecvName(fn)
	for _, c := range p.Calls {
		if c.Recv == recv && slices.Contains(c.Names, fn.Name()) {
			return c.Role
		}
	}
	return Lazy
}

// RecvName returns the name of the type that declares method fn, "" for a
// function and for a method of an unnamed interface.
func RecvName(fn *types.Func) string {
	if named := RecvNamed(fn); named != nil {
		return named.Obj().Name()
	}
	return ""
}

// RecvNamed returns the type that declares method fn, or nil.
func RecvNamed(fn *types.Func) *types.Named {
	recv := fn.Signature().Recv()
	if recv == nil {
		return nil
	}
	named, _ := types.Unalias(deref(recv.Type())).(*types.Named)
	return named
}

// FutureOf returns what is known of t as a future, or nil. A pointer to a
// future is the future.
func FutureOf(t types.Type) *Future {
	path, name := typeName(deref(t))
	p := ByPath(path)
	if p == nil {
		return nil
	}
	for i := range p.Futures {
		if p.Futures[i].Type == name {
			return &p.Futures[i]
		}
	}
	return nil
}

// IsBuilder reports whether t is an immutable query type: one whose methods
// return a changed copy and leave the receiver as it was.
func IsBuilder(t types.Type) bool {
	path, name := typeName(t)
	p := ByPath(path)
	return p != nil && slices.Contains(p.Builders, name)
}

// ParamUseOf returns what fn does with its func parameter i, 0 if the catalog
// does not say.
func ParamUseOf(fn *types.Func, i int) ParamUse {
	if fn.Pkg() == nil {
		return 0
	}
	p := ByPath(fn.Pkg().Path())
	if p == nil {
		return 0
	}
	for _, q := range p.Params {
		if q.Index == i && q.Name == fn.Name() && q.Recv == RecvName(fn) {
			return q.Use
		}
	}
	return 0
}

// isSink is the structural rule for interfaces in front of a database
// (sqlc's DBTX, a program's own Querier): a method without a body that
// returns one of the catalog's Handles does the round trip.
//
// It takes a context or a query to do so: a method that hands out a stored
// handle has neither.
func isSink(fn *types.Func) bool {
	sig := fn.Signature()
	if sig.Recv() == nil || !types.IsInterface(sig.Recv().Type()) || sig.Params().Len() == 0 {
		return false
	}
	if first := sig.Params().At(0).Type(); !isContext(first) && !isString(first) {
		return false
	}
	for v := range sig.Results().Variables() {
		if isHandle(v.Type()) {
			return true
		}
	}
	return false
}

func isContext(t types.Type) bool {
	path, name := typeName(t)
	return path == "context" && name == "Context"
}

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

// isHandle reports whether t, or what it points to, is what a query returns.
func isHandle(t types.Type) bool {
	path, name := typeName(deref(t))
	p := ByPath(path)
	return p != nil && slices.Contains(p.Handles, name)
}

// deref returns what pointer t points to, and any other t as it is.
func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// typeName returns the import path and the name of t's declaration, and empty
// strings for a type that has none or is built in.
func typeName(t types.Type) (path, name string) {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return "", ""
	}
	return named.Obj().Pkg().Path(), named.Obj().Name()
}
