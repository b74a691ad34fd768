// Mistakes makes one of the two mistakes of asynchronous programs, as its argument
// says. The tests of ormapi run it, to see what a user would see.
package main

import (
	"context"
	"log"
	"os"
	"runtime"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

type Post struct {
	ID   int64 `bun:",pk,autoincrement"`
	Hits int
}

func main() {
	db, err := bunengine.OpenSQLite(":memory:") // in which there is no table
	if err != nil {
		log.Fatal(err)
	}
	posts := ormapi.Objects[Post](db)
	log.Fatal(ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		if os.Args[1] == "block" {
			_, err := posts.First(ctx)
			return err
		}
		forget(ctx, posts)
		for { // until the test has seen enough
			if _, err := ormapi.Resolved(0, nil).Await(ctx); err != nil {
				return err
			}
			runtime.GC()
		}
	}))
}

// forget waits for the outcome and does not look at it, so that it is known when the
// future is collected.
func forget(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) {
	<-posts.AUpdate(ctx, ormapi.Set{"hits": 1}).Done()
}
