// Package redis is a stub of what the tests need: the real interfaces have
// hundreds of methods, and a stub in /testdata/src would need them all.
package redis

import "context"

type Cmder interface{ Err() error }

type StatusCmd struct{}

func (*StatusCmd) Err() error { panic("stub") }

type Cmdable interface {
	Pipeline() Pipeliner
	TxPipelined(ctx context.Context, fn func(Pipeliner) error) ([]Cmder, error)
	Set(ctx context.Context, key string, value any) *StatusCmd
}

type Pipeliner interface {
	Cmdable
	Len() int
	Discard()
	Exec(ctx context.Context) ([]Cmder, error)
}

type Client struct{}

func (*Client) Pipeline() Pipeliner { panic("stub") }
