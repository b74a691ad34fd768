package bunengine

import (
	"fmt"
	"reflect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Describe reads a model as bun does. Relations are no columns, so they are not
// in the schema. bun panics where a struct's tags make no sense; here that is
// an error.
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
		s.Fields = append(s.Fields, ormapi.Field{Column: f.Name, Type: f.IndirectType, PrimaryKey: f.IsPK})
	}
	return s, nil
}
