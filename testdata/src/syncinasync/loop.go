package syncinasync

import (
	"context"
	"database/sql"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/store"
)

type Post struct {
	ID    int
	Title string
}

// IJ-01, DT-01a, DN-01, FA200-01: a terminal with a twin: its fixes are in the package fixes.
func publish(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(ctx) // want `First blocks the loop that runs publish \(AsyncContext\); use AFirst\(ctx\)\.Await\(ctx\) \(syncinasync\)`
	return err
}

// WC-02: the query is two packages away.
func latest(ctx ormapi.AsyncContext, db *ormapi.DB) error {
	_, err := store.Latest(ctx, db) // want `Latest blocks the loop that runs latest \(AsyncContext\): Latest -> \(ormapi.QuerySet\).First at store/store.go:33; await it with ormapi.Go \(syncinasync\)`
	return err
}

// An await on the way is no blocking call, if it is given the loop's context.
func fresh(ctx ormapi.AsyncContext, db *ormapi.DB) error {
	_, err := store.Fresh(ctx, db)
	return err
}

// An await that can never reach the loop blocks as a query does.
func parked(ctx ormapi.AsyncContext, db *ormapi.DB) error {
	_, err := store.Parked(db) // want `Parked blocks the loop that runs parked \(AsyncContext\): Parked -> \(\*ormapi.Future\).Await at store/store.go:43; await it with ormapi.Go`
	return err
}

// AF02-03: a task that is a literal.
func serve(ctx context.Context, posts ormapi.QuerySet[Post]) error {
	return ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		n, err := posts.Count(ctx) // want `Count blocks the loop that runs a function in serve \(AsyncContext\); use ACount\(ctx\)\.Await\(ctx\)`
		_ = n
		return err
	})
}

// The blocking call stands in an argument.
func argument(ctx ormapi.AsyncContext, notes *store.Notes) {
	print(notes.Put("x") == nil) // want `Put blocks the loop that runs argument \(AsyncContext\): Put -> \(\*sql.DB\).Exec at store/store.go:14`
}

// A deferred twin would start before the function has done its work.
func deferred(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	defer posts.Delete(ctx) // want `Delete blocks the loop that runs deferred \(AsyncContext\); use ADelete\(ctx\)\.Await\(ctx\) \(no fix: a deferred twin would start at once\)`
}

// IJ-05, WC-09: the context has no name to await with.
func unnamed(_ ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	_, err := posts.First(context.Background()) // want `First blocks the loop that runs unnamed \(AsyncContext\); use AFirst\(ctx\)\.Await\(ctx\) \(no fix: no AsyncContext has a name here\)`
	return err
}

// NX-01: other libraries have no twin.
func others(ctx ormapi.AsyncContext, db *sql.DB, id *int) error {
	if err := db.Ping(); err != nil { // want `Ping blocks the loop that runs others \(AsyncContext\); wrap it in ormapi.Go and await that`
		return err
	}
	if _, err := db.ExecContext(ctx, "delete from posts where id = ?", id); err != nil { // want `ExecContext blocks .*; wrap it in ormapi.Go and await that \(no fix: an argument may change or be filled meanwhile\)`
		return err
	}
	return db.QueryRowContext(ctx, "select 1").Scan(id) // want `QueryRowContext blocks .*; wrap it in ormapi.Go and await that \(syncinasync\)`
}

// Rows from elsewhere: reading on blocks as well.
func rows(ctx ormapi.AsyncContext, rows *sql.Rows) {
	for rows.Next() { // want `Next blocks the loop that runs rows \(AsyncContext\)`
	}
}

func scanned(ctx ormapi.AsyncContext, rows *sql.Rows) int {
	return store.Scan(rows) // want `Scan blocks the loop that runs scanned \(AsyncContext\): Scan -> \(\*sql.Rows\).Next at store/store.go:20`
}

// The same statement is reported once.
func once(ctx ormapi.AsyncContext, db *sql.DB) int {
	rows, err := db.Query("select 1") // want `Query blocks the loop that runs once .* \(no fix: what it opens would stay open if the await is cancelled\)`
	if err != nil {
		return 0
	}
	defer rows.Close()
	return store.Scan(rows)
}

// A helper with the loop's context is an async context itself: reported in it, not at its call.
func outer(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	return publish(ctx, posts)
}

// DN-02, DJ-06, CC-03: local helpers, and the way through them.
func through(ctx ormapi.AsyncContext, notes *store.Notes) {
	one(notes) // want `one blocks the loop that runs through \(AsyncContext\): one -> syncinasync.two -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec at store/store.go:14`
}

func one(notes *store.Notes) { two(notes) }
func two(notes *store.Notes) { _ = notes.Put("x") }

// A loop inside a loop waits for all of its tasks.
func nested(ctx ormapi.AsyncContext) error {
	return ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error { return nil }) // want `Run blocks the loop that runs nested`
}

// A function that returns a future promises to return at once.
func fetch(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[Post] {
	if ok, _ := posts.Exists(ctx); !ok { // want `Exists blocks fetch, which returns a future and so promises to return at once; use AExists, or start it with ormapi.Go`
		return ormapi.Resolved(Post{}, sql.ErrNoRows)
	}
	return posts.AFirst(ctx)
}

// A marked function is one, too.
//
//asyncorm:async the dispatcher calls it
func marked(db *sql.DB) {
	_, _ = db.Exec("delete from posts") // want `Exec blocks the async context marked \(//asyncorm:async\); move it to a goroutine`
}

// An await blocks where no loop can be handed on.
//
//asyncorm:async
func markedAwait(ctx context.Context, posts ormapi.QuerySet[Post]) {
	_, _ = posts.AFirst(ctx).Await(ctx) // want `Await blocks the async context markedAwait`
}

// A context that is derived from the loop's still carries it.
func timeout(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) error {
	short, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, err := posts.Last(short) // want `Last blocks the loop that runs timeout \(AsyncContext\); use ALast\(short\)\.Await\(short\)`
	return err
}
