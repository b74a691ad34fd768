package dataloader

import "context"

type Cache[K comparable, V any] interface {
	Get(context.Context, K) (Thunk[V], bool)
	Set(context.Context, K, Thunk[V])
	Delete(context.Context, K) bool
	Clear()
}

type InMemoryCache[K comparable, V any] struct{}

func (c *InMemoryCache[K, V]) Get(_ context.Context, key K) (Thunk[V], bool) { panic("stub") }
func (c *InMemoryCache[K, V]) Set(_ context.Context, key K, value Thunk[V])  { panic("stub") }
func (c *InMemoryCache[K, V]) Delete(ctx context.Context, key K) bool        { panic("stub") }
func (c *InMemoryCache[K, V]) Clear()                                        { panic("stub") }

type NoCache[K comparable, V any] struct{}

func (c *NoCache[K, V]) Get(context.Context, K) (Thunk[V], bool) { panic("stub") }
func (c *NoCache[K, V]) Set(context.Context, K, Thunk[V])        { panic("stub") }
func (c *NoCache[K, V]) Delete(context.Context, K) bool          { panic("stub") }
func (c *NoCache[K, V]) Clear()                                  { panic("stub") }

type Interface[K comparable, V any] interface {
	Load(context.Context, K) Thunk[V]
	LoadMany(context.Context, []K) ThunkMany[V]
	Clear(context.Context, K) Interface[K, V]
	ClearAll() Interface[K, V]
	Prime(ctx context.Context, key K, value V) Interface[K, V]
}

type Loader[K comparable, V any] struct{}

func (l *Loader[K, V]) Load(originalContext context.Context, key K) Thunk[V] { panic("stub") }

func (l *Loader[K, V]) LoadMany(originalContext context.Context, keys []K) ThunkMany[V] {
	panic("stub")
}

func (l *Loader[K, V]) Clear(ctx context.Context, key K) Interface[K, V] { panic("stub") }

func (l *Loader[K, V]) ClearAll() Interface[K, V] { panic("stub") }

func (l *Loader[K, V]) Prime(ctx context.Context, key K, value V) Interface[K, V] { panic("stub") }

type Thunk[V any] func() (V, error)

type ThunkMany[V any] func() ([]V, []error)
