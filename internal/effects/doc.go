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
// Callees are static: declared functions, methods, literals, and func values
// that can be followed back to these (values.go). An interface's method is known
// by the catalog, by its shape, by its implementations beside it (abstract.go),
// or by what is wired in (wiring.go). Whatever else is called is unknown, and
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
// A function may also be a context because of what is done with it: it is
// registered, put into a field, or converted to a handler's type (uses.go). A
// variable that is registered makes contexts of all functions that get into it,
// in whatever package (registers.go).
//
// A chain from a context is searched with what is known on the way: of the type of
// a message (narrow.go), and of values (known.go, walk.go, made.go). What rules a
// chain out silences it.
//
// # What it does not do
//
// A condition counts only where it compares a variable or a field with a constant
// or nil; how two values depend on each other is not known. It follows no value
// through a dependency, reflection or C.
package effects
