package pgx

import (
	"context"

	"github.com/jackc/pgconn"
	pgproto3 "github.com/jackc/pgproto3/v2"
)

type Batch struct{}

func (b *Batch) Queue(query string, arguments ...interface{}) {}

type BatchResults interface {
	Close() error
	Exec() (pgconn.CommandTag, error)
	Query() (Rows, error)
	QueryFunc(scans []interface{}, f func(QueryFuncRow) error) (pgconn.CommandTag, error)
	QueryRow() Row
}

type Conn struct{}

func (c *Conn) SendBatch(ctx context.Context, b *Batch) BatchResults { panic("stub") }

type QueryFuncRow interface {
	FieldDescriptions() []pgproto3.FieldDescription
	RawValues() [][]byte
}

type Row interface {
	Scan(dest ...interface{}) error
}

type Rows interface {
	Close()
	CommandTag() pgconn.CommandTag
	Err() error
	FieldDescriptions() []pgproto3.FieldDescription
	Next() bool
	RawValues() [][]byte
	Scan(dest ...interface{}) error
	Values() ([]interface{}, error)
}
