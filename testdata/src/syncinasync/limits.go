package syncinasync

import (
	"database/sql"
	"io"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/store"
)

// Known misses: each of these blocks, and nothing is said. A case that is found
// one day fails here, and leaves docs/limits.md.

func misses(ctx ormapi.AsyncContext, notes *store.Notes, ch chan func(string) error, closer io.Closer, value any) {
	// A function value that came through a channel.
	_ = (<-ch)("x")

	// An interface of the standard library, whatever is behind it.
	_ = closer.Close()

	// A type assertion to an interface.
	if p, ok := value.(interface{ Put(string) error }); ok {
		_ = p.Put("x")
	}
}

// A loop of one's own is no context: nothing says so.
func eventLoop(events chan string, db *sql.DB) {
	for e := range events {
		_, _ = db.Exec("insert into events values (?)", e)
	}
}
