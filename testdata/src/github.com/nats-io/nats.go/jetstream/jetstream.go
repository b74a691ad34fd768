package jetstream

import (
	"context"
	"io"
	"time"

	nats "github.com/nats-io/nats.go"
)

type AccountInfo struct{}

type ConsumeContext interface {
	Closed() <-chan struct{}
	Drain()
	Stop()
}

type Consumer interface {
	CachedInfo() *ConsumerInfo
	Consume(handler MessageHandler, opts ...PullConsumeOpt) (ConsumeContext, error)
	Fetch(batch int, opts ...FetchOpt) (MessageBatch, error)
	FetchBytes(maxBytes int, opts ...FetchOpt) (MessageBatch, error)
	FetchNoWait(batch int) (MessageBatch, error)
	Info(context.Context) (*ConsumerInfo, error)
	Messages(opts ...PullMessagesOpt) (MessagesContext, error)
	Next(opts ...FetchOpt) (Msg, error)
}

type ConsumerConfig struct{}

type ConsumerInfo struct{}

type ConsumerInfoLister interface {
	Err() error
	Info() <-chan *ConsumerInfo
}

type ConsumerManager interface {
	Consumer(ctx context.Context, consumer string) (Consumer, error)
	ConsumerNames(context.Context) ConsumerNameLister
	CreateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error)
	CreateOrUpdateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error)
	CreateOrUpdatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error)
	CreatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error)
	DeleteConsumer(ctx context.Context, consumer string) error
	ListConsumers(context.Context) ConsumerInfoLister
	OrderedConsumer(ctx context.Context, cfg OrderedConsumerConfig) (Consumer, error)
	PauseConsumer(ctx context.Context, consumer string, pauseUntil time.Time) (*ConsumerPauseResponse, error)
	PushConsumer(ctx context.Context, consumer string) (PushConsumer, error)
	ResetConsumer(ctx context.Context, consumer string) (*ConsumerResetResponse, error)
	ResetConsumerToSequence(ctx context.Context, consumer string, seq uint64) (*ConsumerResetResponse, error)
	ResumeConsumer(ctx context.Context, consumer string) (*ConsumerPauseResponse, error)
	UnpinConsumer(ctx context.Context, consumer string, group string) error
	UpdateConsumer(ctx context.Context, cfg ConsumerConfig) (Consumer, error)
	UpdatePushConsumer(ctx context.Context, cfg ConsumerConfig) (PushConsumer, error)
}

type ConsumerNameLister interface {
	Err() error
	Name() <-chan string
}

type ConsumerPauseResponse struct{}

type ConsumerResetResponse struct{}

type FetchOpt func(*pullRequest) error

type GetMsgOpt func(*apiMsgGetRequest) error

type GetObjectInfoOpt func(opts *getObjectInfoOpts) error

type GetObjectOpt func(opts *getObjectOpts) error

type JetStream interface {
	StreamConsumerManager
	StreamManager
	Publisher
	KeyValueManager
	ObjectStoreManager
	AccountInfo(ctx context.Context) (*AccountInfo, error)
	Conn() *nats.Conn
	Options() JetStreamOptions
}

type JetStreamOpt func(*JetStreamOptions) error

type JetStreamOptions struct{}

type KVCreateOpt interface {
	configureCreate(opts *createOpts) error
}

type KVDeleteOpt interface {
	configureDelete(opts *deleteOpts) error
}

type KVPurgeOpt interface {
	configurePurge(opts *purgeOpts) error
}

type KeyLister interface {
	Keys() <-chan string
	Stop() error
}

type KeyValue interface {
	Bucket() string
	Create(ctx context.Context, key string, value []byte, opts ...KVCreateOpt) (uint64, error)
	Delete(ctx context.Context, key string, opts ...KVDeleteOpt) error
	Get(ctx context.Context, key string) (KeyValueEntry, error)
	GetRevision(ctx context.Context, key string, revision uint64) (KeyValueEntry, error)
	History(ctx context.Context, key string, opts ...WatchOpt) ([]KeyValueEntry, error)
	Keys(ctx context.Context, opts ...WatchOpt) ([]string, error)
	ListKeys(ctx context.Context, opts ...WatchOpt) (KeyLister, error)
	ListKeysFiltered(ctx context.Context, filters ...string) (KeyLister, error)
	Purge(ctx context.Context, key string, opts ...KVDeleteOpt) error
	PurgeDeletes(ctx context.Context, opts ...KVPurgeOpt) error
	Put(ctx context.Context, key string, value []byte) (uint64, error)
	PutString(ctx context.Context, key string, value string) (uint64, error)
	Status(ctx context.Context) (KeyValueStatus, error)
	Update(ctx context.Context, key string, value []byte, revision uint64) (uint64, error)
	Watch(ctx context.Context, keys string, opts ...WatchOpt) (KeyWatcher, error)
	WatchAll(ctx context.Context, opts ...WatchOpt) (KeyWatcher, error)
	WatchFiltered(ctx context.Context, keys []string, opts ...WatchOpt) (KeyWatcher, error)
}

