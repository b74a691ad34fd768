package ormapi

import (
	"slices"
)

// Methods that return new QuerySets.
//
// None of them takes a context or runs a query, so they are safe on a loop and
// have no async twin.

// All returns the same query: a name for "no condition".
func (q QuerySet[T]) All() QuerySet[T] { return q }

// Filter keeps the rows that all of conds hold for.
func (q QuerySet[T]) Filter(conds ...Cond) QuerySet[T] { return q.filtered("Filter", false, conds) }

// Exclude leaves out exactly the rows that Filter with the same conditions
// keeps. Rows in which a NULL leaves a condition unknown are therefore kept.
func (q QuerySet[T]) Exclude(conds ...Cond) QuerySet[T] { return q.filtered("Exclude", true, conds) }

func (q QuerySet[T]) filtered(op string, negate bool, conds []Cond) QuerySet[T] {
	if len(conds) == 0 {
		return q
	}
	return q.narrowed(filter{op, negate, all(conds)})
}

func (q QuerySet[T]) narrowed(by filter) QuerySet[T] {
	q = q.unsliced(by.op)
	q.filters = append(slices.Clip(q.filters), by)
	return q
}

// OrderBy sorts by these fields, the first one first, downwards with a minus
// before the name: OrderBy("-created", "pk"). A field of the one related row is
// OrderBy("author__name"). It replaces an earlier OrderBy; without fields the
// query has no order.
func (q QuerySet[T]) OrderBy(fields ...string) QuerySet[T] {
	q = q.unsliced("OrderBy")
	q.order = slices.Clone(fields)
	return q
}

// Reverse turns the order round: that of OrderBy, or that of [QuerySet.First]
// and [QuerySet.Last]. A list without an order has none to turn.
func (q QuerySet[T]) Reverse() QuerySet[T] {
	q = q.unsliced("Reverse")
	q.reversed = !q.reversed
	return q
}

// Distinct leaves out rows that are equal in every column that is read.
func (q QuerySet[T]) Distinct() QuerySet[T] {
	q = q.unsliced("Distinct")
	q.distinct = true
	return q
}

// Annotate computes a value for each row, by a name that Filter, OrderBy, Values
// and F then take as they take a field's:
//
//	busy := posts.Annotate(ormapi.As{"n": ormapi.Count("comments")}).Filter(ormapi.Q{"n__gt": 10}).OrderBy("-n")
//
// A row has the value where its struct has a field of that name which is no
// column (in bunengine, one tagged scanonly).
//
// An aggregate of related rows is one value for each row. An aggregate of the rows
// themselves needs groups: those of [Values] before it, one for each combination
// of what Values reads. Filters on such an aggregate choose groups, others choose
// the rows that are grouped, wherever they stand.
func (q QuerySet[T]) Annotate(as As) QuerySet[T] {
	q = q.unsliced("Annotate")
	q.annotations = append(slices.Clip(q.annotations), annotation{as.frozen(), q.values != nil})
	return q
}

// Limit keeps the first n rows, none if n is 0. It replaces an earlier Limit.
// Like a slice in Django it comes last: Filter, Exclude, OrderBy, Reverse and
// Distinct after it are refused with [ErrSliced].
func (q QuerySet[T]) Limit(n int) QuerySet[T] {
	q.sliced = true
	q.limit = &n
	return q.nonNegative("Limit", n)
}

// Offset leaves out the first n rows. Like Limit, it comes last.
func (q QuerySet[T]) Offset(n int) QuerySet[T] {
	q.sliced = q.sliced || n != 0
	q.offset = n
	return q.nonNegative("Offset", n)
}

// Only reads these fields and the primary key; the others are zero in the
// rows. It replaces an earlier Only; without fields it reads the primary key.
func (q QuerySet[T]) Only(fields ...string) QuerySet[T] {
	q.only = append([]string{}, fields...)
	return q
}

// Defer reads all fields but these, in addition to earlier calls. They are zero
// in the rows: nothing loads them later. The primary key is always read.
func (q QuerySet[T]) Defer(fields ...string) QuerySet[T] {
	q.deferred = append(slices.Clip(q.deferred), fields...)
	return q
}

// None matches nothing. Its terminals send nothing to the database.
func (q QuerySet[T]) None() QuerySet[T] {
	q.none = true
	return q
}

// Using runs the query on another database, see [DB.WithAlias].
func (q QuerySet[T]) Using(alias string) QuerySet[T] {
	q.alias = alias
	return q
}

// SelectForUpdate locks the rows that are read until the end of the
// transaction, where the database can (SQLite has no such lock, and the call no
// effect there). A query outside a transaction is one of its own. Where another
// transaction has locked them it waits, unless it is told [NoWait] or [SkipLocked].
func (q QuerySet[T]) SelectForUpdate(ifLocked ...IfLocked) QuerySet[T] {
	q.lock = true
	for _, q.ifLocked = range ifLocked {
	}
	return q
}

// unsliced notes a method that cannot follow a slice.
func (q QuerySet[T]) unsliced(op string) QuerySet[T] {
	if q.sliced && q.fault == nil {
		q.fault = &QueryError{Model: q.modelName(), Op: op, Err: ErrSliced}
	}
	return q
}

func (q QuerySet[T]) nonNegative(op string, n int) QuerySet[T] {
	if n < 0 && q.fault == nil {
		q.fault = &QueryError{Model: q.modelName(), Op: op, Err: ErrNegativeSlice}
	}
	return q
}
