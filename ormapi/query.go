package ormapi

import "reflect"

// Query is one query, whole and checked, as an [Engine] interprets it. It names
// columns by their names in the database; "pk" is resolved. Engines must not
// change it.
type Query struct {
	Schema *Schema
	// From, if not nil, is what the rows are read from instead of the model's
	// table. It has the columns of the table, or those of the queries' Values.
	From    *Combination
	Where   Predicate // nil matches every row
	Order   []Order
	Columns []string // what to read; nil means every column
	// Related are paths to rows to be read too, into the fields of the relations,
	// by Select alone: those of one row in the same query, those of many in one
	// more for each path.
	Related [][]Relation
	// Annotations are to be read too, into the fields of the model that are no
	// columns but are called so, if there are such.
	Annotations []Value
	// Values, if not nil, are what to read instead. The rows are then iterated
	// over, and cross as []any: Next puts values of the values' types into it, nil
	// for NULL.
	Values []Value
	// Group is how many of Values, from the first, tell the groups apart where one
	// of the others is an aggregate of rows. Having chooses among the groups.
	Group     int
	Having    Predicate
	Distinct  bool
	Limit     int // 0 means no limit
	Offset    int
	ForUpdate bool     // lock the rows, where the database can
	IfLocked  IfLocked // what to do where somebody else has locked them
}

// Combination is the rows of several queries, which read the same columns in the
// same order: those of one model, or Values of as many and of the same types. The
// columns are called as in the first.
type Combination struct {
	Op    CombinationOp
	Parts []*Query // at least two; each may have an order, a slice, and a From of its own
}

// CombinationOp says which rows a combination has, written as in SQL.
type CombinationOp string

const (
	OpUnion        CombinationOp = "UNION"     // those of any part, equal ones once
	OpUnionAll     CombinationOp = "UNION ALL" // those of all parts
	OpIntersection CombinationOp = "INTERSECT" // those that every part has
	OpDifference   CombinationOp = "EXCEPT"    // those of the first that no other part has
)

// Conflict says what an insert does about a row that has the same unique values
// as one that is there.
type Conflict struct {
	// Update are the columns that the row that is there takes from the new one.
	// Without any it stays as it is.
	Update []string
	// Unique are the columns that must be unique. A database that can ask only for
	// any conflict (MySQL) need not look at them. There are some where there is
	// Update.
	Unique []string
}

// IfLocked says what [QuerySet.SelectForUpdate] does about rows that another
// transaction has locked, written as in SQL. Where none is said it waits.
type IfLocked string

const (
	NoWait     IfLocked = "NOWAIT"      // fails
	SkipLocked IfLocked = "SKIP LOCKED" // leaves them out
)

// Value is a value that is computed for each row, and its name.
type Value struct {
	Name string
	Of   Expr
	Type reflect.Type // of the value where it is not NULL
}

// Order is one key of an ordering.
type Order struct {
	By         Expr
	Descending bool
}

// Assignment sets one column.
type Assignment struct {
	Column string
	Value  Expr
}

// Predicate is a condition on a row: [AllOf], [AnyOf], [NotOf], [Related] or
// [Match].
type Predicate interface{ predicate() }

type (
	// AllOf holds where all its parts do. It has at least one.
	AllOf []Predicate
	// AnyOf holds where one of its parts does. It has at least one.
	AnyOf []Predicate
	// NotOf holds exactly where Of does not: also where Of is unknown because
	// of a NULL, so that Exclude keeps what Filter with the same condition
	// leaves out.
	NotOf struct{ Of Predicate }
	// Related holds where a related row exists that Of holds for and, with
	// OrNone, where there is no related row at all. Of speaks of the related
	// model.
	Related struct {
		Relation Relation
		Of       Predicate
		OrNone   bool
	}
	// Match compares a value of the row.
	Match struct {
		Of     Expr // of the model that the predicate speaks of: a column, or a part of one
		Lookup Lookup
		// Args is what it is compared with, computed from the row of the query,
		// also where the predicate speaks of a related one: two for LookupRange, any
		// number for LookupIn (none matches nothing) or one OpList or OpQuery, else one. A nil value
		// occurs nowhere: Exact with nil has become IsNull.
		Args []Expr
	}
)

func (AllOf) predicate()   {}
func (AnyOf) predicate()   {}
func (NotOf) predicate()   {}
func (Related) predicate() {}
func (Match) predicate()   {}

// Lookup is a way to compare a column, written behind its name: "age__gte". The
// parts of a time stand between the two, see [OpYear]: "created__year__gte".
type Lookup string

// Lookups are Django's. Those on text compare letters as they are, their twins
// with an i take upper and lower case for the same; how far that goes beyond
// ASCII is up to the database.
const (
	LookupExact       Lookup = "exact" // when none is written
	LookupIExact      Lookup = "iexact"
	LookupContains    Lookup = "contains"
	LookupIContains   Lookup = "icontains"
	LookupStartsWith  Lookup = "startswith"
	LookupIStartsWith Lookup = "istartswith"
	LookupEndsWith    Lookup = "endswith"
	LookupIEndsWith   Lookup = "iendswith"
	LookupIn          Lookup = "in"
	LookupGt          Lookup = "gt"
	LookupGte         Lookup = "gte"
	LookupLt          Lookup = "lt"
	LookupLte         Lookup = "lte"
	LookupRange       Lookup = "range" // both ends included
	LookupIsNull      Lookup = "isnull"
	LookupRegex       Lookup = "regex" // in the database's own syntax, in SQLite that of package regexp
	LookupIRegex      Lookup = "iregex"
)

var lookups = []Lookup{
	LookupExact, LookupIExact, LookupContains, LookupIContains, LookupStartsWith, LookupIStartsWith,
	LookupEndsWith, LookupIEndsWith, LookupIn, LookupGt, LookupGte, LookupLt, LookupLte, LookupRange, LookupIsNull,
	LookupRegex, LookupIRegex,
}
