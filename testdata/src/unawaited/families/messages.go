package families

import (
	"context"

	"cloud.google.com/go/pubsub/v2"
	amqp "github.com/rabbitmq/amqp091-go"
)

func published(ctx context.Context, p *pubsub.Publisher, msg *pubsub.Message) {
	p.Publish(ctx, msg) // want `result from Publish is dropped; nobody learns whether the message was published; call its Get \(no fix: published returns no error\) \(unawaited\)`
}

func publishedLast(ctx context.Context, p *pubsub.Publisher, msgs []*pubsub.Message) (err error) {
	var last *pubsub.PublishResult
	for _, msg := range msgs {
		last = p.Publish(ctx, msg) // want `result from Publish is overwritten at line 17 before it is awaited`
	}
	if last != nil {
		_, err = last.Get(ctx)
	}
	return err
}

func publishedAll(ctx context.Context, p *pubsub.Publisher, msgs []*pubsub.Message) error {
	var results []*pubsub.PublishResult
	for _, msg := range msgs {
		results = append(results, p.Publish(ctx, msg))
	}
	for _, r := range results {
		if _, err := r.Get(ctx); err != nil {
			return err
		}
	}
	return nil
}

func publishedReady(ctx context.Context, p *pubsub.Publisher, msg *pubsub.Message) error {
	r := p.Publish(ctx, msg)
	select {
	case <-r.Ready():
		_, err := r.Get(ctx)
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

func publishedInGoroutine(ctx context.Context, p *pubsub.Publisher, msg *pubsub.Message) {
	r := p.Publish(ctx, msg)
	go func() { _, _ = r.Get(ctx) }()
}

// Off by default: few programs need exactly-once delivery.
func acked(m *pubsub.Message) { m.AckWithResult() }

func confirmed(ctx context.Context, ch *amqp.Channel, msg amqp.Publishing) error {
	_, err := ch.PublishWithDeferredConfirmWithContext(ctx, "", "q", false, false, msg) // want `confirmation from PublishWithDeferredConfirmWithContext is assigned to _ and never awaited; nobody learns whether the broker has the message; call its Wait, or give it up with PublishWithContext`
	return err
}

func ackedEarly(ch *amqp.Channel, msg amqp.Publishing) (bool, error) {
	c, err := ch.PublishWithDeferredConfirm("", "q", false, false, msg) // want `confirmation from PublishWithDeferredConfirm is put in c and never awaited`
	if err != nil {
		return false, err
	}
	return c.Acked(), nil
}

func waitedFor(ctx context.Context, ch *amqp.Channel, msg amqp.Publishing) (bool, error) {
	c, err := ch.PublishWithDeferredConfirmWithContext(ctx, "", "q", false, false, msg)
	if err != nil {
		return false, err
	}
	if c == nil {
		return false, nil // the channel does not confirm
	}
	return c.WaitContext(ctx)
}

// The channel does not confirm unless confirms is true, and then there is nothing to wait for.
func waitedForIfAny(ctx context.Context, ch *amqp.Channel, msg amqp.Publishing, confirms bool) (bool, error) {
	c, err := ch.PublishWithDeferredConfirmWithContext(ctx, "", "q", false, false, msg)
	if err != nil {
		return false, err
	}
	if !confirms {
		return true, nil
	}
	return c.WaitContext(ctx)
}

func waitedForLast(ch *amqp.Channel, keys []string, msg amqp.Publishing) (err error) {
	var c *amqp.DeferredConfirmation
	for _, key := range keys {
		c, err = ch.PublishWithDeferredConfirm("", key, false, false, msg) // want `confirmation from PublishWithDeferredConfirm is overwritten at line \d+ before it is awaited`
		if err != nil {
			return err
		}
	}
	if c != nil {
		c.Wait()
	}
	return nil
}

// Who could not publish all need not know of each message.
func confirmations(ch *amqp.Channel, keys []string, msg amqp.Publishing) ([]*amqp.DeferredConfirmation, error) {
	var out []*amqp.DeferredConfirmation
	for _, key := range keys {
		c, err := ch.PublishWithDeferredConfirm("", key, false, false, msg)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

func waitedByChannel(ctx context.Context, ch *amqp.Channel, msg amqp.Publishing) error {
	c, err := ch.PublishWithDeferredConfirm("", "q", false, false, msg)
	if err != nil {
		return err
	}
	select {
	case <-c.Done():
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
