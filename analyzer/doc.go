// Package analyzer holds the rules of asyncorm-lint, one analyzer and one file each.
//
// A goroutine that waits costs little; a loop that waits costs everyone it
// serves. The rules find database calls that block a loop, and futures that
// nobody awaits.
//
// # Analyzer syncinasync
//
// syncinasync: database call that blocks an async context
//
// An async context is code that runs on something shared: a task on ormapi's
// loop (a function with an AsyncContext parameter), Bubble Tea's Init, Update
// and View, a Temporal workflow, a callback of a user interface, an informer or
// a message router (docs/contexts.md lists them), a function that returns a
// future and so promises to return at once, or a function marked
// //asyncorm:async. A query that runs there before it returns keeps everyone
// else waiting.
//
// The rule reports the call in the async context, however many helpers away the
// query is, with the chain of calls that leads to it:
//
//	func publish(ctx ormapi.AsyncContext, id int) error {
//		post, err := posts.Filter(ormapi.Q{"id": id}).First(ctx) // First blocks the loop that runs publish (AsyncContext)
//		...
//	}
//
// The fix calls the async twin and awaits it, so that other tasks run in the
// meantime:
//
//	post, err := posts.Filter(ormapi.Q{"id": id}).AFirst(ctx).Await(ctx)
//
// Where there is no twin, a call of another library that returns a value and an
// error is moved off the loop with ormapi.Go. In Bubble Tea the remedy is to
// return a tea.Cmd, in a Temporal workflow to call an activity: those are
// changes of design, and there is no fix.
//
// Calls in a go statement, in a closure that is only created, and in test files
// (unless -syncinasync.tests is set) are not reported.
//
// # Analyzer unawaited
//
// unawaited: future that is never awaited
//
// A future is a promise of a result and an error. If it is a statement of its
// own, is assigned to _, is started by go or defer, or is put in a variable that
// is never used again, both are lost, and so is the knowledge that the work has
// ended:
//
//	posts.Filter(ormapi.Q{"id": id}).AUpdate(ctx, ormapi.Set{"read": true}) // the future is dropped
//
// The fix awaits it and returns its error the way the function returns errors. There
// is none where the function returns no error, or the return would leave something
// open or locked:
//
//	if _, err := posts.Filter(ormapi.Q{"id": id}).AUpdate(ctx, ormapi.Set{"read": true}).Await(ctx); err != nil {
//		return err
//	}
//
// Every path counts. The finding stands where the future is made, and says where
// it is lost: where the function returns, where the variable is overwritten,
// where a loop makes the next one.
//
//	f := posts.AFirst(ctx) // not awaited when the function returns at line 4
//	n, err := posts.ACount(ctx).Await(ctx)
//	if err != nil {
//		return err
//	}
//	post, err := f.Await(ctx)
//
// A path that ends in panic, os.Exit, log.Fatal or t.Fatal loses nothing, nor does
// one on which the call that makes the future has returned an error, or a
// condition says that it was not made. Where a condition may say so, the rule is
// silent.
//
// Whoever gets the future has the duty: the caller, a field, a channel, a
// function literal, another function. But a function that does nothing with its
// parameter drops it, in whatever package it is; an unexported field or package
// variable that nothing in the package awaits keeps it from everybody; and to
// compare or print a future is no await. Of several futures in a slice or a map,
// each has to be awaited. A deferred f.Await(ctx) waits, and its error is lost.
//
// ormapi's futures are known, and those of other libraries, each with its own
// words: raft's Response before Error, a pgx batch whose results are not closed,
// a Redis pipeline without Exec, an errgroup's Go without Wait. A type of your own
// is one where it is marked //asyncorm:future.
// -unawaited.strength says which are reported: those that must be awaited (the
// default), also those that should, for errors are lost, or also those that may
// (optional), where to fire and forget is an idiom. A test goes on to look whether
// what it has started has happened: in _test.go files the futures of other
// libraries are reported with -unawaited.tests only.
//
// A future that is given up on purpose says so, with its reason:
// ormapi.Discard(f, "best effort"). With -unawaited.blank, an assignment to _
// counts as such, too. "asyncorm-lint discards" lists them all.
//
// # Analyzer droppedquery
//
// droppedquery: lazy query that is thrown away and never runs
//
// A query set is lazy and immutable: Filter returns a new one and runs nothing.
// As a statement of its own it has no effect at all:
//
//	posts.Filter(ormapi.Q{"draft": true}) // no query runs, and posts is unchanged
//
// Keep the result, or end the chain with a terminal such as List or Delete. Only
// builders that are known to be immutable are reported: ormapi's and those of
// gorm's generics API. Bun's, ent's and classic gorm's change in place.
//
// # Analyzer eagerfuture
//
// eagerfuture: future made from a call that has already blocked
//
// Resolved wraps a value that is already there. If the value comes from a
// query, the query has run, and blocked, before the future exists:
//
//	return ormapi.Resolved(posts.Filter(ormapi.Q{"id": id}).Update(ctx, set))
//
// The fix starts the query instead:
//
//	return posts.Filter(ormapi.Q{"id": id}).AUpdate(ctx, set)
//
// # Analyzer foreignawait
//
// foreignawait: await with a context that does not carry the loop
//
// An await hands the loop on only if its context carries the loop. With
// context.Background(), context.TODO(), the context of a request or one derived
// from these, it parks the loop's goroutine, and every task with it:
//
//	post, err := future.Await(context.Background()) // parks the loop
//
// The fix passes the task's own context. A context that is not known is not
// reported.
//
// The opposite is a mistake, too: the context of a task belongs to that task. In
// a goroutine, or in the function that ormapi.Go runs off the loop, a query or an
// await with it fails.
//
// # Analyzer heldawait
//
// heldawait: lock that is held across an await on a loop
//
// An await hands the loop to the next task. If that task locks what the awaiting
// one still holds, it blocks the loop; the awaiting task gets no turn any more in
// which it could unlock, and every task of the loop stands still for ever:
//
//	c.mu.Lock()
//	defer c.mu.Unlock()
//	post, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx) // c.mu is locked while Await hands on the loop
//	c.last = post
//
// Await first, and lock for what comes after it:
//
//	post, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
//	c.mu.Lock()
//	defer c.mu.Unlock()
//	c.last = post
//
// What only tasks of one loop share needs no lock between two awaits at all.
//
// The rule knows the mutexes of package sync, sync.Locker and the semaphores of
// golang.org/x/sync, and follows them along the paths of a function: an unlock on
// every path before the await is understood, and a deferred one unlocks after it.
// The await may be any number of calls away. A lock that the rule is not sure of
// is not reported: see docs/limits.md.
//
// With -heldawait.tx it also reports transactions of database/sql and bun, and
// rows, that are open across an await which is not about them: they keep a
// connection, and what they lock in the database, for as long as other tasks like
// to run.
//
// # Analyzer lockedquery
//
// lockedquery: query that runs while a mutex is locked
//
// This rule is off; -lockedquery switches it on.
//
// A database takes its time, and whoever needs the mutex meanwhile takes it as
// well: one slow query holds up every goroutine that comes by.
//
//	s.mu.Lock()
//	defer s.mu.Unlock()
//	row := s.db.QueryRowContext(ctx, "select ...") // s.mu is locked while QueryRowContext waits for the database
//
// Query first, and lock to keep the result:
//
//	row := s.db.QueryRowContext(ctx, "select ...")
//	s.mu.Lock()
//	defer s.mu.Unlock()
//
// The rule reports the first query behind each place that locks, however many
// calls away it is, and how many there are behind it. It asks nothing about
// loops. A storage engine that is to write in turn, or a mutex that is there to
// let one goroutine at a time at the database, is reported, too: such a program
// does without this rule. A mutex that is locked for reading, and for writing only
// in Close, Shutdown or Stop, is not. Semaphores and test files are not looked at.
//
// # Analyzer serialawait
//
// serialawait: reads awaited in turn that could run at once
//
// This rule is off; -serialawait switches it on.
//
// An async read runs from the moment it is started. Awaited in place, the next
// one starts only when it has answered, although it needs nothing of the answer:
//
//	post, err := posts.AGet(ctx, ormapi.Q{"id": id}).Await(ctx)
//	if err != nil {
//		return err
//	}
//	tags, err := tags.Filter(ormapi.Q{"post": id}).AList(ctx).Await(ctx) // waits for post, which it does not need
//	if err != nil {
//		return err
//	}
//
// The fix starts both, and awaits both:
//
//	post, tags, err := ormapi.Gather2(ctx, posts.AGet(ctx, ormapi.Q{"id": id}), tags.Filter(ormapi.Q{"post": id}).AList(ctx))
//	if err != nil {
//		return err
//	}
//
// A read at the start of a loop's body, built from the loop's variable, is
// reported, too; there, one query with a condition such as "id__in" is often
// better still. Only reads of ormapi that follow one another directly and are
// built in place are looked at: no writes, whose order matters, nothing in a
// transaction, and no test files. There is a fix where every error is handled in
// the same way, and nothing that the queries are built from may change
// meanwhile; else the message says why there is none.
//
// # Analyzer ormdirective
//
// ormdirective: directive that does not do what it seems to
//
// Comments speak to the linter. These stand above a declaration, and tell what the
// code does not show; importers of the package hear them too:
//
//	//asyncorm:async [reason]         the function is an async context; so is what implements the
//	                                  interface method, or becomes the func type
//	//asyncorm:blocking [twin=Name]   the function, or the interface's method, blocks; Name is its twin
//	//asyncorm:nonblocking reason     it does not, whatever is seen in it
//	//asyncorm:future await=Wait      values of the type are futures; observe=Done names a method that
//	                                  only looks, strength=should or optional says that many are left
//
// And this one silences a rule: on the line of a finding or the line above, in the
// comment above a declaration, or at the head of a file, before the package clause.
//
//	//asyncorm:ignore rule reason
//
// A directive that is misspelt, misplaced, twice there, contradicted by another,
// names no rule, gives no reason, or changes nothing is reported:
//
//	//asyncorm:ignore syncinasync
//	err := notes.Put(text) // still reported: the reason is missing
//
// An ignore counts as of use if some flag of its rule brings out a finding there.
package analyzer
