package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type UpdateQuery struct{}

func (*UpdateQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error)   { panic("stub") }
func (*UpdateQuery) Apply(fns ...func(*UpdateQuery) *UpdateQuery) *UpdateQuery         { panic("stub") }
func (*UpdateQuery) ApplyQueryBuilder(fn func(QueryBuilder) QueryBuilder) *UpdateQuery { panic("stub") }
func (*UpdateQuery) Bulk() *UpdateQuery                                                { panic("stub") }
func (*UpdateQuery) Column(columns ...string) *UpdateQuery                             { panic("stub") }
func (*UpdateQuery) Comment(comment string) *UpdateQuery                               { panic("stub") }
func (*UpdateQuery) Conn(db IConn) *UpdateQuery                                        { panic("stub") }
func (*UpdateQuery) Err(err error) *UpdateQuery                                        { panic("stub") }
func (*UpdateQuery) ExcludeColumn(columns ...string) *UpdateQuery                      { panic("stub") }
func (*UpdateQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)         { panic("stub") }
func (*UpdateQuery) FQN(column string) Ident                                           { panic("stub") }
func (*UpdateQuery) ForceIndex(indexes ...string) *UpdateQuery                         { panic("stub") }
func (*UpdateQuery) IgnoreIndex(indexes ...string) *UpdateQuery                        { panic("stub") }
func (*UpdateQuery) Join(join string, args ...any) *UpdateQuery                        { panic("stub") }
func (*UpdateQuery) JoinOn(cond string, args ...any) *UpdateQuery                      { panic("stub") }
func (*UpdateQuery) JoinOnOr(cond string, args ...any) *UpdateQuery                    { panic("stub") }
func (*UpdateQuery) Limit(n int64) *UpdateQuery                                        { panic("stub") }
func (*UpdateQuery) Model(model any) *UpdateQuery                                      { panic("stub") }
func (*UpdateQuery) ModelTableExpr(query string, args ...any) *UpdateQuery             { panic("stub") }
func (*UpdateQuery) OmitZero() *UpdateQuery                                            { panic("stub") }
func (*UpdateQuery) Operation() string                                                 { panic("stub") }
func (*UpdateQuery) Order(orders ...string) *UpdateQuery                               { panic("stub") }
func (*UpdateQuery) OrderExpr(query string, args ...any) *UpdateQuery                  { panic("stub") }
func (*UpdateQuery) QueryBuilder() QueryBuilder                                        { panic("stub") }
func (*UpdateQuery) Returning(query string, args ...any) *UpdateQuery                  { panic("stub") }
func (*UpdateQuery) Scan(ctx context.Context, dest ...any) error                       { panic("stub") }
func (*UpdateQuery) Set(query string, args ...any) *UpdateQuery                        { panic("stub") }
func (*UpdateQuery) SetColumn(column string, query string, args ...any) *UpdateQuery   { panic("stub") }
func (*UpdateQuery) String() string                                                    { panic("stub") }
func (*UpdateQuery) Table(tables ...string) *UpdateQuery                               { panic("stub") }
func (*UpdateQuery) TableExpr(query string, args ...any) *UpdateQuery                  { panic("stub") }
func (*UpdateQuery) UseIndex(indexes ...string) *UpdateQuery                           { panic("stub") }
func (*UpdateQuery) Value(column string, query string, args ...any) *UpdateQuery       { panic("stub") }
func (*UpdateQuery) Where(query string, args ...any) *UpdateQuery                      { panic("stub") }
func (*UpdateQuery) WhereAllWithDeleted() *UpdateQuery                                 { panic("stub") }
func (*UpdateQuery) WhereDeleted() *UpdateQuery                                        { panic("stub") }
func (*UpdateQuery) WhereGroup(sep string, fn func(*UpdateQuery) *UpdateQuery) *UpdateQuery {
	panic("stub")
}
func (*UpdateQuery) WhereOr(query string, args ...any) *UpdateQuery      { panic("stub") }
func (*UpdateQuery) WherePK(cols ...string) *UpdateQuery                 { panic("stub") }
func (*UpdateQuery) With(name string, query Query) *UpdateQuery          { panic("stub") }
func (*UpdateQuery) WithQuery(query *WithQuery) *UpdateQuery             { panic("stub") }
func (*UpdateQuery) WithRecursive(name string, query Query) *UpdateQuery { panic("stub") }

