package ormapi

import (
	"context"
	"errors"
	"strings"
)

// ErrNoOrder: Latest and Earliest need a field to say what is later.
var ErrNoOrder = errors.New("it needs the name of a field to go by")

// extreme is the body of Latest and of Earliest.
func (q QuerySet[T]) extreme(op string, fields []string, latest bool) func(context.Context) (T, error) {
	order := make([]string, len(fields))
	for i, field := range fields {
		name, descending := strings.CutPrefix(field, "-")
		if descending != latest {
			name = "-" + name
		}
		order[i] = name
	}
	q = q.unsliced(op)
	q.order, q.reversed = order, false
	return func(ctx context.Context) (row T, err error) {
		if len(order) == 0 {
			return row, q.failed(op, ErrNoOrder)
		}
		return q.end(ctx, op, false)
	}
}
