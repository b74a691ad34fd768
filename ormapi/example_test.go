package ormapi_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

type Post struct {
	ID     int64 `bun:",pk,autoincrement"`
	Author string
	Title  string
	Hits   int
}

// blog opens a database with three posts.
func blog(ctx context.Context) *ormapi.DB {
	db, err := bunengine.OpenSQLite(":memory:")
	if err != nil {
		log.Fatal(err)
	}
	if _, err := bunengine.Bun(db).NewCreateTable().Model((*Post)(nil)).Exec(ctx); err != nil {
		log.Fatal(err)
	}
	for _, p := range []Post{
		{Author: "ada", Title: "Notes on the engine", Hits: 120},
		{Author: "grace", Title: "A moth in the relay", Hits: 90},
		{Author: "ada", Title: "On loops", Hits: 7},
	} {
		if _, err := ormapi.Objects[Post](db).Create(ctx, p); err != nil {
			log.Fatal(err)
		}
	}
	return db
}

func Example() {
	db := blog(context.Background())
	defer db.Close()
	posts := ormapi.Objects[Post](db)

	err := ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		popular := posts.OrderBy("-hits").AFirst(ctx) // the queries run side by side
		total := posts.ACount(ctx)
		post, n, err := ormapi.Gather2(ctx, popular, total)
		if err != nil {
			return err
		}
		fmt.Printf("%q is the best of %d\n", post.Title, n)
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output: "Notes on the engine" is the best of 3
}

func ExampleQuerySet_First() {
	db := blog(context.Background())
	defer db.Close()

	err := ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		_, err := ormapi.Objects[Post](db).First(ctx) // would stop the loop
		fmt.Println(errors.Is(err, ormapi.ErrSynchronousOnly), err)

		post, err := ormapi.Objects[Post](db).AFirst(ctx).Await(ctx)
		fmt.Println(post.Title)
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output:
	// true ormapi: Post.First: it blocks, and the loop that runs this task would stop; use AFirst and await it
	// Notes on the engine
}

func ExampleQuerySet_Filter() {
	ctx := context.Background()
	db := blog(ctx)
	defer db.Close()
	posts := ormapi.Objects[Post](db)

	byAda, err := posts.Filter(ormapi.Q{"author": "ada", "title__istartswith": "on"}).List(ctx)
	fmt.Println(byAda, err)

	n, err := posts.Filter(ormapi.Or(ormapi.Q{"hits__gt": 100}, ormapi.Not(ormapi.Q{"author": "ada"}))).Count(ctx)
	fmt.Println(n, err)

	_, err = posts.Filter(ormapi.Q{"titel": "On loops"}).Exists(ctx)
	fmt.Println(err)
	// Output:
	// [{3 ada On loops 7}] <nil>
	// 2 <nil>
	// ormapi: Post.Filter: titel: the model has no such field; its fields are id, author, title, hits
}

func ExampleF() {
	ctx := context.Background()
	db := blog(ctx)
	defer db.Close()
	loops := ormapi.Objects[Post](db).Filter(ormapi.Q{"title": "On loops"})

	n, err := loops.Update(ctx, ormapi.Set{"hits": ormapi.F("hits").Mul(2).Add(1)})
	if err != nil {
		log.Fatal(err)
	}
	post, err := loops.Get(ctx)
	fmt.Println(n, post.Hits, err)
	// Output: 1 15 <nil>
}

func ExampleQuerySet_AIterator() {
	db := blog(context.Background())
	defer db.Close()

	err := ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		for post, err := range ormapi.Objects[Post](db).OrderBy("title").AIterator(ctx) {
			if err != nil {
				return err
			}
			fmt.Println(post.Title)
		}
		return nil
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output:
	// A moth in the relay
	// Notes on the engine
	// On loops
}

// Tasks of one loop take turns, so the map needs no lock.
func ExampleSpawn() {
	db := blog(context.Background())
	defer db.Close()

	hits := map[string]int{}
	count := func(author string) func(ormapi.AsyncContext) (int, error) {
		return func(ctx ormapi.AsyncContext) (int, error) {
			posts, err := ormapi.Objects[Post](db).Filter(ormapi.Q{"author": author}).AList(ctx).Await(ctx)
			for _, p := range posts {
				hits[author] += p.Hits
			}
			return len(posts), err
		}
	}
	err := ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		n, err := ormapi.Gather(ctx, ormapi.Spawn(ctx, count("ada")), ormapi.Spawn(ctx, count("grace")))
		fmt.Println(n, hits)
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output: [2 1] map[ada:127 grace:90]
}

// A server keeps one loop and gives it a task for each request.
func ExampleOn() {
	db := blog(context.Background())
	defer db.Close()
	loop := ormapi.NewLoop()

	handle := func(request context.Context, author string) (int, error) {
		return ormapi.On(request, loop, func(ctx ormapi.AsyncContext) (int, error) {
			return ormapi.Objects[Post](db).Filter(ormapi.Q{"author": author}).ACount(ctx).Await(ctx)
		}).Await(request)
	}
	fmt.Println(handle(context.Background(), "ada"))
	fmt.Println(loop.Close(context.Background()))
	// Output:
	// 2 <nil>
	// <nil>
}

// Go makes a call of any library awaitable.
func ExampleGo() {
	err := ormapi.Run(context.Background(), func(ctx ormapi.AsyncContext) error {
		greeting, err := ormapi.Go(ctx, func(context.Context) (string, error) {
			return strings.ToUpper("slow work"), nil
		}).Await(ctx)
		fmt.Println(greeting)
		return err
	})
	if err != nil {
		log.Fatal(err)
	}
	// Output: SLOW WORK
}
