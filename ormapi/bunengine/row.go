package bunengine

import (
	"strconv"
	"strings"
	"time"

	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Relations are followed by subqueries that speak of the row around them, rather
// than by joins: EXISTS for a condition, a scalar one for a value. So no row is
// found twice, whatever is asked of its relations, and an update or a delete takes
// the same conditions as a select does.

// row is a table's row as a part of the query sees it.
type row struct {
	engine *engine
	table  *schema.Table
	alias  schema.Safe // what columns are qualified with, quoted
	depth  int         // how many subqueries are around it
	query  *row        // the row of the whole query, which expressions speak of; nil for itself
}

// row is the row of q itself. bun gives some statements' tables their alias.
func (e *engine) row(q *ormapi.Query, aliased bool) *row {
	t := e.db.Table(q.Schema.Model)
	r := &row{engine: e, table: t, alias: t.SQLName}
	if aliased {
		r.alias = t.SQLAlias
	}
	return r
}

func (r *row) whole() *row {
	if r.query != nil {
		return r.query
	}
	return r
}

func (r *row) column(b []byte, name string) []byte {
	b = append(append(b, r.alias...), '.')
	if f := r.field(name); f != nil {
		return append(b, f.SQLName...)
	}
	return r.engine.db.QueryGen().AppendIdent(b, name) // of a combination of values
}

func (r *row) field(name string) *schema.Field {
	for _, f := range r.table.Fields {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// follow returns a row of relation, its tables, and the condition that it belongs
// to r. Aliases are numbered, for a table may be met again.
func (r *row) follow(relation ormapi.Relation) (to *row, from, on string) {
	rel, gen := r.relation(relation.Name), r.engine.db.QueryGen()
	alias := func(kind string) schema.Safe {
		return schema.Safe(gen.AppendIdent(nil, kind+strconv.Itoa(r.depth+1)))
	}
	to = &row{engine: r.engine, table: rel.JoinTable, alias: alias("related"), depth: r.depth + 1, query: r.whole()}
	from = string(to.table.SQLNameForSelects + " AS " + to.alias)
	var conditions []string
	equal := func(a schema.Safe, f *schema.Field, b schema.Safe, g *schema.Field) {
		conditions = append(conditions, string(a+"."+f.SQLName+" = "+b+"."+g.SQLName))
	}
	if rel.Type == schema.ManyToManyRelation {
		between := alias("between")
		from += ", " + string(rel.M2MTable.SQLNameForSelects+" AS "+between)
		for i, f := range rel.M2MBasePKs {
			equal(between, f, r.alias, rel.BasePKs[i])
		}
		for i, f := range rel.M2MJoinPKs {
			equal(between, f, to.alias, rel.JoinPKs[i])
		}
	} else {
		for i, f := range rel.JoinPKs {
			equal(to.alias, f, r.alias, rel.BasePKs[i])
		}
	}
	if f := rel.PolymorphicField; f != nil {
		conditions = append(conditions, string(gen.Append(append(to.column(nil, f.Name), " = "...), rel.PolymorphicValue)))
	}
	if f := to.table.SoftDeleteField; f != nil {
		alive := append(to.column(nil, f.Name), " IS NULL"...)
		if !f.IsPtr && !f.NullZero {
			alive = gen.Append(append(to.column(nil, f.Name), " = "...), time.Time{})
		}
		conditions = append(conditions, string(alive))
	}
	return to, from, strings.Join(conditions, " AND ")
}

func (r *row) relation(name string) *schema.Relation {
	for _, rel := range r.table.Relations {
		if rel.Field.Name == name {
			return rel
		}
	}
	return nil // not reached: the schema names the relations
}

// goPath is a path as bun names it, by the fields of the structs.
func (r *row) goPath(path []ormapi.Relation) string {
	names := make([]string, len(path))
	for i, relation := range path {
		names[i] = r.relation(relation.Name).Field.GoName
		r, _, _ = r.follow(relation)
	}
	return strings.Join(names, ".")
}

// related is a condition on a related row.
func (r *row) related(b []byte, p ormapi.Related) []byte {
	to, from, on := r.follow(p.Relation)
	if p.OrNone {
		b = append(b, '(')
	}
	b = append(b, "EXISTS (SELECT 1 FROM "+from+" WHERE "+on+" AND "...)
	b = append(to.predicate(b, p.Of), ')')
	if p.OrNone {
		b = append(b, " OR NOT EXISTS (SELECT 1 FROM "+from+" WHERE "+on+"))"...)
	}
	return b
}

// value is a column at the end of a path of relations to one row each.
func (r *row) value(b []byte, path []ormapi.Relation, column string) []byte {
	if len(path) == 0 {
		return r.column(b, column)
	}
	to, from, on := r.follow(path[0])
	b = to.value(append(b, "(SELECT "...), path[1:], column)
	return append(b, " FROM "+from+" WHERE "+on+")"...)
}

func (r *row) order(keys []ormapi.Order) part {
	return func(b []byte) []byte {
		for i, key := range keys {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = r.expr(b, nil, key.By)
			if key.Descending {
				b = append(b, " DESC"...)
			}
		}
		return b
	}
}
