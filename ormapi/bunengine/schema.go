package bunengine

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Describe reads a model as bun does. A relation is called what bun calls it, the
// name of its field in snake case. One that a tag joins by SQL of its own is left
// out: it cannot be followed from another alias. bun panics where a struct's tags
// make no sense; here that is an error.
func (e *engine) Describe(model reflect.Type) (_ *ormapi.Schema, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("%w: %v", ormapi.ErrModel, v)
		}
	}()
	table := e.db.Table(model)
	if len(table.Fields) == 0 {
		return nil, fmt.Errorf("%w: %s has no columns", ormapi.ErrModel, model)
	}
	s := &ormapi.Schema{Model: model, Table: table.Name}
	for _, f := range table.Fields {
		if f.Append == nil || f.Scan == nil {
			return nil, fmt.Errorf("%w: bun cannot store the type %s of column %s", ormapi.ErrModel, f.IndirectType, f.Name)
		}
		s.Fields = append(s.Fields, ormapi.Field{Column: f.Name, Type: f.IndirectType, PrimaryKey: f.IsPK, Index: f.Index})
	}
	for _, r := range table.Relations {
		if len(r.Condition) == 0 {
			s.Relations = append(s.Relations, relation(r))
		}
	}
	slices.SortFunc(s.Relations, func(a, b ormapi.Relation) int { return strings.Compare(a.Name, b.Name) })
	return s, nil
}

func relation(r *schema.Relation) ormapi.Relation {
	to := ormapi.Relation{
		Name:  r.Field.Name,
		Model: r.JoinTable.Type,
		Many:  r.Type == schema.HasManyRelation || r.Type == schema.ManyToManyRelation,
		Index: r.Field.Index,
	}
	if r.Type == schema.ManyToManyRelation {
		to.Through = r.M2MTable.Type
		to.On, to.Onward = pairs(r.BasePKs, r.M2MBasePKs), pairs(r.M2MJoinPKs, r.JoinPKs)
	} else {
		to.On = pairs(r.BasePKs, r.JoinPKs)
	}
	if f := r.PolymorphicField; f != nil {
		to.Fixed = []ormapi.Assignment{{Column: f.Name, Value: ormapi.Expr{Op: ormapi.OpValue, Value: r.PolymorphicValue}}}
	}
	return to
}

func pairs(from, to []*schema.Field) []ormapi.Pair {
	pairs := make([]ormapi.Pair, len(from))
	for i, f := range from {
		pairs[i] = ormapi.Pair{From: f.Name, To: to[i].Name}
	}
	return pairs
}
