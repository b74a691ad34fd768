// Package feeddb is the database of both feeds: its models, its queries and its
// first rows.
package feeddb

import (
	"context"
	"fmt"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// Archive is the alias of the database that holds every post ever written, on
// another machine. Here it is the same SQLite file, further away.
const Archive = "archive"

// connections is how many queries run at once. Others wait for one of them.
const connections = 4

// Store is the database of a feed.
type Store struct{ db *ormapi.DB }

// Open opens the SQLite database in the file path, or a new one in memory for
// ":memory:". A query to the archive takes as long as distance, at least. A
// database without tables is given them, and a few rows to begin with.
func Open(ctx context.Context, path string, distance time.Duration) (*Store, error) {
	db, err := bunengine.OpenSQLite(path)
	if err != nil {
		return nil, err
	}
	// Without a bound each query that finds no idle connection opens one, which takes
	// longer than the query, and just when there is much to do.
	bunengine.Bun(db).SetMaxOpenConns(connections)
	archive := ormapi.NewDB(distant{db.Engine(), distance})
	s := &Store{db.WithAlias(Archive, archive)}
	if err := s.seed(ctx); err != nil {
		return nil, fmt.Errorf("cannot seed the feed's database: %w", err)
	}
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Users are all users.
func (s *Store) Users() ormapi.QuerySet[User] { return ormapi.Objects[User](s.db) }

// Posts are all posts, drafts included.
func (s *Store) Posts() ormapi.QuerySet[Post] { return ormapi.Objects[Post](s.db) }

// Notifications are all notifications, of all users.
func (s *Store) Notifications() ormapi.QuerySet[Notification] {
	return ormapi.Objects[Notification](s.db)
}

// MarkRead marks all notifications of a user as read and returns how many there
// were.
func (s *Store) MarkRead(ctx context.Context, user string) (int, error) {
	return s.mark(ctx, s.Notifications().Filter(ormapi.Q{"user_name": user, "read": false}))
}

// AMarkRead is [Store.MarkRead] as a future, for tasks on a loop.
func (s *Store) AMarkRead(ctx context.Context, user string) *ormapi.Future[int] {
	return ormapi.Go(ctx, func(ctx context.Context) (int, error) { return s.MarkRead(ctx, user) })
}

func (s *Store) mark(ctx context.Context, unread ormapi.QuerySet[Notification]) (int, error) {
	return unread.Update(ctx, ormapi.Set{"read": true})
}
