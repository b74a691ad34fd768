package bunengine

import (
	"strconv"
	"strings"
	"time"

	"github.com/uptrace/bun"
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

func (r *row) column(name string) schema.QueryAppender {
	return bun.SafeQuery("?.?", r.alias, bun.Name(name))
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
func (r *row) follow(relation ormapi.Relation) (to *row, from, on schema.QueryAppender) {
	rel := r.relation(relation.Name)
	alias := func(kind string) schema.Safe {
		return schema.Safe(r.engine.db.QueryGen().AppendIdent(nil, kind+strconv.Itoa(r.depth+1)))
	}
	to = &row{engine: r.engine, table: rel.JoinTable, alias: alias("related"), depth: r.depth + 1, query: r.whole()}
	from = bun.SafeQuery("? AS ?", to.table.SQLNameForSelects, to.alias)
	var conditions []any
	equal := func(a schema.Safe, f *schema.Field, b schema.Safe, g *schema.Field) {
		conditions = append(conditions, bun.SafeQuery("?.? = ?.?", a, f.SQLName, b, g.SQLName))
	}
	if rel.Type == schema.ManyToManyRelation {
		between := alias("between")
		from = bun.SafeQuery("?, ? AS ?", from, rel.M2MTable.SQLNameForSelects, between)
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
		conditions = append(conditions, bun.SafeQuery("? = ?", to.column(f.Name), rel.PolymorphicValue))
	}
	if f := to.table.SoftDeleteField; f != nil {
		alive := "? IS NULL"
		if !f.IsPtr && !f.NullZero {
			alive = "? = ?"
		}
		conditions = append(conditions, bun.SafeQuery(alive, to.column(f.Name), time.Time{}))
	}
	return to, from, bun.SafeQuery(placeholders(len(conditions), " AND "), conditions...)
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
func (r *row) related(p ormapi.Related) schema.QueryAppender {
	to, from, on := r.follow(p.Relation)
	exists := bun.SafeQuery("EXISTS (SELECT 1 FROM ? WHERE ? AND ?)", from, on, to.predicate(p.Of))
	if p.OrNone {
		return bun.SafeQuery("(? OR NOT EXISTS (SELECT 1 FROM ? WHERE ?))", exists, from, on)
	}
	return exists
}

// value is a column at the end of a path of relations to one row each.
func (r *row) value(path []ormapi.Relation, column string) schema.QueryAppender {
	if len(path) == 0 {
		return r.column(column)
	}
	to, from, on := r.follow(path[0])
	return bun.SafeQuery("(SELECT ? FROM ? WHERE ?)", to.value(path[1:], column), from, on)
}
