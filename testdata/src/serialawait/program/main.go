// Command program reads from a database that answers two questions at once, and none
// before: as it is it waits until its time is up, and fixed it does not.
package main

import (
	"context"
	"fmt"
	"os"
	"reflect"
	"sync/atomic"
	"time"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

type Tag struct{ ID int }

// pairs is an engine that answers when a second query has come.
type pairs struct {
	ormapi.Engine
	queries atomic.Int32
	second  chan struct{}
}

func (e *pairs) Describe(model reflect.Type) (*ormapi.Schema, error) {
	id := ormapi.Field{Column: "id", Type: reflect.TypeFor[int](), PrimaryKey: true}
	return &ormapi.Schema{Model: model, Table: model.Name(), Fields: []ormapi.Field{id}}, nil
}

func (e *pairs) Count(ctx context.Context, q *ormapi.Query) (int, error) {
	if e.queries.Add(1) == 2 {
		close(e.second)
	}
	select {
	case <-e.second:
		return len(q.Schema.Table), nil
	case <-ctx.Done():
		return 0, ctx.Err()
	}
}

func count(ctx context.Context, db *ormapi.DB) (int, int, error) {
	posts, err := ormapi.Objects[Post](db).ACount(ctx).Await(ctx) // want `ACount and ACount are awaited one after another`
	if err != nil {
		return 0, 0, err
	}
	tags, err := ormapi.Objects[Tag](db).ACount(ctx).Await(ctx)
	if err != nil {
		return 0, 0, err
	}
	return posts, tags, nil
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	posts, tags, err := count(ctx, ormapi.NewDB(&pairs{second: make(chan struct{})}))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(posts, tags)
}
