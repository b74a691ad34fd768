// Package paho is a stub of github.com/eclipse/paho.golang/paho: its
// declarations without their bodies.
package paho

import "github.com/eclipse/paho.golang/packets"

func NewClient(conf ClientConfig) *Client { panic("stub") }

type Client struct{}

func (*Client) AddOnPublishReceived(f func(PublishReceived) (bool, error)) func() { panic("stub") }

type ClientConfig struct {
	ClientID          string
	OnPublishReceived []func(PublishReceived) (bool, error)
}

type MessageHandler func(*Publish)

func NewSingleHandlerRouter(h MessageHandler) *StandardRouter { panic("stub") }

func NewStandardRouter() *StandardRouter { panic("stub") }

func NewStandardRouterWithDefault(h MessageHandler) *StandardRouter { panic("stub") }

type StandardRouter struct{}

func (*StandardRouter) DefaultHandler(h MessageHandler) {}

func (*StandardRouter) RegisterHandler(topic string, h MessageHandler) {}

func (*StandardRouter) Route(pb *packets.Publish) {}

type Publish struct {
	Topic   string
	Payload []byte
}

func (*Publish) Packet() *packets.Publish { panic("stub") }

type PublishReceived struct {
	Packet *Publish
	Client *Client
}
