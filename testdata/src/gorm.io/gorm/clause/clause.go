// Package clause is a stub of gorm.io/gorm/clause: its declarations without
// their bodies.
package clause

const (
	PrimaryKey   string = "~~~py~~~"
	CurrentTable string = "~~~ct~~~"
	Associations string = "~~~as~~~"
)

var (
	PrimaryColumn Column
)

type Interface interface {
	Name() string
	Build(Builder)
	MergeClause(*Clause)
}

type Builder interface {
	Writer
	WriteQuoted(field interface{})
	AddVar(Writer, ...interface{})
	AddError(error) error
}

type ClauseBuilder func(Clause, Builder)

type Writer interface {
	WriteByte(byte) error
	WriteString(string) (int, error)
}

type Expression interface {
	Build(builder Builder)
}

type NegationExpressionBuilder interface {
	NegationBuild(builder Builder)
}

type Expr struct {
	SQL                string
	Vars               []interface{}
	WithoutParentheses bool
}

func (Expr) Build(builder Builder) {}

type NamedExpr struct {
	SQL  string
	Vars []interface{}
}

func (NamedExpr) Build(builder Builder) {}

type Clause struct {
	Name                string
	BeforeExpression    Expression
	AfterNameExpression Expression
	AfterExpression     Expression
	Expression          Expression
	Builder             ClauseBuilder
}

func (Clause) Build(builder Builder) {}
