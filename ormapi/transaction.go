package ormapi

import (
	"context"
	"sync"
)

// A transaction has one connection, which takes one query at a time. Each query
// draws a ticket when it is started, in the caller's own goroutine, and runs when
// the ticket before it is done: so the order is that of the program's text and not
// of the scheduler. A nested transaction holds its ticket until it has ended, and
// meanwhile no other is given: whoever waited for one inside it would wait for
// ever.
type transaction struct {
	engine Transaction
	done   func() // returns the outer transaction's ticket

	mu      sync.Mutex
	last    <-chan struct{} // closed when the last ticket is done
	nested  bool
	ended   bool
	futures []started
}

// started is a future of the transaction. Its handle is kept, or the garbage
// collector would report it before the transaction can.
type started struct {
	*completion
	handle any
}

func newTransaction(engine Transaction, done func()) *transaction {
	return &transaction{engine: engine, done: done, last: closed}
}

// ticket is the next place in the row: turn is closed when it has come, and done
// gives it to the next.
func (t *transaction) ticket(nested bool) (turn <-chan struct{}, done func(), err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case t.ended:
		return nil, nil, ErrTransactionEnded
	case t.nested:
		return nil, nil, ErrNested
	}
	t.nested = nested
	mine := make(chan struct{})
	turn, t.last = t.last, mine
	return turn, func() {
		if nested {
			t.mu.Lock()
			t.nested = false
			t.mu.Unlock()
		}
		close(mine)
	}, nil
}

// watch notes a future that is to be awaited before the transaction ends.
func (t *transaction) watch(c *completion, handle any) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.futures = append(t.futures, started{c, handle})
}

// close gives no more tickets, waits for those that are out, and returns the
// futures.
func (t *transaction) close() []started {
	t.mu.Lock()
	t.ended = true
	last := t.last
	t.mu.Unlock()
	<-last
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.futures
}

// transaction is the one that q runs in, or nil.
func (q QuerySet[T]) transaction() *transaction {
	if q.db == nil || q.alias != "" {
		return nil
	}
	return q.db.tx
}

// inTurn is body with its turn in q's transaction, if it is in one. The ticket is
// drawn here and now, wherever body runs.
func inTurn[T, R any](q QuerySet[T], op string, body func(context.Context) (R, error)) func(context.Context) (R, error) {
	t := q.transaction()
	if t == nil {
		return body
	}
	turn, done, err := t.ticket(false)
	if err != nil {
		err = q.failed(op, err)
		return func(context.Context) (r R, _ error) { return r, err }
	}
	return func(ctx context.Context) (R, error) {
		<-turn
		defer done()
		return body(ctx)
	}
}

// async runs the body of an async terminal.
func async[T, R any](ctx context.Context, q QuerySet[T], op string, body func(context.Context) (R, error)) *Future[R] {
	if ctx == nil {
		return failed[R](caller(), q.failed(op, ErrNilContext))
	}
	f := off(caller(), ctx, inTurn(q, op, body))
	if t := q.transaction(); t != nil {
		t.watch(f.part(), f)
	}
	return f
}
