package pubsub

import (
	"context"
)

type AckResult struct{}

func (r *AckResult) Ready() <-chan struct{} { panic("stub") }

func (r *AckResult) Get(ctx context.Context) (res AcknowledgeStatus, err error) { panic("stub") }

type AcknowledgeStatus int

type Message struct {
	Data []byte
}

func (m *Message) Ack() {}

func (m *Message) AckWithResult() *AckResult { panic("stub") }

func (m *Message) NackWithResult() *AckResult { panic("stub") }

type PublishResult struct{}

func (r *PublishResult) Ready() <-chan struct{} { panic("stub") }

func (r *PublishResult) Get(ctx context.Context) (serverID string, err error) { panic("stub") }
