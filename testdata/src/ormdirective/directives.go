package ormdirective

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

// GO-19.
func ignores(ctx ormapi.AsyncContext, db *sql.DB, posts ormapi.QuerySet[Post]) {
	/* want `//asyncorm:ignore names no rule and silences nothing; write //asyncorm:ignore rule reason \(ormdirective\)` */ //asyncorm:ignore
	_ = db.Ping()                                                                                                           // want `Ping blocks the loop`

	/* want `//asyncorm:ignore names no rule: syncasync is none; the rules are syncinasync, unawaited, ` */ //asyncorm:ignore syncasync one task only
	_ = db.Ping()                                                                                           // want `Ping blocks the loop`

	/* want `//asyncorm:ignore syncinasync gives no reason and silences nothing; say why` */ //asyncorm:ignore syncinasync
	_ = db.Ping()                                                                            // want `Ping blocks the loop`

	/* want `//asyncorm:ignore unawaited silences nothing; remove it` */ //asyncorm:ignore unawaited best effort
	_, _ = posts.AFirst(ctx).Await(ctx)

	/* want `a directive begins right behind the slashes: this one does nothing; write //asyncorm:ignore syncinasync one task only` */ // asyncorm:ignore syncinasync one task only
	_ = db.Ping()                                                                                                                      // want `Ping blocks the loop`

	/* want `//asyncorm:ignroe is no directive and does nothing; there are //asyncorm:async, //asyncorm:blocking, //asyncorm:future, //asyncorm:ignore, //asyncorm:nonblocking` */ //asyncorm:ignroe syncinasync one task only
	_ = db.Ping()                                                                                                                                                                  // want `Ping blocks the loop`

	/* want `//asyncorm:async marks a function, a method or a func type from the comment above it: here it does nothing` */ //asyncorm:async
	func() {}()
}

//asyncorm:async // want `//asyncorm:async marks a function, a method or a func type from the comment above it`

func apart(context.Context) {}
