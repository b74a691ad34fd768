package ormapi

import (
	"context"
	"reflect"
	"slices"
)

// The bodies of a related manager's terminals.

func (m RelatedManager[R]) add(rows []R) func(context.Context) (int, error) {
	rows = slices.Clone(rows)
	return func(ctx context.Context) (int, error) {
		p, l, err := m.many("Add", rows)
		if err != nil {
			return 0, err
		}
		n, err := attach(ctx, p.engine, p, l, rows)
		return n, m.All().failed("Add", err)
	}
}

func (m RelatedManager[R]) remove(rows []R) func(context.Context) (int, error) {
	rows = slices.Clone(rows)
	return func(ctx context.Context) (int, error) {
		p, l, err := m.many("Remove", rows)
		if err != nil {
			return 0, err
		}
		n, err := detach(ctx, p.engine, p, l, rows, false)
		return n, m.All().failed("Remove", err)
	}
}

func (m RelatedManager[R]) clear(ctx context.Context) (int, error) {
	p, l, err := m.many("Clear", nil)
	if err != nil {
		return 0, err
	}
	n, err := detach[R](ctx, p.engine, p, l, nil, true)
	return n, m.All().failed("Clear", err)
}

func (m RelatedManager[R]) set(rows []R) func(context.Context) (Changed, error) {
	rows = slices.Clone(rows)
	return func(ctx context.Context) (changed Changed, err error) {
		p, l, err := m.many("Set", rows)
		if err != nil {
			return changed, err
		}
		err = within(ctx, p.engine, func(e Engine) (err error) {
			if changed.Removed, err = detach(ctx, e, p, l, rows, true); err == nil {
				changed.Added, err = attach(ctx, e, p, l, rows)
			}
			return err
		})
		if err != nil {
			return Changed{}, m.All().failed("Set", err)
		}
		return changed, nil
	}
}

func (m RelatedManager[R]) create(row R) func(context.Context) (R, error) {
	return func(ctx context.Context) (created R, err error) {
		p, l, err := m.many("Create", nil)
		if err != nil {
			return created, err
		}
		made := row
		err = p.Schema.keep(reflect.ValueOf(row))
		if err == nil && l.through == nil {
			err = p.resolver.in("Create").build(&made, l.own)
		}
		if err == nil {
			err = l.creating(ctx, p, &made)
		}
		if err != nil {
			return created, m.All().failed("Create", err)
		}
		return made, nil
	}
}

// creating inserts row, a pointer to a model, and what links it.
func (l link) creating(ctx context.Context, p *plan, row any) error {
	if l.through == nil {
		return p.engine.Insert(ctx, &Query{Schema: p.Schema}, row, nil)
	}
	return within(ctx, p.engine, func(e Engine) error {
		if err := e.Insert(ctx, &Query{Schema: p.Schema}, row, nil); err != nil {
			return err
		}
		_, err := l.insert(ctx, e, []reflect.Value{reflect.ValueOf(row).Elem()})
		return err
	})
}

func (m RelatedManager[R]) getOrCreate(key Q, defaults Set) func(context.Context) (Found[R], error) {
	keys, others := frozenEntries(key), defaults.frozen()
	return func(ctx context.Context) (Found[R], error) {
		f, err := m.finder("GetOrCreate", keys, others)
		if err != nil {
			return Found[R]{}, err
		}
		return f.getOrCreate(ctx)
	}
}

func (m RelatedManager[R]) updateOrCreate(key Q, set, create Set) func(context.Context) (Found[R], error) {
	if create == nil {
		create = set
	}
	keys, as, others := frozenEntries(key), set.frozen(), create.frozen()
	return func(ctx context.Context) (Found[R], error) {
		f, err := m.finder("UpdateOrCreate", keys, others)
		if err != nil {
			return Found[R]{}, err
		}
		return f.updateOrCreate(ctx, as)
	}
}

// finder looks among the related rows, and relates what it creates.
func (m RelatedManager[R]) finder(op string, key, defaults entries) (finder[R], error) {
	_, l, err := m.many(op, nil)
	if err != nil {
		return finder[R]{}, err
	}
	f := m.All().finder(op, key, defaults)
	if l.through != nil {
		f.created = func(ctx context.Context, e Engine, row R) error {
			_, err := l.insert(ctx, e, []reflect.Value{reflect.ValueOf(row)})
			return err
		}
		return f, nil
	}
	f.defaults = slices.Clone(f.defaults)
	for _, a := range l.own {
		f.defaults = f.defaults.with(a.Column, a.Value.Value)
	}
	return f, nil
}
