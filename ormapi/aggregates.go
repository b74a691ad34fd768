package ormapi

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The aggregates.
const (
	OpCount         ExprOp = "count"
	OpCountDistinct ExprOp = "count distinct"
	OpSum           ExprOp = "sum"
	OpAvg           ExprOp = "avg"
	OpMin           ExprOp = "min"
	OpMax           ExprOp = "max"
)

// what is what an aggregate is computed from: the name of a field, or of a
// relation and a field of it, or an expression on the fields of a row.
type what interface{ string | Expr }

// Count is how many values of is, NULL left out. Of a relation alone it counts
// the related rows.
func Count[W what](of W) Expr { return aggregate(OpCount, of) }

// CountDistinct is how many different values of is.
func CountDistinct[W what](of W) Expr { return aggregate(OpCountDistinct, of) }

// Sum is the sum of the values of is, NULL if there is none.
func Sum[W what](of W) Expr { return aggregate(OpSum, of) }

// Avg is the average of the values of is, a float64, NULL if there is none.
func Avg[W what](of W) Expr { return aggregate(OpAvg, of) }

// Min is the least of the values of is, NULL if there is none.
func Min[W what](of W) Expr { return aggregate(OpMin, of) }

// Max is the greatest of the values of is, NULL if there is none.
func Max[W what](of W) Expr { return aggregate(OpMax, of) }

func aggregate[W what](op ExprOp, of W) Expr {
	if name, ok := any(of).(string); ok {
		return Expr{Op: op, Args: []Expr{F(name)}}
	}
	return Expr{Op: op, Args: []Expr{any(of).(Expr)}}
}

// As gives names to expressions, for [QuerySet.Annotate] and
// [QuerySet.Aggregate]. A name is made of letters, digits and _, 63 bytes at most.
type As map[string]Expr

func (op ExprOp) aggregates() bool {
	switch op {
	case OpCount, OpCountDistinct, OpSum, OpAvg, OpMin, OpMax:
		return true
	}
	return false
}

// ofRows says whether e computes one value from many rows of the query itself.
func (e Expr) ofRows() bool {
	return e.Op.aggregates() && len(e.Path) == 0 || slices.ContainsFunc(e.Args, Expr.ofRows)
}

// aggregate resolves an aggregate. What follows a relation to many rows is one
// value for each row of the query, so rows are never multiplied by one another
// as a join would. Where rows are grouped as well, such values are aggregated
// once more: a sum of sums.
func (r resolver) aggregate(key string, e Expr) (Expr, error) {
	if len(e.Args) != 1 || e.Args[0].ofRows() {
		return Expr{}, r.fail(key, ErrWrongType, "%s takes a field, or an expression on fields", e.Op)
	}
	arg := e.Args[0]
	if _, named := r.named[arg.Column]; arg.Op == OpColumn && !named {
		path, f, rest, err := r.walk(arg.Column, key)
		if err != nil {
			return Expr{}, err
		}
		if slices.ContainsFunc(path, func(r Relation) bool { return r.Many }) {
			if len(rest) > 0 {
				return Expr{}, r.fail(key, ErrUnknownField, "a field is wanted, and no lookup")
			}
			return r.again(key, Expr{Op: e.Op, Path: path, Args: []Expr{F(f.Column)}})
		}
	}
	arg, err := r.expr(key, arg)
	switch {
	case err != nil:
		return Expr{}, err
	case arg.ofRows():
		return Expr{}, r.fail(key, ErrWrongType, "%s of an aggregate", e.Op)
	case !r.grouped:
		return Expr{}, r.fail(key, ErrUngrouped, "")
	}
	return Expr{Op: e.Op, Args: r.operand(arg)}, nil
}

// again is e, an aggregate of related rows, for the rows of a group.
func (r resolver) again(key string, e Expr) (Expr, error) {
	if !r.grouped {
		return e, nil
	}
	switch e.Op {
	case OpCount:
		return Expr{Op: OpSum, Args: []Expr{e}}, nil
	case OpSum, OpMin, OpMax:
		return Expr{Op: e.Op, Args: []Expr{e}}, nil
	}
	return Expr{}, r.fail(key, ErrWrongType, "%s of related rows cannot be had of a group", e.Op)
}

// frozen is as as it is now, sorted by name.
func (as As) frozen() []Value {
	values := make([]Value, 0, len(as))
	for name, e := range as {
		values = append(values, Value{Name: name, Of: e})
	}
	slices.SortFunc(values, func(a, b Value) int { return strings.Compare(a.Name, b.Name) })
	return values
}

// values resolves named expressions, which may use those of r.
func (r resolver) values(as []Value, grouped bool) ([]Value, error) {
	r.grouped = grouped
	values := make([]Value, len(as))
	for i, v := range as {
		if !isName(v.Name) {
			return nil, r.fail(strconv.Quote(v.Name), ErrName, "")
		}
		e, err := r.expr(v.Name, v.Of)
		if err != nil {
			return nil, err
		}
		values[i] = Value{v.Name, e, r.typeOf(r.schema, e)}
	}
	return values, nil
}

// isName says whether name is a word that needs no quotes, and that no database
// cuts off. Strangers' texts do not become names by mistake.
func isName(name string) bool {
	strange := func(c rune) bool { return c != '_' && !unicode.IsLetter(c) && !unicode.IsDigit(c) }
	return name != "" && len(name) <= 63 && utf8.ValidString(name) && !strings.ContainsFunc(name, strange)
}

// taken says whether name stands for something already.
func (r resolver) taken(name string) bool {
	_, named := r.named[name]
	_, column := r.schema.Field(name)
	_, relation := r.schema.Relation(name)
	return named || column || relation || name == "pk"
}

// typeOf is the type of e's value where it is not NULL, for a row of s.
func (r resolver) typeOf(s *Schema, e Expr) reflect.Type {
	for _, relation := range e.Path {
		s, _ = r.db.schema(relation.Model) // walk has asked for it before
	}
	integer, float := reflect.TypeFor[int](), reflect.TypeFor[float64]()
	sum := func(types ...reflect.Type) reflect.Type {
		for _, t := range types {
			switch v := reflect.Zero(t); {
			case v.CanFloat():
				return float
			case !v.CanInt() && !v.CanUint():
				return t // it converts itself
			}
		}
		return integer
	}
	switch e.Op {
	case OpColumn:
		f, _ := s.Field(e.Column)
		return f.Type
	case OpValue:
		return reflect.TypeOf(e.Value)
	case OpAvg:
		return float
	case OpSum:
		return sum(r.typeOf(s, e.Args[0]))
	case OpMin, OpMax:
		return r.typeOf(s, e.Args[0])
	case OpAdd, OpSub, OpMul, OpDiv, OpMod:
		return sum(r.typeOf(s, e.Args[0]), r.typeOf(s, e.Args[1]))
	}
	return integer // a count, or a part of a time
}
