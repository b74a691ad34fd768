package pgx

import (
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
)

type Rows interface {
	Close()
	Err() error
	CommandTag() pgconn.CommandTag
	FieldDescriptions() []pgconn.FieldDescription
	Next() bool
	Scan(dest ...any) error
	Values() ([]any, error)
	RawValues() [][]byte
	Conn() *Conn
	TypeMap() *pgtype.Map
}

type Row interface {
	Scan(dest ...any) error
}

type RowScanner interface {
	ScanRow(rows Rows) error
}

type CollectableRow interface {
	FieldDescriptions() []pgconn.FieldDescription
	Scan(dest ...any) error
	Values() ([]any, error)
	RawValues() [][]byte
}

func AppendRows[T any, S ~[]T](slice S, rows Rows, fn RowToFunc[T]) (S, error) { panic("stub") }

func ForEachRow(rows Rows, scans []any, fn func() error) (pgconn.CommandTag, error) { panic("stub") }

type RowToFunc[T any] func(row CollectableRow) (T, error)

func ScanRow(typeMap *pgtype.Map, fieldDescriptions []pgconn.FieldDescription, values [][]byte, dest ...any) error {
	panic("stub")
}

type ScanArgError struct {
	ColumnIndex int
	FieldName   string
	Err         error
}

func (ScanArgError) Error() string { panic("stub") }
func (ScanArgError) Unwrap() error { panic("stub") }

func CollectExactlyOneRow[T any](rows Rows, fn RowToFunc[T]) (T, error) { panic("stub") }

func CollectOneRow[T any](rows Rows, fn RowToFunc[T]) (T, error) { panic("stub") }

func CollectRows[T any](rows Rows, fn RowToFunc[T]) ([]T, error) { panic("stub") }

func RowTo[T any](row CollectableRow) (T, error) { panic("stub") }

func RowToAddrOf[T any](row CollectableRow) (*T, error) { panic("stub") }

func RowToAddrOfStructByName[T any](row CollectableRow) (*T, error) { panic("stub") }

func RowToAddrOfStructByNameLax[T any](row CollectableRow) (*T, error) { panic("stub") }

func RowToAddrOfStructByPos[T any](row CollectableRow) (*T, error) { panic("stub") }

func RowToMap(row CollectableRow) (map[string]any, error) { panic("stub") }

func RowToStructByName[T any](row CollectableRow) (T, error) { panic("stub") }

func RowToStructByNameLax[T any](row CollectableRow) (T, error) { panic("stub") }

func RowToStructByPos[T any](row CollectableRow) (T, error) { panic("stub") }
