package should

import (
	"context"

	"cloud.google.com/go/bigquery"
	"cloud.google.com/go/firestore"
	"cloud.google.com/go/pubsub/v2"
	database "cloud.google.com/go/spanner/admin/database/apiv1"
	"github.com/aerospike/aerospike-client-go/v8"
	"github.com/vmware/govmomi/object"
	"github.com/vmware/govmomi/vim25"
	"github.com/vmware/govmomi/vim25/types"
)

// Jobs and tasks that run elsewhere.

func queries(ctx context.Context, q *bigquery.Query) error {
	_, err := q.Run(ctx) // want `job from Run is assigned to _ and never awaited; nobody learns whether it succeeded; call its Wait`
	return err
}

func queried(ctx context.Context, q *bigquery.Query) error {
	job, err := q.Run(ctx)
	if err != nil {
		return err
	}
	_, err = job.Wait(ctx)
	return err
}

// Others can ask for it.
func queriedElsewhere(ctx context.Context, q *bigquery.Query) (string, error) {
	job, err := q.Run(ctx)
	if err != nil {
		return "", err
	}
	return job.ID(), nil
}

// A dry run has ended when it has begun.
func dry(ctx context.Context, q *bigquery.Query) (*bigquery.JobStatus, error) {
	job, err := q.Run(ctx)
	if err != nil {
		return nil, err
	}
	return job.LastStatus(), nil
}

// Who asks for something that runs already has not started it.
func known(ctx context.Context, c *bigquery.Client, rows *bigquery.RowIterator) (bool, error) {
	job, err := c.JobFromID(ctx, "a")
	if err != nil {
		return false, err
	}
	return job != rows.SourceJob(), nil
}

func knownTask(c *vim25.Client, ref types.ManagedObjectReference) bool {
	task := object.NewTask(c, ref)
	return task != nil
}

func knownOperation(c *database.DatabaseAdminClient) bool {
	op := c.CreateDatabaseOperation("projects/a/instances/b/databases/c/operations/d")
	return op.Done()
}

func written(w *firestore.BulkWriter, doc *firestore.DocumentRef) error {
	_, err := w.Set(doc, "x") // want `job from Set is assigned to _ and never awaited; nobody learns whether it was written; call its Results`
	return err
}

func writtenWell(w *firestore.BulkWriter, doc *firestore.DocumentRef) error {
	job, err := w.Set(doc, "x")
	if err != nil {
		return err
	}
	_, err = job.Results()
	return err
}

func powered(ctx context.Context, vm object.VirtualMachine) error {
	task, err := vm.PowerOn(ctx) // want `task from PowerOn is put in task and never awaited; nobody learns whether it succeeded; call task.Wait`
	if err != nil || task == nil {
		return err
	}
	return nil
}

func poweredWell(ctx context.Context, vm object.VirtualMachine) error {
	task, err := vm.PowerOn(ctx)
	if err != nil {
		return err
	}
	return task.WaitEx(ctx)
}

func indexed(c *aerospike.Client) error {
	_, err := c.CreateIndex(nil, "test", "posts", "by_author", "author", "STRING") // want `task from CreateIndex is assigned to _ and never awaited; nobody learns whether it succeeded; call its OnComplete`
	return err
}

func indexedWell(c *aerospike.Client) error {
	task, err := c.CreateIndex(nil, "test", "posts", "by_author", "author", "STRING")
	if err != nil {
		return err
	}
	return <-task.OnComplete()
}

func ackedWell(ctx context.Context, m *pubsub.Message) error {
	_, err := m.AckWithResult().Get(ctx)
	return err
}
