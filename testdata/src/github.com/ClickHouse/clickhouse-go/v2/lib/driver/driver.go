package driver

import (
	"context"
	"io"
	"reflect"

	"github.com/ClickHouse/clickhouse-go/v2/lib/column"
	"github.com/ClickHouse/clickhouse-go/v2/lib/proto"
)

type Batch interface {
	Abort() error
	Append(v ...any) error
	AppendStruct(v any) error
	Close() error
	Column(int) BatchColumn
	Columns() []column.Interface
	Flush() error
	IsSent() bool
	Rows() int
	Send() error
}

type BatchColumn interface {
	Append(any) error
	AppendRow(any) error
}

type ColumnType interface {
	DatabaseTypeName() string
	Name() string
	Nullable() bool
	ScanType() reflect.Type
}

type Conn interface {
	AsyncInsert(ctx context.Context, query string, wait bool, args ...any) error
	Close() error
	Contributors() []string
	Exec(ctx context.Context, query string, args ...any) error
	InsertFormat(ctx context.Context, format string, query string, data io.Reader) error
	Ping(context.Context) error
	PrepareBatch(ctx context.Context, query string, opts ...PrepareBatchOption) (Batch, error)
	Query(ctx context.Context, query string, args ...any) (Rows, error)
	QueryFormat(ctx context.Context, format string, query string, args ...any) (io.ReadCloser, error)
	QueryRow(ctx context.Context, query string, args ...any) Row
	Select(ctx context.Context, dest any, query string, args ...any) error
	ServerVersion() (*ServerVersion, error)
	Stats() Stats
}

type PrepareBatchOption func(options *PrepareBatchOptions)

type PrepareBatchOptions struct{}

type Row interface {
	Err() error
	Scan(dest ...any) error
	ScanStruct(dest any) error
}

type Rows interface {
	Close() error
	ColumnTypes() []ColumnType
	Columns() []string
	Err() error
	HasData() bool
	Next() bool
	Scan(dest ...any) error
	ScanStruct(dest any) error
	Totals(dest ...any) error
}

type ServerVersion = proto.ServerHandshake

type Stats struct{}
