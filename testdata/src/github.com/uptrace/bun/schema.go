package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type CreateTableQuery struct{}

func (*CreateTableQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*CreateTableQuery) ColumnExpr(query string, args ...any) *CreateTableQuery     { panic("stub") }
func (*CreateTableQuery) Comment(comment string) *CreateTableQuery                   { panic("stub") }
func (*CreateTableQuery) Conn(db IConn) *CreateTableQuery                            { panic("stub") }
func (*CreateTableQuery) Err(err error) *CreateTableQuery                            { panic("stub") }
func (*CreateTableQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)  { panic("stub") }
func (*CreateTableQuery) ForeignKey(query string, args ...any) *CreateTableQuery     { panic("stub") }
func (*CreateTableQuery) IfNotExists() *CreateTableQuery                             { panic("stub") }
func (*CreateTableQuery) Model(model any) *CreateTableQuery                          { panic("stub") }
func (*CreateTableQuery) ModelTableExpr(query string, args ...any) *CreateTableQuery { panic("stub") }
func (*CreateTableQuery) Operation() string                                          { panic("stub") }
func (*CreateTableQuery) PartitionBy(query string, args ...any) *CreateTableQuery    { panic("stub") }
func (*CreateTableQuery) String() string                                             { panic("stub") }
func (*CreateTableQuery) Table(tables ...string) *CreateTableQuery                   { panic("stub") }
func (*CreateTableQuery) TableExpr(query string, args ...any) *CreateTableQuery      { panic("stub") }
func (*CreateTableQuery) TableSpace(tablespace string) *CreateTableQuery             { panic("stub") }
func (*CreateTableQuery) Temp() *CreateTableQuery                                    { panic("stub") }
func (*CreateTableQuery) Varchar(n int) *CreateTableQuery                            { panic("stub") }
func (*CreateTableQuery) WithForeignKeys() *CreateTableQuery                         { panic("stub") }

type DropTableQuery struct{}

func (*DropTableQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*DropTableQuery) Cascade() *DropTableQuery                                  { panic("stub") }
func (*DropTableQuery) Comment(comment string) *DropTableQuery                    { panic("stub") }
func (*DropTableQuery) Conn(db IConn) *DropTableQuery                             { panic("stub") }
func (*DropTableQuery) Err(err error) *DropTableQuery                             { panic("stub") }
func (*DropTableQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*DropTableQuery) IfExists() *DropTableQuery                                 { panic("stub") }
func (*DropTableQuery) Model(model any) *DropTableQuery                           { panic("stub") }
func (*DropTableQuery) ModelTableExpr(query string, args ...any) *DropTableQuery  { panic("stub") }
func (*DropTableQuery) Operation() string                                         { panic("stub") }
func (*DropTableQuery) Restrict() *DropTableQuery                                 { panic("stub") }
func (*DropTableQuery) String() string                                            { panic("stub") }
func (*DropTableQuery) Table(tables ...string) *DropTableQuery                    { panic("stub") }
func (*DropTableQuery) TableExpr(query string, args ...any) *DropTableQuery       { panic("stub") }

type TruncateTableQuery struct{}

func (*TruncateTableQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*TruncateTableQuery) Cascade() *TruncateTableQuery                              { panic("stub") }
func (*TruncateTableQuery) Comment(comment string) *TruncateTableQuery                { panic("stub") }
func (*TruncateTableQuery) Conn(db IConn) *TruncateTableQuery                         { panic("stub") }
func (*TruncateTableQuery) ContinueIdentity() *TruncateTableQuery                     { panic("stub") }
func (*TruncateTableQuery) Err(err error) *TruncateTableQuery                         { panic("stub") }
func (*TruncateTableQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*TruncateTableQuery) Model(model any) *TruncateTableQuery                       { panic("stub") }
func (*TruncateTableQuery) ModelTableExpr(query string, args ...any) *TruncateTableQuery {
	panic("stub")
}
func (*TruncateTableQuery) Operation() string                                       { panic("stub") }
func (*TruncateTableQuery) Restrict() *TruncateTableQuery                           { panic("stub") }
func (*TruncateTableQuery) Table(tables ...string) *TruncateTableQuery              { panic("stub") }
func (*TruncateTableQuery) TableExpr(query string, args ...any) *TruncateTableQuery { panic("stub") }

type CreateIndexQuery struct{}

