// Package sqlstore blocks. It does not know the interface.
package sqlstore

import "database/sql"

// Notes are in a database.
type Notes struct{ db *sql.DB }

// Open returns the notes in db.
func Open(db *sql.DB) *Notes { return &Notes{db} }

// Put inserts.
func (n *Notes) Put(text string) error {
	_, err := n.db.Exec("insert into notes values (?)", text)
	return err
}

// Len counts what is known without asking.
func (n *Notes) Len() int { return n.db.Stats().OpenConnections }
