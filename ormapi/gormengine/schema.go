package gormengine

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// parsed is a model as GORM has it, from its cache.
func (e *engine) parsed(model reflect.Type) (*schema.Schema, error) {
	statement := &gorm.Statement{DB: e.db}
	err := statement.Parse(reflect.New(model).Interface())
	return statement.Schema, err
}

// Describe reads a model as GORM does.
func (e *engine) Describe(model reflect.Type) (*ormapi.Schema, error) {
	parsed, err := e.parsed(model)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ormapi.ErrModel, err)
	}
	s := &ormapi.Schema{Model: model, Table: parsed.Table}
	for _, f := range parsed.Fields {
		if f.DBName != "" && f.Creatable {
			s.Fields = append(s.Fields, ormapi.Field{Column: f.DBName, Type: f.IndirectFieldType, PrimaryKey: f.PrimaryKey, Index: f.StructField.Index})
		}
	}
	if len(s.Fields) == 0 {
		return nil, fmt.Errorf("%w: %s has no columns", ormapi.ErrModel, model)
	}
	for _, r := range parsed.Relationships.Relations {
		if r.Schema == parsed {
			s.Relations = append(s.Relations, e.relation(r))
		}
	}
	slices.SortFunc(s.Relations, func(a, b ormapi.Relation) int { return strings.Compare(a.Name, b.Name) })
	return s, nil
}

func (e *engine) relation(r *schema.Relationship) ormapi.Relation {
	to := ormapi.Relation{
		Name:  e.db.NamingStrategy.ColumnName("", r.Name),
		Model: r.FieldSchema.ModelType,
		Many:  r.Type == schema.HasMany || r.Type == schema.Many2Many,
		Index: r.Field.StructField.Index,
	}
	if r.JoinTable != nil {
		to.Through = r.JoinTable.ModelType
	}
	for _, ref := range r.References {
		switch {
		case ref.PrimaryValue != "":
			to.Fixed = append(to.Fixed, ormapi.Assignment{Column: ref.ForeignKey.DBName, Value: ormapi.Expr{Op: ormapi.OpValue, Value: ref.PrimaryValue}})
		case ref.OwnPrimaryKey:
			to.On = append(to.On, ormapi.Pair{From: ref.PrimaryKey.DBName, To: ref.ForeignKey.DBName})
		case r.JoinTable != nil:
			to.Onward = append(to.Onward, ormapi.Pair{From: ref.ForeignKey.DBName, To: ref.PrimaryKey.DBName})
		default:
			to.On = append(to.On, ormapi.Pair{From: ref.ForeignKey.DBName, To: ref.PrimaryKey.DBName})
		}
	}
	return to
}
