package ormapi

import (
	"context"
	"iter"
	"math"
	"reflect"
)

// Methods that do not return QuerySets: terminals.
//
// A terminal blocks until the database has answered. In a task it is refused
// with [ErrSynchronousOnly] before anything is sent.
//
// Each is one line around a body, the unexported function that does the work.
// Its async twin in queryset_async.go is one line around the same body, so the
// two cannot drift apart.

// Get returns the one row that matches, conds included. It is an error if there
// is none, [ErrDoesNotExist], or more, [ErrMultipleObjectsReturned].
func (q QuerySet[T]) Get(ctx context.Context, conds ...Cond) (T, error) {
	return blocking(ctx, q, "Get", q.get(conds))
}

// First returns the first row, by the primary key if the query has no order. If
// there is none, the error is [ErrDoesNotExist].
func (q QuerySet[T]) First(ctx context.Context) (T, error) {
	return blocking(ctx, q, "First", q.first)
}

// Last is [QuerySet.First] with the order turned round.
func (q QuerySet[T]) Last(ctx context.Context) (T, error) {
	return blocking(ctx, q, "Last", q.last)
}

// Latest returns the row with the greatest value of the first field, the second
// field where those are equal, and so on; the least with a minus before the name.
// It takes no notice of the query's order. If there is no row, the error is
// [ErrDoesNotExist].
func (q QuerySet[T]) Latest(ctx context.Context, fields ...string) (T, error) {
	return blocking(ctx, q, "Latest", q.extreme("Latest", fields, true))
}

// Earliest is [QuerySet.Latest] turned round.
func (q QuerySet[T]) Earliest(ctx context.Context, fields ...string) (T, error) {
	return blocking(ctx, q, "Earliest", q.extreme("Earliest", fields, false))
}

// List returns all rows. It is never nil without an error.
func (q QuerySet[T]) List(ctx context.Context) ([]T, error) {
	return blocking(ctx, q, "List", q.list)
}

// Count returns how many rows there are.
func (q QuerySet[T]) Count(ctx context.Context) (int, error) {
	return blocking(ctx, q, "Count", q.count)
}

// Exists says whether there is a row.
func (q QuerySet[T]) Exists(ctx context.Context) (bool, error) {
	return blocking(ctx, q, "Exists", q.exists)
}

// Contains says whether row, by its primary key, is one of the query's.
func (q QuerySet[T]) Contains(ctx context.Context, row T) (bool, error) {
	return blocking(ctx, q, "Contains", q.contains(row))
}

// Explain returns how the database would run the query, in its own words. It is
// empty where nothing would be sent.
func (q QuerySet[T]) Explain(ctx context.Context) (string, error) {
	return blocking(ctx, q, "Explain", q.explain)
}

// Aggregate computes values from all rows together: posts.Aggregate(ctx,
// ormapi.As{"most": ormapi.Max("hits")}). They have the fields' types; without
// rows a count is 0 and all others are nil. A query with a slice, with Distinct or
// with Values is refused.
func (q QuerySet[T]) Aggregate(ctx context.Context, as As) (map[string]any, error) {
	return blocking(ctx, q, "Aggregate", q.aggregate(as))
}

// Create inserts row and returns it with what the database generated, such as
// its key. The query's conditions do not matter.
func (q QuerySet[T]) Create(ctx context.Context, row T) (T, error) {
	return blocking(ctx, q, "Create", q.create(row))
}

// GetOrCreate returns the one row that matches key or, where there is none, creates
// one of what key says it equals and of defaults, which may be nil:
//
//	found, err := tags.GetOrCreate(ctx, ormapi.Q{"slug__iexact": "go"}, ormapi.Set{"slug": "go", "title": "Go"})
//
// Who calls it twice at once gets one row where what key names is unique. In a
// transaction of MySQL's, though, who comes second gets [ErrUnique]: it does not see
// what has happened since it began.
func (q QuerySet[T]) GetOrCreate(ctx context.Context, key Q, defaults Set) (Found[T], error) {
	return blocking(ctx, q, "GetOrCreate", q.getOrCreate(key, defaults))
}

// UpdateOrCreate assigns set to the one row that matches key or, where there is
// none, creates one of what key says it equals and of create, of set if create is
// nil. The row is changed in one statement, so what F computes is not lost.
func (q QuerySet[T]) UpdateOrCreate(ctx context.Context, key Q, set, create Set) (Found[T], error) {
	return blocking(ctx, q, "UpdateOrCreate", q.updateOrCreate(key, set, create))
}

