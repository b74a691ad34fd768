package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type InsertQuery struct{}

func (*InsertQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }
func (*InsertQuery) Apply(fns ...func(*InsertQuery) *InsertQuery) *InsertQuery       { panic("stub") }
func (*InsertQuery) Column(columns ...string) *InsertQuery                           { panic("stub") }
func (*InsertQuery) ColumnExpr(query string, args ...any) *InsertQuery               { panic("stub") }
func (*InsertQuery) Comment(comment string) *InsertQuery                             { panic("stub") }
func (*InsertQuery) Conn(db IConn) *InsertQuery                                      { panic("stub") }
func (*InsertQuery) Err(err error) *InsertQuery                                      { panic("stub") }
func (*InsertQuery) ExcludeColumn(columns ...string) *InsertQuery                    { panic("stub") }
func (*InsertQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)       { panic("stub") }
func (*InsertQuery) Ignore() *InsertQuery                                            { panic("stub") }
func (*InsertQuery) Model(model any) *InsertQuery                                    { panic("stub") }
func (*InsertQuery) ModelTableExpr(query string, args ...any) *InsertQuery           { panic("stub") }
func (*InsertQuery) On(s string, args ...any) *InsertQuery                           { panic("stub") }
func (*InsertQuery) Operation() string                                               { panic("stub") }
func (*InsertQuery) Replace() *InsertQuery                                           { panic("stub") }
func (*InsertQuery) Returning(query string, args ...any) *InsertQuery                { panic("stub") }
func (*InsertQuery) Scan(ctx context.Context, dest ...any) error                     { panic("stub") }
func (*InsertQuery) Set(query string, args ...any) *InsertQuery                      { panic("stub") }
func (*InsertQuery) SetValues(values *ValuesQuery) *InsertQuery                      { panic("stub") }
func (*InsertQuery) String() string                                                  { panic("stub") }
func (*InsertQuery) Table(tables ...string) *InsertQuery                             { panic("stub") }
func (*InsertQuery) TableExpr(query string, args ...any) *InsertQuery                { panic("stub") }
func (*InsertQuery) Value(column string, expr string, args ...any) *InsertQuery      { panic("stub") }
func (*InsertQuery) Where(query string, args ...any) *InsertQuery                    { panic("stub") }
func (*InsertQuery) WhereOr(query string, args ...any) *InsertQuery                  { panic("stub") }
func (*InsertQuery) With(name string, query Query) *InsertQuery                      { panic("stub") }
func (*InsertQuery) WithQuery(query *WithQuery) *InsertQuery                         { panic("stub") }
func (*InsertQuery) WithRecursive(name string, query Query) *InsertQuery             { panic("stub") }

type MergeQuery struct{}

func (*MergeQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }
func (*MergeQuery) Apply(fns ...func(*MergeQuery) *MergeQuery) *MergeQuery          { panic("stub") }
func (*MergeQuery) Comment(comment string) *MergeQuery                              { panic("stub") }
func (*MergeQuery) Conn(db IConn) *MergeQuery                                       { panic("stub") }
func (*MergeQuery) Err(err error) *MergeQuery                                       { panic("stub") }
func (*MergeQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)       { panic("stub") }
func (*MergeQuery) Model(model any) *MergeQuery                                     { panic("stub") }
func (*MergeQuery) ModelTableExpr(query string, args ...any) *MergeQuery            { panic("stub") }
func (*MergeQuery) On(s string, args ...any) *MergeQuery                            { panic("stub") }
func (*MergeQuery) Operation() string                                               { panic("stub") }
func (*MergeQuery) Returning(query string, args ...any) *MergeQuery                 { panic("stub") }
func (*MergeQuery) Scan(ctx context.Context, dest ...any) error                     { panic("stub") }
func (*MergeQuery) String() string                                                  { panic("stub") }
func (*MergeQuery) Table(tables ...string) *MergeQuery                              { panic("stub") }
func (*MergeQuery) TableExpr(query string, args ...any) *MergeQuery                 { panic("stub") }
func (*MergeQuery) Using(s string, args ...any) *MergeQuery                         { panic("stub") }
func (*MergeQuery) When(expr string, args ...any) *MergeQuery                       { panic("stub") }
func (*MergeQuery) WhenDelete(expr string) *MergeQuery                              { panic("stub") }
func (*MergeQuery) WhenInsert(expr string, fn func(q *InsertQuery) *InsertQuery) *MergeQuery {
	panic("stub")
}
func (*MergeQuery) WhenUpdate(expr string, fn func(q *UpdateQuery) *UpdateQuery) *MergeQuery {
	panic("stub")
}
func (*MergeQuery) With(name string, query Query) *MergeQuery          { panic("stub") }
func (*MergeQuery) WithQuery(query *WithQuery) *MergeQuery             { panic("stub") }
func (*MergeQuery) WithRecursive(name string, query Query) *MergeQuery { panic("stub") }

type RawQuery struct{}

func (*RawQuery) AppendQuery(gen schema.QueryGen, b []byte) ([]byte, error) { panic("stub") }
func (*RawQuery) Comment(comment string) *RawQuery                          { panic("stub") }
func (*RawQuery) Conn(db IConn) *RawQuery                                   { panic("stub") }
func (*RawQuery) Err(err error) *RawQuery                                   { panic("stub") }
func (*RawQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error) { panic("stub") }
func (*RawQuery) Operation() string                                         { panic("stub") }
func (*RawQuery) Scan(ctx context.Context, dest ...any) error               { panic("stub") }
func (*RawQuery) String() string                                            { panic("stub") }
