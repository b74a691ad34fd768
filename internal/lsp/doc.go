// Package lsp is a language server that stands beside gopls and shows what the
// rules find.
//
// It has no loader and no type checker. For every state of the open files that
// lasts, it has go vet check the packages they belong to, through the same
// engine as the command line, so its verdict and its cache are go vet's.
//
// What holds:
//
//   - The go.mod above a file tells its module, so the folders of the client's
//     workspace need not be known, and there may be any number of them. All
//     packages of a module with an open file are checked by one run.
//   - A check works on a snapshot of the open files. A text that is not what the
//     disk has goes to the go command as an overlay (overlay.go).
//   - One check runs at a time: go vet uses all processors by itself. A change
//     supersedes the check before it, which is interrupted and waited for, never
//     killed: a killed go vet may leave a cache that says nothing.
//   - The results of a check are replaced as a whole (check.go). Where a package
//     could not be checked, since it does not compile at the moment, what was
//     shown stays, but no fix is offered for it.
//   - Messages are handled in the order in which they come. Requests that may
//     have to wait for a check run beside that, and can be cancelled (server.go).
//   - The server ends with its client: when its input ends, when the client's
//     process is gone, and on a signal.
//
// Limits: only packages with an open file are checked, so a finding that an edit
// causes elsewhere shows up when a file there is opened. Positions are UTF-16,
// the one encoding that every client knows and gopls speaks too.
package lsp
