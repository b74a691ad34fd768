package async

import (
	"context"
)

type Future[T any] interface {
	FlatMap(func(T) (Future[T], error)) Future[T]
	Get(context.Context) (T, error)
	Join() (T, error)
	Map(func(T) (T, error)) Future[T]
	Recover(func() (T, error)) Future[T]
	RecoverWith(Future[T]) Future[T]
	complete(T, error)
}

func NewPromise[T any]() Promise[T] { panic("stub") }

func NewTask[T any](taskFunc func() (T, error)) *Task[T] { panic("stub") }

type Promise[T any] interface {
	Failure(error)
	Future() Future[T]
	Success(T)
}

type Task[T any] struct{}

func (task *Task[T]) Call() Future[T] { panic("stub") }
