package db

import (
	"context"
	"database/sql"
	"fmt"
)

type BatchInserter interface {
	Done()
	Err() error
	NextResult(dst interface{}) bool
	Values(...interface{}) BatchInserter
	Wait() error
}

type Inserter interface {
	SQLExecer
	SQLPreparer
	SQLGetter
	fmt.Stringer
	Amend(func(queryIn string) (queryOut string)) Inserter
	Arguments() []interface{}
	Batch(size int) BatchInserter
	Columns(...string) Inserter
	Iterator() Iterator
	IteratorContext(ctx context.Context) Iterator
	Returning(columns ...string) Inserter
	Values(...interface{}) Inserter
}

type Iterator interface {
	ResultMapper
	Close() error
	Err() error
	Next(dest ...interface{}) bool
	NextScan(dest ...interface{}) error
	Scan(dest ...interface{}) error
	ScanOne(dest ...interface{}) error
}

type ResultMapper interface {
	All(destSlice interface{}) error
	One(dest interface{}) error
}

type SQLExecer interface {
	Exec() (sql.Result, error)
	ExecContext(context.Context) (sql.Result, error)
}

type SQLGetter interface {
	Query() (*sql.Rows, error)
	QueryContext(context.Context) (*sql.Rows, error)
	QueryRow() (*sql.Row, error)
	QueryRowContext(ctx context.Context) (*sql.Row, error)
}

type SQLPreparer interface {
	Prepare() (*sql.Stmt, error)
	PrepareContext(context.Context) (*sql.Stmt, error)
}
