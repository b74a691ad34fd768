// Package pairs has functions that look like twins.
package pairs

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/pairs/archive"
)

// Pairs of functions by their names, which are no twins by their types. What is
// recommended is ormapi.Go. The twins are in the package fixes.

type Post struct{ ID int }

// shelf has a pair of each kind.
type shelf struct{ posts ormapi.QuerySet[Post] }

// V103-22, MZ42-02: other parameters.
func (s shelf) Each(ctx context.Context, f func(Post)) error {
	_, err := s.posts.List(ctx)
	return err
}

func (s shelf) AEach(ctx context.Context, f func(Post) *ormapi.Future[int]) *ormapi.Future[error] {
	return nil
}

// V103-27: fewer parameters.
func (s shelf) Get(ctx context.Context, id int) (Post, error) {
	return s.posts.Get(ctx, ormapi.Q{"id": id})
}

func (s shelf) AGet(ctx context.Context) *ormapi.Future[Post] { return s.posts.AFirst(ctx) }

// MZ42-08: one more, of any number.
func (s shelf) Find(ctx context.Context, id int) (Post, error) {
	return s.posts.Get(ctx, ormapi.Q{"id": id})
}

func (s shelf) FindAsync(ctx context.Context, id int, options ...string) *ormapi.Future[Post] {
	return s.posts.AFirst(ctx)
}

// V103-24: its result is no future.
func (s shelf) First(ctx context.Context) (Post, error) { return s.posts.First(ctx) }

func (s shelf) AFirst(ctx context.Context) (Post, error) { return Post{}, nil }

// Its result is another future.
func (s shelf) Count(ctx context.Context) (int, error) { return s.posts.Count(ctx) }

func (s shelf) ACount(ctx context.Context) *ormapi.Future[string] { return nil }

// MZ42-06: its parameter takes more.
func (s shelf) Delete(ctx context.Context, id int) (int64, error) {
	return 0, s.Each(ctx, nil)
}

func (s shelf) ADelete(ctx context.Context, id any) *ormapi.Future[int64] { return nil }

// V103-18: what returns a future needs no twin.
func (s shelf) Load(ctx context.Context) *ormapi.Future[Post] { return s.posts.AFirst(ctx) }

func (s shelf) ALoad(ctx context.Context) *ormapi.Future[Post] { return s.posts.AFirst(ctx) }

func pairs(ctx ormapi.AsyncContext, s shelf, a *archive.Archive) error {
	if err := s.Each(ctx, nil); err != nil { // want `Each blocks the loop that runs pairs \(AsyncContext\): Each -> .*; await it with ormapi.Go \(syncinasync\)`
		return err
	}
	if _, err := s.Get(ctx, 1); err != nil { // want `Get blocks .*; await it with ormapi.Go`
		return err
	}
	if _, err := s.Find(ctx, 1); err != nil { // want `Find blocks .*; await it with ormapi.Go`
		return err
	}
	if _, err := s.First(ctx); err != nil { // want `First blocks .*; await it with ormapi.Go`
		return err
	}
	if _, err := s.Count(ctx); err != nil { // want `Count blocks .*; await it with ormapi.Go`
		return err
	}
	if _, err := s.Delete(ctx, 1); err != nil { // want `Delete blocks .*; await it with ormapi.Go`
		return err
	}
	if _, err := s.Load(ctx).Await(ctx); err != nil {
		return err
	}
	// V103-11: the twin is deprecated, in another package.
	if _, err := a.Latest(ctx); err != nil { // want `Latest blocks .*; await it with ormapi.Go`
		return err
	}
	// MZ42-05: the constraint is another one; only one of the two is generic.
	if _, err := archive.Last(ctx, a.Posts); err != nil { // want `Last blocks .*; await it with ormapi.Go`
		return err
	}
	_, err := archive.Size(ctx, a.Posts) // want `Size blocks .*; await it with ormapi.Go`
	return err
}

// V103-12: a method is deprecated, and the function of its name is another's twin.
type oldStore interface {
	Refresh(ctx context.Context, id int) (Post, error)
	// ARefresh starts Refresh.
	//
	// Deprecated: use Refresh.
	ARefresh(ctx context.Context, id int) *ormapi.Future[Post]
}

type oldStores struct{ posts ormapi.QuerySet[Post] }

func (s oldStores) Refresh(ctx context.Context, id int) (Post, error) { return s.posts.First(ctx) }

func (s oldStores) ARefresh(ctx context.Context, id int) *ormapi.Future[Post] {
	return s.posts.AFirst(ctx)
}

func refresh(ctx ormapi.AsyncContext, s oldStore) (Post, error) {
	return s.Refresh(ctx, 1) // want `Refresh blocks .*; await it with ormapi.Go`
}

// V103-17: a function of that name in another package is no twin.
func Load(ctx context.Context, a *archive.Archive, ids ...int) ([]archive.Entry, error) {
	return a.Posts.List(ctx)
}

func loads(ctx ormapi.AsyncContext, a *archive.Archive) ([]archive.Entry, error) {
	return Load(ctx, a, 1) // want `Load blocks .*; await it with ormapi.Go`
}

// V103-06: as a function of its receiver it has no name to change.
func expression(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Post]) (Post, error) {
	return ormapi.QuerySet[Post].First(posts, ctx) // want `First blocks the loop that runs expression \(AsyncContext\); wrap it in ormapi.Go and await that`
}

// V103-15: what only the wiring decides is not asked for twins.
type finder interface {
	Find(ctx context.Context, id int) (archive.Entry, error)
	FindAsync(ctx context.Context, id int) *ormapi.Future[archive.Entry]
}

type desk struct{ finder }

func wired(ctx ormapi.AsyncContext, db *ormapi.DB) (archive.Entry, error) {
	d := desk{&archive.Archive{Posts: ormapi.Objects[archive.Entry](db)}}
	return d.Find(ctx, 1) // want `Find blocks .*, for \*archive.Archive is put in pairs.desk.finder at .*; await it with ormapi.Go`
}

// MZ42-07: the twin has a pointer for its receiver, and what a call returns has no
// address.
type drawer struct{ posts ormapi.QuerySet[Post] }

func (d drawer) Find(ctx context.Context, id int) (Post, error) {
	return d.posts.Get(ctx, ormapi.Q{"id": id})
}

func (d *drawer) FindAsync(ctx context.Context, id int) *ormapi.Future[Post] {
	return d.posts.AGet(ctx, ormapi.Q{"id": id})
}

func unaddressed(ctx ormapi.AsyncContext, open func() drawer) (Post, error) {
	return open().Find(ctx, 1) // want `Find blocks .*; await it with ormapi.Go`
}
