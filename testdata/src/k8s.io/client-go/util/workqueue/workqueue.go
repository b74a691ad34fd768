package workqueue

import (
	"time"
)

func NewTypedRateLimitingQueue[T comparable](rateLimiter TypedRateLimiter[T]) TypedRateLimitingInterface[T] {
	panic("stub")
}

type TypedDelayingInterface[T comparable] interface {
	TypedInterface[T]
	AddAfter(item T, duration time.Duration)
}

type TypedInterface[T comparable] interface {
	Add(item T)
	Done(item T)
	Get() (item T, shutdown bool)
	Len() int
	ShutDown()
	ShutDownWithDrain()
	ShuttingDown() bool
}

type TypedRateLimiter[T comparable] interface {
	Forget(item T)
	NumRequeues(item T) int
	When(item T) time.Duration
}

type TypedRateLimitingInterface[T comparable] interface {
	TypedDelayingInterface[T]
	AddRateLimited(item T)
	Forget(item T)
	NumRequeues(item T) int
}
