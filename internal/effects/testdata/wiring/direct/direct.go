// Package direct blocks whatever is wired: that is reported here, and nowhere
// else.
package direct

import (
	"database/sql"

	"example.com/wiring/domain"
)

// Backend asks the database and the notes.
type Backend struct {
	db    *sql.DB
	Notes domain.Notes
}

// Do blocks by itself, and again through the notes.
func (b *Backend) Do() error {
	if err := b.db.Ping(); err != nil {
		return err
	}
	return b.Notes.Put("done")
}

// Update runs on the loop.
//
//asyncorm:async
func Update(b *Backend) { _ = b.Do() }
