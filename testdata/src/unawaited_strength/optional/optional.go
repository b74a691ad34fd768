// Package optional has the futures that are dropped on purpose: it is tested with
// -unawaited.strength=optional.
package optional

import (
	"context"

	"github.com/alitto/pond/v2"
	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/samber/mo"
	"github.com/twmb/franz-go/pkg/kgo"
	"go.temporal.io/sdk/workflow"
)

func published(c mqtt.Client) {
	c.Publish("a", 0, false, "x") // want `token from Publish is dropped`
}

func submitted(p pond.Pool) {
	p.Submit(func() {}) // want `task from Submit is dropped`
}

func handled(f *mo.Future[int]) {
	f.Catch(func(err error) (int, error) { return 0, err }) // want `future from Catch is dropped`
}

func settled(ctx workflow.Context) workflow.Settable {
	_, set := workflow.NewFuture(ctx) // want `future from NewFuture is assigned to _`
	return set
}

func produced(ctx context.Context, r *kgo.Record) error {
	c := new(kgo.Client)
	c.Produce(ctx, r, nil) // want `c.Produce without c.Flush; messages that are still queued are lost`
	return nil
}

func flushed(ctx context.Context, r *kgo.Record) error {
	c := new(kgo.Client)
	c.Produce(ctx, r, nil)
	return c.Flush(ctx)
}
