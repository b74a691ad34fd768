// Package mutants breaks the linter on purpose, in one named place at a time, and
// holds the tests to it: each must see that something is wrong. What a mutant
// survives is a case that nobody has written down.
//
// A mutant is a line of source and what is put in its place. The go command builds
// it from an overlay, so nothing in the checkout is touched, and runs those tests
// that should know.
//
// A mutant that says the same as the linter is none. These were tried and are not in
// the table:
//
//   - A handler in a test is followed like any (internal/effects/through.go). What is
//     found in tests is left out later; the check spares the work.
//   - A handler that blocks anyhow is followed as well. The joiner says a call once.
//   - Two facts that agree are joined like two that do not (internal/effects/known.go):
//     their union is either of them.
//   - An implementation without a chain of its own counts as one that blocks
//     (byType in internal/effects/join.go). The verdict is a -maybe or none, and no
//     test has a value that cannot be followed beside such a type.
//   - A loop over an array may not run (nonEmpty in internal/futures). No test ranges over
//     an array whose length counts.
//   - A batch that a getter lends is owed by nobody (Owed in internal/futures). No test
//     says whose it is.
//
// To run them:
//
//	CI_LONG=1 go test -timeout 60m ./internal/mutants
//	CI_LONG=1 go test ./internal/mutants -run 'TestMutants/a_cycle'
package mutants
