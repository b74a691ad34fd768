package tarantool

import (
	"context"
	"io"
	"net"
	"time"

	iproto "github.com/tarantool/go-iproto"
	msgpack "github.com/vmihailenco/msgpack/v5"
)

type BoxError struct{}

type Conn interface {
	Addr() net.Addr
	Close() error
	Flush() error
	Greeting() Greeting
	ProtocolInfo() ProtocolInfo
	Read(b []byte) (int, error)
	Write(b []byte) (int, error)
}

func Connect(ctx context.Context, dialer Dialer, opts Opts) (conn *Connection, err error) {
	panic("stub")
}

type Connection struct{}

func (conn *Connection) Do(req Request) Future { panic("stub") }

func (conn *Connection) NewWatcher(key string, callback WatchCallback) (Watcher, error) {
	panic("stub")
}

type Connector interface {
	Doer
	Close() error
	ConfiguredTimeout() time.Duration
	ConnectedNow() bool
	NewPrepared(expr string) (*Prepared, error)
	NewStream() (*Stream, error)
	NewWatcher(key string, callback WatchCallback) (Watcher, error)
}

type DialOpts struct{}

type Dialer interface {
	Dial(ctx context.Context, opts DialOpts) (Conn, error)
}

type Doer interface {
	Do(req Request) Future
}

type Future interface {
	Get() ([]any, error)
	GetResponse() (Response, error)
	GetTyped(result any) error
	Release()
	WaitChan() <-chan struct{}
}

type Greeting struct{}

type Header struct{}

func NewPingRequest() PingRequest { panic("stub") }

type OptionalBoxError struct{}

func (o OptionalBoxError) UnwrapOrElse(defaultValue func() BoxError) BoxError { panic("stub") }

type Opts struct{}

type PingRequest struct{}

type Prepared struct{}

type ProtocolInfo struct{}

type Request interface {
	Async() bool
	Body(resolver SchemaResolver, enc *msgpack.Encoder) error
	Ctx() context.Context
	Response(header Header, body io.Reader) (Response, error)
	Type() iproto.Type
}

type Response interface {
	Decode() ([]any, error)
	DecodeTyped(res any) error
	Header() Header
	Release()
}

type SchemaResolver interface {
	NamesUseSupported() bool
	ResolveIndex(i any, spaceNo uint32) (indexNo uint32, err error)
	ResolveSpace(s any) (spaceNo uint32, err error)
}

type Stream struct{}

type WatchCallback func(event WatchEvent)

type WatchEvent struct{}

type Watcher interface {
	Unregister()
}
