// Package archive has pairs of functions, of which some are twins.
package archive

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Entry struct {
	ID    int
	Title string
}

type Archive struct{ Posts ormapi.QuerySet[Entry] }

// Find and FindAsync are twins.
func (a *Archive) Find(ctx context.Context, id int) (Entry, error) {
	return a.Posts.Get(ctx, ormapi.Q{"id": id})
}

func (a *Archive) FindAsync(ctx context.Context, id int) *ormapi.Future[Entry] {
	return a.Posts.AGet(ctx, ormapi.Q{"id": id})
}

// Finder is what finds, and Archive the only one here that does.
type Finder interface {
	Find(ctx context.Context, id int) (Entry, error)
	FindAsync(ctx context.Context, id int) *ormapi.Future[Entry]
}

// Latest has a twin that nobody is to call any more.
func (a *Archive) Latest(ctx context.Context) (Entry, error) { return a.Posts.Last(ctx) }

// LatestAsync starts Latest.
//
// Deprecated: it asks for all posts.
func (a *Archive) LatestAsync(ctx context.Context) *ormapi.Future[Entry] { return a.Posts.ALast(ctx) }

// Load and LoadAsync are package functions.
func Load(ctx context.Context, a *Archive, ids ...int) ([]Entry, error) {
	return a.Posts.Filter(ormapi.Q{"id__in": ids}).List(ctx)
}

func LoadAsync(ctx context.Context, a *Archive, ids ...int) *ormapi.Future[[]Entry] {
	return a.Posts.Filter(ormapi.Q{"id__in": ids}).AList(ctx)
}

// First is generic, and so is its twin.
func First[T any](ctx context.Context, q ormapi.QuerySet[T]) (T, error) { return q.First(ctx) }

func FirstAsync[E any](ctx context.Context, q ormapi.QuerySet[E]) *ormapi.Future[E] {
	return q.AFirst(ctx)
}

// The twin of Last asks more of its type.
func Last[T any](ctx context.Context, q ormapi.QuerySet[T]) (T, error) { return q.Last(ctx) }

func LastAsync[T comparable](ctx context.Context, q ormapi.QuerySet[T]) *ormapi.Future[T] {
	return q.ALast(ctx)
}

// Only one of these is generic.
func Size[T any](ctx context.Context, q ormapi.QuerySet[T]) (int, error) { return q.Count(ctx) }

func SizeAsync(ctx context.Context, q ormapi.QuerySet[Entry]) *ormapi.Future[int] {
	return q.ACount(ctx)
}
