package families

import (
	"context"

	"cloud.google.com/go/bigquery/storage/managedwriter"
	"cloud.google.com/go/firestore"
	"github.com/upper/db/v4"
)

// Rows and documents that are written in the background, or in a batch.

func rowsAppended(ctx context.Context, stream *managedwriter.ManagedStream, rows [][]byte) error {
	_, err := stream.AppendRows(ctx, rows) // want `result from AppendRows is assigned to _ and never awaited; nobody learns whether the rows were written; call its GetResult \(no fix: it is one of several values\) \(unawaited\)`
	return err
}

func rowsAppendedEarly(ctx context.Context, stream *managedwriter.ManagedStream, rows [][]byte, quick bool) error {
	result, err := stream.AppendRows(ctx, rows) // want `result from AppendRows is not awaited when the function returns at line 24; nobody learns whether the rows were written; call result.GetResult before`
	if err != nil {
		return err
	}
	if quick {
		return nil
	}
	_, err = result.GetResult(ctx)
	return err
}

// Who could not write all need not know of each row.
func rowsAppendedAll(ctx context.Context, stream *managedwriter.ManagedStream, rows [][]byte) error {
	var results []*managedwriter.AppendResult
	for _, row := range rows {
		result, err := stream.AppendRows(ctx, [][]byte{row})
		if err != nil {
			return err
		}
		results = append(results, result)
	}
	for _, result := range results {
		if _, err := result.FullResponse(ctx); err != nil {
			return err
		}
	}
	return nil
}

func neverCommitted(c *firestore.Client, doc *firestore.DocumentRef) {
	batch := c.Batch()
	batch.Set(doc, "x") // want `batch.Set without batch.Commit; nothing is written; call batch.Commit \(unawaited\)`
	batch.Delete(doc)
}

func docsCommitted(ctx context.Context, c *firestore.Client, docs []*firestore.DocumentRef) error {
	batch := c.Batch()
	for _, doc := range docs {
		batch.Set(doc, "x")
	}
	_, err := batch.Commit(ctx)
	return err
}

func committedInPlace(ctx context.Context, c *firestore.Client, doc *firestore.DocumentRef) error {
	_, err := c.Batch().Set(doc, "x").Delete(doc).Commit(ctx)
	return err
}

func neverEnded(ctx context.Context, c *firestore.Client, doc *firestore.DocumentRef) error {
	w := c.BulkWriter(ctx)
	_, err := w.Set(doc, "x") // want `w.Set without w.End; what is still queued may never be written; call w.End \(unawaited\)`
	return err
}

func ended(ctx context.Context, c *firestore.Client, docs []*firestore.DocumentRef) error {
	w := c.BulkWriter(ctx)
	defer w.End()
	for _, doc := range docs {
		if _, err := w.Create(doc, "x"); err != nil {
			return err
		}
	}
	return nil
}

// Who fails may leave what is queued.
func endedUnlessItFails(ctx context.Context, c *firestore.Client, docs []*firestore.DocumentRef) error {
	w := c.BulkWriter(ctx)
	for _, doc := range docs {
		if _, err := w.Create(doc, "x"); err != nil {
			return err
		}
	}
	w.End()
	return nil
}

func endedIfSure(ctx context.Context, c *firestore.Client, doc *firestore.DocumentRef, sure bool) error {
	w := c.BulkWriter(ctx)
	if _, err := w.Create(doc, "x"); err != nil { // want `w.Create without w.End when the function returns at line \d+; what is still queued may never be written`
		return err
	}
	if !sure {
		return nil
	}
	w.End()
	return nil
}

func neverWaited(ins db.Inserter, names []string) error {
	batch := ins.Batch(100)
	for _, name := range names {
		batch.Values(name) // want `batch.Values without batch.Wait; rows may be lost, and so is its error; call batch.Wait \(unawaited\)`
	}
	batch.Done()
	return batch.Err()
}

func waitedAtEnd(ins db.Inserter, names []string) error {
	batch := ins.Batch(100)
	go func() {
		defer batch.Done()
		for _, name := range names {
			batch.Values(name)
		}
	}()
	return batch.Wait()
}
