// Package pgxpool is a stub of github.com/jackc/pgx/v5/pgxpool: its
// declarations without their bodies.
package pgxpool

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

type Pool struct{}

func (*Pool) Acquire(ctx context.Context) (c *Conn, err error)                     { panic("stub") }
func (*Pool) AcquireAllIdle(ctx context.Context) []*Conn                           { panic("stub") }
func (*Pool) AcquireFunc(ctx context.Context, f func(*Conn) error) error           { panic("stub") }
func (*Pool) Begin(ctx context.Context) (pgx.Tx, error)                            { panic("stub") }
func (*Pool) BeginTx(ctx context.Context, txOptions pgx.TxOptions) (pgx.Tx, error) { panic("stub") }
func (*Pool) Close()                                                               {}
func (*Pool) Config() *Config                                                      { panic("stub") }
func (*Pool) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (int64, error) {
	panic("stub")
}
func (*Pool) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	panic("stub")
}
func (*Pool) Ping(ctx context.Context) error                                       { panic("stub") }
func (*Pool) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) { panic("stub") }
func (*Pool) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row        { panic("stub") }
func (*Pool) Reset()                                                               {}
func (*Pool) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults         { panic("stub") }
func (*Pool) Stat() *Stat                                                          { panic("stub") }

type Conn struct{}

func (*Conn) Begin(ctx context.Context) (pgx.Tx, error)                            { panic("stub") }
func (*Conn) BeginTx(ctx context.Context, txOptions pgx.TxOptions) (pgx.Tx, error) { panic("stub") }
func (*Conn) Conn() *pgx.Conn                                                      { panic("stub") }
func (*Conn) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (int64, error) {
	panic("stub")
}
func (*Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	panic("stub")
}
func (*Conn) Hijack() *pgx.Conn                                                    { panic("stub") }
func (*Conn) Ping(ctx context.Context) error                                       { panic("stub") }
func (*Conn) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) { panic("stub") }
func (*Conn) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row        { panic("stub") }
func (*Conn) Release()                                                             {}
func (*Conn) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults         { panic("stub") }

type Tx struct{}

func (*Tx) Begin(ctx context.Context) (pgx.Tx, error) { panic("stub") }
func (*Tx) Commit(ctx context.Context) error          { panic("stub") }
func (*Tx) Conn() *pgx.Conn                           { panic("stub") }
func (*Tx) CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (int64, error) {
	panic("stub")
}
func (*Tx) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	panic("stub")
}
func (*Tx) LargeObjects() pgx.LargeObjects { panic("stub") }
func (*Tx) Prepare(ctx context.Context, name string, sql string) (*pgconn.StatementDescription, error) {
	panic("stub")
}
func (*Tx) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) { panic("stub") }
func (*Tx) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row        { panic("stub") }
func (*Tx) Rollback(ctx context.Context) error                                   { panic("stub") }
func (*Tx) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults         { panic("stub") }

type Config struct {
	ConnConfig            *pgx.ConnConfig
	BeforeConnect         func(context.Context, *pgx.ConnConfig) error
	AfterConnect          func(context.Context, *pgx.Conn) error
	BeforeAcquire         func(context.Context, *pgx.Conn) bool
	PrepareConn           func(context.Context, *pgx.Conn) (bool, error)
	AfterRelease          func(*pgx.Conn) bool
	BeforeClose           func(*pgx.Conn)
	MaxConnLifetime       time.Duration
	MaxConnLifetimeJitter time.Duration
	MaxConnIdleTime       time.Duration
	PingTimeout           time.Duration
	MaxConns              int32
	MinConns              int32
	MinIdleConns          int32
	HealthCheckPeriod     time.Duration
}

func (*Config) ConnString() string { panic("stub") }
func (*Config) Copy() *Config      { panic("stub") }

func New(ctx context.Context, connString string) (*Pool, error) { panic("stub") }

func NewWithConfig(ctx context.Context, config *Config) (*Pool, error) { panic("stub") }

func ParseConfig(connString string) (*Config, error) { panic("stub") }

type Stat struct{}

func (*Stat) AcquireCount() int64                 { panic("stub") }
func (*Stat) AcquireDuration() time.Duration      { panic("stub") }
func (*Stat) AcquiredConns() int32                { panic("stub") }
func (*Stat) CanceledAcquireCount() int64         { panic("stub") }
func (*Stat) ConstructingConns() int32            { panic("stub") }
func (*Stat) EmptyAcquireCount() int64            { panic("stub") }
func (*Stat) EmptyAcquireWaitTime() time.Duration { panic("stub") }
func (*Stat) IdleConns() int32                    { panic("stub") }
func (*Stat) MaxConns() int32                     { panic("stub") }
func (*Stat) MaxIdleDestroyCount() int64          { panic("stub") }
func (*Stat) MaxLifetimeDestroyCount() int64      { panic("stub") }
func (*Stat) NewConnsCount() int64                { panic("stub") }
func (*Stat) TotalConns() int32                   { panic("stub") }
