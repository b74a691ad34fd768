package ormapi

import (
	"context"
	"errors"
)

// Gather awaits all of fs and returns their values in the same order. It hands
// the turn on once, however many futures there are.
//
// It waits for every one of them, so that none is left unawaited when one
// fails. The error joins theirs in order; a failed future's value is the zero
// value, the others are there. When ctx ends first, Gather returns ctx's error
// and no values. A panic in one of them is raised again.
func Gather[T any](ctx context.Context, fs ...*Future[T]) ([]T, error) {
	cs := make([]*completion, len(fs))
	for i, f := range fs {
		cs[i] = f.part()
	}
	if err := wait(ctx, cs...); err != nil {
		return nil, err
	}
	err := settle(cs...)
	values := make([]T, len(fs))
	for i, f := range fs {
		values[i] = f.outcome.succeeded()
	}
	return values, err
}

// Gather2 is [Gather] for two futures of different types.
func Gather2[A, B any](ctx context.Context, a *Future[A], b *Future[B]) (A, B, error) {
	if err := wait(ctx, a.part(), b.part()); err != nil {
		var va A
		var vb B
		return va, vb, err
	}
	err := settle(a.part(), b.part())
	return a.outcome.succeeded(), b.outcome.succeeded(), err
}

// Gather3 is [Gather] for three futures of different types.
func Gather3[A, B, C any](ctx context.Context, a *Future[A], b *Future[B], c *Future[C]) (A, B, C, error) {
	if err := wait(ctx, a.part(), b.part(), c.part()); err != nil {
		var va A
		var vb B
		var vc C
		return va, vb, vc, err
	}
	err := settle(a.part(), b.part(), c.part())
	return a.outcome.succeeded(), b.outcome.succeeded(), c.outcome.succeeded(), err
}

// succeeded is the value of an outcome without an error, else the zero value.
func (o *outcome[T]) succeeded() (v T) {
	if o.err == nil {
		v = o.value
	}
	return v
}

// settle joins the errors of what is complete, and raises the first panic. The
// panics behind it count as raised with it.
func settle(cs ...*completion) error {
	var first *completion
	var errs []error
	for _, c := range cs {
		if c.panicked != nil {
			c.raised.Store(true)
			if first == nil {
				first = c
			}
		}
		if c.err != nil {
			errs = append(errs, c.err)
		}
	}
	if first != nil {
		first.raise()
	}
	return join(errs...)
}

// join is errors.Join that leaves a single error as it is.
func join(errs ...error) error {
	var only error
	for _, err := range errs {
		switch {
		case err == nil:
		case only != nil:
			return errors.Join(errs...)
		default:
			only = err
		}
	}
	return only
}
