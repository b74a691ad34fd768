// Package store keeps notes in a database.
package store

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Notes struct{ db *sql.DB }

func (n *Notes) Put(text string) error {
	_, err := n.db.Exec("insert into notes values (?)", text)
	return err
}

func Scan(rows *sql.Rows) int {
	n := 0
	for rows.Next() {
		n++
	}
	return n
}

type Post struct {
	ID    int
	Title string
}

// Latest blocks, but not by a call in an async context: it has a plain context.
func Latest(ctx context.Context, db *ormapi.DB) (Post, error) {
	return ormapi.Objects[Post](db).OrderBy("-id").First(ctx)
}

// Fresh awaits with whatever context it is given.
func Fresh(ctx context.Context, db *ormapi.DB) (Post, error) {
	return ormapi.Objects[Post](db).AFirst(ctx).Await(ctx)
}

// Parked awaits with a context that never carries a loop.
func Parked(db *ormapi.DB) (Post, error) {
	return ormapi.Objects[Post](db).AFirst(context.Background()).Await(context.Background())
}

var shared *sql.DB

// Vacuum may be handed over as it is.
func Vacuum() { _, _ = shared.Exec("vacuum") }
