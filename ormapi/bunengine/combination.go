package bunengine

import (
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/schema"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// combination is the rows of several queries. Each is a subquery of its own, for
// SQLite takes neither parentheses nor a slice in the parts of a union.
func (e *engine) combination(c *ormapi.Combination) schema.QueryAppender {
	parts := make([]any, len(c.Parts))
	for i, q := range c.Parts {
		parts[i] = bun.SafeQuery("SELECT * FROM (?) AS part", e.selectQuery(q))
	}
	return bun.SafeQuery(placeholders(len(parts), " "+string(c.Op)+" "), parts...)
}

// subquery is what a query reads, on the right of IN. MySQL slices no subquery
// there, but one that is inside another.
func (e *engine) subquery(b []byte, q *ormapi.Query) []byte {
	return e.db.QueryGen().AppendQuery(b, "(SELECT * FROM (?) AS sub)", e.selectQuery(q))
}
