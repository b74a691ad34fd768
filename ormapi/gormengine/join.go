package gormengine

import (
	"slices"
	"strconv"
	"strings"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// Related rows of which there is one at most are joined, and read in the query's own
// rows. GORM's scanner puts a column that is called "Author__Country__name" into the
// field of that path, and leaves a pointer nil where the key is NULL. So a column that
// has "__" in its own name cannot be read that way; such rows are preloaded, as those
// of relations to many are.

// join is the row at the end of a path.
type join struct {
	row  *row
	path string // the fields that lead there, as GORM names them
	on   *sql   // the condition that it belongs to the row before it
}

// joins are what is to be joined for q, each after what it hangs on.
func (e *engine) joins(q *ormapi.Query) (joins []join) {
	for _, path := range q.Related {
		from := e.row(q)
		for i, relation := range path {
			related, _ := e.Describe(relation.Model) // it has been described before
			if relation.Many || slices.ContainsFunc(related.Fields, func(f ormapi.Field) bool { return strings.Contains(f.Column, "__") }) {
				break
			}
			name := strings.Join(fields(q.Schema.Model, path[:i+1]), "__")
			at := slices.IndexFunc(joins, func(j join) bool { return j.path == name })
			if at < 0 {
				to := &row{engine: e, schema: related, alias: "joined" + strconv.Itoa(len(joins)+1)}
				at, joins = len(joins), append(joins, join{to, name, from.belongs(to, relation)})
			}
			from = joins[at].row
		}
	}
	return joins
}

// belongs is the condition that to is what relation leads to from r.
func (r *row) belongs(to *row, relation ormapi.Relation) *sql {
	on := r.engine.sql("")
	on.list(len(relation.On), " AND ", func(i int) {
		r.column(on, relation.On[i].From)
		to.column(on.add(" = "), relation.On[i].To)
	})
	for _, fixed := range relation.Fixed {
		to.column(on.add(" AND "), fixed.Column)
		on.add(" = ").bind(fixed.Value.Value)
	}
	return on
}

// columns are those of what is joined.
func (j join) columns(s *sql) {
	for _, f := range j.row.schema.Fields {
		j.row.column(s.add(", "), f.Column)
		s.add(" AS ").name(j.path + "__" + f.Column)
	}
}

func (j join) table(s *sql) {
	s.add(" LEFT JOIN ").name(j.row.schema.Table).add(" AS ").name(j.row.alias).add(" ON ").put(j.on)
}
