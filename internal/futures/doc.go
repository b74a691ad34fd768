// Package futures finds the futures of a package that are lost: made, and on
// some path never awaited, handed on or given up.
//
// # What it assumes
//
// A future is a value of a type that the catalog names, a container is a slice,
// array, map or channel of futures, and an accumulator is an object (an
// errgroup, a pipeline) that owes something once something was put in. A duty
// begins at the call that makes a future and puts it in a local variable or a
// local container, and at each call that puts something into an accumulator
// that was made in the same function.
//
// A duty is met where the future is awaited, or is handed on: returned, sent,
// stored, captured by a function literal, converted to something else, given to
// a function. Whoever takes it over has the duty, and is not asked, with three
// exceptions. A function whose body is known may drop its parameter (params.go);
// a literal may mention it without doing anything with it (uses.go); and an
// unexported field or package variable may be one that nothing in the package
// awaits (losses.go). To compare, print or measure a future is none of these:
// it meets nothing.
//
// A function that only hands out a future that somebody else has, a getter, puts
// no duty on its callers. Nor does one that a program makes itself, of its own
// kind, owe an await before it tells what it knows.
//
// What is done before counts as well where it lasts: a literal that awaits what
// the variable will hold, a deferred flush, an accumulator or a channel that
// somebody else has got already.
//
// # How it computes
//
// One traversal of the syntax notes every mention of a variable, parameter or
// field that can hold a future (occurrences.go), and what is done with it there
// (uses.go). What becomes of parameters is a least fixpoint over these uses,
// from dropped to awaited; functions export it as a fact (params.go). That far,
// nothing depends on paths.
//
// Each duty is then followed through the control-flow graph of its function
// (paths.go), from the place where it begins along every path, with
//
//   - the local variables that hold the future: an alias adds one, an assignment
//     takes one away, and with the last the future is lost;
//   - what is known of conditions (conds.go): the branches taken, the constants
//     assigned, and that a future whose call returned an error beside it is there
//     only if the error is nil. A branch that contradicts is not taken.
//
// What no later condition can ask for is forgotten (relevance.go). States are
// finitely many and none is visited twice, so it ends; a duty that needs more
// than maxStates is given up. The join of two paths keeps both: a loss on either
// is a loss.
//
// # Where it gives up
//
// A path on which a condition may be correlated with the making of the future,
// and it cannot be told how, is not followed: the condition speaks of the
// future itself, of what came with it, of something that is partly known, of
// something that changes unseen, or it follows a branch or loop in which the
// future may or may not have been made (unsure). Whether an error is nil depends
// on nothing of that. A variable whose address is taken, or that a literal assigns to, is
// not followed at all. Elements of containers are told apart by constant
// indexes only; a range over a container that does something with its elements
// counts for all of them, though it may end early.
package futures
