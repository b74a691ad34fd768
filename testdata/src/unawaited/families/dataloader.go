package families

import (
	"context"

	"github.com/graph-gophers/dataloader/v7"
)

type user struct{ name string }

func notCalled(ctx context.Context, l *dataloader.Loader[int, user]) {
	l.Load(ctx, 1)          // want `thunk from Load is dropped; what it loads, and its error, are lost; call it \(unawaited\)`
	thunk := l.Load(ctx, 2) // want `thunk from Load is put in thunk and never called; what it loads, and its error, are lost; call thunk \(unawaited\)`
	_ = thunk
}

func calledLate(ctx context.Context, l dataloader.Interface[int, user], quick bool) (user, error) {
	thunk := l.Load(ctx, 1) // want `thunk from Load is not called when the function returns at line 20`
	if quick {
		return user{}, nil
	}
	return thunk()
}

func called(ctx context.Context, l *dataloader.Loader[int, user], ids []int) ([]user, []error) {
	thunk := l.Load(ctx, 1)
	if _, err := thunk(); err != nil {
		return nil, []error{err}
	}
	if _, err := l.Load(ctx, 2)(); err != nil {
		return nil, []error{err}
	}
	return l.LoadMany(ctx, ids)()
}

func handedOn(ctx context.Context, l *dataloader.Loader[int, user]) (func() (user, error), error) {
	return l.Load(ctx, 1), nil
}

func batched(ctx context.Context, l *dataloader.Loader[int, user], ids []int) (users []user) {
	var thunks []dataloader.Thunk[user]
	for _, id := range ids {
		thunks = append(thunks, l.Load(ctx, id))
	}
	for _, thunk := range thunks {
		if u, err := thunk(); err == nil {
			users = append(users, u)
		}
	}
	return users
}

// A cache hands out what somebody else has.
func cached(ctx context.Context, c dataloader.Cache[int, user], own *dataloader.InMemoryCache[int, user]) bool {
	_, found := c.Get(ctx, 1)
	_, here := own.Get(ctx, 1)
	return found && here
}
