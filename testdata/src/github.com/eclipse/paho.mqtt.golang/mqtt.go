package mqtt

import (
	"time"
)

func NewClient(o *ClientOptions) Client { panic("stub") }

func NewClientOptions() *ClientOptions { panic("stub") }

type Client interface {
	AddRoute(topic string, callback MessageHandler)
	Connect() Token
	Disconnect(quiesce uint)
	IsConnected() bool
	IsConnectionOpen() bool
	OptionsReader() ClientOptionsReader
	Publish(topic string, qos byte, retained bool, payload interface{}) Token
	Subscribe(topic string, qos byte, callback MessageHandler) Token
	SubscribeMultiple(filters map[string]byte, callback MessageHandler) Token
	Unsubscribe(topics ...string) Token
}

type ClientOptions struct {
	Order                 bool
	DefaultPublishHandler MessageHandler
	OnConnect             OnConnectHandler
}

func (*ClientOptions) AddBroker(server string) *ClientOptions { panic("stub") }

func (*ClientOptions) SetConnectRetry(a bool) *ClientOptions { panic("stub") }

func (*ClientOptions) SetOrderMatters(order bool) *ClientOptions { panic("stub") }

func (*ClientOptions) SetDefaultPublishHandler(defaultHandler MessageHandler) *ClientOptions {
	panic("stub")
}

func (*ClientOptions) SetOnConnectHandler(onConn OnConnectHandler) *ClientOptions { panic("stub") }

func (*ClientOptions) SetConnectionLostHandler(onLost ConnectionLostHandler) *ClientOptions {
	panic("stub")
}

func (*ClientOptions) SetReconnectingHandler(cb ReconnectHandler) *ClientOptions { panic("stub") }

type ClientOptionsReader struct {
}

type ConnectionLostHandler func(Client, error)

type Message interface {
	Ack()
	Duplicate() bool
	MessageID() uint16
	Payload() []byte
	Qos() byte
	Retained() bool
	Topic() string
}

type MessageHandler func(Client, Message)

type OnConnectHandler func(Client)

type ReconnectHandler func(Client, *ClientOptions)

type Token interface {
	Done() <-chan struct{}
	Error() error
	Wait() bool
	WaitTimeout(time.Duration) bool
}
