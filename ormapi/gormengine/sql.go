package gormengine

import (
	"strings"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// sql is a statement as it is written: names are quoted by GORM's dialect, and
// constants are bound, so nothing a caller says is ever SQL.
type sql struct {
	engine *engine
	text   []byte
	vars   []any
}

func (e *engine) sql(text string) *sql { return &sql{engine: e, text: []byte(text)} }

func (s *sql) add(text string) *sql {
	s.text = append(s.text, text...)
	return s
}

func (s *sql) put(part *sql) *sql {
	s.text, s.vars = append(s.text, part.text...), append(s.vars, part.vars...)
	return s
}

func (s *sql) name(name string) *sql {
	var quoted strings.Builder
	s.engine.db.Dialector.QuoteTo(&quoted, name)
	return s.add(quoted.String())
}

func (s *sql) bind(v any) *sql {
	s.vars = append(s.vars, v)
	return s.add("?")
}

// list writes n things with a separator between them.
func (s *sql) list(n int, separator string, write func(i int)) *sql {
	for i := range n {
		if i > 0 {
			s.add(separator)
		}
		write(i)
	}
	return s
}

// query is q as a SELECT.
func (e *engine) query(q *ormapi.Query) *sql {
	r, s := e.row(q), e.sql("SELECT ")
	if q.Distinct {
		s.add("DISTINCT ")
	}
	switch {
	case q.Values != nil:
		s.list(len(q.Values), ", ", func(i int) { r.named(s, q.Values[i]) })
	case q.Columns != nil:
		s.list(len(q.Columns), ", ", func(i int) { r.column(s, q.Columns[i]) })
	default:
		s.list(len(q.Schema.Fields), ", ", func(i int) { r.column(s, q.Schema.Fields[i].Column) })
	}
	if q.Values == nil {
		for _, v := range e.scanned(q) {
			r.named(s.add(", "), v)
		}
	}
	joins := e.joins(q)
	for _, j := range joins {
		j.columns(s)
	}
	s.add(" FROM ")
	if q.From != nil {
		s.add("(").list(len(q.From.Parts), " "+string(q.From.Op)+" ", func(i int) {
			s.add("SELECT * FROM (").put(e.query(q.From.Parts[i])).add(")")
		}).add(") AS ")
	}
	s.name(q.Schema.Table)
	for _, j := range joins {
		j.table(s)
	}
	r.where(s, q.Where)
	if q.Group > 0 {
		s.add(" GROUP BY ").list(q.Group, ", ", func(i int) { r.expr(s, "", q.Values[i].Of) })
	}
	if q.Having != nil {
		r.predicate(s.add(" HAVING "), q.Having)
	}
	if len(q.Order) > 0 {
		s.add(" ORDER BY ").list(len(q.Order), ", ", func(i int) {
			r.expr(s, "", q.Order[i].By)
			if q.Order[i].Descending {
				s.add(" DESC")
			}
		})
	}
	if q.Limit > 0 || q.Offset > 0 {
		limit := q.Limit
		if limit == 0 {
			limit = -1 // SQLite has no offset without a limit
		}
		s.add(" LIMIT ").bind(limit).add(" OFFSET ").bind(q.Offset)
	}
	return s
}

// scanned are the annotations that the model has a field for, which is no column.
func (e *engine) scanned(q *ormapi.Query) (scanned []ormapi.Value) {
	parsed, err := e.parsed(q.Schema.Model)
	if err != nil {
		return nil // not reached: Describe has parsed it
	}
	for _, v := range q.Annotations {
		if parsed.LookUpField(v.Name) != nil {
			scanned = append(scanned, v)
		}
	}
	return scanned
}
