package pool

import (
	"context"
	"sync"

	"github.com/sourcegraph/conc"
)

type Pool struct {
	handle   conc.WaitGroup
	tasks    chan func()
	initOnce sync.Once
}

func New() *Pool { return &Pool{} }

func (p *Pool) Go(f func()) {
	p.init()
	p.handle.Go(p.worker)
	p.tasks <- f
}

func (p *Pool) Wait() {
	p.init()
	close(p.tasks)
	p.handle.Wait()
}

func (p *Pool) init() {
	p.initOnce.Do(func() { p.tasks = make(chan func()) })
}

func (p *Pool) worker() {
	for f := range p.tasks {
		f()
	}
}

type ContextPool struct{}

func (p *ContextPool) Go(f func(ctx context.Context) error) {}

func (p *ContextPool) Wait() error { panic("stub") }

func (p *ContextPool) WithCancelOnError() *ContextPool { panic("stub") }

type ErrorPool struct{}

func (p *ErrorPool) Go(f func() error) {}

func (p *ErrorPool) Wait() error { panic("stub") }

func (p *ErrorPool) WithContext(ctx context.Context) *ContextPool { panic("stub") }

func (p *ErrorPool) WithFirstError() *ErrorPool { panic("stub") }

func (p *Pool) MaxGoroutines() int { panic("stub") }

func (p *Pool) WithMaxGoroutines(n int) *Pool { panic("stub") }

func (p *Pool) WithErrors() *ErrorPool { panic("stub") }

func (p *Pool) WithContext(ctx context.Context) *ContextPool { panic("stub") }

type ResultContextPool[T any] struct{}

func (p *ResultContextPool[T]) Go(f func(context.Context) (T, error)) {}

func (p *ResultContextPool[T]) Wait() ([]T, error) { panic("stub") }

type ResultErrorPool[T any] struct{}

func (p *ResultErrorPool[T]) Go(f func() (T, error)) {}

func (p *ResultErrorPool[T]) Wait() ([]T, error) { panic("stub") }

func (p *ResultErrorPool[T]) WithCollectErrored() *ResultErrorPool[T] { panic("stub") }

type ResultPool[T any] struct{}

func (p *ResultPool[T]) Go(f func() T) {}

func (p *ResultPool[T]) Wait() []T { panic("stub") }

func (p *ResultPool[T]) WithErrors() *ResultErrorPool[T] { panic("stub") }

func (p *ResultPool[T]) WithContext(ctx context.Context) *ResultContextPool[T] { panic("stub") }

func NewWithResults[T any]() *ResultPool[T] { panic("stub") }
