package gnet

import (
	"context"
	"io"
	"net"
	"time"
)

const None Action = 0

func Run(eventHandler EventHandler, protoAddr string, opts ...Option) error { panic("stub") }

type Action int

type AsyncCallback func(c Conn, err error) error

type BuiltinEventEngine struct {
}

func (*BuiltinEventEngine) OnBoot(_ Engine) (action Action) { panic("stub") }

func (*BuiltinEventEngine) OnShutdown(_ Engine) {}

func (*BuiltinEventEngine) OnOpen(_ Conn) (out []byte, action Action) { panic("stub") }

func (*BuiltinEventEngine) OnClose(_ Conn, _ error) (action Action) { panic("stub") }

func (*BuiltinEventEngine) OnTraffic(_ Conn) (action Action) { panic("stub") }

func (*BuiltinEventEngine) OnTick() (delay time.Duration, action Action) { panic("stub") }

type Conn interface {
	Reader
	Writer
	Socket
	Close() error
	CloseWithCallback(callback AsyncCallback) error
	Context() (ctx any)
	EventLoop() EventLoop
	LocalAddr() net.Addr
	RemoteAddr() net.Addr
	SetContext(ctx any)
	SetDeadline(time.Time) error
	SetReadDeadline(time.Time) error
	SetWriteDeadline(time.Time) error
	Wake(callback AsyncCallback) error
}

type Engine struct {
}

type EventHandler interface {
	OnBoot(eng Engine) (action Action)
	OnClose(c Conn, err error) (action Action)
	OnOpen(c Conn) (out []byte, action Action)
	OnShutdown(eng Engine)
	OnTick() (delay time.Duration, action Action)
	OnTraffic(c Conn) (action Action)
}

type EventLoop interface {
	Close(Conn) error
	Enroll(ctx context.Context, c net.Conn) (<-chan RegisteredResult, error)
	Execute(ctx context.Context, runnable Runnable) error
	Register(ctx context.Context, addr net.Addr) (<-chan RegisteredResult, error)
	Schedule(ctx context.Context, runnable Runnable, delay time.Duration) error
}

type Option func(opts *Options)

type Options struct {
}

type Reader interface {
	io.Reader
	io.WriterTo
	Discard(n int) (discarded int, err error)
	InboundBuffered() int
	Next(n int) (buf []byte, err error)
	Peek(n int) (buf []byte, err error)
}

type RegisteredResult struct {
}

type Runnable interface {
	Run(ctx context.Context) error
}

type RunnableFunc func(ctx context.Context) error

func (RunnableFunc) Run(ctx context.Context) error { panic("stub") }

type Socket interface {
	Dup() (int, error)
	Fd() int
	SetKeepAlive(enabled bool, idle time.Duration, intvl time.Duration, cnt int) error
	SetKeepAlivePeriod(d time.Duration) error
	SetLinger(secs int) error
	SetNoDelay(noDelay bool) error
	SetReadBuffer(size int) error
	SetWriteBuffer(size int) error
}

type Writer interface {
	io.Writer
	io.ReaderFrom
	AsyncWrite(buf []byte, callback AsyncCallback) (err error)
	AsyncWritev(bs [][]byte, callback AsyncCallback) (err error)
	Flush() error
	OutboundBuffered() int
	SendTo(buf []byte, addr net.Addr) (n int, err error)
	Writev(bs [][]byte) (n int, err error)
}
