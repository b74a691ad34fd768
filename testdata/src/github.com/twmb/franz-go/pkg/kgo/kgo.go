package kgo

import (
	"context"
	"net"
	"time"
)

func OnPartitionsRevoked(onRevoked func(context.Context, *Client, map[string][]int32)) GroupOpt {
	panic("stub")
}

type BrokerE2E struct {
}

type BrokerMetadata struct {
}

type Client struct {
}

func (*Client) ProduceSync(ctx context.Context, rs ...*Record) ProduceResults { panic("stub") }

func (*Client) TryProduce(ctx context.Context, r *Record, promise func(*Record, error)) {}

func (*Client) Flush(ctx context.Context) error { panic("stub") }

func (*Client) Produce(ctx context.Context, r *Record, promise func(*Record, error)) {}

type FetchBatchMetrics struct {
}

type GroupOpt interface {
	Opt
	groupOpt()
}

type GroupTransactSession struct {
}

func (*GroupTransactSession) Produce(ctx context.Context, r *Record, promise func(*Record, error)) {}

func (*GroupTransactSession) TryProduce(ctx context.Context, r *Record, promise func(*Record, error)) {
}

type Hook interface {
}

type HookBrokerConnect interface {
	OnBrokerConnect(meta BrokerMetadata, initDur time.Duration, conn net.Conn, err error)
}

type HookBrokerDisconnect interface {
	OnBrokerDisconnect(meta BrokerMetadata, conn net.Conn)
}

type HookBrokerE2E interface {
	OnBrokerE2E(meta BrokerMetadata, key int16, e2e BrokerE2E)
}

type HookBrokerRead interface {
	OnBrokerRead(meta BrokerMetadata, key int16, bytesRead int, readWait time.Duration, timeToRead time.Duration, err error)
}

type HookBrokerThrottle interface {
	OnBrokerThrottle(meta BrokerMetadata, throttleInterval time.Duration, throttledAfterResponse bool)
}

type HookBrokerWrite interface {
	OnBrokerWrite(meta BrokerMetadata, key int16, bytesWritten int, writeWait time.Duration, timeToWrite time.Duration, err error)
}

type HookFetchBatchRead interface {
	OnFetchBatchRead(meta BrokerMetadata, topic string, partition int32, metrics FetchBatchMetrics)
}

type HookFetchRecordBuffered interface {
	OnFetchRecordBuffered(*Record)
}

type HookFetchRecordUnbuffered interface {
	OnFetchRecordUnbuffered(r *Record, polled bool)
}

type HookProduceBatchWritten interface {
	OnProduceBatchWritten(meta BrokerMetadata, topic string, partition int32, metrics ProduceBatchMetrics)
}

type HookProduceRecordBuffered interface {
	OnProduceRecordBuffered(*Record)
}

type HookProduceRecordPartitioned interface {
	OnProduceRecordPartitioned(*Record, int32)
}

type HookProduceRecordUnbuffered interface {
	OnProduceRecordUnbuffered(*Record, error)
}

type Opt interface {
	apply(*cfg)
}

type ProduceBatchMetrics struct {
}

type ProduceResult struct {
}

type ProduceResults []ProduceResult

type Record struct {
	Key   []byte
	Value []byte
	Topic string
}

type cfg struct {
}
