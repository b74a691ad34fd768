// Package should has the futures whose results or errors are lost, where that may
// be meant: it is tested with -unawaited.strength=should.
package should

import (
	"context"
	"time"

	"cloud.google.com/go/longrunning"
	"cloud.google.com/go/pubsub/v2"
	database "cloud.google.com/go/spanner/admin/database/apiv1"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/alitto/pond/v2"
	"github.com/apple/foundationdb/bindings/go/src/fdb"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/hashicorp/raft"
	"github.com/nats-io/nats.go"
	"github.com/samber/mo"
	"go.temporal.io/sdk/workflow"
)

func operations(ctx context.Context, c *database.DatabaseAdminClient) (string, error) {
	if _, err := c.CreateDatabase(ctx, nil); err != nil { // want `operation from CreateDatabase is assigned to _ and never awaited; nobody learns whether it succeeded`
		return "", err
	}
	op, err := c.CreateDatabase(ctx, nil) // want `operation from CreateDatabase is put in op and never awaited`
	if err != nil {
		return "", err
	}
	if op.Done() {
		return "done", nil
	}
	op, err = c.CreateDatabase(ctx, nil)
	if err != nil {
		return "", err
	}
	if _, err := op.Wait(ctx); err != nil {
		return "", err
	}
	named, err := c.CreateDatabase(ctx, nil)
	if err != nil {
		return "", err
	}
	return named.Name(), nil // others can ask for it
}

func started(ctx context.Context, begin func() *longrunning.Operation) {
	begin() // want `operation is dropped; nobody learns whether it succeeded; call its Wait`
}

type disks interface {
	BeginDelete(ctx context.Context, name string) (*runtime.Poller[int], error)
}

func deleted(ctx context.Context, d disks) error {
	_, err := d.BeginDelete(ctx, "a") // want `poller from BeginDelete is assigned to _ and never awaited; nobody learns whether the operation succeeded; call its PollUntilDone`
	return err
}

func deletedWell(ctx context.Context, d disks) (int, error) {
	p, err := d.BeginDelete(ctx, "a")
	if err != nil {
		return 0, err
	}
	return p.PollUntilDone(ctx, nil)
}

func resumable(ctx context.Context, d disks) (string, error) {
	p, err := d.BeginDelete(ctx, "a")
	if err != nil {
		return "", err
	}
	return p.ResumeToken()
}

// MZ42-12a, MZ42-12b: whoever publishes with a quality of zero asks for no answer. A
// variable may be anything.
const fireAndForget = 0

func tokens(c mqtt.Client, quality byte) {
	c.Publish("a", 1, false, "x") // want `token from Publish is dropped; its error is lost`
	c.Publish("a", 0, false, "x")
	c.Publish("a", fireAndForget, false, "x")
	c.Publish("a", quality, false, "x") // want `token from Publish is dropped`
	c.Unsubscribe("a")                  // want `token from Unsubscribe is dropped`
}

func stored(js nats.JetStream) error {
	_, err := js.PublishAsync("a", nil) // want `future from PublishAsync is assigned to _ and never awaited; nobody learns whether the message was stored; call its Ok`
	return err
}

func storedOrNot(js nats.JetStream, timeout <-chan time.Time) error {
	ack, err := js.PublishAsync("a", nil)
	if err != nil {
		return err
	}
	select {
	case <-ack.Ok():
		return nil
	case err := <-ack.Err():
		return err
	case <-timeout:
		return nil
	}
}

func acked(m *pubsub.Message) {
	m.AckWithResult() // want `result from AckWithResult is dropped; nobody learns whether the message comes again`
}

func leaves(r *raft.Raft) {
	r.LeadershipTransfer() // want `future from LeadershipTransfer is dropped`
	r.Shutdown()           // want `future from Shutdown is dropped`
}

func sleeps(ctx workflow.Context) {
	workflow.NewTimer(ctx, time.Second) // want `future from NewTimer is dropped`
}

func reads(tr fdb.Transaction, key fdb.KeyConvertible, c *imapclient.Client) {
	tr.Get(key) // want `future from Get is dropped`
	c.Logout()  // want `command from Logout is dropped`
}

// NFP-08, NFP-02a, NFP-02b, NFP-02e: who handles the result has not handled the error.
func promises(load func(func(int), func(error))) {
	mo.NewFuture(load) // want `future from NewFuture is dropped; its error is lost; call its Collect`
	then := func(n int) (int, error) { return n, nil }
	catch := func(err error) (int, error) { return 0, err }
	mo.NewFuture(load).Then(then)              // want `future from Then is dropped`
	mo.NewFuture(load).Catch(catch).Then(then) // want `future from Then is dropped`
	// NFP-01a, NFP-01b, NFP-02d: who handles the error needs no more.
	mo.NewFuture(load).Then(then).Catch(catch)
	mo.NewFuture(load).Finally(func(n int, err error) (int, error) { return n, err })
}

func tasks(p pond.Pool, work func() error) error {
	p.SubmitErr(work) // want `task from SubmitErr is dropped`
	p.Submit(func() {})
	return p.SubmitErr(work).Wait()
}

func group(p pond.Pool, work func() error) error {
	lost, chained, met := p.NewGroup(), p.NewGroup(), p.NewGroup()
	lost.SubmitErr(work) // want `lost.SubmitErr without lost.Wait`
	met.SubmitErr(work)
	if err := met.Wait(); err != nil {
		return err
	}
	return chained.SubmitErr(work).SubmitErr(work).Wait()
}
