package eagerfuture

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

// The values come from a call that has blocked, through variables.
func variables(ctx context.Context, posts ormapi.QuerySet[Post]) *ormapi.Future[Post] {
	post, err := posts.First(ctx)
	return ormapi.Resolved(post, err) // want `future made from the result of First, which has already blocked; use AFirst \(no fix: its result goes through variables\) \(eagerfuture\)`
}

// The query is a helper away.
func helper(ctx context.Context, db *sql.DB) *ormapi.Future[int] {
	return ormapi.Resolved(count(ctx, db)) // want `future made from the result of count, which has already blocked; start it with ormapi.Go instead`
}

func count(ctx context.Context, db *sql.DB) (n int, err error) {
	err = db.QueryRowContext(ctx, "select count(*) from posts").Scan(&n)
	return n, err
}

// On the loop it is one mistake, not two.
func task(ctx ormapi.AsyncContext, db *sql.DB) (int, error) {
	return ormapi.Resolved(count(ctx, db)).Await(ctx) // want `future made from the result of count`
}
