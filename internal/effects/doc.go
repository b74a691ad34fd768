// Package effects computes, for each function of a package, what it may do
// before it returns: block on a database, await a future, call its func
// parameters. The rules ask its [Result]; they touch neither the catalog nor
// facts.
//
// # What it assumes
//
// A call runs before its function returns unless it stands in a go statement.
// A function literal belongs to the function around it only where it is called
// or deferred there, or handed to a parameter that is called inline; where it
// is only made, returned or stored, it runs elsewhere and is nobody's. A
// literal kept in one local variable is like a named function: it runs where
// the variable is called.
//
// Callees are static: declared functions, methods, literals, and local
// variables that are assigned once. Whatever else is called is unknown, and
// unknown is silent.
//
// # How it computes
//
// One traversal of the syntax collects function bodies, the calls in each, and
// the uses of func parameters (body.go). Where literals and parameters run is a
// least fixpoint over those uses (params.go). Blocking is the shortest path, in
// hops, from a function to a catalogued call, over the package's call graph and
// the facts of its imports: a breadth-first search backwards from the calls
// that block by themselves (block.go). Lengths are unique, and among equally
// short chains the first call in source order wins, so cycles, file order and
// the number of processors change nothing.
//
// A function that is an async context by itself (context.go) hands nothing to
// its callers: what blocks in it is reported in it.
//
// # What it does not do
//
// It follows no function value through fields, maps, channels or package
// variables, and no interface call beyond the catalog, the structural sink
// rule and the wiring of constructors (wiring.go). It is not path-sensitive:
// code behind a condition that is never true counts.
package effects