type KeyValueConfig struct{}

type KeyValueEntry interface {
	Bucket() string
	Created() time.Time
	Delta() uint64
	Key() string
	Operation() KeyValueOp
	Revision() uint64
	Value() []byte
}

type KeyValueLister interface {
	Error() error
	Status() <-chan KeyValueStatus
}

type KeyValueManager interface {
	CreateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error)
	CreateOrUpdateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error)
	DeleteKeyValue(ctx context.Context, bucket string) error
	KeyValue(ctx context.Context, bucket string) (KeyValue, error)
	KeyValueStoreNames(ctx context.Context) KeyValueNamesLister
	KeyValueStores(ctx context.Context) KeyValueLister
	UpdateKeyValue(ctx context.Context, cfg KeyValueConfig) (KeyValue, error)
}

type KeyValueNamesLister interface {
	Error() error
	Name() <-chan string
}

type KeyValueOp uint8

type KeyValueStatus interface {
	BackingStore() string
	Bucket() string
	Bytes() uint64
	Config() KeyValueConfig
	History() int64
	IsCompressed() bool
	LimitMarkerTTL() time.Duration
	Metadata() map[string]string
	TTL() time.Duration
	Values() uint64
}

type KeyWatcher interface {
	Stop() error
	Updates() <-chan KeyValueEntry
}

type ListObjectsOpt func(opts *listObjectOpts) error

type MessageBatch interface {
	Error() error
	Messages() <-chan Msg
}

type MessageHandler func(msg Msg)

type MessagesContext interface {
	Drain()
	Next(opts ...NextOpt) (Msg, error)
	Stop()
}

type Msg interface {
	Ack() error
	Data() []byte
	DoubleAck(context.Context) error
	Headers() nats.Header
	InProgress() error
	Metadata() (*MsgMetadata, error)
	Nak() error
	NakWithDelay(delay time.Duration) error
	Reply() string
	Subject() string
	Term() error
	TermWithReason(reason string) error
}

type MsgAckHandler func(JetStream, *nats.Msg, *PubAck)

type MsgErrHandler func(JetStream, *nats.Msg, error)

type MsgMetadata struct{}

type NextOpt interface {
	configureNext(*nextOpts)
}

type ObjectInfo struct{}

type ObjectMeta struct{}

type ObjectResult interface {
	io.ReadCloser
	Error() error
	Info() (*ObjectInfo, error)
}

type ObjectStore interface {
	AddBucketLink(ctx context.Context, name string, bucket ObjectStore) (*ObjectInfo, error)
	AddLink(ctx context.Context, name string, obj *ObjectInfo) (*ObjectInfo, error)
	Delete(ctx context.Context, name string) error
	Get(ctx context.Context, name string, opts ...GetObjectOpt) (ObjectResult, error)
	GetBytes(ctx context.Context, name string, opts ...GetObjectOpt) ([]byte, error)
	GetFile(ctx context.Context, name string, file string, opts ...GetObjectOpt) error
	GetInfo(ctx context.Context, name string, opts ...GetObjectInfoOpt) (*ObjectInfo, error)
	GetString(ctx context.Context, name string, opts ...GetObjectOpt) (string, error)
	List(ctx context.Context, opts ...ListObjectsOpt) ([]*ObjectInfo, error)
	Put(ctx context.Context, obj ObjectMeta, reader io.Reader) (*ObjectInfo, error)
	PutBytes(ctx context.Context, name string, data []byte) (*ObjectInfo, error)
	PutFile(ctx context.Context, file string) (*ObjectInfo, error)
	PutString(ctx context.Context, name string, data string) (*ObjectInfo, error)
	Seal(ctx context.Context) error
	Status(ctx context.Context) (ObjectStoreStatus, error)
	UpdateMeta(ctx context.Context, name string, meta ObjectMeta) error
	Watch(ctx context.Context, opts ...WatchOpt) (ObjectWatcher, error)
}

type ObjectStoreConfig struct{}

type ObjectStoreManager interface {
	CreateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error)
	CreateOrUpdateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error)
	DeleteObjectStore(ctx context.Context, bucket string) error
	ObjectStore(ctx context.Context, bucket string) (ObjectStore, error)
	ObjectStoreNames(ctx context.Context) ObjectStoreNamesLister
	ObjectStores(ctx context.Context) ObjectStoresLister
	UpdateObjectStore(ctx context.Context, cfg ObjectStoreConfig) (ObjectStore, error)
}

type ObjectStoreNamesLister interface {
	Error() error
	Name() <-chan string
}

type ObjectStoreStatus interface {
	BackingStore() string
	Bucket() string
	Description() string
	IsCompressed() bool
	Metadata() map[string]string
	Replicas() int
	Sealed() bool
	Size() uint64
	Storage() StorageType
	TTL() time.Duration
}

type ObjectStoresLister interface {
	Error() error
	Status() <-chan ObjectStoreStatus
}