type DeleteQuery struct{}

func (*DeleteQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error)   { panic("stub") }
func (*DeleteQuery) Apply(fns ...func(*DeleteQuery) *DeleteQuery) *DeleteQuery         { panic("stub") }
func (*DeleteQuery) ApplyQueryBuilder(fn func(QueryBuilder) QueryBuilder) *DeleteQuery { panic("stub") }
func (*DeleteQuery) Comment(comment string) *DeleteQuery                               { panic("stub") }
func (*DeleteQuery) Conn(db IConn) *DeleteQuery                                        { panic("stub") }
func (*DeleteQuery) Err(err error) *DeleteQuery                                        { panic("stub") }
func (*DeleteQuery) Exec(ctx context.Context, dest ...any) (sql.Result, error)         { panic("stub") }
func (*DeleteQuery) ForceDelete() *DeleteQuery                                         { panic("stub") }
func (*DeleteQuery) Limit(n int64) *DeleteQuery                                        { panic("stub") }
func (*DeleteQuery) Model(model any) *DeleteQuery                                      { panic("stub") }
func (*DeleteQuery) ModelTableExpr(query string, args ...any) *DeleteQuery             { panic("stub") }
func (*DeleteQuery) Operation() string                                                 { panic("stub") }
func (*DeleteQuery) Order(orders ...string) *DeleteQuery                               { panic("stub") }
func (*DeleteQuery) OrderExpr(query string, args ...any) *DeleteQuery                  { panic("stub") }
func (*DeleteQuery) QueryBuilder() QueryBuilder                                        { panic("stub") }
func (*DeleteQuery) Returning(query string, args ...any) *DeleteQuery                  { panic("stub") }
func (*DeleteQuery) Scan(ctx context.Context, dest ...any) error                       { panic("stub") }
func (*DeleteQuery) String() string                                                    { panic("stub") }
func (*DeleteQuery) Table(tables ...string) *DeleteQuery                               { panic("stub") }
func (*DeleteQuery) TableExpr(query string, args ...any) *DeleteQuery                  { panic("stub") }
func (*DeleteQuery) Where(query string, args ...any) *DeleteQuery                      { panic("stub") }
func (*DeleteQuery) WhereAllWithDeleted() *DeleteQuery                                 { panic("stub") }
func (*DeleteQuery) WhereDeleted() *DeleteQuery                                        { panic("stub") }
func (*DeleteQuery) WhereGroup(sep string, fn func(*DeleteQuery) *DeleteQuery) *DeleteQuery {
	panic("stub")
}
func (*DeleteQuery) WhereOr(query string, args ...any) *DeleteQuery      { panic("stub") }
func (*DeleteQuery) WherePK(cols ...string) *DeleteQuery                 { panic("stub") }
func (*DeleteQuery) With(name string, query Query) *DeleteQuery          { panic("stub") }
func (*DeleteQuery) WithQuery(query *WithQuery) *DeleteQuery             { panic("stub") }
func (*DeleteQuery) WithRecursive(name string, query Query) *DeleteQuery { panic("stub") }

type ValuesQuery struct{}

func (*ValuesQuery) AppendColumns(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }
func (*ValuesQuery) AppendNamedArg(gen schema.QueryGen, b []byte, name string) ([]byte, bool) {
	panic("stub")
}
func (*ValuesQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error) { panic("stub") }
func (*ValuesQuery) Column(columns ...string) *ValuesQuery                           { panic("stub") }
func (*ValuesQuery) Comment(comment string) *ValuesQuery                             { panic("stub") }
func (*ValuesQuery) Conn(db IConn) *ValuesQuery                                      { panic("stub") }
func (*ValuesQuery) Err(err error) *ValuesQuery                                      { panic("stub") }
func (*ValuesQuery) OmitZero() *ValuesQuery                                          { panic("stub") }
func (*ValuesQuery) Operation() string                                               { panic("stub") }
func (*ValuesQuery) Value(column string, expr string, args ...any) *ValuesQuery      { panic("stub") }
func (*ValuesQuery) WithOrder() *ValuesQuery                                         { panic("stub") }