// BulkCreate inserts rows, as many in one statement as [BatchSize] says, all or
// none of them, and returns them with what the database generated. Where conflicts
// are settled, by [IgnoreConflicts] or [UpdateConflicts], it returns them as they
// are: which of them were inserted is not known.
func (q QuerySet[T]) BulkCreate(ctx context.Context, rows []T, opts ...BulkOption) ([]T, error) {
	return blocking(ctx, q, "BulkCreate", q.bulkCreate(rows, opts))
}

// BulkUpdate writes these fields of rows, which it knows by their primary keys, as
// many in one statement as [BatchSize] says, all or none of them. It returns how
// many there were; rows that the query does not have stay as they are.
func (q QuerySet[T]) BulkUpdate(ctx context.Context, rows []T, fields []string, opts ...BulkOption) (int, error) {
	return blocking(ctx, q, "BulkUpdate", q.bulkUpdate(rows, fields, opts))
}

// Update assigns to all rows in one statement and returns how many matched.
func (q QuerySet[T]) Update(ctx context.Context, set Set) (int, error) {
	return blocking(ctx, q, "Update", q.update(set))
}

// Deleted is what Delete deleted.
type Deleted struct {
	Total    int            // rows
	PerModel map[string]int // rows by the model's name; what the database cascades to is not counted
}

// Delete deletes all rows in one statement. The query must have no slice.
func (q QuerySet[T]) Delete(ctx context.Context) (Deleted, error) {
	return blocking(ctx, q, "Delete", q.delete)
}

// Iterator reads the rows as the loop over it asks for them, in chunks of 2,000 or of
// as many as it is told, without holding them all in memory. The query runs anew for
// each loop. An error ends it, with the zero row.
//
// The query stays open while the loop runs and holds a connection, except in a
// transaction, whose one connection is then free for others: see [Atomic]. On an SQLite
// database in memory, writing meanwhile waits for it and fails.
func (q QuerySet[T]) Iterator(ctx context.Context, chunk ...int) iter.Seq2[T, error] {
	return q.iterate(ctx, "Iterator", chunk, func(ctx context.Context, read func(context.Context) ([]T, error)) ([]T, error) {
		return blocking(ctx, q, "Iterator", read)
	})
}

// blocking runs the body of a sync terminal, where that is allowed. It keeps
// neither q nor body, so that both stay on the caller's stack.
func blocking[T, R any](ctx context.Context, q QuerySet[T], op string, body func(context.Context) (R, error)) (r R, err error) {
	if err := guard(ctx, op); err != nil {
		return r, q.failed(op, err)
	}
	if t := q.transaction(); t != nil {
		turn, done, err := t.ticket(false)
		if err != nil {
			return r, q.failed(op, err)
		}
		<-turn // those before it end under their own contexts
		defer done()
	}
	return body(ctx)
}

// The bodies. What takes arguments is a function that copies them and returns
// the body: the body may run later, on another goroutine.

func (q QuerySet[T]) get(conds []Cond) func(context.Context) (T, error) {
	q = q.filtered("Get", false, conds)
	return func(ctx context.Context) (row T, err error) {
		p, err := q.plan("Get")
		if err != nil {
			return row, err
		}
		return q.one(ctx, p, "Get")
	}
}

// one is the one row of p.
func (q QuerySet[T]) one(ctx context.Context, p *plan, op string) (row T, err error) {
	if p.Limit == 0 || p.Limit > 2 {
		p.Limit = 2 // one more than wanted tells the difference
	}
	if !p.sliced {
		p.Order = nil
	}
	rows, err := q.rows(ctx, p, op)
	switch {
	case err != nil:
		return row, err
	case len(rows) == 0:
		return row, q.failed(op, ErrDoesNotExist)
	case len(rows) > 1:
		return row, q.failed(op, ErrMultipleObjectsReturned)
	}
	return rows[0], nil
}

func (q QuerySet[T]) first(ctx context.Context) (T, error) { return q.end(ctx, "First", false) }

func (q QuerySet[T]) last(ctx context.Context) (T, error) { return q.end(ctx, "Last", true) }

// end is the row at one end of the order.
func (q QuerySet[T]) end(ctx context.Context, op string, last bool) (row T, err error) {
	p, err := q.plan(op)
	if err != nil {
		return row, err
	}
	if p.sliced && (last || !p.ordered) {
		return row, q.failed(op, ErrSliced)
	}
	if !p.ordered && p.grouped {
		return row, q.failed(op, ErrNoPrimaryKey)
	}
	if !p.ordered {
		pk := p.resolver.schema.PrimaryKey()
		if len(pk) == 0 {
			return row, q.failed(op, ErrNoPrimaryKey)
		}
		for _, column := range pk {
			p.Order = append(p.Order, Order{F(column), q.reversed})
		}
	}
	if last {
		p.reverse()
	}
	if !p.none {
		p.Limit = 1
	}
	rows, err := q.rows(ctx, p, op)
	switch {
	case err != nil:
		return row, err
	case len(rows) == 0:
		return row, q.failed(op, ErrDoesNotExist)
	}
	return rows[0], nil
}

