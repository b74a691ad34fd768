package ormapi

import (
	"cmp"
	"reflect"
	"slices"
)

// QuerySet describes a query for rows of type T, a struct. It is a value and
// never changes: a lazy method returns another queryset, and sends nothing to
// the database. A terminal runs the query. So one queryset can be run any
// number of times, and shared.
//
// What is wrong with a query is found by the terminal, before anything is sent.
type QuerySet[T any] struct{ state }

// state is a queryset whatever its rows are.
type state struct {
	db       *DB
	filters  []filter
	order    []string
	reversed bool
	distinct bool
	sliced   bool
	limit    *int
	offset   int
	only     []string // nil: no Only; else at least one name
	deferred []string
	alias    string
	lock     bool
	ifLocked IfLocked
	none     bool

	combined *combined // nil: the rows are the model's

	related     []relating
	prefetched  []func(*plan) (fill, error)
	annotations []annotation
	model       reflect.Type // what the rows are read from; nil: T
	values      []string     // not nil: read these as T, all if there is none
	flat        bool         // T is the one value, not a map of all

	fault *QueryError // the first mistake that a lazy method could see
}

// filter is the arguments of one Filter, Exclude or Get.
type filter struct {
	op     string
	negate bool
	cond   frozen
}

// Objects returns all rows of T in db.
func Objects[T any](db *DB) QuerySet[T] { return QuerySet[T]{state{db: db}} }

// modelType is what the rows are read from.
func (q QuerySet[T]) modelType() reflect.Type {
	if q.model != nil {
		return q.model
	}
	return reflect.TypeFor[T]()
}

// modelName is the name of the model in messages.
func (q QuerySet[T]) modelName() string {
	t := q.modelType()
	return cmp.Or(t.Name(), t.String())
}

// failed adds what and where it went wrong to an error of a terminal that does not
// say so yet.
func (q QuerySet[T]) failed(op string, err error) error {
	if err == nil {
		return nil
	}
	e, ok := err.(*QueryError)
	switch {
	case !ok:
		err, field := caused(err)
		return &QueryError{q.modelName(), op, field, err}
	case e.Model == "":
		return &QueryError{q.modelName(), op, e.Field, e.Err}
	}
	return e
}

// plan is a queryset that has been checked: what the terminal op hands to the
// engine.
type plan struct {
	*Query
	engine   Engine
	resolver resolver
	none     bool // nothing can match, so nothing need be sent
	sliced   bool
	ordered  bool
	grouped  bool // rows are groups of rows
	fills    []fill
}

// plan checks the whole query, whatever the terminal will use of it, so that a
// mistake does not hide behind a terminal that ignores it.
func (q QuerySet[T]) plan(op string) (*plan, error) {
	if q.fault != nil {
		return nil, q.fault
	}
	db, err := q.db.using(q.alias)
	if err != nil {
		return nil, q.failed(op, err)
	}
	schema, err := db.schema(q.modelType())
	if err != nil {
		return nil, q.failed(op, err)
	}
	whole := new(struct {
		plan  plan
		query Query
		exprs [2]Expr
		room  []Expr
	}) // in one allocation
	whole.room = whole.exprs[:]
	whole.query = Query{Schema: schema, Distinct: q.distinct, Offset: q.offset, ForUpdate: q.lock, IfLocked: q.ifLocked}
	p := &whole.plan
	*p = plan{
		Query:    &whole.query,
		engine:   db.engine,
		resolver: resolver{db: db, schema: schema, op: op, room: &whole.room},
		none:     q.none,
		sliced:   q.sliced,
		ordered:  len(q.order) > 0,
	}
	if err = q.combined.from(p); err != nil {
		return nil, q.failed(op, err)
	}
	if q.limit != nil {
		p.Limit = *q.limit
		p.none = p.none || p.Limit == 0
	}
	if err = q.annotate(p); err != nil {
		return nil, err
	}
	if err = q.where(p); err != nil {
		return nil, err
	}
	if p.Order, err = p.resolver.in("OrderBy").orders(q.order); err != nil {
		return nil, err
	}
	if q.reversed {
		p.reverse()
	}
	if p.Related, err = q.relations(p.resolver); err != nil {
		return nil, err
	}
	if p.Columns, err = q.columns(p.resolver); err != nil {
		return nil, err
	}
	for _, prefetched := range q.prefetched {
		fill, err := prefetched(p)
		if err != nil {
			return nil, err
		}
		p.fills = append(p.fills, fill)
	}
	return p, nil
}

func (f filter) resolve(r resolver) (Predicate, error) {
	cond, err := f.cond.resolve(r.in(f.op))
	if err == nil && f.negate {
		cond = NotOf{cond}
	}
	return cond, err
}

// where joins the conditions of all filters: those on groups apart from those on
// the rows that are grouped.
func (q QuerySet[T]) where(p *plan) (err error) {
	if len(q.filters) == 1 && !p.grouped {
		p.Where, err = q.filters[0].resolve(p.resolver)
		return err
	}
	var rows, groups AllOf
	for _, f := range q.filters {
		cond, err := f.resolve(p.resolver)
		if err != nil {
			return err
		}
		if !p.grouped {
			rows = append(rows, cond)
			continue
		}
		parts, ok := cond.(AllOf)
		if !ok {
			parts = AllOf{cond}
		}
		for _, part := range parts {
			if ofRows(part) {
				groups = append(groups, part)
			} else {
				rows = append(rows, part)
			}
		}
	}
	p.Where, p.Having = joined(rows), joined(groups)
	return nil
}

func joined(all AllOf) Predicate {
	switch len(all) {
	case 0:
		return nil
	case 1:
		return all[0]
	}
	return all
}

// ofRows says whether p compares an aggregate of the query's rows.
func ofRows(p Predicate) bool {
	switch p := p.(type) {
	case AllOf:
		return slices.ContainsFunc(p, ofRows)
	case AnyOf:
		return slices.ContainsFunc(p, ofRows)
	case NotOf:
		return ofRows(p.Of)
	case Match:
		return p.Of.ofRows() || slices.ContainsFunc(p.Args, Expr.ofRows)
	}
	return false
}

// columns returns what Only and Defer leave to read, nil for everything. The
// primary key is always read.
func (q QuerySet[T]) columns(r resolver) ([]string, error) {
	if q.only == nil && q.deferred == nil {
		return nil, nil
	}
	only, err := r.in("Only").fields(q.only)
	if err != nil {
		return nil, err
	}
	deferred, err := r.in("Defer").fields(q.deferred)
	if err != nil {
		return nil, err
	}
	var columns []string
	for _, f := range r.schema.Fields {
		wanted := (q.only == nil || slices.Contains(only, f.Column)) && !slices.Contains(deferred, f.Column)
		if wanted || f.PrimaryKey {
			columns = append(columns, f.Column)
		}
	}
	if len(columns) == 0 {
		return nil, r.in("Defer").fail("", ErrUnknownField, "no field is left to read")
	}
	return columns, nil
}

func (r resolver) fields(keys []string) ([]string, error) {
	columns := make([]string, len(keys))
	for i, key := range keys {
		f, err := r.field(key, key)
		if err != nil {
			return nil, err
		}
		columns[i] = f.Column
	}
	return columns, nil
}

func (p *plan) reverse() {
	for i := range p.Order {
		p.Order[i].Descending = !p.Order[i].Descending
	}
}
