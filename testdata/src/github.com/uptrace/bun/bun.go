// Package bun is a stub of github.com/uptrace/bun: its declarations without
// their bodies.
package bun

import (
	"context"
	"database/sql"
	"reflect"
	"time"

	"github.com/uptrace/bun/dialect/feature"
	"github.com/uptrace/bun/schema"
)

const (
	OrderAsc  schema.Order = "ASC"
	OrderDesc schema.Order = "DESC"
)

type BaseModel = schema.BaseModel

type DB struct {
	*noCopyState
}

func (*DB) AddQueryHook(hook QueryHook)                                  {}
func (*DB) Begin() (Tx, error)                                           { panic("stub") }
func (*DB) BeginTx(ctx context.Context, opts *sql.TxOptions) (Tx, error) { panic("stub") }
func (*DB) Close() error                                                 { panic("stub") }
func (*DB) Conn(ctx context.Context) (Conn, error)                       { panic("stub") }
func (*DB) DBStats() DBStats                                             { panic("stub") }
func (*DB) Dialect() schema.Dialect                                      { panic("stub") }
func (*DB) Exec(query string, args ...any) (sql.Result, error)           { panic("stub") }
func (*DB) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	panic("stub")
}
func (*DB) HasFeature(feat feature.Feature) bool                           { panic("stub") }
func (*DB) NewAddColumn() *AddColumnQuery                                  { panic("stub") }
func (*DB) NewCreateIndex() *CreateIndexQuery                              { panic("stub") }
func (*DB) NewCreateTable() *CreateTableQuery                              { panic("stub") }
func (*DB) NewDelete() *DeleteQuery                                        { panic("stub") }
func (*DB) NewDropColumn() *DropColumnQuery                                { panic("stub") }
func (*DB) NewDropIndex() *DropIndexQuery                                  { panic("stub") }
func (*DB) NewDropTable() *DropTableQuery                                  { panic("stub") }
func (*DB) NewInsert() *InsertQuery                                        { panic("stub") }
func (*DB) NewMerge() *MergeQuery                                          { panic("stub") }
func (*DB) NewRaw(query string, args ...any) *RawQuery                     { panic("stub") }
func (*DB) NewSelect() *SelectQuery                                        { panic("stub") }
func (*DB) NewTruncateTable() *TruncateTableQuery                          { panic("stub") }
func (*DB) NewUpdate() *UpdateQuery                                        { panic("stub") }
func (*DB) NewValues(model any) *ValuesQuery                               { panic("stub") }
func (*DB) Prepare(query string) (Stmt, error)                             { panic("stub") }
func (*DB) PrepareContext(ctx context.Context, query string) (Stmt, error) { panic("stub") }
func (*DB) Query(query string, args ...any) (*sql.Rows, error)             { panic("stub") }
func (*DB) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	panic("stub")
}
func (*DB) QueryGen() schema.QueryGen                                               { panic("stub") }
func (*DB) QueryRow(query string, args ...any) *sql.Row                             { panic("stub") }
func (*DB) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row { panic("stub") }
func (*DB) RegisterModel(models ...any)                                             {}
func (*DB) ResetModel(ctx context.Context, models ...any) error                     { panic("stub") }
func (*DB) ResetQueryHooks()                                                        {}
func (*DB) RunInTx(ctx context.Context, opts *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) error {
	panic("stub")
}
func (*DB) ScanRow(ctx context.Context, rows *sql.Rows, dest ...any) error  { panic("stub") }
func (*DB) ScanRows(ctx context.Context, rows *sql.Rows, dest ...any) error { panic("stub") }
func (*DB) String() string                                                  { panic("stub") }
func (*DB) Table(typ reflect.Type) *schema.Table                            { panic("stub") }
func (*DB) UpdateFQN(alias string, column string) Ident                     { panic("stub") }
func (*DB) WithNamedArg(name string, value any) *DB                         { panic("stub") }
func (*DB) WithQueryHook(hook QueryHook) *DB                                { panic("stub") }

type DBOption func(db *DB)

type DBStats struct {
	Queries uint32
	Errors  uint32
}

type Conn struct {
	*sql.Conn
}

func (Conn) BeginTx(ctx context.Context, opts *sql.TxOptions) (Tx, error) { panic("stub") }
func (Conn) Dialect() schema.Dialect                                      { panic("stub") }
func (Conn) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	panic("stub")
}
func (Conn) NewAddColumn() *AddColumnQuery              { panic("stub") }
func (Conn) NewCreateIndex() *CreateIndexQuery          { panic("stub") }
func (Conn) NewCreateTable() *CreateTableQuery          { panic("stub") }
func (Conn) NewDelete() *DeleteQuery                    { panic("stub") }
func (Conn) NewDropColumn() *DropColumnQuery            { panic("stub") }
func (Conn) NewDropIndex() *DropIndexQuery              { panic("stub") }
func (Conn) NewDropTable() *DropTableQuery              { panic("stub") }
func (Conn) NewInsert() *InsertQuery                    { panic("stub") }
func (Conn) NewMerge() *MergeQuery                      { panic("stub") }
func (Conn) NewRaw(query string, args ...any) *RawQuery { panic("stub") }
func (Conn) NewSelect() *SelectQuery                    { panic("stub") }
func (Conn) NewTruncateTable() *TruncateTableQuery      { panic("stub") }
func (Conn) NewUpdate() *UpdateQuery                    { panic("stub") }
func (Conn) NewValues(model any) *ValuesQuery           { panic("stub") }
func (Conn) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	panic("stub")
}
func (Conn) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row { panic("stub") }
func (Conn) RunInTx(ctx context.Context, opts *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) error {
	panic("stub")
}

