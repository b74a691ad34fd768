package optional

import (
	"context"
	"time"

	"github.com/apache/pulsar-client-go/pulsar"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/confluentinc/confluent-kafka-go/v2/kafka"
	"github.com/dbos-inc/dbos-transact-golang/dbos"
	"go.temporal.io/sdk/client"
)

// Messages, workflows and waiters.

func delivered(m *kafka.Message) error {
	p, err := kafka.NewProducer(nil)
	if err != nil {
		return err
	}
	return p.Produce(m, nil) // want `p.Produce without p.Flush; messages that are still queued are lost; call p.Flush`
}

func deliveredWell(m *kafka.Message) error {
	p, err := kafka.NewProducer(nil)
	if err != nil {
		return err
	}
	defer p.Flush(1000)
	return p.Produce(m, nil)
}

func sent(ctx context.Context, c pulsar.Client, m *pulsar.ProducerMessage) error {
	p, err := c.CreateProducer(pulsar.ProducerOptions{})
	if err != nil {
		return err
	}
	p.SendAsync(ctx, m, nil) // want `p.SendAsync without p.Flush; messages that are still queued are lost`
	return nil
}

func sentWell(ctx context.Context, c pulsar.Client, m *pulsar.ProducerMessage) error {
	p, err := c.CreateProducer(pulsar.ProducerOptions{})
	if err != nil {
		return err
	}
	p.SendAsync(ctx, m, nil)
	return p.FlushWithCtx(ctx)
}

// A program's own door to its workflows.
type workflows interface {
	Execute(ctx context.Context, options client.StartWorkflowOptions, workflow any) (client.WorkflowRun, error)
	Enqueue(ctx context.Context, name string) (dbos.WorkflowHandle[int], error)
}

func executed(ctx context.Context, w workflows) error {
	_, err := w.Execute(ctx, client.StartWorkflowOptions{}, "Charge") // want `handle from Execute is assigned to _ and never awaited; the result and its error are lost; call its Get`
	return err
}

func executedWell(ctx context.Context, w workflows) error {
	run, err := w.Execute(ctx, client.StartWorkflowOptions{}, "Charge")
	if err != nil {
		return err
	}
	return run.Get(ctx, nil)
}

func enqueued(ctx context.Context, w workflows) error {
	_, err := w.Enqueue(ctx, "charge") // want `handle from Enqueue is assigned to _ and never awaited; the result and its error are lost; call its GetResult`
	return err
}

func enqueuedWell(ctx context.Context, w workflows) (int, error) {
	handle, err := w.Enqueue(ctx, "charge")
	if err != nil {
		return 0, err
	}
	return handle.GetResult()
}

func created(c dynamodb.DescribeTableAPIClient) {
	dynamodb.NewTableExistsWaiter(c) // want `waiter from NewTableExistsWaiter is dropped; nothing is waited for; call its Wait`
}

func createdWell(ctx context.Context, c dynamodb.DescribeTableAPIClient) error {
	return dynamodb.NewTableExistsWaiter(c).Wait(ctx, nil, time.Minute)
}
