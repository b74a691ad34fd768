package ormapi

import (
	"context"
	"reflect"
)

// Engine interprets queries: it is the seam between this package and a
// database library. bunengine is one.
//
// An engine is handed queries that are checked: every column is in the schema,
// every value fits its column, a slice is never empty, and a query that can
// match nothing is not handed over at all, but as a part of another. Rows cross as
// pointers to the model type. Every method may be called from several goroutines at
// once, and returns when its context ends, with the context's error.
//
// Other errors are the driver's, wrapped or not. What kind of failure they are,
// [ErrUnique] say, is found in them by this package.
//
// An engine that is an io.Closer is closed by [DB.Close].
type Engine interface {
	// Describe returns the schema of a struct type, or why it is no model. It
	// is called once for each type.
	Describe(model reflect.Type) (*Schema, error)
	// Select runs q and appends its rows to dest, a pointer to a slice of models.
	Select(ctx context.Context, q *Query, dest any) error
	// Count returns how many rows q matches. Order, Limit and Offset are not set.
	Count(ctx context.Context, q *Query) (int, error)
	// Exists says whether q matches a row.
	Exists(ctx context.Context, q *Query) (bool, error)
	// Insert inserts rows, a pointer to a model or to a slice of models that is not
	// empty, and fills in what the database generated, in the rows' own order. Of a
	// slice, either all rows have a primary key or none has. Of q only the schema
	// matters. Unless conflict is nil it settles conflicts, and what is filled in
	// then does not matter.
	Insert(ctx context.Context, q *Query, rows any, conflict *Conflict) error
	// Update assigns to the rows that q.Where matches and returns how many
	// matched.
	Update(ctx context.Context, q *Query, set []Assignment) (int, error)
	// Delete deletes the rows that q.Where matches and returns how many.
	Delete(ctx context.Context, q *Query) (int, error)
	// Iterate runs q and leaves its rows to be read from the cursor.
	Iterate(ctx context.Context, q *Query) (Cursor, error)
	// Explain returns how the database would run q, in its own words, a line for
	// each step.
	Explain(ctx context.Context, q *Query) (string, error)
}

// Transactor is an Engine that has transactions.
type Transactor interface {
	Engine
	// Begin opens a transaction, which is rolled back when ctx ends; in a
	// transaction, a savepoint.
	Begin(ctx context.Context) (Transaction, error)
}

// Transaction is the engine of one transaction. It is asked for one thing at a
// time. Exactly one of Commit and Rollback is called, once.
type Transaction interface {
	Engine
	Commit() error
	Rollback() error // nil too where ctx has done it already
}

// Cursor reads the rows of a query one by one. It is used by one goroutine at a
// time, not always the same.
type Cursor interface {
	// Next reads the next row into row, a pointer to a model, and reports
	// false when there is none.
	Next(ctx context.Context, row any) (bool, error)
	// Close ends the query. It is called once.
	Close() error
}

// Schema is what an engine knows of a model.
type Schema struct {
	Model     reflect.Type // the struct type
	Table     string
	Fields    []Field    // in the order of the struct
	Relations []Relation // sorted by name
}

// Relation leads from the rows of a model to rows of another one.
type Relation struct {
	Name  string       // as a key names it, before "__"
	Model reflect.Type // the related model, a struct type
	Many  bool         // to any number of rows; else to one at most
	Index []int        // of the struct's field that related rows are read into, as reflect has it
	// On are the columns of this model that are equal to columns of the related
	// one. Where a table stands between the two, Through is its model, On leads to
	// its columns, and Onward from them to those of the related model.
	On, Onward []Pair
	Through    reflect.Type
	// Fixed are columns that have one value in all related rows, as in a
	// polymorphic relation.
	Fixed []Assignment
}

// Pair is two columns that are equal in rows that belong together.
type Pair struct{ From, To string }

// Field is a column of a model.
type Field struct {
	Column     string
	Type       reflect.Type // of the struct's field, without its pointer
	PrimaryKey bool
	Index      []int // of the struct's field, as reflect has it
}

// Field returns the field that column names.
func (s *Schema) Field(column string) (Field, bool) {
	for i := range s.Fields {
		if s.Fields[i].Column == column {
			return s.Fields[i], true
		}
	}
	return Field{}, false
}

// Relation returns the relation that name names.
func (s *Schema) Relation(name string) (Relation, bool) {
	for i := range s.Relations {
		if s.Relations[i].Name == name {
			return s.Relations[i], true
		}
	}
	return Relation{}, false
}

// PrimaryKey returns the columns of the primary key, none if there is no key.
func (s *Schema) PrimaryKey() []string {
	var columns []string
	for _, f := range s.Fields {
		if f.PrimaryKey {
			columns = append(columns, f.Column)
		}
	}
	return columns
}

// onlyKey is the primary key, if that is a single column.
func (s *Schema) onlyKey() (key Field, ok bool) {
	for i := range s.Fields {
		if s.Fields[i].PrimaryKey {
			if ok {
				return Field{}, false
			}
			key, ok = s.Fields[i], true
		}
	}
	return key, ok
}
