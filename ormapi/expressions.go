package ormapi

// Expr is a value that the database computes: a column, a constant, or
// arithmetic on two of them. [F] makes one. It does not change.
type Expr struct {
	Op     ExprOp
	Column string // of OpColumn
	// Path is the relations to follow. Those of OpColumn lead to one row at most.
	// Those of an aggregate lead to the rows that it is of, from one row of the
	// query; the operand is then a column of theirs.
	Path  []Relation
	Value any    // of OpValue
	Query *Query // of OpQuery: it has one of Values, and knows nothing of the row around it
	Args  []Expr // the two operands of arithmetic, those of OpCase, the one of the others
}

// ExprOp says what an expression is.
type ExprOp string

// The operators are written as SQL writes them.
const (
	OpValue  ExprOp = "value"
	OpColumn ExprOp = "column"
	OpAdd    ExprOp = "+"
	OpSub    ExprOp = "-"
	OpMul    ExprOp = "*"
	OpDiv    ExprOp = "/" // of two integers an integer, as in SQL
	OpMod    ExprOp = "%"
	// OpCase compares its first operand, a column, with the second, the fourth and
	// so on, and is what follows the one that is equal: case key of 1: "a", of 2:
	// "b". Those are constants, of the column and of the one that the whole is
	// assigned to, where nil is NULL. It is only ever assigned, to rows of which
	// one is equal.
	OpCase ExprOp = "case"
	// OpList is several constants, none of which is NULL: Value is a slice of the
	// field's type, which is a basic one. It stands on the right of LookupIn alone, and
	// spares a long list an expression for each.
	OpList ExprOp = "list"
	// OpQuery is the values that a query reads, NULL left out, on the right of
	// LookupIn alone.
	OpQuery ExprOp = "query"
)

// The parts of a time, in UTC, written as a lookup is: "created__year".
const (
	OpYear   ExprOp = "year"
	OpMonth  ExprOp = "month"
	OpDay    ExprOp = "day"
	OpHour   ExprOp = "hour"
	OpMinute ExprOp = "minute"
	OpSecond ExprOp = "second"
)

var timeParts = []ExprOp{OpYear, OpMonth, OpDay, OpHour, OpMinute, OpSecond}

// F is the value of a field in the row that is being compared or changed, so
// that the database computes with it and no update is lost between reading and
// writing:
//
//	posts.Update(ctx, ormapi.Set{"hits": ormapi.F("hits").Add(1)})
//	posts.Filter(ormapi.Q{"likes__gt": ormapi.F("dislikes").Mul(2)})
//
// A field of a related row is written as in a condition, F("author__age"), where
// there is one such row at most. Update cannot read it.
func F(field string) Expr { return Expr{Op: OpColumn, Column: field} }

// Add is e + v. v is a number or another expression, as in the other operators.
func (e Expr) Add(v any) Expr { return e.with(OpAdd, v) }

// Sub is e - v.
func (e Expr) Sub(v any) Expr { return e.with(OpSub, v) }

// Mul is e * v.
func (e Expr) Mul(v any) Expr { return e.with(OpMul, v) }

// Div is e / v, of two integers an integer.
func (e Expr) Div(v any) Expr { return e.with(OpDiv, v) }

// Mod is the remainder of e / v.
func (e Expr) Mod(v any) Expr { return e.with(OpMod, v) }

func (e Expr) with(op ExprOp, v any) Expr {
	return Expr{Op: op, Args: []Expr{e, exprOf(v)}}
}

// exprOf is v as an expression.
func exprOf(v any) Expr {
	v = freezeValue(v)
	if e, ok := v.(Expr); ok {
		return e
	}
	return Expr{Op: OpValue, Value: v}
}

// Set names the fields that Update assigns, and their values: constants or
// expressions, nil for NULL.
type Set map[string]any
