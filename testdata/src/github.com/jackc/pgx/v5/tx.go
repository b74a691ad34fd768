package pgx

import (
	"context"

	"github.com/jackc/pgx/v5/pgconn"
)

const (
	Serializable         TxIsoLevel       = "serializable"
	RepeatableRead       TxIsoLevel       = "repeatable read"
	ReadCommitted        TxIsoLevel       = "read committed"
	ReadUncommitted      TxIsoLevel       = "read uncommitted"
	ReadWrite            TxAccessMode     = "read write"
	ReadOnly             TxAccessMode     = "read only"
	Deferrable           TxDeferrableMode = "deferrable"
	NotDeferrable        TxDeferrableMode = "not deferrable"
	LargeObjectModeRead  LargeObjectMode  = 262144
	LargeObjectModeWrite LargeObjectMode  = 131072
)

type Tx interface {
	Begin(ctx context.Context) (Tx, error)
	Commit(ctx context.Context) error
	Rollback(ctx context.Context) error
	CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error)
	SendBatch(ctx context.Context, b *Batch) BatchResults
	LargeObjects() LargeObjects
	Prepare(ctx context.Context, name string, sql string) (*pgconn.StatementDescription, error)
	Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error)
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
	Conn() *Conn
}

type TxOptions struct {
	IsoLevel       TxIsoLevel
	AccessMode     TxAccessMode
	DeferrableMode TxDeferrableMode
	BeginQuery     string
	CommitQuery    string
}

type TxIsoLevel string

type TxAccessMode string

type TxDeferrableMode string

func BeginFunc(ctx context.Context, db interface {
	Begin(ctx context.Context) (Tx, error)
}, fn func(Tx) error) (err error) {
	panic("stub")
}

func BeginTxFunc(ctx context.Context, db interface {
	BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error)
}, txOptions TxOptions, fn func(Tx) error) (err error) {
	panic("stub")
}

type LargeObject struct{}

func (*LargeObject) Close() error                                       { panic("stub") }
func (*LargeObject) Read(p []byte) (int, error)                         { panic("stub") }
func (*LargeObject) Seek(offset int64, whence int) (n int64, err error) { panic("stub") }
func (*LargeObject) Tell() (n int64, err error)                         { panic("stub") }
func (*LargeObject) Truncate(size int64) (err error)                    { panic("stub") }
func (*LargeObject) Write(p []byte) (int, error)                        { panic("stub") }

type LargeObjectMode int32

type LargeObjects struct{}

func (*LargeObjects) Create(ctx context.Context, oid uint32) (uint32, error) { panic("stub") }
func (*LargeObjects) Open(ctx context.Context, oid uint32, mode LargeObjectMode) (*LargeObject, error) {
	panic("stub")
}
func (*LargeObjects) Unlink(ctx context.Context, oid uint32) error { panic("stub") }
