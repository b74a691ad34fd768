package bunengine

import (
	"fmt"
	"slices"

	"github.com/uptrace/bun/dialect"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

// inOrder is set in an order in which MySQL assigns what standard SQL assigns.
// There every value is computed from the row as it was; MySQL assigns from left
// to right, and a later expression sees what an earlier one has assigned. So
// whoever reads a column goes before whoever writes it, which a swap of two
// columns cannot do.
func (e *engine) inOrder(set []ormapi.Assignment) ([]ormapi.Assignment, error) {
	if e.db.Dialect().Name() != dialect.MySQL {
		return set, nil
	}
	left, ordered := slices.Clone(set), make([]ormapi.Assignment, 0, len(set))
	for len(left) > 0 {
		i := slices.IndexFunc(left, func(a ormapi.Assignment) bool {
			return !slices.ContainsFunc(left, func(b ormapi.Assignment) bool {
				return b.Column != a.Column && reads(b.Value, a.Column)
			})
		})
		if i < 0 {
			return nil, fmt.Errorf("MySQL cannot set %s and %s from each other's old values in one update", left[0].Column, left[1].Column)
		}
		ordered = append(ordered, left[i])
		left = slices.Delete(left, i, i+1)
	}
	return ordered, nil
}

// reads says whether x is computed from column.
func reads(x ormapi.Expr, column string) bool {
	return x.Op == ormapi.OpColumn && x.Column == column ||
		slices.ContainsFunc(x.Args, func(arg ormapi.Expr) bool { return reads(arg, column) })
}
