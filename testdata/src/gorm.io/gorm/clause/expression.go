package clause

const (
	InnerJoin JoinType = "INNER"
	LeftJoin  JoinType = "LEFT"
	RightJoin JoinType = "RIGHT"
	CrossJoin JoinType = "CROSS"
)

type Column struct {
	Table string
	Name  string
	Alias string
	Raw   bool
}

type Table struct {
	Name  string
	Alias string
	Raw   bool
}

type Eq struct {
	Column interface{}
	Value  interface{}
}

func (Eq) Build(builder Builder)         {}
func (Eq) NegationBuild(builder Builder) {}

type Neq struct {
	Column interface{}
	Value  interface{}
}

func (Neq) Build(builder Builder)         {}
func (Neq) NegationBuild(builder Builder) {}

type Gt struct {
	Column interface{}
	Value  interface{}
}

func (Gt) Build(builder Builder)         {}
func (Gt) NegationBuild(builder Builder) {}

type Gte struct {
	Column interface{}
	Value  interface{}
}

func (Gte) Build(builder Builder)         {}
func (Gte) NegationBuild(builder Builder) {}

type Lt struct {
	Column interface{}
	Value  interface{}
}

func (Lt) Build(builder Builder)         {}
func (Lt) NegationBuild(builder Builder) {}

type Lte struct {
	Column interface{}
	Value  interface{}
}

func (Lte) Build(builder Builder)         {}
func (Lte) NegationBuild(builder Builder) {}

type Like struct {
	Column interface{}
	Value  interface{}
}

func (Like) Build(builder Builder)         {}
func (Like) NegationBuild(builder Builder) {}

type IN struct {
	Column interface{}
	Values []interface{}
}

func (IN) Build(builder Builder)         {}
func (IN) NegationBuild(builder Builder) {}

func And(exprs ...Expression) Expression { panic("stub") }

func Or(exprs ...Expression) Expression { panic("stub") }

func Not(exprs ...Expression) Expression { panic("stub") }

type AndConditions struct {
	Exprs []Expression
}

func (AndConditions) Build(builder Builder) {}

type OrConditions struct {
	Exprs []Expression
}

func (OrConditions) Build(builder Builder) {}

type NotConditions struct {
	Exprs []Expression
}

func (NotConditions) Build(builder Builder) {}

type Where struct {
	Exprs []Expression
}

func (Where) Build(builder Builder)      {}
func (Where) MergeClause(clause *Clause) {}
func (Where) Name() string               { panic("stub") }

type Assignment struct {
	Column Column
	Value  interface{}
}

func (Assignment) Assignments() []Assignment { panic("stub") }

func Assignments(values map[string]interface{}) Set { panic("stub") }

func AssignmentColumns(values []string) Set { panic("stub") }

type Set []Assignment

func (Set) Assignments() []Assignment  { panic("stub") }
func (Set) Build(builder Builder)      {}
func (Set) MergeClause(clause *Clause) {}
func (Set) Name() string               { panic("stub") }

type Assigner interface {
	Assignments() []Assignment
}

type OnConflict struct {
	Columns      []Column
	Where        Where
	TargetWhere  Where
	OnConstraint string
	DoNothing    bool
	DoUpdates    Set
	UpdateAll    bool
}

func (OnConflict) Build(builder Builder)      {}
func (OnConflict) MergeClause(clause *Clause) {}
func (OnConflict) Name() string               { panic("stub") }

type Returning struct {
	Columns []Column
}

func (Returning) Build(builder Builder)      {}
func (Returning) MergeClause(clause *Clause) {}
func (Returning) Name() string               { panic("stub") }

type Locking struct {
	Strength string
	Table    Table
	Options  string
}

func (Locking) Build(builder Builder)      {}
func (Locking) MergeClause(clause *Clause) {}
func (Locking) Name() string               { panic("stub") }

type Limit struct {
	Limit  *int
	Offset int
}

func (Limit) Build(builder Builder)      {}
func (Limit) MergeClause(clause *Clause) {}
func (Limit) Name() string               { panic("stub") }

type OrderBy struct {
	Columns    []OrderByColumn
	Expression Expression
}

func (OrderBy) Build(builder Builder)      {}
func (OrderBy) MergeClause(clause *Clause) {}
func (OrderBy) Name() string               { panic("stub") }

type OrderByColumn struct {
	Column  Column
	Desc    bool
	Reorder bool
}

type JoinTarget struct {
	Type        JoinType
	Association string
	Subquery    Expression
	Table       string
}

func (JoinTarget) As(name string) JoinTarget { panic("stub") }

type JoinType string

func (JoinType) Association(name string) JoinTarget                          { panic("stub") }
func (JoinType) AssociationFrom(name string, subquery Expression) JoinTarget { panic("stub") }

func Has(name string) JoinTarget { panic("stub") }

type From struct {
	Tables []Table
	Joins  []Join
}

func (From) Build(builder Builder)      {}
func (From) MergeClause(clause *Clause) {}
func (From) Name() string               { panic("stub") }

type Join struct {
	Type       JoinType
	Table      Table
	ON         Where
	Using      []string
	Expression Expression
}

func (Join) Build(builder Builder) {}

type GroupBy struct {
	Columns []Column
	Having  []Expression
}

func (GroupBy) Build(builder Builder)      {}
func (GroupBy) MergeClause(clause *Clause) {}
func (GroupBy) Name() string               { panic("stub") }

type Select struct {
	Distinct   bool
	Columns    []Column
	Expression Expression
}

func (Select) Build(builder Builder)      {}
func (Select) MergeClause(clause *Clause) {}
func (Select) Name() string               { panic("stub") }

type Insert struct {
	Table    Table
	Modifier string
}

func (Insert) Build(builder Builder)      {}
func (Insert) MergeClause(clause *Clause) {}
func (Insert) Name() string               { panic("stub") }

type Values struct {
	Columns []Column
	Values  [][]interface{}
}

func (Values) Build(builder Builder)      {}
func (Values) MergeClause(clause *Clause) {}
func (Values) Name() string               { panic("stub") }

type Delete struct {
	Modifier string
}

func (Delete) Build(builder Builder)      {}
func (Delete) MergeClause(clause *Clause) {}
func (Delete) Name() string               { panic("stub") }
