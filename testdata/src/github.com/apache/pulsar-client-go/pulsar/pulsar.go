package pulsar

import (
	"context"
	"time"
)

type Client interface {
	Close()
	CreateProducer(ProducerOptions) (Producer, error)
	CreateReader(ReaderOptions) (Reader, error)
	CreateTableView(TableViewOptions) (TableView, error)
	NewTransaction(duration time.Duration) (Transaction, error)
	Subscribe(ConsumerOptions) (Consumer, error)
	TopicPartitions(topic string) ([]string, error)
}

type Consumer interface {
	Ack(Message) error
	AckCumulative(msg Message) error
	AckID(MessageID) error
	AckIDCumulative(msgID MessageID) error
	AckIDList([]MessageID) error
	AckWithTxn(Message, Transaction) error
	Chan() <-chan ConsumerMessage
	Close()
	GetLastMessageIDs() ([]TopicMessageID, error)
	Nack(Message)
	NackID(MessageID)
	Name() string
	Receive(context.Context) (Message, error)
	ReconsumeLater(msg Message, delay time.Duration)
	ReconsumeLaterWithCustomProperties(msg Message, customProperties map[string]string, delay time.Duration)
	Seek(MessageID) error
	SeekByTime(time time.Time) error
	Subscription() string
	Unsubscribe() error
	UnsubscribeForce() error
}

type ConsumerMessage struct{}

type ConsumerOptions struct{}

type EncryptionContext struct{}

type Message interface {
	BrokerPublishTime() *time.Time
	EventTime() time.Time
	GetEncryptionContext() *EncryptionContext
	GetReplicatedFrom() string
	GetSchemaValue(v interface{}) error
	ID() MessageID
	Index() *uint64
	IsReplicated() bool
	Key() string
	OrderingKey() string
	Payload() []byte
	ProducerName() string
	Properties() map[string]string
	PublishTime() time.Time
	RedeliveryCount() uint32
	SchemaVersion() []byte
	Topic() string
}

type MessageID interface {
	BatchIdx() int32
	BatchSize() int32
	EntryID() int64
	LedgerID() int64
	PartitionIdx() int32
	Serialize() []byte
	String() string
}

type Producer interface {
	Close()
	Flush() error
	FlushWithCtx(ctx context.Context) error
	LastSequenceID() int64
	Name() string
	Send(context.Context, *ProducerMessage) (MessageID, error)
	SendAsync(context.Context, *ProducerMessage, func(MessageID, *ProducerMessage, error))
	Topic() string
}

type ProducerMessage struct{}

type ProducerOptions struct{}

type Reader interface {
	Close()
	GetLastMessageID() (MessageID, error)
	HasNext() bool
	Next(context.Context) (Message, error)
	Seek(MessageID) error
	SeekByTime(time time.Time) error
	Topic() string
}

type ReaderOptions struct{}

type TableView interface {
	Close()
	ContainsKey(key string) bool
	Entries() map[string]interface{}
	ForEach(func(string, interface{}) error) error
	ForEachAndListen(func(string, interface{}) error) error
	Get(key string) interface{}
	IsEmpty() bool
	Keys() []string
	Size() int
}

type TableViewOptions struct{}

type TopicMessageID interface {
	MessageID
	Topic() string
}

type Transaction interface {
	Abort(context.Context) error
	Commit(context.Context) error
	GetState() TxnState
	GetTxnID() TxnID
}

type TxnID struct{}

type TxnState int32
