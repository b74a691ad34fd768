package fixes

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct {
	ID    int
	Title string
}

func await(ctx ormapi.AsyncContext, f *ormapi.Future[Post]) (Post, error) {
	return f.Await(context.Background()) // want `Await parks the loop that runs await \(AsyncContext\): context.Background\(\) does not carry the loop; await with ctx`
}

func gather(loop ormapi.AsyncContext, f, g *ormapi.Future[Post]) ([]Post, error) {
	return ormapi.Gather(context.TODO(), f, g) // want `Gather parks .*; await with loop`
}

func iterate(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	for range posts.AIterator(context.Background()) { // want `AIterator parks`
	}
}

// The function that runs off the loop has a context of its own.
func off(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return ormapi.Go(ctx, func(own context.Context) (Post, error) {
		return posts.First(ctx) // want `First is given the AsyncContext of off, but runs off that task; use own`
	}).Await(ctx)
}
