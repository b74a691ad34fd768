// Package notes is what editors are told of functions and calls.
package notes

import (
	"context"
	"database/sql"
)

//asyncorm:async the loop of the window
func update(ctx context.Context, db *sql.DB) error { // want `^is an async context: it is marked //asyncorm:async\nblocks: notes.save at notes/notes.go:11 -> \(\*sql.DB\).ExecContext at notes/notes.go:15, which the catalog lists under database/sql$`
	return save(ctx, db) // want `^blocks: notes.save -> \(\*sql.DB\).ExecContext at notes/notes.go:15, which the catalog lists under database/sql$`
}

func save(ctx context.Context, db *sql.DB) error { // want `^blocks: \(\*sql.DB\).ExecContext at notes/notes.go:15, which`
	_, err := db.ExecContext(ctx, "insert") // want `^blocks: \(\*sql.DB\).ExecContext, which`
	return err
}

// What only starts something does not block, and what it starts does.
func start(ctx context.Context, db *sql.DB) {
	go func() { // want `^blocks: notes.save at notes/notes.go:22`
		_ = save(ctx, db) // want `^blocks: notes.save`
	}()
}

func read(rows *sql.Rows) bool { // want `^reads on from a handle that it is given: \(\*sql.Rows\).Next at notes/notes.go:27`
	return rows.Next() // want `^reads on from a handle that it is given: \(\*sql.Rows\).Next, which`
}

func harmless(s string) string { return harmless(s[1:]) }
