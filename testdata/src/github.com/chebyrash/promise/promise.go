package promise

import (
	"context"
)

func Catch[T any](p *Promise[T], ctx context.Context, reject func(err error) error) *Promise[T] {
	panic("stub")
}

func CatchWithPool[T any](p *Promise[T], ctx context.Context, reject func(err error) error, pool Pool) *Promise[T] {
	panic("stub")
}

func New[T any](executor func(resolve func(T), reject func(error))) *Promise[T] { panic("stub") }

type Pool interface {
	Go(f func())
}

type Promise[T any] struct{}

func (p *Promise[T]) Await(ctx context.Context) (*T, error) { panic("stub") }

func Then[A, B any](p *Promise[A], ctx context.Context, resolve func(A) (B, error)) *Promise[B] {
	panic("stub")
}

func ThenWithPool[A, B any](p *Promise[A], ctx context.Context, resolve func(A) (B, error), pool Pool) *Promise[B] {
	panic("stub")
}
