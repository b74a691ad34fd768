package gax

type CallOption interface {
	Resolve(cs *CallSettings)
}

type CallSettings struct{}
