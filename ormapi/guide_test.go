package ormapi_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/asyncorm/asyncorm-lint/ormapi/bunengine"
)

// The examples of docs/ormapi.md. What stands in an example before its first empty
// line is not shown there.

type Writer struct {
	ID    int64 `bun:",pk,autoincrement"`
	Name  string
	Born  int
	Books []Book `bun:"rel:has-many,join:id=writer_id"`
}

type Book struct {
	ID       int64 `bun:",pk,autoincrement"`
	Title    string
	Pages    int
	WriterID *int64
	Writer   *Writer `bun:"rel:belongs-to,join:writer_id=id"`
}

// shelf opens a database with two writers and three books.
func shelf() (context.Context, *ormapi.DB) {
	ctx := context.Background()
	db, err := bunengine.OpenSQLite(":memory:")
	if err != nil {
		log.Fatal(err)
	}
	for _, model := range []any{(*Writer)(nil), (*Book)(nil)} {
		if _, err := bunengine.Bun(db).NewCreateTable().Model(model).Exec(ctx); err != nil {
			log.Fatal(err)
		}
	}
	lem, _ := ormapi.Save(ctx, db, Writer{Name: "Lem", Born: 1921})
	leguin, _ := ormapi.Save(ctx, db, Writer{Name: "Le Guin", Born: 1929})
	_, err = ormapi.Objects[Book](db).BulkCreate(ctx, []Book{
		{Title: "Solaris", Pages: 204, WriterID: &lem.ID},
		{Title: "Eden", Pages: 276, WriterID: &lem.ID},
		{Title: "The Dispossessed", Pages: 341, WriterID: &leguin.ID},
	})
	if err != nil {
		log.Fatal(err)
	}
	return ctx, db
}

func Example_open() {
	ctx := context.Background()

	db, err := bunengine.OpenSQLite(":memory:") // or the path of a file
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	if _, err := bunengine.Bun(db).NewCreateTable().Model((*Writer)(nil)).Exec(ctx); err != nil {
		log.Fatal(err)
	}
	lem, err := ormapi.Objects[Writer](db).Create(ctx, Writer{Name: "Lem", Born: 1921})
	fmt.Println(lem.ID, err)
	// Output: 1 <nil>
}

func Example_queries() {
	ctx, db := shelf()
	defer db.Close()

	books := ormapi.Objects[Book](db)
	long := books.Filter(ormapi.Q{"pages__gte": 250}).OrderBy("-pages") // nothing is sent

	n, err := long.Count(ctx)
	fmt.Println(n, err)
	first, err := long.First(ctx)
	fmt.Println(first.Title, err)
	all, err := long.Exclude(ormapi.Q{"title__startswith": "The"}).List(ctx)
	fmt.Println(len(all), all[0].Title, err)
	// Output:
	// 2 <nil>
	// The Dispossessed <nil>
	// 1 Eden <nil>
}

func Example_conditions() {
	ctx, db := shelf()
	defer db.Close()
	books := ormapi.Objects[Book](db)

	for _, cond := range []ormapi.Cond{
		ormapi.Q{"title__icontains": "DEN", "pages__range": []int{200, 300}},         // both
		ormapi.Or(ormapi.Q{"pages__lt": 210}, ormapi.Not(ormapi.Q{"pk": 2})),         // either
		ormapi.Q{"writer__name": "Lem"},                                              // of the related row
		ormapi.Q{"pages__lt": ormapi.F("writer__born").Sub(1700)},                    // computed by the database
		ormapi.Q{"writer__in": ormapi.Objects[Writer](db).OrderBy("-born").Limit(1)}, // another query
	} {
		titles, err := ormapi.ValuesList[string](books.Filter(cond).OrderBy("pk"), "title").List(ctx)
		fmt.Println(titles, err)
	}
	// Output:
	// [Eden] <nil>
	// [Solaris The Dispossessed] <nil>
	// [Solaris Eden] <nil>
	// [Solaris] <nil>
	// [The Dispossessed] <nil>
}

func Example_writing() {
	ctx, db := shelf()
	defer db.Close()
	books := ormapi.Objects[Book](db)

	n, err := books.Filter(ormapi.Q{"writer__name": "Lem"}).Update(ctx, ormapi.Set{"pages": ormapi.F("pages").Add(4)})
	fmt.Println(n, err)

	found, err := books.GetOrCreate(ctx, ormapi.Q{"title": "Fiasco"}, ormapi.Set{"pages": 322})
	fmt.Println(found.Row.ID, found.Created, err)

	book := found.Row
	book.Title = "Fiasko"
	book, err = ormapi.Save(ctx, db, book) // by its primary key
	fmt.Println(book.Title, err)

	deleted, err := ormapi.Delete(ctx, db, book)
	fmt.Println(deleted.Total, err)
	// Output:
	// 2 <nil>
	// 4 true <nil>
	// Fiasko <nil>
	// 1 <nil>
}

func Example_bulk() {
	ctx, db := shelf()
	defer db.Close()

	writers := ormapi.Objects[Writer](db)
	made, err := writers.BulkCreate(ctx, []Writer{{Name: "Delany"}, {Name: "Russ"}}, ormapi.BatchSize(1000))
	fmt.Println(made[0].ID, made[1].ID, err)

	made[0].Born, made[1].Born = 1942, 1937
	n, err := writers.BulkUpdate(ctx, made, []string{"born"})
	fmt.Println(n, err)

	byID, err := ormapi.InBulk(ctx, writers, "pk", []int64{1, 4, 99})
	fmt.Println(len(byID), byID[4].Born, err)
	// Output:
	// 3 4 <nil>
	// 2 <nil>
	// 2 1937 <nil>
}

