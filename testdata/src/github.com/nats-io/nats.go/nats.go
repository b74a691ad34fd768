package nats

type Conn struct{}

type Header map[string][]string

type JSOpt interface {
	configureJSContext(opts *jsOpts) error
}

type JetStream interface {
	ChanQueueSubscribe(subj string, queue string, ch chan *Msg, opts ...SubOpt) (*Subscription, error)
	ChanSubscribe(subj string, ch chan *Msg, opts ...SubOpt) (*Subscription, error)
	CleanupPublisher()
	Publish(subj string, data []byte, opts ...PubOpt) (*PubAck, error)
	PublishAsync(subj string, data []byte, opts ...PubOpt) (PubAckFuture, error)
	PublishAsyncComplete() <-chan struct{}
	PublishAsyncPending() int
	PublishMsg(m *Msg, opts ...PubOpt) (*PubAck, error)
	PublishMsgAsync(m *Msg, opts ...PubOpt) (PubAckFuture, error)
	PullSubscribe(subj string, durable string, opts ...SubOpt) (*Subscription, error)
	QueueSubscribe(subj string, queue string, cb MsgHandler, opts ...SubOpt) (*Subscription, error)
	QueueSubscribeSync(subj string, queue string, opts ...SubOpt) (*Subscription, error)
	Subscribe(subj string, cb MsgHandler, opts ...SubOpt) (*Subscription, error)
	SubscribeSync(subj string, opts ...SubOpt) (*Subscription, error)
}

type Msg struct {
	Data []byte
}

type MsgErrHandler func(JetStream, *Msg, error)

type MsgHandler func(msg *Msg)

type PubAck struct{}

type PubAckFuture interface {
	Err() <-chan error
	Msg() *Msg
	Ok() <-chan *PubAck
}

type PubOpt interface {
	configurePublish(opts *pubOpts) error
}

type SubOpt interface {
	configureSubscribe(opts *subOpts) error
}

type Subscription struct{}

type jsOpts struct{}

type pubOpts struct{}

type subOpts struct{}

func PublishAsyncErrHandler(cb MsgErrHandler) JSOpt { panic("stub") }
