package foreignawait

import (
	"context"
	"net/http"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

// CC-04.
func request(ctx ormapi.AsyncContext, r *http.Request, f *ormapi.Future[Post]) (Post, error) {
	return f.Await(r.Context()) // want `Await parks the loop that runs request \(AsyncContext\): r.Context\(\) does not carry the loop; await with ctx \(no fix: the await would no longer end with its present context\) \(foreignawait\)`
}

// V002-01, CC-02.
func variable(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) {
	short, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	return f.Await(short) // want `Await parks the loop that runs variable \(AsyncContext\): short does not carry the loop; await with ctx`
}

func unnamed(_ ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) {
	return f.Await(context.Background()) // want `Await parks the loop that runs unnamed \(AsyncContext\): context.Background\(\) does not carry the loop; await with the task's AsyncContext`
}

// A goroutine is not on the loop.
func goroutine(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post], f *ormapi.Future[Post]) {
	go func() {
		_, _ = posts.First(ctx) // want `First is given the AsyncContext of goroutine, but runs off that task; use a context of its own`
		_, _ = f.Await(ctx)     // want `Await is given the AsyncContext of goroutine`
	}()
	go work(ctx) // want `the AsyncContext of a task is handed to a goroutine, which is not on its loop; start a task with ormapi.Spawn, or run it off the loop with ormapi.Go`
}

func work(ctx ormapi.AsyncContext) {}

// V002-03b, V002-03d, V103-29: another one has ended, or this one on some path only, or
// another value of the variable.
func afterOthers(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post], wait bool) (Post, error) {
	own := context.WithValue(context.Background(), "key", 1)
	f, g := posts.AFirst(ctx), posts.ALast(ctx)
	_, _ = f.Await(ctx)
	if wait {
		_, _ = g.Await(ctx)
	}
	_, _ = g.Await(own) // want `Await parks the loop that runs afterOthers`
	f = posts.ALast(ctx)
	return f.Await(own) // want `Await parks the loop that runs afterOthers`
}