type ObjectWatcher interface {
	Stop() error
	Updates() <-chan *ObjectInfo
}

type OrderedConsumerConfig struct{}

type PubAck struct{}

type PubAckFuture interface {
	Err() <-chan error
	Msg() *nats.Msg
	Ok() <-chan *PubAck
}

type PublishOpt func(*pubOpts) error

type Publisher interface {
	CleanupPublisher()
	Publish(ctx context.Context, subject string, payload []byte, opts ...PublishOpt) (*PubAck, error)
	PublishAsync(subject string, payload []byte, opts ...PublishOpt) (PubAckFuture, error)
	PublishAsyncComplete() <-chan struct{}
	PublishAsyncPending() int
	PublishMsg(ctx context.Context, msg *nats.Msg, opts ...PublishOpt) (*PubAck, error)
	PublishMsgAsync(msg *nats.Msg, opts ...PublishOpt) (PubAckFuture, error)
}

type PullConsumeOpt interface {
	configureConsume(*consumeOpts) error
}

type PullMessagesOpt interface {
	configureMessages(*consumeOpts) error
}

type PushConsumeOpt interface {
	configurePushConsume(*pushConsumeOpts) error
}

type PushConsumer interface {
	CachedInfo() *ConsumerInfo
	Consume(handler MessageHandler, opts ...PushConsumeOpt) (ConsumeContext, error)
	Info(context.Context) (*ConsumerInfo, error)
}

type RawStreamMsg struct{}

type StorageType int

type Stream interface {
	ConsumerManager
	CachedInfo() *StreamInfo
	DeleteMsg(ctx context.Context, seq uint64) error
	GetLastMsgForSubject(ctx context.Context, subject string) (*RawStreamMsg, error)
	GetMsg(ctx context.Context, seq uint64, opts ...GetMsgOpt) (*RawStreamMsg, error)
	Info(ctx context.Context, opts ...StreamInfoOpt) (*StreamInfo, error)
	Purge(ctx context.Context, opts ...StreamPurgeOpt) error
	SecureDeleteMsg(ctx context.Context, seq uint64) error
}

type StreamConfig struct{}

type StreamConsumerManager interface {
	Consumer(ctx context.Context, stream string, consumer string) (Consumer, error)
	CreateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error)
	CreateOrUpdateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error)
	CreateOrUpdatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error)
	CreatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error)
	DeleteConsumer(ctx context.Context, stream string, consumer string) error
	OrderedConsumer(ctx context.Context, stream string, cfg OrderedConsumerConfig) (Consumer, error)
	PauseConsumer(ctx context.Context, stream string, consumer string, pauseUntil time.Time) (*ConsumerPauseResponse, error)
	PushConsumer(ctx context.Context, stream string, consumer string) (PushConsumer, error)
	ResetConsumer(ctx context.Context, stream string, consumer string) (*ConsumerResetResponse, error)
	ResetConsumerToSequence(ctx context.Context, stream string, consumer string, seq uint64) (*ConsumerResetResponse, error)
	ResumeConsumer(ctx context.Context, stream string, consumer string) (*ConsumerPauseResponse, error)
	UpdateConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (Consumer, error)
	UpdatePushConsumer(ctx context.Context, stream string, cfg ConsumerConfig) (PushConsumer, error)
}

type StreamInfo struct{}

type StreamInfoLister interface {
	Err() error
	Info() <-chan *StreamInfo
}

type StreamInfoOpt func(*streamInfoRequest) error

type StreamListOpt func(*streamsRequest) error

type StreamManager interface {
	CreateOrUpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
	CreateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
	DeleteStream(ctx context.Context, stream string) error
	ListStreams(context.Context, ...StreamListOpt) StreamInfoLister
	Stream(ctx context.Context, stream string) (Stream, error)
	StreamNameBySubject(ctx context.Context, subject string) (string, error)
	StreamNames(context.Context, ...StreamListOpt) StreamNameLister
	UpdateStream(ctx context.Context, cfg StreamConfig) (Stream, error)
}

type StreamNameLister interface {
	Err() error
	Name() <-chan string
}

type StreamPurgeOpt func(*StreamPurgeRequest) error

type StreamPurgeRequest struct{}

type WatchOpt interface {
	configureWatcher(opts *watchOpts) error
}

type apiMsgGetRequest struct{}

type consumeOpts struct{}

type createOpts struct{}

type deleteOpts struct{}

type getObjectInfoOpts struct{}

type getObjectOpts struct{}

type listObjectOpts struct{}

type nextOpts struct{}

type pubOpts struct{}

type pullRequest struct{}

type purgeOpts struct{}

type pushConsumeOpts struct{}

type streamInfoRequest struct{}

type streamsRequest struct{}

type watchOpts struct{}

func New(nc *nats.Conn, opts ...JetStreamOpt) (JetStream, error) { panic("stub") }

func WithPublishAsyncErrHandler(cb MsgErrHandler) JetStreamOpt { panic("stub") }
