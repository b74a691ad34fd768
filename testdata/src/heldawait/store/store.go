package store

import (
	"context"
	"sync"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

// Count awaits on the loop that its context carries.
func Count(ctx context.Context, posts ormapi.QuerySet[Post]) (int, error) {
	return posts.ACount(ctx).Await(ctx)
}

// Shared has a lock that others may lock and unlock.
type Shared struct {
	Mu sync.Mutex
	sync.RWMutex
	Posts ormapi.QuerySet[Post]
}

// Done unlocks what its caller has locked.
func Done(s *Shared) { s.Mu.Unlock() }

// Release unlocks whatever it is given.
func Release(l sync.Locker) { l.Unlock() }

// Load is a part of the task that its context belongs to.
func Load(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return posts.AFirst(ctx).Await(ctx)
}
