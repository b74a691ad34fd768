// Package fixes calls the twins.
package fixes

import (
	"context"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	"syncinasync/pairs/archive"
	. "syncinasync/pairs/archive"
)

// V103-11, V103-13: the twin stands on the type that declares the method, wherever
// the value comes from.
func (s shelves) one() *archive.Archive { return s.archive }

type shelves struct{ archive *archive.Archive }

func elsewhere(ctx ormapi.AsyncContext, s shelves) (archive.Entry, error) {
	return s.one().Find(ctx, 1) // want `Find blocks .*; use FindAsync\(ctx, ...\)\.Await\(ctx\)`
}

// V103-15: promoted, from a struct and from an interface.
type wing struct{ *archive.Archive }

type desk struct{ archive.Finder }

func promoted(ctx ormapi.AsyncContext, w wing, d desk) (archive.Entry, error) {
	if _, err := d.Find(ctx, 1); err != nil { // want `Find blocks .*; use FindAsync\(ctx, ...\)\.Await\(ctx\)`
		return archive.Entry{}, err
	}
	return w.Find(ctx, 1) // want `Find blocks .*; use FindAsync`
}

// V103-16, V103-28: functions, of another package and of this one.
func functions(ctx ormapi.AsyncContext, a *archive.Archive) ([]archive.Entry, error) {
	if _, err := archive.Load(ctx, a); err != nil { // want `Load blocks .*; use LoadAsync\(ctx, ...\)\.Await\(ctx\)`
		return nil, err
	}
	if _, err := list(ctx, a); err != nil { // want `list blocks .*; use listAsync\(ctx, ...\)\.Await\(ctx\)`
		return nil, err
	}
	return archive.Load(ctx, a, 1, 2) // want `Load blocks .*; use LoadAsync`
}

func list(ctx context.Context, a *archive.Archive) ([]archive.Entry, error) { return a.Posts.List(ctx) }

func listAsync(ctx context.Context, a *archive.Archive) *ormapi.Future[[]archive.Entry] {
	return a.Posts.AList(ctx)
}

// V103-17: imported without a name.
func dotted(ctx ormapi.AsyncContext, a *archive.Archive) ([]archive.Entry, error) {
	return Load(ctx, a, 3) // want `Load blocks .*; use LoadAsync`
}

// V103-20, MZ42-05, MZ42-15: the type arguments stay where they are.
func generics(ctx ormapi.AsyncContext, posts ormapi.QuerySet[Entry]) (Entry, error) {
	if _, err := archive.First(ctx, posts); err != nil { // want `First blocks .*; use FirstAsync\(ctx, ...\)\.Await\(ctx\)`
		return Entry{}, err
	}
	return archive.First[Entry](ctx, posts) // want `First blocks .*; use FirstAsync`
}

func generically[T any](ctx ormapi.AsyncContext, q ormapi.QuerySet[T]) (T, error) {
	return archive.First(ctx, q) // want `First blocks .*; use FirstAsync`
}

// MZ42-07: the twin has a pointer for its receiver.
type drawer struct{ posts ormapi.QuerySet[Entry] }

func (d drawer) Find(ctx context.Context, id int) (Entry, error) {
	return d.posts.Get(ctx, ormapi.Q{"id": id})
}

func (d *drawer) FindAsync(ctx context.Context, id int) *ormapi.Future[Entry] {
	return d.posts.AGet(ctx, ormapi.Q{"id": id})
}

func addressed(ctx ormapi.AsyncContext, d drawer) (Entry, error) {
	return d.Find(ctx, 1) // want `Find blocks .*; use FindAsync`
}
