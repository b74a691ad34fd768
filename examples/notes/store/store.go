// Package store keeps notes in an SQLite file. Both note programs use it.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"time"

	_ "modernc.org/sqlite" // the driver named "sqlite"
)

// Notes is a file of notes.
type Notes struct{ db *sql.DB }

// Open opens the notes in the file path and creates it where there is none.
// While another program holds the file, a query waits for it, as long as
// patience.
func Open(ctx context.Context, path string, patience time.Duration) (*Notes, error) {
	wait := url.Values{"_pragma": {fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds())}}
	file := (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()
	db, err := sql.Open("sqlite", "file:"+file+"?"+wait.Encode())
	if err != nil {
		return nil, fmt.Errorf("cannot open the notes in %s: %w", path, err)
	}
	if _, err := db.ExecContext(ctx, "create table if not exists notes (id integer primary key, text text not null)"); err != nil {
		_ = db.Close()
		return nil, fmt.Errorf("cannot open the notes in %s: %w", path, err)
	}
	return &Notes{db}, nil
}

// Close closes the file.
func (n *Notes) Close() error { return n.db.Close() }

// Add writes one more note.
func (n *Notes) Add(ctx context.Context, text string) error {
	if _, err := n.db.ExecContext(ctx, "insert into notes (text) values (?)", text); err != nil {
		return fmt.Errorf("cannot add the note: %w", err)
	}
	return nil
}

// All returns the notes, the oldest first.
func (n *Notes) All(ctx context.Context) ([]string, error) {
	rows, err := n.db.QueryContext(ctx, "select text from notes order by id")
	if err != nil {
		return nil, fmt.Errorf("cannot read the notes: %w", err)
	}
	defer rows.Close()
	var all []string
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, fmt.Errorf("cannot read the notes: %w", err)
		}
		all = append(all, text)
	}
	return all, rows.Err()
}

// Hold keeps everybody else from the file, as a backup does, until release is
// called.
func (n *Notes) Hold(ctx context.Context) (release func() error, err error) {
	conn, err := n.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.ExecContext(ctx, "begin exclusive"); err != nil {
		_ = conn.Close()
		return nil, err
	}
	return func() error {
		_, err := conn.ExecContext(ctx, "rollback")
		return errors.Join(err, conn.Close())
	}, nil
}
