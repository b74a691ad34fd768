package amqp091

import (
	"context"
)

type Channel struct{}

func (ch *Channel) NotifyPublish(confirm chan Confirmation) chan Confirmation { panic("stub") }

func (ch *Channel) PublishWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) error {
	panic("stub")
}

func (ch *Channel) PublishWithDeferredConfirm(exchange string, key string, mandatory bool, immediate bool, msg Publishing) (*DeferredConfirmation, error) {
	panic("stub")
}

func (ch *Channel) PublishWithDeferredConfirmWithContext(ctx context.Context, exchange string, key string, mandatory bool, immediate bool, msg Publishing) (*DeferredConfirmation, error) {
	panic("stub")
}

type Confirmation struct{}

type DeferredConfirmation struct {
	DeliveryTag uint64
}

func (d *DeferredConfirmation) Done() <-chan struct{} { panic("stub") }

func (d *DeferredConfirmation) Acked() bool { panic("stub") }

func (d *DeferredConfirmation) Wait() bool { panic("stub") }

func (d *DeferredConfirmation) WaitContext(ctx context.Context) (bool, error) { panic("stub") }

type Publishing struct {
	Body []byte
}