func (*CreateIndexQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*CreateIndexQuery) Column(columns ...string) *CreateIndexQuery                 { panic("stub") }
func (*CreateIndexQuery) ColumnExpr(query string, args ...any) *CreateIndexQuery     { panic("stub") }
func (*CreateIndexQuery) Comment(comment string) *CreateIndexQuery                   { panic("stub") }
func (*CreateIndexQuery) Concurrently() *CreateIndexQuery                            { panic("stub") }
func (*CreateIndexQuery) Conn(db IConn) *CreateIndexQuery                            { panic("stub") }
func (*CreateIndexQuery) Err(err error) *CreateIndexQuery                            { panic("stub") }
func (*CreateIndexQuery) ExcludeColumn(columns ...string) *CreateIndexQuery          { panic("stub") }
func (*CreateIndexQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)  { panic("stub") }
func (*CreateIndexQuery) IfNotExists() *CreateIndexQuery                             { panic("stub") }
func (*CreateIndexQuery) Include(columns ...string) *CreateIndexQuery                { panic("stub") }
func (*CreateIndexQuery) IncludeExpr(query string, args ...any) *CreateIndexQuery    { panic("stub") }
func (*CreateIndexQuery) Index(query string) *CreateIndexQuery                       { panic("stub") }
func (*CreateIndexQuery) IndexExpr(query string, args ...any) *CreateIndexQuery      { panic("stub") }
func (*CreateIndexQuery) Model(model any) *CreateIndexQuery                          { panic("stub") }
func (*CreateIndexQuery) ModelTableExpr(query string, args ...any) *CreateIndexQuery { panic("stub") }
func (*CreateIndexQuery) Operation() string                                          { panic("stub") }
func (*CreateIndexQuery) Table(tables ...string) *CreateIndexQuery                   { panic("stub") }
func (*CreateIndexQuery) TableExpr(query string, args ...any) *CreateIndexQuery      { panic("stub") }
func (*CreateIndexQuery) Unique() *CreateIndexQuery                                  { panic("stub") }
func (*CreateIndexQuery) Using(query string, args ...any) *CreateIndexQuery          { panic("stub") }
func (*CreateIndexQuery) Where(query string, args ...any) *CreateIndexQuery          { panic("stub") }
func (*CreateIndexQuery) WhereOr(query string, args ...any) *CreateIndexQuery        { panic("stub") }

type DropIndexQuery struct{}

func (*DropIndexQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*DropIndexQuery) Cascade() *DropIndexQuery                                  { panic("stub") }
func (*DropIndexQuery) Comment(comment string) *DropIndexQuery                    { panic("stub") }
func (*DropIndexQuery) Concurrently() *DropIndexQuery                             { panic("stub") }
func (*DropIndexQuery) Conn(db IConn) *DropIndexQuery                             { panic("stub") }
func (*DropIndexQuery) Err(err error) *DropIndexQuery                             { panic("stub") }
func (*DropIndexQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*DropIndexQuery) IfExists() *DropIndexQuery                                 { panic("stub") }
func (*DropIndexQuery) Index(query string, args ...any) *DropIndexQuery           { panic("stub") }
func (*DropIndexQuery) Model(model any) *DropIndexQuery                           { panic("stub") }
func (*DropIndexQuery) Operation() string                                         { panic("stub") }
func (*DropIndexQuery) Restrict() *DropIndexQuery                                 { panic("stub") }

type AddColumnQuery struct{}

func (*AddColumnQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*AddColumnQuery) Apply(fns ...func(*AddColumnQuery) *AddColumnQuery) *AddColumnQuery {
	panic("stub")
}
func (*AddColumnQuery) ColumnExpr(query string, args ...any) *AddColumnQuery      { panic("stub") }
func (*AddColumnQuery) Comment(comment string) *AddColumnQuery                    { panic("stub") }
func (*AddColumnQuery) Conn(db IConn) *AddColumnQuery                             { panic("stub") }
func (*AddColumnQuery) Err(err error) *AddColumnQuery                             { panic("stub") }
func (*AddColumnQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*AddColumnQuery) IfNotExists() *AddColumnQuery                              { panic("stub") }
func (*AddColumnQuery) Model(model any) *AddColumnQuery                           { panic("stub") }
func (*AddColumnQuery) ModelTableExpr(query string, args ...any) *AddColumnQuery  { panic("stub") }
func (*AddColumnQuery) Operation() string                                         { panic("stub") }
func (*AddColumnQuery) Table(tables ...string) *AddColumnQuery                    { panic("stub") }
func (*AddColumnQuery) TableExpr(query string, args ...any) *AddColumnQuery       { panic("stub") }

type DropColumnQuery struct{}

func (*DropColumnQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) {
	panic("stub")
}
func (*DropColumnQuery) Apply(fns ...func(*DropColumnQuery) *DropColumnQuery) *DropColumnQuery {
	panic("stub")
}
func (*DropColumnQuery) Column(columns ...string) *DropColumnQuery                 { panic("stub") }
func (*DropColumnQuery) ColumnExpr(query string, args ...any) *DropColumnQuery     { panic("stub") }
func (*DropColumnQuery) Comment(comment string) *DropColumnQuery                   { panic("stub") }
func (*DropColumnQuery) Conn(db IConn) *DropColumnQuery                            { panic("stub") }
func (*DropColumnQuery) Err(err error) *DropColumnQuery                            { panic("stub") }
func (*DropColumnQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*DropColumnQuery) Model(model any) *DropColumnQuery                          { panic("stub") }
func (*DropColumnQuery) ModelTableExpr(query string, args ...any) *DropColumnQuery { panic("stub") }
func (*DropColumnQuery) Operation() string                                         { panic("stub") }
func (*DropColumnQuery) Table(tables ...string) *DropColumnQuery                   { panic("stub") }
func (*DropColumnQuery) TableExpr(query string, args ...any) *DropColumnQuery      { panic("stub") }