type Tx struct {
	*sql.Tx
}

func (Tx) Begin() (Tx, error)                                        { panic("stub") }
func (Tx) BeginTx(ctx context.Context, _ *sql.TxOptions) (Tx, error) { panic("stub") }
func (Tx) Commit() error                                             { panic("stub") }
func (Tx) Dialect() schema.Dialect                                   { panic("stub") }
func (Tx) Exec(query string, args ...any) (sql.Result, error)        { panic("stub") }
func (Tx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	panic("stub")
}
func (Tx) NewAddColumn() *AddColumnQuery                      { panic("stub") }
func (Tx) NewCreateIndex() *CreateIndexQuery                  { panic("stub") }
func (Tx) NewCreateTable() *CreateTableQuery                  { panic("stub") }
func (Tx) NewDelete() *DeleteQuery                            { panic("stub") }
func (Tx) NewDropColumn() *DropColumnQuery                    { panic("stub") }
func (Tx) NewDropIndex() *DropIndexQuery                      { panic("stub") }
func (Tx) NewDropTable() *DropTableQuery                      { panic("stub") }
func (Tx) NewInsert() *InsertQuery                            { panic("stub") }
func (Tx) NewMerge() *MergeQuery                              { panic("stub") }
func (Tx) NewRaw(query string, args ...any) *RawQuery         { panic("stub") }
func (Tx) NewSelect() *SelectQuery                            { panic("stub") }
func (Tx) NewTruncateTable() *TruncateTableQuery              { panic("stub") }
func (Tx) NewUpdate() *UpdateQuery                            { panic("stub") }
func (Tx) NewValues(model any) *ValuesQuery                   { panic("stub") }
func (Tx) Query(query string, args ...any) (*sql.Rows, error) { panic("stub") }
func (Tx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	panic("stub")
}
func (Tx) QueryRow(query string, args ...any) *sql.Row                             { panic("stub") }
func (Tx) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row { panic("stub") }
func (Tx) Rollback() error                                                         { panic("stub") }
func (Tx) RunInTx(ctx context.Context, _ *sql.TxOptions, fn func(ctx context.Context, tx Tx) error) error {
	panic("stub")
}

type Stmt struct {
	*sql.Stmt
}

type IConn interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

type IDB interface {
	IConn
	Dialect() schema.Dialect
	NewValues(model any) *ValuesQuery
	NewSelect() *SelectQuery
	NewInsert() *InsertQuery
	NewUpdate() *UpdateQuery
	NewDelete() *DeleteQuery
	NewMerge() *MergeQuery
	NewRaw(query string, args ...any) *RawQuery
	NewCreateTable() *CreateTableQuery
	NewDropTable() *DropTableQuery
	NewCreateIndex() *CreateIndexQuery
	NewDropIndex() *DropIndexQuery
	NewTruncateTable() *TruncateTableQuery
	NewAddColumn() *AddColumnQuery
	NewDropColumn() *DropColumnQuery
	BeginTx(ctx context.Context, opts *sql.TxOptions) (Tx, error)
	RunInTx(ctx context.Context, opts *sql.TxOptions, f func(ctx context.Context, tx Tx) error) error
}

func NewDB(sqldb *sql.DB, dialect schema.Dialect, opts ...DBOption) *DB { panic("stub") }

type Query = schema.Query

type QueryBuilder interface {
	Query
	Where(query string, args ...any) QueryBuilder
	WhereGroup(sep string, fn func(QueryBuilder) QueryBuilder) QueryBuilder
	WhereOr(query string, args ...any) QueryBuilder
	WhereDeleted() QueryBuilder
	WhereAllWithDeleted() QueryBuilder
	WherePK(cols ...string) QueryBuilder
	Unwrap() any
}

type QueryEvent struct {
	DB            *DB
	IQuery        Query
	Query         string
	QueryTemplate string
	QueryArgs     []any
	Model         Model
	StartTime     time.Time
	Result        sql.Result
	Err           error
	Stash         map[any]any
}

func (*QueryEvent) Operation() string { panic("stub") }

type QueryHook interface {
	BeforeQuery(context.Context, *QueryEvent) context.Context
	AfterQuery(context.Context, *QueryEvent)
}

type NullTime = schema.NullTime

type Ident = schema.Ident

type Name = schema.Name

type Safe = schema.Safe

func In(slice any) schema.QueryAppender { panic("stub") }

func List(slice any) ListValues { panic("stub") }

func Tuple(slice any) TupleValues { panic("stub") }

func NullZero(value any) schema.QueryAppender { panic("stub") }

type Model = schema.Model

type Order = schema.Order

type ListValues struct{}

func (ListValues) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }

type TupleValues struct{}

func (TupleValues) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }

type noCopyState struct {
	*sql.DB
}

func WithComment(ctx context.Context, comment string) context.Context { panic("stub") }

func WithDiscardUnknownColumns() DBOption { panic("stub") }

func WithOptions(opts ...DBOption) DBOption { panic("stub") }

type WithQuery struct{}

func (*WithQuery) Materialized() *WithQuery    { panic("stub") }
func (*WithQuery) NotMaterialized() *WithQuery { panic("stub") }
func (*WithQuery) Recursive() *WithQuery       { panic("stub") }
