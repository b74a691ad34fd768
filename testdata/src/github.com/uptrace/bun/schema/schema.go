// Package schema is a stub of github.com/uptrace/bun/schema: its
// declarations without their bodies.
package schema

import (
	"context"
	"database/sql"
	"time"

	"github.com/uptrace/bun/dialect"
	"github.com/uptrace/bun/dialect/feature"
)

type Dialect interface {
	Init(db *sql.DB)
	Name() dialect.Name
	Features() feature.Feature
	Tables() *Tables
	OnTable(table *Table)
	IdentQuote() byte
	AppendUint32(b []byte, n uint32) []byte
	AppendUint64(b []byte, n uint64) []byte
	AppendTime(b []byte, tm time.Time) []byte
	AppendString(b []byte, s string) []byte
	AppendBytes(b []byte, bs []byte) []byte
	AppendJSON(b []byte, jsonb []byte) []byte
	AppendBool(b []byte, v bool) []byte
	AppendSequence(b []byte, t *Table, f *Field) []byte
	DefaultVarcharLen() int
	DefaultSchema() string
}

type QueryGen struct{}

type Ident string

type Name string

type Safe string

type Table struct{}

type Tables struct{}

type Field struct{}

type QueryAppender interface {
	AppendQuery(gen QueryGen, b []byte) ([]byte, error)
}

type Query interface {
	QueryAppender
	Operation() string
	GetModel() Model
	GetTableName() string
}

type BaseModel struct{}

type Model interface {
	ScanRows(ctx context.Context, rows *sql.Rows) (int, error)
	Value() any
}

type NullTime struct {
	time.Time
}

func (NullTime) AppendQuery(gen QueryGen, b []byte) ([]byte, error) { panic("stub") }
func (NullTime) MarshalJSON() ([]byte, error)                       { panic("stub") }
func (*NullTime) Scan(src any) error                                { panic("stub") }
func (*NullTime) UnmarshalJSON(b []byte) error                      { panic("stub") }

type NamedArgAppender interface {
	AppendNamedArg(gen QueryGen, b []byte, name string) ([]byte, bool)
}

type Order string

func (Order) AppendQuery(gen QueryGen, b []byte) ([]byte, error) { panic("stub") }
