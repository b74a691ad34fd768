package sync

type Channel[T any] interface {
	Close()
	Len() int
	Receive(ctx Context) (v T, ok bool)
	ReceiveNonBlocking() (v T, ok bool)
	Send(ctx Context, v T)
	SendNonblocking(v T) (ok bool)
}

type Context interface {
	Done() Channel[struct{}]
	Err() error
	Value(key interface{}) interface{}
}
