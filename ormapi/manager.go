package ormapi

import (
	"context"
	"reflect"
)

// RelatedManager is the rows of R that a relation leads to from one row: Django's
// author.books. It is a value that sends nothing until one of its terminals is
// called, each of which has its twin.
//
// Rows that a relation leads to belong to the row by a column of theirs (has-many),
// or by the rows of a third table (many to many): they are added and removed by
// changing these. Rows that are added or removed must be in the database, and are
// known by their primary keys.
type RelatedManager[R any] struct {
	db       *DB
	row      reflect.Value // a copy of the row
	relation string
}

// RelatedTo returns the rows that a relation leads to from row, which must be in the
// database:
//
//	books := ormapi.RelatedTo[Book](db, author, "books")
//	n, err := books.All().Filter(ormapi.Q{"pages__gt": 100}).Count(ctx)
//	n, err = books.Add(ctx, eden, solaris)
//
// R is the related model. All reads any relation; the terminals change relations to
// many rows alone.
func RelatedTo[R, T any](db *DB, row T, relation string) RelatedManager[R] {
	return RelatedManager[R]{db, reflect.ValueOf(row), relation}
}

// All is the related rows. A row that is created with it is not related: that is for
// [RelatedManager.Create].
func (m RelatedManager[R]) All() QuerySet[R] {
	q := Objects[R](m.db)
	q.filters = []filter{{"RelatedTo", false, belonging{m.row, m.relation}}}
	return q
}

// Add relates rows and returns how many were not related before.
func (m RelatedManager[R]) Add(ctx context.Context, rows ...R) (int, error) {
	return blocking(ctx, m.All(), "Add", m.add(rows))
}

// Remove relates rows no longer and returns how many were related before. The column
// of theirs that says where they belong becomes NULL.
func (m RelatedManager[R]) Remove(ctx context.Context, rows ...R) (int, error) {
	return blocking(ctx, m.All(), "Remove", m.remove(rows))
}

// Clear removes all related rows and returns how many there were.
func (m RelatedManager[R]) Clear(ctx context.Context) (int, error) {
	return blocking(ctx, m.All(), "Clear", m.clear)
}

// Changed is what Set changed.
type Changed struct{ Added, Removed int }

// Set relates rows and no others: those that are not among them are removed, in one
// transaction.
func (m RelatedManager[R]) Set(ctx context.Context, rows []R) (Changed, error) {
	return blocking(ctx, m.All(), "Set", m.set(rows))
}

// Create inserts row as a related one, and returns it with what the database
// generated.
func (m RelatedManager[R]) Create(ctx context.Context, row R) (R, error) {
	return blocking(ctx, m.All(), "Create", m.create(row))
}

// GetOrCreate is [QuerySet.GetOrCreate] among the related rows: one that is created
// is related.
func (m RelatedManager[R]) GetOrCreate(ctx context.Context, key Q, defaults Set) (Found[R], error) {
	return blocking(ctx, m.All(), "GetOrCreate", m.getOrCreate(key, defaults))
}

// UpdateOrCreate is [QuerySet.UpdateOrCreate] among the related rows: one that is
// created is related.
func (m RelatedManager[R]) UpdateOrCreate(ctx context.Context, key Q, set, create Set) (Found[R], error) {
	return blocking(ctx, m.All(), "UpdateOrCreate", m.updateOrCreate(key, set, create))
}

// The async terminals, as of a queryset.

// AAdd is [RelatedManager.Add] as a future.
func (m RelatedManager[R]) AAdd(ctx context.Context, rows ...R) *Future[int] {
	return async(ctx, m.All(), "AAdd", m.add(rows))
}

// ARemove is [RelatedManager.Remove] as a future.
func (m RelatedManager[R]) ARemove(ctx context.Context, rows ...R) *Future[int] {
	return async(ctx, m.All(), "ARemove", m.remove(rows))
}

// AClear is [RelatedManager.Clear] as a future.
func (m RelatedManager[R]) AClear(ctx context.Context) *Future[int] {
	return async(ctx, m.All(), "AClear", m.clear)
}

// ASet is [RelatedManager.Set] as a future.
func (m RelatedManager[R]) ASet(ctx context.Context, rows []R) *Future[Changed] {
	return async(ctx, m.All(), "ASet", m.set(rows))
}

// ACreate is [RelatedManager.Create] as a future.
func (m RelatedManager[R]) ACreate(ctx context.Context, row R) *Future[R] {
	return async(ctx, m.All(), "ACreate", m.create(row))
}

// AGetOrCreate is [RelatedManager.GetOrCreate] as a future.
func (m RelatedManager[R]) AGetOrCreate(ctx context.Context, key Q, defaults Set) *Future[Found[R]] {
	return async(ctx, m.All(), "AGetOrCreate", m.getOrCreate(key, defaults))
}

// AUpdateOrCreate is [RelatedManager.UpdateOrCreate] as a future.
func (m RelatedManager[R]) AUpdateOrCreate(ctx context.Context, key Q, set, create Set) *Future[Found[R]] {
	return async(ctx, m.All(), "AUpdateOrCreate", m.updateOrCreate(key, set, create))
}
