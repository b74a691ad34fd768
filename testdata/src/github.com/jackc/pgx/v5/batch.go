package pgx

import (
	"github.com/jackc/pgx/v5/pgconn"
)

type Batch struct {
	QueuedQueries []*QueuedQuery
}

func (*Batch) BeginTx(txOptions TxOptions)                       {}
func (*Batch) Len() int                                          { panic("stub") }
func (*Batch) Queue(query string, arguments ...any) *QueuedQuery { panic("stub") }

type BatchResults interface {
	Exec() (pgconn.CommandTag, error)
	Query() (Rows, error)
	QueryRow() Row
	Close() error
	Tx() Tx
}

type QueuedQuery struct {
	SQL       string
	Arguments []any
}

func (*QueuedQuery) Exec(fn func(ct pgconn.CommandTag) error) {}
func (*QueuedQuery) Query(fn func(rows Rows) error)           {}
func (*QueuedQuery) QueryRow(fn func(row Row) error)          {}

func CopyFromFunc(nxtf func() (row []any, err error)) CopyFromSource { panic("stub") }

func CopyFromRows(rows [][]any) CopyFromSource { panic("stub") }

func CopyFromSlice(length int, next func(int) ([]any, error)) CopyFromSource { panic("stub") }

type CopyFromSource interface {
	Next() bool
	Values() ([]any, error)
	Err() error
}
