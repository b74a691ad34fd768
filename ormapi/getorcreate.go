package ormapi

import (
	"context"
	"errors"
	"reflect"
	"slices"
)

// Found is a row, and whether it had to be created.
type Found[T any] struct {
	Row     T
	Created bool
}

// frozen is set as it is now, nil if it is.
func (set Set) frozen() entries {
	if set == nil {
		return nil
	}
	return frozenEntries(set)
}

// with is es in which key has this value.
func (es entries) with(key string, value any) entries {
	for i := range es {
		if es[i].key == key {
			es[i].value = value
			return es
		}
	}
	return append(es, entry{key, value})
}

// A row is looked for and created in two statements, and between them somebody else
// may create it. Then the insert fails on what is unique, and the row is there: so
// after a failed insert it is looked for once more. In a transaction the insert has
// a savepoint, for a statement that fails would end the transaction in PostgreSQL.
//
// Looking for the row locks nothing. In MySQL it would lock the place of a row that
// is not there, and two who do that and then insert wait for each other; a lock of
// the row that is found the second time meets the locks that the failed inserts of
// others have left.

// getOrCreate is the body of GetOrCreate.
func (q QuerySet[T]) getOrCreate(key Q, defaults Set) func(context.Context) (Found[T], error) {
	return q.finder("GetOrCreate", frozenEntries(key), defaults.frozen()).getOrCreate
}

// updateOrCreate is the body of UpdateOrCreate.
func (q QuerySet[T]) updateOrCreate(key Q, set, create Set) func(context.Context) (Found[T], error) {
	if create == nil {
		create = set
	}
	f, as := q.finder("UpdateOrCreate", frozenEntries(key), create.frozen()), set.frozen()
	return func(ctx context.Context) (Found[T], error) { return f.updateOrCreate(ctx, as) }
}

// finder looks for a row by a key, and knows what to create where there is none.
type finder[T any] struct {
	queryset QuerySet[T] // narrowed to the key
	op       string
	key      entries
	defaults entries
	// created, unless it is nil, does what else there is to do about a row that
	// has been created.
	created func(ctx context.Context, e Engine, row T) error
}

func (q QuerySet[T]) finder(op string, key, defaults entries) finder[T] {
	return finder[T]{queryset: q.narrowed(filter{op, false, key}), op: op, key: key, defaults: defaults}
}

func (f finder[T]) getOrCreate(ctx context.Context) (Found[T], error) {
	p, row, err := f.plan()
	if err != nil {
		return Found[T]{}, err
	}
	return f.find(ctx, p, row, f.queryset.transaction() != nil)
}

// updateOrCreate changes the row in one statement, which asks for the key again: the
// row may have gone since it was found, or no longer match. Then it is looked for anew.
func (f finder[T]) updateOrCreate(ctx context.Context, set entries) (Found[T], error) {
	p, row, err := f.plan()
	if err != nil {
		return Found[T]{}, err
	}
	var as []Assignment
	if len(set) > 0 {
		if as, err = p.resolver.assignments(set); err != nil {
			return Found[T]{}, err
		}
	}
	for range 10 {
		var found Found[T]
		found, err = f.find(ctx, p, row, f.queryset.transaction() != nil)
		if err != nil || found.Created || len(as) == 0 {
			return found, err
		}
		if found.Row, err = f.change(ctx, p, found.Row, as); err == nil {
			return found, nil
		}
		if !errors.Is(err, ErrDoesNotExist) {
			break
		}
	}
	return Found[T]{}, f.queryset.failed(f.op, err)
}

// plan checks the query and the row to be created, before anything is sent.
func (f finder[T]) plan() (p *plan, row T, err error) {
	if p, err = f.queryset.ofModel(f.op); err != nil {
		return nil, row, err
	}
	r := p.resolver.in(f.op)
	set := make(entries, 0, len(f.key)+len(f.defaults))
	for _, e := range f.key {
		if field, ok := r.given(e.key); ok {
			set = set.with(field.Column, e.value)
		}
	}
	for _, e := range f.defaults {
		field, err := r.field(e.key, e.key)
		if err != nil {
			return nil, row, err
		}
		set = set.with(field.Column, e.value)
	}
	if len(set) == 0 {
		return p, row, nil
	}
	as, err := r.assignments(set)
	if err != nil {
		return nil, row, err
	}
	return p, row, r.build(&row, as)
}

// given is the field that a key gives a value to: one that says what the row has,
// and not only how it compares.
func (r resolver) given(key string) (Field, bool) {
	if relation, ok := r.schema.Relation(key); ok && len(relation.On) == 1 && !relation.Many {
		key = relation.On[0].From
	}
	f, err := r.field(key, key)
	return f, err == nil
}

// find looks for the row, and creates row if there is none.
func (f finder[T]) find(ctx context.Context, p *plan, row T, savepoint bool) (found Found[T], err error) {
	if found.Row, err = f.queryset.one(ctx, p, f.op); !errors.Is(err, ErrDoesNotExist) {
		return found, err
	}
	insert := func(e Engine) error {
		if err := e.Insert(ctx, p.Query, &row, nil); err != nil || f.created == nil {
			return err
		}
		return f.created(ctx, e, row)
	}
	if savepoint || f.created != nil {
		err = within(ctx, p.engine, insert)
	} else {
		err = insert(p.engine)
	}
	if err == nil {
		return Found[T]{row, true}, nil
	}
	if there, again := f.queryset.one(ctx, p, f.op); again == nil {
		return Found[T]{there, false}, nil
	}
	return Found[T]{}, f.queryset.failed(f.op, err)
}

// change assigns to row and returns it as it is then. It is read again only if the
// database has computed a value.
func (f finder[T]) change(ctx context.Context, p *plan, row T, as []Assignment) (T, error) {
	same, err := p.Schema.is(reflect.ValueOf(row))
	if err != nil {
		return row, err
	}
	constants := slices.DeleteFunc(slices.Clone(as), func(a Assignment) bool { return a.Value.Op != OpValue })
	if err := p.resolver.in(f.op).build(&row, constants); err != nil {
		return row, err
	}
	update := &Query{Schema: p.Schema, Where: same}
	if p.From == nil {
		update.Where = AllOf{p.Where, same}
	}
	if len(constants) == len(as) {
		return row, updateOne(ctx, p.engine, update, as)
	}
	read := *p
	read.Query = &Query{Schema: p.Schema, Related: p.Related, Annotations: p.Annotations, Columns: p.Columns}
	if read.Where, err = p.Schema.is(reflect.ValueOf(row)); err != nil {
		return row, err
	}
	err = within(ctx, p.engine, func(e Engine) (err error) {
		if err = updateOne(ctx, e, update, as); err != nil {
			return err
		}
		read.engine = e
		row, err = f.queryset.one(ctx, &read, f.op)
		return err
	})
	return row, err
}

// updateOne changes the one row of q. A database may count only rows that are not as
// they were, so none is asked about once more.
func updateOne(ctx context.Context, e Engine, q *Query, as []Assignment) error {
	n, err := e.Update(ctx, q, as)
	if err != nil || n > 0 {
		return err
	}
	there, err := e.Exists(ctx, q)
	if err == nil && !there {
		return ErrDoesNotExist
	}
	return err
}