func (q QuerySet[T]) list(ctx context.Context) ([]T, error) {
	p, err := q.plan("List")
	if err != nil {
		return nil, err
	}
	return q.rows(ctx, p, "List")
}

func (q QuerySet[T]) rows(ctx context.Context, p *plan, op string) ([]T, error) {
	rows := make([]T, 0, min(p.Limit, 2)) // where it is known how many
	if p.none {
		return rows, nil
	}
	if p.Values != nil {
		rows, err := q.collect(ctx, p, rows, math.MaxInt)
		return rows, q.failed(op, err)
	}
	if err := p.engine.Select(ctx, p.Query, &rows); err != nil {
		return nil, q.failed(op, err)
	}
	return rows, q.failed(op, filled(ctx, p, rows))
}

func (q QuerySet[T]) count(ctx context.Context) (int, error) {
	p, err := q.plan("Count")
	if err != nil || p.none {
		return 0, err
	}
	limit, offset := p.Limit, p.Offset
	p.Order, p.Limit, p.Offset = nil, 0, 0
	n, err := p.engine.Count(ctx, p.Query)
	if err != nil {
		return 0, q.failed("Count", err)
	}
	n = max(n-offset, 0)
	if limit > 0 {
		n = min(n, limit)
	}
	return n, nil
}

func (q QuerySet[T]) exists(ctx context.Context) (bool, error) {
	p, err := q.plan("Exists")
	if err != nil || p.none {
		return false, err
	}
	p.Order = nil
	ok, err := p.engine.Exists(ctx, p.Query)
	return ok, q.failed("Exists", err)
}

func (q QuerySet[T]) explain(ctx context.Context) (string, error) {
	p, err := q.plan("Explain")
	if err != nil || p.none {
		return "", err
	}
	steps, err := p.engine.Explain(ctx, p.Query)
	return steps, q.failed("Explain", err)
}

func (q QuerySet[T]) create(row T) func(context.Context) (T, error) {
	return func(ctx context.Context) (T, error) {
		var zero T
		p, err := q.ofModel("Create")
		if err != nil {
			return zero, err
		}
		created := row
		if err := p.Schema.keep(reflect.ValueOf(&created).Elem()); err != nil {
			return zero, q.failed("Create", err)
		}
		if err := p.engine.Insert(ctx, p.Query, &created, nil); err != nil {
			return zero, q.failed("Create", err)
		}
		return created, nil
	}
}

func (q QuerySet[T]) update(set Set) func(context.Context) (int, error) {
	as := frozenEntries(set)
	return func(ctx context.Context) (int, error) {
		p, err := q.unslicedPlan("Update")
		if err != nil {
			return 0, err
		}
		assignments, err := p.resolver.assignments(as)
		if err != nil || p.none {
			return 0, err
		}
		n, err := p.engine.Update(ctx, p.Query, assignments)
		return n, q.failed("Update", err)
	}
}

func (q QuerySet[T]) delete(ctx context.Context) (Deleted, error) {
	p, err := q.unslicedPlan("Delete")
	if err != nil {
		return Deleted{}, err
	}
	if p.none {
		return Deleted{PerModel: map[string]int{}}, nil
	}
	return q.deleted(ctx, p)
}

// deleted deletes the rows of p.
func (q QuerySet[T]) deleted(ctx context.Context, p *plan) (deleted Deleted, err error) {
	if deleted.Total, err = p.engine.Delete(ctx, p.Query); err != nil {
		return Deleted{}, q.failed("Delete", err)
	}
	deleted.PerModel = map[string]int{q.modelName(): deleted.Total}
	return deleted, nil
}

// unslicedPlan is plan for the terminals that a slice cannot narrow.
func (q QuerySet[T]) unslicedPlan(op string) (*plan, error) {
	p, err := q.plan(op)
	switch {
	case err != nil:
		return nil, err
	case p.sliced:
		return nil, q.failed(op, ErrSliced)
	case p.From != nil && op != "Aggregate":
		return nil, q.failed(op, ErrCombined)
	case p.Values != nil && op != "Aggregate":
		return nil, q.failed(op, ErrValues)
	}
	return p, nil
}
