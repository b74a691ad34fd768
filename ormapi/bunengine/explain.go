package bunengine

import (
	"context"
	"fmt"
	"strings"

	"github.com/uptrace/bun/dialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// explains is how each database is asked for its plan. The last column of what it
// answers says a step.
var explains = map[dialect.Name]string{
	dialect.SQLite: "EXPLAIN QUERY PLAN ?",
	dialect.PG:     "EXPLAIN ?",
	dialect.MySQL:  "EXPLAIN FORMAT=JSON ?",
}

func (e *engine) Explain(ctx context.Context, q *ormapi.Query) (_ string, err error) {
	name := e.db.Dialect().Name()
	explain, ok := explains[name]
	if !ok {
		return "", fmt.Errorf("bunengine knows no plans of %s", name)
	}
	rows, err := e.on.QueryContext(ctx, explain, e.reading(q, model(q)))
	if err != nil {
		return "", err
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return "", err
	}
	var steps []string
	for rows.Next() {
		var step string
		into := make([]any, len(columns))
		for i := range into {
			into[i] = new(any)
		}
		into[len(into)-1] = &step
		if err := rows.Scan(into...); err != nil {
			return "", err
		}
		steps = append(steps, step)
	}
	return strings.Join(steps, "\n"), rows.Err()
}
