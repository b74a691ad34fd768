// Package pgx is a stub of github.com/jackc/pgx/v5: its declarations
// without their bodies.
package pgx

import (
	"context"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

const (
	QueryExecModeCacheDescribe  QueryExecMode = 2
	QueryExecModeCacheStatement QueryExecMode = 1
	QueryExecModeDescribeExec   QueryExecMode = 3
	QueryExecModeExec           QueryExecMode = 4
	QueryExecModeSimpleProtocol QueryExecMode = 5
)

var (
	ErrNoRows           error
	ErrTooManyRows      error
	ErrTxClosed         error
	ErrTxCommitRollback error
)

type ConnConfig struct {
	pgconn.Config
	StatementCacheCapacity   int
	DescriptionCacheCapacity int
	DefaultQueryExecMode     QueryExecMode
}

func (*ConnConfig) ConnString() string { panic("stub") }
func (*ConnConfig) Copy() *ConnConfig  { panic("stub") }

type Conn struct{}

func (*Conn) Begin(ctx context.Context) (Tx, error)                        { panic("stub") }
func (*Conn) BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error) { panic("stub") }
func (*Conn) Close(ctx context.Context) error                              { panic("stub") }
func (*Conn) Config() *ConnConfig                                          { panic("stub") }
func (*Conn) CopyFrom(ctx context.Context, tableName Identifier, columnNames []string, rowSrc CopyFromSource) (int64, error) {
	panic("stub")
}
func (*Conn) Deallocate(ctx context.Context, name string) error { panic("stub") }
func (*Conn) DeallocateAll(ctx context.Context) error           { panic("stub") }
func (*Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	panic("stub")
}
func (*Conn) IsClosed() bool                                                      { panic("stub") }
func (*Conn) LoadType(ctx context.Context, typeName string) (*pgtype.Type, error) { panic("stub") }
func (*Conn) LoadTypes(ctx context.Context, typeNames []string) ([]*pgtype.Type, error) {
	panic("stub")
}
func (*Conn) PgConn() *pgconn.PgConn         { panic("stub") }
func (*Conn) Ping(ctx context.Context) error { panic("stub") }
func (*Conn) Prepare(ctx context.Context, name string, sql string) (sd *pgconn.StatementDescription, err error) {
	panic("stub")
}
func (*Conn) Query(ctx context.Context, sql string, args ...any) (Rows, error)      { panic("stub") }
func (*Conn) QueryRow(ctx context.Context, sql string, args ...any) Row             { panic("stub") }
func (*Conn) SendBatch(ctx context.Context, b *Batch) BatchResults                  { panic("stub") }
func (*Conn) TypeMap() *pgtype.Map                                                  { panic("stub") }
func (*Conn) WaitForNotification(ctx context.Context) (*pgconn.Notification, error) { panic("stub") }

type Identifier []string

func (Identifier) Sanitize() string { panic("stub") }

type QueryExecMode int32

func (QueryExecMode) String() string { panic("stub") }

type NamedArgs map[string]any

func (NamedArgs) RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error) {
	panic("stub")
}

type StrictNamedArgs map[string]any

func (StrictNamedArgs) RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error) {
	panic("stub")
}

type QueryRewriter interface {
	RewriteQuery(ctx context.Context, conn *Conn, sql string, args []any) (newSQL string, newArgs []any, err error)
}

func Connect(ctx context.Context, connString string) (*Conn, error) { panic("stub") }

func ConnectConfig(ctx context.Context, connConfig *ConnConfig) (*Conn, error) { panic("stub") }

func ConnectWithOptions(ctx context.Context, connString string, options ParseConfigOptions) (*Conn, error) {
	panic("stub")
}

func ParseConfig(connString string) (*ConnConfig, error) { panic("stub") }

type ParseConfigOptions struct {
	pgconn.ParseConfigOptions
}

func ParseConfigWithOptions(connString string, options ParseConfigOptions) (*ConnConfig, error) {
	panic("stub")
}

type QueryResultFormats []int16

type QueryResultFormatsByOID map[uint32]int16