func Example_values() {
	ctx, db := shelf()
	defer db.Close()
	books := ormapi.Objects[Book](db)

	perWriter := ormapi.Values(books, "writer__name").Annotate(ormapi.As{"n": ormapi.Count("pk"), "most": ormapi.Max("pages")})
	rows, err := perWriter.OrderBy("-n").List(ctx)
	fmt.Println(rows, err)

	total, err := books.Aggregate(ctx, ormapi.As{"pages": ormapi.Sum("pages")})
	fmt.Println(total["pages"], err)
	// Output:
	// [map[most:276 n:2 writer__name:Lem] map[most:341 n:1 writer__name:Le Guin]] <nil>
	// 821 <nil>
}

func Example_relations() {
	ctx, db := shelf()
	defer db.Close()

	solaris, err := ormapi.Objects[Book](db).SelectRelated("writer").First(ctx) // one query
	fmt.Println(solaris.Writer.Name, err)

	writers, err := ormapi.Objects[Writer](db).PrefetchRelated("books").OrderBy("pk").List(ctx) // two, however many writers
	fmt.Println(len(writers[0].Books), len(writers[1].Books), err)

	books := ormapi.RelatedTo[Book](db, writers[1], "books")
	moved, err := books.Add(ctx, solaris)
	fmt.Println(moved, err)
	n, err := books.All().Filter(ormapi.Q{"pages__lt": 300}).Count(ctx)
	fmt.Println(n, err)
	// Output:
	// Lem <nil>
	// 2 1 <nil>
	// 1 <nil>
	// 1 <nil>
}

func Example_loop() {
	ctx, db := shelf()
	defer db.Close()

	books := ormapi.Objects[Book](db)
	err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		longest := books.OrderBy("-pages").AFirst(ctx) // both run
		total := books.ACount(ctx)
		book, n, err := ormapi.Gather2(ctx, longest, total)
		fmt.Println(book.Title, n)
		return err
	})
	fmt.Println(err)
	// Output:
	// The Dispossessed 3
	// <nil>
}

func Example_refused() {
	ctx, db := shelf()
	defer db.Close()

	err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		_, err := ormapi.Objects[Book](db).Count(ctx)
		return err
	})
	fmt.Println(errors.Is(err, ormapi.ErrSynchronousOnly), err)
	// Output: true ormapi: Book.Count: it blocks, and the loop that runs this task would stop; use ACount and await it
}

func Example_tasks() {
	ctx, db := shelf()
	defer db.Close()

	pages := map[string]int{} // the tasks of a loop take turns, so it needs no lock
	err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		add := func(name string) *ormapi.Future[int] {
			return ormapi.Spawn(ctx, func(ctx ormapi.AsyncContext) (int, error) {
				n := 0
				for book, err := range ormapi.Objects[Book](db).Filter(ormapi.Q{"writer__name": name}).AIterator(ctx) {
					if err != nil {
						return n, err
					}
					pages[name] += book.Pages
					n++
				}
				return n, nil
			})
		}
		counts, err := ormapi.Gather(ctx, add("Lem"), add("Le Guin"))
		fmt.Println(counts, pages)
		return err
	})
	fmt.Println(err)
	// Output:
	// [2 1] map[Le Guin:341 Lem:480]
	// <nil>
}

func Example_server() {
	ctx, db := shelf()
	defer db.Close()

	loop := ormapi.NewLoop() // one for the program
	handler := func(w http.ResponseWriter, r *http.Request) {
		book, err := ormapi.On(r.Context(), loop, func(ctx ormapi.AsyncContext) (Book, error) {
			return ormapi.Objects[Book](db).AGet(ctx, ormapi.Q{"title": r.FormValue("title")}).Await(ctx)
		}).Await(r.Context())
		switch {
		case errors.Is(err, ormapi.ErrDoesNotExist):
			http.NotFound(w, r)
		case err != nil:
			http.Error(w, err.Error(), http.StatusInternalServerError)
		default:
			fmt.Fprintln(w, book.Pages)
		}
	}
	fmt.Println(get(handler, "/?title=Eden"), get(handler, "/?title=Odin"), loop.Close(ctx))
	// Output: 200 404 <nil>
}

func Example_transactions() {
	ctx, db := shelf()
	defer db.Close()

	err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error {
		_, err := ormapi.AAtomic(ctx, db, func(ctx ormapi.AsyncContext, tx *ormapi.DB) error {
			lem, err := ormapi.Objects[Writer](tx).SelectForUpdate().AGet(ctx, ormapi.Q{"name": "Lem"}).Await(ctx)
			if err != nil {
				return err
			}
			if _, err := ormapi.RelatedTo[Book](tx, lem, "books").AClear(ctx).Await(ctx); err != nil {
				return err
			}
			return errors.New("on second thoughts") // rolls back
		}).Await(ctx)
		fmt.Println(err)
		n, err := ormapi.Objects[Book](db).Filter(ormapi.Q{"writer": nil}).ACount(ctx).Await(ctx)
		fmt.Println(n)
		return err
	})
	fmt.Println(err)
	// Output:
	// on second thoughts
	// 0
	// <nil>
}

func Example_errors() {
	ctx, db := shelf()
	defer db.Close()

	_, err := ormapi.Objects[Book](db).Filter(ormapi.Q{"writer__nam": "Lem"}).List(ctx)
	fmt.Println(err)
	var wrong *ormapi.QueryError
	if errors.As(err, &wrong) && errors.Is(err, ormapi.ErrUnknownField) {
		fmt.Println(wrong.Model, wrong.Op, wrong.Field)
	}
	// Output:
	// ormapi: Book.Filter: writer__nam: the model has no such field; Writer's fields are id, name, born, and relations books
	// Book Filter writer__nam
}
