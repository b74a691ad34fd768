// Package ormapi is a small ORM API after Django's, with its two colours: sync
// methods that block until the database has answered, and async ones that
// return a [Future] at once. Async code runs as tasks on a [Loop], where
// awaiting a future lets the other tasks run.
//
// An [Engine] runs the queries. Package bunengine is one, for SQLite, PostgreSQL
// and MySQL:
//
//	type Post struct {
//		ID     int64 `bun:",pk,autoincrement"`
//		Author string
//		Title  string
//		Hits   int
//	}
//
//	db, err := bunengine.OpenSQLite("blog.db")
//	posts := ormapi.Objects[Post](db)
//
// # Queries
//
// A [QuerySet] is an immutable value that describes a query. Its lazy methods
// (Filter, Exclude, OrderBy, Limit, ...) return another one and touch no
// database; calling one without using its result does nothing.
//
//	popular := posts.Filter(ormapi.Q{"hits__gte": 100}).Exclude(ormapi.Q{"author": "bot"}).OrderBy("-hits")
//
// A terminal runs the query (Get, First, List, Count, Exists, Aggregate, Create,
// GetOrCreate, BulkCreate, Update, Delete, Iterator and others):
//
//	post, err := popular.First(ctx)
//	n, err := posts.Filter(ormapi.Q{"pk": post.ID}).Update(ctx, ormapi.Set{"hits": ormapi.F("hits").Add(1)})
//
// [QuerySet.Annotate] computes values for each row, of its related rows too;
// [Values] and [ValuesList] read single fields, and group; [QuerySet.Aggregate]
// computes values from all rows:
//
//	perAuthor, err := ormapi.Values(posts, "author").Annotate(ormapi.As{"n": ormapi.Count("pk")}).OrderBy("-n").List(ctx)
//
// [Save], [Delete] and [Refresh] take a single row, and [RelatedTo] the rows that a
// relation leads to from one:
//
//	post, err = ormapi.Save(ctx, db, post)
//	n, err := ormapi.RelatedTo[Tag](db, post, "tags").Add(ctx, tag)
//
// A condition names columns and lookups as Django does, see [Q] and [Lookup].
// A mistake in it is an error of the terminal, a [*QueryError], and nothing is
// sent.
//
// # Async
//
// Every terminal has a twin with an A before its name, the same parameters, and
// a future of the same result. It starts the query and returns:
//
//	err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
//		latest := posts.OrderBy("-pk").AFirst(ctx) // both queries run
//		total := posts.ACount(ctx)
//		post, n, err := ormapi.Gather2(ctx, latest, total)
//		...
//	})
//
// [Run] makes a loop and runs one task on it, [Spawn] adds tasks to it. Tasks of
// one loop take turns: one runs at a time, and it is only at an await that
// another one gets its turn, first come first served. What they share needs no
// lock between two awaits. A server keeps a loop ([NewLoop]) and gives it a task
// for each request with [On].
//
// [Go] makes anything that blocks awaitable: an HTTP request, a file, a query
// of another library. [Gather] awaits several futures at once.
//
// # Transactions
//
// [Atomic], on a loop [AAtomic], runs a function in a transaction and rolls back
// when it fails. Futures started in it share its one connection, one after
// another; one that is left unawaited rolls it back.
//
// # Mistakes
//
// A task that blocks stops every task of its loop. So a sync terminal whose
// context carries a loop fails at once with [ErrSynchronousOnly], and names its
// twin. Other blocking calls cannot be stopped from here; the linter
// asyncorm-lint finds them, and it finds at compile time what follows.
//
// A future that is never awaited loses its result, and its error. When it is
// garbage-collected it is reported, with the place where it was made: see
// [SetUnawaitedHandler]. [Discard] says that it is meant so.
//
// Await with the [AsyncContext] of the task, or a context derived from it. With
// another context the await parks the goroutine and its loop with it. The
// AsyncContext belongs to the task: use none of it in another goroutine.
//
// # Contexts, cancellation, panics
//
// An async terminal's query runs under the context it was given, and goes on
// when an await of its future is cancelled. Cancelling the context of Run ends
// every await below it. Run returns when every task, and every function that
// Go started, has ended, so nothing outlives it.
//
// A panic in a task or in Go's function is raised again where its future is
// awaited, as a [*PanicError] with the stack where it happened; at the end of
// Run or of [Loop.Close] if it never is.
package ormapi
