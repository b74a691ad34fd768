package ormapi

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a query can come to.
var (
	// ErrDoesNotExist: Get, First or Last found no row.
	ErrDoesNotExist = errors.New("no row matches")
	// ErrMultipleObjectsReturned: Get found more than one row.
	ErrMultipleObjectsReturned = errors.New("more than one row matches")
	// ErrSynchronousOnly: a call that blocks was made in a task, where it
	// would stop the loop. Nothing was sent to the database. The error names
	// what to use instead; ORMAPI_ALLOW_ASYNC_UNSAFE=1 in the environment
	// allows such calls.
	ErrSynchronousOnly = errors.New("it blocks, and the loop that runs this task would stop")
)

// What can be wrong with a query. Such errors come from terminals, as a
// [*QueryError], before anything is sent to the database.
var (
	ErrNoDatabase     = errors.New("the database is nil: open one, with bunengine.OpenSQLite for example")
	ErrUnknownAlias   = errors.New("no database has this alias: give it one with DB.WithAlias")
	ErrModel          = errors.New("not a model: a struct type is wanted")
	ErrNoPrimaryKey   = errors.New("the model has no single primary key: mark its column in the struct, or give OrderBy and name columns")
	ErrUnknownField   = errors.New("the model has no such field")
	ErrUnknownLookup  = errors.New("no such lookup")
	ErrManyValues     = errors.New("it leads to many rows, where one value is wanted")
	ErrName           = errors.New("the name is not made of letters, digits and _, is longer than 63 bytes, or is taken by a field, a relation or another annotation")
	ErrUngrouped      = errors.New("it is an aggregate of many rows: use Aggregate, or Values before Annotate to say which rows are one group")
	ErrAggregated     = errors.New("it cannot follow Distinct or Values")
	ErrValues         = errors.New("Values and ValuesList only read")
	ErrWrongType      = errors.New("wrong type of value")
	ErrEmptyCondition = errors.New("the condition is empty and would match every row: leave it out, or use All")
	ErrEmptySet       = errors.New("there is nothing to set")
	ErrSliced         = errors.New("it cannot follow Limit or Offset: slice last, and name rows to change with pk__in")
	ErrNegativeSlice  = errors.New("a slice cannot be negative")
)

// What a database can answer. Such errors come from terminals, as a [*QueryError],
// with the driver's own error wrapped beside them.
var (
	ErrClosed     = errors.New("the database is closed")
	ErrConnection = errors.New("the connection to the database is lost, or cannot be made")
	// ErrConstraint: a constraint of the table does not allow the change.
	ErrConstraint = errors.New("a constraint of the table does not allow it")
	// ErrUnique is an ErrConstraint. The QueryError's Field is the columns that the
	// database names, else the constraint.
	ErrUnique = fmt.Errorf("%w: another row has this value, and it must be unique", ErrConstraint)
)

// What can be wrong with a transaction.
var (
	ErrNoTransactions = errors.New("the engine has no transactions")
	// ErrUnawaited: the function of a transaction returned without having awaited
	// a future that it had started there. The transaction is rolled back.
	ErrUnawaited        = errors.New("a future of the transaction was not awaited, so it is rolled back: await it, or Discard it, before the function returns")
	ErrTransactionEnded = errors.New("the transaction has ended")
	ErrNested           = errors.New("a nested transaction is open: use the database that its function is given")
	ErrTransaction      = errors.New("ormapi: Atomic ends the transaction: return from its function")
)

// What can be wrong with a call on a loop.
var (
	ErrNilContext = errors.New("ormapi: the context is nil: pass the caller's, or context.Background()")
	ErrNilFunc    = errors.New("ormapi: the function is nil")
	ErrNilFuture  = errors.New("ormapi: the future is nil: only Go, Spawn, On, Resolved and the async terminals make one")
	ErrNoLoop     = errors.New("ormapi: the loop is nil: make one with NewLoop")
	ErrLoopClosed = errors.New("ormapi: the loop is closed and takes no more tasks")
	// ErrNotInTurn: a task's context was used while the task did not hold the
	// turn, which is to say by another goroutine or after the task had ended.
	ErrNotInTurn = errors.New("ormapi: the context belongs to a task that does not hold its loop's turn: an AsyncContext serves its own task only, use Spawn or Go to give another one a context")
)

var (
	errGoexit   = errors.New("ormapi: the function ended its goroutine with runtime.Goexit")
	runOnLoop   = fmt.Errorf("ormapi: Run: %w; use Spawn", ErrSynchronousOnly)
	closeOnLoop = fmt.Errorf("ormapi: Close: %w; close the loop from outside", ErrSynchronousOnly)
)

// QueryError is an error of a query: where it is, and what it is.
type QueryError struct {
	Model string // the row type's name; "" of Atomic, which has none
	Op    string // the method at fault: a builder, or the terminal that failed
	Field string // the field as the caller wrote it, lookup and all, or as the database names it; "" if none is at fault
	Err   error  // one of this package's errors, the engine's, or both
}

func (e *QueryError) Error() string {
	var b strings.Builder
	b.WriteString("ormapi: ")
	if e.Model != "" {
		b.WriteString(e.Model)
		b.WriteByte('.')
	}
	b.WriteString(e.Op)
	b.WriteString(": ")
	if e.Field != "" {
		b.WriteString(onOneLine(e.Field))
		b.WriteString(": ")
	}
	b.WriteString(strings.TrimPrefix(e.Err.Error(), "ormapi: "))
	return b.String()
}

// onOneLine quotes a name that a stranger may have sent, where it would make a log
// say something else.
func onOneLine(name string) string {
	if utf8.ValidString(name) && !strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return name
	}
	return strconv.Quote(name)
}

func (e *QueryError) Unwrap() error { return e.Err }
