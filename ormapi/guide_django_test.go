package ormapi_test

import (
	"context"
	"fmt"
	"log"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// The examples that docs/ormapi.md shows beside Django's. What stands between the
// first empty line and the last is shown there.

// onLoop runs an example as a task.
func onLoop(example func(ctx ormapi.AsyncContext, db *ormapi.DB, books ormapi.QuerySet[Book]) error) {
	ctx, db := shelf()
	defer db.Close()
	if err := ormapi.Run(ctx, func(ctx ormapi.AsyncContext) error { return example(ctx, db, ormapi.Objects[Book](db)) }); err != nil {
		log.Fatal(err)
	}
}

func Example_djangoFirst() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {

		book, err := books.Filter(ormapi.Q{"pages__gte": 250}).
			OrderBy("-pages").AFirst(ctx).Await(ctx)

		fmt.Println(book.Title)
		return err
	})
	// Output: The Dispossessed
}

func Example_djangoFor() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {

		lems := books.Filter(ormapi.Q{"writer__name": "Lem"})
		for book, err := range lems.AIterator(ctx) {
			if err != nil {
				return err
			}
			fmt.Println(book.Title)
		}

		return nil
	})
	// Output:
	// Solaris
	// Eden
}

func Example_djangoGetOrCreate() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {

		found, err := books.AGetOrCreate(ctx,
			ormapi.Q{"title": "Fiasco"},
			ormapi.Set{"pages": 322}).Await(ctx)

		fmt.Println(found.Row.Pages, found.Created)
		return err
	})
	// Output: 322 true
}

func Example_djangoF() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {

		n, err := books.Exclude(ormapi.Q{"pages__lt": 250}).
			AUpdate(ctx, ormapi.Set{"pages": ormapi.F("pages").Add(1)}).
			Await(ctx)

		fmt.Println(n)
		return err
	})
	// Output: 2
}

func Example_djangoSave() {
	onLoop(func(ctx ormapi.AsyncContext, db *ormapi.DB, books ormapi.QuerySet[Book]) error {
		book, err := books.AGet(ctx, ormapi.Q{"title": "Eden"}).Await(ctx)
		if err != nil {
			return err
		}

		book.Pages = 280
		book, err = ormapi.ASave(ctx, db, book, "pages").Await(ctx)

		fmt.Println(book.Pages)
		return err
	})
	// Output: 280
}

func Example_djangoRelated() {
	onLoop(func(ctx ormapi.AsyncContext, db *ormapi.DB, books ormapi.QuerySet[Book]) error {
		leguin, err := ormapi.Objects[Writer](db).AGet(ctx, ormapi.Q{"pk": 2}).Await(ctx)
		if err != nil {
			return err
		}

		hers := ormapi.RelatedTo[Book](db, leguin, "books")
		book, err := hers.ACreate(ctx, Book{Title: "Lavinia"}).Await(ctx)

		fmt.Println(*book.WriterID)
		return err
	})
	// Output: 2
}

func Example_djangoGather() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {

		n, longest, err := ormapi.Gather2(ctx,
			books.ACount(ctx),
			books.ALatest(ctx, "pages"))

		fmt.Println(n, longest.Title)
		return err
	})
	// Output: 3 The Dispossessed
}

func Example_djangoThread() {
	onLoop(func(ctx ormapi.AsyncContext, _ *ormapi.DB, books ormapi.QuerySet[Book]) error {
		slow := func(context.Context) (string, error) { return "done", nil }

		result, err := ormapi.Go(ctx, slow).Await(ctx)

		fmt.Println(result)
		return err
	})
	// Output: done
}
