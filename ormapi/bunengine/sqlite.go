package bunengine

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"sync/atomic"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	_ "modernc.org/sqlite" // the driver named "sqlite"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// OpenSQLite opens the SQLite database in the file path and creates it where
// there is none. The database ":memory:" lives in memory, empty at first, until
// it is closed; each call makes another one.
//
// A file is opened in WAL mode, so that reading and writing do not wait for
// each other; writers wait up to five seconds for one another. Foreign keys are
// enforced. For other settings, open a *sql.DB and hand it to bun and [New].
func OpenSQLite(path string) (*ormapi.DB, error) {
	e := new(engine)
	if err := e.open(path); err != nil {
		return nil, fmt.Errorf("bunengine: cannot open the SQLite database %q: %w", path, err)
	}
	return ormapi.NewDB(e), nil
}

var memories atomic.Int64 // names the databases in memory

func (e *engine) open(path string) error {
	if path == "" {
		return errors.New("the path is empty; \":memory:\" opens a database in memory")
	}
	pragmas := []string{"busy_timeout(5000)", "foreign_keys(1)"}
	settings := url.Values{"_txlock": {"immediate"}}
	file := fileURI(path)
	if path == ":memory:" {
		// A plain :memory: is another database for each connection of the pool.
		// This VFS shares one by its name, which begins with a slash.
		file = fmt.Sprintf("file:/ormapi-%d", memories.Add(1))
		settings.Set("vfs", "memdb")
	} else {
		pragmas = append(pragmas, "journal_mode(WAL)", "synchronous(NORMAL)")
	}
	settings["_pragma"] = pragmas
	pool, err := sql.Open("sqlite", file+"?"+settings.Encode())
	if err != nil {
		return err
	}
	pool.SetMaxIdleConns(8) // opening one costs more than keeping it
	// A first connection, so that a path that cannot be opened fails here. A
	// database in memory lives as long as it has a connection.
	e.anchor, err = pool.Conn(context.Background())
	if err != nil {
		return errors.Join(err, pool.Close())
	}
	if path != ":memory:" {
		_ = e.anchor.Close()
		e.anchor = nil
	}
	e.db = bun.NewDB(pool, sqlitedialect.New())
	e.on, e.plain = e.db, plain(e.db)
	return nil
}

// fileURI is path as SQLite reads it back: a name may contain what is special
// in a URI.
func fileURI(path string) string {
	path = filepath.ToSlash(path)
	if filepath.VolumeName(path) != "" {
		path = "/" + path
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath()
}
