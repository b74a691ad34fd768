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
// whatever its body does. One of which nothing but futures is known is not: see
// Closed.
type Package struct {
	Path string
	// Tree says that the table stands for the packages below Path as well, which
	// are too many to name.
	Tree bool
	// ContextFirst says that a function that Calls does not list is [Terminal]
	// if its first parameter is a context.Context: the library's own rule, where
	// its round trips go by the hundred.
	ContextFirst bool
	// MethodResult names an interface: a method that Calls does not list is
	// [Terminal] if what it returns implements that. It is the same rule for
	// commands that take no context.
	MethodResult string
	// Calls come in order: the first entry that speaks of a function counts.
	Calls []Calls
	// Base is what the package has in common with other versions of it: its Calls
	// and its Params hold here, too.
	Base *Package
	// Queued are types that only note the commands they are given. They share
	// these methods with types that run them at once (see RoleOfCall); what they
	// declare themselves, and what Calls lists, has its own role.
	Queued []string
	// FuncResult is what the named func types return whose call is a round
	// trip: see RoleOfValue.
	FuncResult string
	Futures    []Future
	Builders   []string // immutable query types: a builder method whose result is dropped has no effect
	Handles    []string // what a round trip returns: see rules.go
	Contexts   []Context
	Params     []Param

	// The rest is what only a program adds: see Catalog.

	// Partial says that the package is not closed: a function that Calls does
	// not list is judged by its body.
	Partial bool
	Twins   []Twin
	Backend Locality // where the database is, of a library that leaves it to a driver
}

// Calls lists functions that play one role: the methods of a type, of its
// pointer type or of an interface, or, with an empty Recv, package functions.
type Calls struct {
	Recv  string // type name, or AnyType; "" for package functions
	Role  Role
	Names []string // with none, all methods of Recv
}

// Closed reports whether the package at path is one whose tables say what its
// functions do. All other packages are judged by the bodies of their functions,
// those among them of which the catalog only knows some, or the futures.
func Closed(path string) bool {
	p := ByPath(path)
	return p != nil && !p.open()
}

func (p *Package) open() bool {
	return p.Partial || p.Base == nil && len(p.Calls) == 0 && len(p.Contexts) == 0 && !p.ContextFirst && p.MethodResult == ""
}

// AnyType stands for all types of a package that has too many to name.
const AnyType = "*"

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

// Param says what a function does with one of its func parameters. One that is
// not listed is judged by the function's body, and stored if it has none.
type Param struct {
	Recv, Name string // as in Calls
	Index      int    // of the parameter, the receiver not counted; a variadic one stands for all its arguments
	Use        ParamUse
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

// IsBuilder reports whether t is an immutable query type: one whose methods
// return a changed copy and leave the receiver as it was.
func (cat *Catalog) IsBuilder(t types.Type) bool {
	path, name := typeName(deref(t))
	p := cat.Package(path)
	return p != nil && slices.Contains(p.Builders, name)
}

// ParamUseOf returns what fn does with its func parameter i, 0 if the catalog
// does not say.
func (cat *Catalog) ParamUseOf(fn *types.Func, i int) ParamUse {
	if fn.Pkg() == nil {
		return 0
	}
	p := cat.Package(fn.Pkg().Path())
	if p == nil {
		if IsStd(fn.Pkg().Path()) {
			return stdParamUse(fn, i)
		}
		return 0
	}
	for p := range p.withBase {
		for _, q := range p.Params {
			if q.Index == i && q.Name == fn.Name() && q.Recv == RecvName(fn) {
				return q.Use
			}
		}
	}
	return 0
}

// withBase yields p, and its base if it has one.
func (p *Package) withBase(yield func(*Package) bool) {
	if yield(p) && p.Base != nil {
		yield(p.Base)
	}
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
