// Package store is the bottom of a chain of three packages.
package store

import (
	"context"
	"database/sql"
	"iter"
)

type Notes struct{ db *sql.DB }

func (n *Notes) Put(text string) error { // want Put:`blocks: \(\*sql.DB\).Exec`
	_, err := n.db.Exec("insert into notes values (?)", text)
	return err
}

// PutAll blocks through an unexported helper.
func (n *Notes) PutAll(texts []string) error { // want PutAll:`blocks: \(\*store.Notes\).put -> \(\*sql.DB\).ExecContext`
	for _, text := range texts {
		if err := n.put(context.Background(), text); err != nil {
			return err
		}
	}
	return nil
}

func (n *Notes) put(ctx context.Context, text string) error {
	_, err := n.db.ExecContext(ctx, "insert into notes values (?)", text)
	return err
}

// Even and Odd call each other: both block, by their shortest chains.
func Even(n *Notes, i int) error { // want Even:`blocks: store.Odd -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	if i == 0 {
		return nil
	}
	return Odd(n, i-1)
}

func Odd(n *Notes, i int) error { // want Odd:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	if i == 0 {
		return n.Put("odd")
	}
	return Even(n, i-1)
}

// Loop and Back call each other and nothing else.
func Loop(i int) { Back(i) }
func Back(i int) { Loop(i) }

// Later only makes the closure that blocks.
func Later(n *Notes) func() error { // want Later:`its result blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	return func() error { return n.Put("later") }
}

// Start leaves the query to a goroutine.
func Start(n *Notes) {
	go n.Put("start")
	go func() { _ = n.Put("start") }()
}

// Argument evaluates its argument before the goroutine starts.
func Argument(n *Notes) { // want Argument:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	go print(n.Put("argument"))
}

// Deferred blocks before it returns.
func Deferred(n *Notes) { // want Deferred:`blocks: \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	defer func() { _ = n.Put("deferred") }()
}

// Scan reads on from rows that somebody else has asked for.
func Scan(rows *sql.Rows) (n int) { // want Scan:`reads: \(\*sql.Rows\).Next`
	for rows.Next() {
		n++
	}
	return n
}

// List is handed no rows: the query counts, not its Next.
func (n *Notes) List() ([]string, error) { // want List:`blocks: \(\*sql.DB\).Query`
	rows, err := n.db.Query("select text from notes")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
	}
	return nil, rows.Err()
}

// Querier is in front of a database: what it returns tells.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	Stored() *sql.Tx
}

func Count(ctx context.Context, q Querier) error { // want Count:`blocks: \(store.Querier\).QueryContext`
	rows, err := q.QueryContext(ctx, "select count(*) from notes")
	if err != nil {
		return err
	}
	return rows.Close()
}

// Handle only hands out what is stored.
func Handle(q Querier) *sql.Tx { return q.Stored() } // want Handle:`calls through: Stored of param effects/store.Handle#0`

// All yields one text after another.
func (n *Notes) All() iter.Seq[string] { // want All:`its result blocks: \(\*sql.DB\).Query`
	if n == nil {
		return nil
	}
	return func(yield func(string) bool) {
		rows, err := n.db.Query("select text from notes")
		if err != nil {
			return
		}
		defer rows.Close()
	}
}
