package redis

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9/internal/proto"
)

type Aggregator int

func (f AutoFuture) Wait() error { panic("stub") }

func (f AutoFuture) WaitContext(ctx context.Context) error { panic("stub") }

func (f AutoFuture) Cmd() Cmder { panic("stub") }

func (ap *AutoPipeliner) Submit(ctx context.Context, cmd Cmder) AutoFuture { panic("stub") }

func (c *Client) Pipeline() Pipeliner { panic("stub") }

func (c *Client) TxPipeline() Pipeliner { panic("stub") }

type CmdType uint8

type Cmder interface {
	Args() []interface{}
	Clone() Cmder
	Err() error
	FullName() string
	GetCmdType() CmdType
	Name() string
	NoRetry() bool
	SetErr(error)
	SetFirstKeyPos(int8)
	SetStepCount(int8)
	String() string
	await()
	cachedSlot() (int, bool)
	firstKeyPos() int8
	rawErr() error
	readRawReply(rd *proto.Reader) error
	readReply(rd *proto.Reader) error
	readTimeout() *time.Duration
	setCachedSlot(int)
	setReady(*apBatch)
	stepCount() int8
	stringArg(int) string
}

func (c *Pipeline) Exec(ctx context.Context) ([]Cmder, error) { panic("stub") }

type Pipeliner interface {
	StatefulCmdable
	BatchProcess(ctx context.Context, cmd ...Cmder) error
	Cmds() []Cmder
	Discard()
	Do(ctx context.Context, args ...interface{}) *Cmd
	Exec(ctx context.Context) ([]Cmder, error)
	Len() int
	Process(ctx context.Context, cmd Cmder) error
}

type Vector interface {
	Value() []any
}
