// Package flushed waits for all its messages at once.
package flushed

import (
	"context"

	"cloud.google.com/go/pubsub"
	amqp "github.com/rabbitmq/amqp091-go"
)

type sender struct{ topic *pubsub.Topic }

func (s *sender) send(ctx context.Context, msg *pubsub.Message) { s.topic.Publish(ctx, msg) }

func (s *sender) close() { s.topic.Stop() }

func confirmed(ch *amqp.Channel, msg amqp.Publishing) (chan amqp.Confirmation, error) {
	confirms := ch.NotifyPublish(make(chan amqp.Confirmation, 1))
	_, err := ch.PublishWithDeferredConfirm("", "q", false, false, msg)
	return confirms, err
}
