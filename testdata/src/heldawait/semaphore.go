package heldawait

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"golang.org/x/sync/semaphore"
)

type Pool struct {
	slots *semaphore.Weighted
	posts ormapi.QuerySet[Post]
}

func (p *Pool) fetch(ctx ormapi.AsyncContext) (Post, error) {
	if err := p.slots.Acquire(ctx, 1); err != nil {
		return Post{}, err
	}
	defer p.slots.Release(1)
	return p.posts.AFirst(ctx).Await(ctx) // want `p\.slots is acquired while Await hands on the loop that runs fetch \(AsyncContext\); when it is used up, the next task that acquires it stops the loop; acquire it in ormapi.Go, or release it before the await \(heldawait\)`
}

func (p *Pool) variable(ctx ormapi.AsyncContext) error {
	err := p.slots.Acquire(ctx, 1)
	if err == nil {
		_, err = p.posts.AFirst(ctx).Await(ctx) // want `p\.slots is acquired while Await`
		p.slots.Release(1)
	}
	return err
}

func (p *Pool) inCondition(ctx ormapi.AsyncContext) (Post, error) {
	if p.slots.Acquire(ctx, 1) != nil {
		return p.posts.ALast(ctx).Await(ctx)
	}
	defer p.slots.Release(1)
	return p.posts.AFirst(ctx).Await(ctx) // want `p\.slots is acquired while Await`
}

func (p *Pool) ignored(ctx ormapi.AsyncContext) (Post, error) {
	_ = p.slots.Acquire(ctx, 1)
	defer p.slots.Release(1)
	return p.posts.AFirst(ctx).Await(ctx) // want `p\.slots is acquired while Await`
}

// The acquisition has failed where the await is.
func (p *Pool) failed(ctx ormapi.AsyncContext) (Post, error) {
	if err := p.slots.Acquire(ctx, 1); err != nil {
		return p.posts.AFirst(ctx).Await(ctx)
	}
	p.slots.Release(1)
	return p.posts.ALast(ctx).Await(ctx)
}

// How the error is judged is not understood.
func (p *Pool) judged(ctx ormapi.AsyncContext, fatal func(error) bool) (Post, error) {
	err := p.slots.Acquire(ctx, 1)
	if fatal(err) {
		return Post{}, err
	}
	return p.posts.AFirst(ctx).Await(ctx)
}

func (p *Pool) switched(ctx ormapi.AsyncContext) (Post, error) {
	err := p.slots.Acquire(ctx, 1)
	switch {
	case err != nil:
		return p.posts.AFirst(ctx).Await(ctx)
	}
	return Post{}, nil
}

// The remedy: the task waits for its slot off the loop.
func (p *Pool) off(ctx ormapi.AsyncContext) (Post, error) {
	_, err := ormapi.Go(ctx, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, p.slots.Acquire(ctx, 1)
	}).Await(ctx)
	if err != nil {
		return Post{}, err
	}
	defer p.slots.Release(1)
	return p.posts.AFirst(ctx).Await(ctx)
}

// Whoever only tries does not wait.
func (p *Pool) tries(ctx ormapi.AsyncContext) (Post, error) {
	if !p.slots.TryAcquire(1) {
		return Post{}, context.DeadlineExceeded
	}
	defer p.slots.Release(1)
	return p.posts.AFirst(ctx).Await(ctx)
}

// A channel may be a semaphore, or anything else.
func channel(ctx ormapi.AsyncContext, slots chan struct{}, posts ormapi.QuerySet[Post]) (Post, error) {
	slots <- struct{}{}
	defer func() { <-slots }()
	return posts.AFirst(ctx).Await(ctx)
}
