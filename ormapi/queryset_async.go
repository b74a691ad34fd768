package ormapi

import (
	"context"
	"iter"
)

// Async terminals: the name of the sync one with an A before it, without
// exception, the same parameters, and a future of the same result.
//
// Each runs the body of its twin with [Go], in its turn if it is in a transaction. It never calls the twin itself,
// which refuses to run in a task.

// AGet is [QuerySet.Get] as a future.
func (q QuerySet[T]) AGet(ctx context.Context, conds ...Cond) *Future[T] {
	return async(ctx, q, "AGet", q.get(conds))
}

// AFirst is [QuerySet.First] as a future.
func (q QuerySet[T]) AFirst(ctx context.Context) *Future[T] { return async(ctx, q, "AFirst", q.first) }

// ALast is [QuerySet.Last] as a future.
func (q QuerySet[T]) ALast(ctx context.Context) *Future[T] { return async(ctx, q, "ALast", q.last) }

// ALatest is [QuerySet.Latest] as a future.
func (q QuerySet[T]) ALatest(ctx context.Context, fields ...string) *Future[T] {
	return async(ctx, q, "ALatest", q.extreme("Latest", fields, true))
}

// AEarliest is [QuerySet.Earliest] as a future.
func (q QuerySet[T]) AEarliest(ctx context.Context, fields ...string) *Future[T] {
	return async(ctx, q, "AEarliest", q.extreme("Earliest", fields, false))
}

// AList is [QuerySet.List] as a future.
func (q QuerySet[T]) AList(ctx context.Context) *Future[[]T] { return async(ctx, q, "AList", q.list) }

// ACount is [QuerySet.Count] as a future.
func (q QuerySet[T]) ACount(ctx context.Context) *Future[int] {
	return async(ctx, q, "ACount", q.count)
}

// AExists is [QuerySet.Exists] as a future.
func (q QuerySet[T]) AExists(ctx context.Context) *Future[bool] {
	return async(ctx, q, "AExists", q.exists)
}

// AContains is [QuerySet.Contains] as a future.
func (q QuerySet[T]) AContains(ctx context.Context, row T) *Future[bool] {
	return async(ctx, q, "AContains", q.contains(row))
}

// AExplain is [QuerySet.Explain] as a future.
func (q QuerySet[T]) AExplain(ctx context.Context) *Future[string] {
	return async(ctx, q, "AExplain", q.explain)
}

// AAggregate is [QuerySet.Aggregate] as a future.
func (q QuerySet[T]) AAggregate(ctx context.Context, as As) *Future[map[string]any] {
	return async(ctx, q, "AAggregate", q.aggregate(as))
}

// ACreate is [QuerySet.Create] as a future.
func (q QuerySet[T]) ACreate(ctx context.Context, row T) *Future[T] {
	return async(ctx, q, "ACreate", q.create(row))
}

// AGetOrCreate is [QuerySet.GetOrCreate] as a future.
func (q QuerySet[T]) AGetOrCreate(ctx context.Context, key Q, defaults Set) *Future[Found[T]] {
	return async(ctx, q, "AGetOrCreate", q.getOrCreate(key, defaults))
}

// AUpdateOrCreate is [QuerySet.UpdateOrCreate] as a future.
func (q QuerySet[T]) AUpdateOrCreate(ctx context.Context, key Q, set, create Set) *Future[Found[T]] {
	return async(ctx, q, "AUpdateOrCreate", q.updateOrCreate(key, set, create))
}

// ABulkCreate is [QuerySet.BulkCreate] as a future.
func (q QuerySet[T]) ABulkCreate(ctx context.Context, rows []T, opts ...BulkOption) *Future[[]T] {
	return async(ctx, q, "ABulkCreate", q.bulkCreate(rows, opts))
}

// ABulkUpdate is [QuerySet.BulkUpdate] as a future.
func (q QuerySet[T]) ABulkUpdate(ctx context.Context, rows []T, fields []string, opts ...BulkOption) *Future[int] {
	return async(ctx, q, "ABulkUpdate", q.bulkUpdate(rows, fields, opts))
}

// AUpdate is [QuerySet.Update] as a future.
func (q QuerySet[T]) AUpdate(ctx context.Context, set Set) *Future[int] {
	return async(ctx, q, "AUpdate", q.update(set))
}

// ADelete is [QuerySet.Delete] as a future.
func (q QuerySet[T]) ADelete(ctx context.Context) *Future[Deleted] {
	return async(ctx, q, "ADelete", q.delete)
}

// AIterator is [QuerySet.Iterator] for a task: it awaits each chunk of rows,
// and so hands the turn on between them.
func (q QuerySet[T]) AIterator(ctx context.Context, chunk ...int) iter.Seq2[T, error] {
	return q.iterate(ctx, "AIterator", chunk, func(ctx context.Context, read func(context.Context) ([]T, error)) ([]T, error) {
		if ctx == nil {
			return nil, q.failed("AIterator", ErrNilContext) // the caller has no future to await
		}
		return async(ctx, q, "AIterator", read).Await(ctx)
	})
}
