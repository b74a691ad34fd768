package bun

import (
	"context"
	"database/sql"

	"github.com/uptrace/bun/schema"
)

type SelectQuery struct{}

func (*SelectQuery) AppendQuery(gen schema.QueryGen, b []byte) (_ []byte, err error)   { panic("stub") }
func (*SelectQuery) Apply(fns ...func(*SelectQuery) *SelectQuery) *SelectQuery         { panic("stub") }
func (*SelectQuery) ApplyQueryBuilder(fn func(QueryBuilder) QueryBuilder) *SelectQuery { panic("stub") }
func (*SelectQuery) Clone() *SelectQuery                                               { panic("stub") }
func (*SelectQuery) Column(columns ...string) *SelectQuery                             { panic("stub") }
func (*SelectQuery) ColumnExpr(query string, args ...any) *SelectQuery                 { panic("stub") }
func (*SelectQuery) Comment(comment string) *SelectQuery                               { panic("stub") }
func (*SelectQuery) Conn(db IConn) *SelectQuery                                        { panic("stub") }
func (*SelectQuery) Count(ctx context.Context) (int64, error)                          { panic("stub") }
func (*SelectQuery) Distinct() *SelectQuery                                            { panic("stub") }
func (*SelectQuery) DistinctOn(query string, args ...any) *SelectQuery                 { panic("stub") }
func (*SelectQuery) Err(err error) *SelectQuery                                        { panic("stub") }
func (*SelectQuery) Except(other *SelectQuery) *SelectQuery                            { panic("stub") }
func (*SelectQuery) ExceptAll(other *SelectQuery) *SelectQuery                         { panic("stub") }
func (*SelectQuery) ExcludeColumn(columns ...string) *SelectQuery                      { panic("stub") }
func (*SelectQuery) Exec(ctx context.Context, dest ...any) (res sql.Result, err error) { panic("stub") }
func (*SelectQuery) Exists(ctx context.Context) (bool, error)                          { panic("stub") }
func (*SelectQuery) For(s string, args ...any) *SelectQuery                            { panic("stub") }
func (*SelectQuery) ForceIndex(indexes ...string) *SelectQuery                         { panic("stub") }
func (*SelectQuery) ForceIndexForGroupBy(indexes ...string) *SelectQuery               { panic("stub") }
func (*SelectQuery) ForceIndexForJoin(indexes ...string) *SelectQuery                  { panic("stub") }
func (*SelectQuery) ForceIndexForOrderBy(indexes ...string) *SelectQuery               { panic("stub") }
func (*SelectQuery) Group(columns ...string) *SelectQuery                              { panic("stub") }
func (*SelectQuery) GroupExpr(group string, args ...any) *SelectQuery                  { panic("stub") }
func (*SelectQuery) Having(having string, args ...any) *SelectQuery                    { panic("stub") }
func (*SelectQuery) IgnoreIndex(indexes ...string) *SelectQuery                        { panic("stub") }
func (*SelectQuery) IgnoreIndexForGroupBy(indexes ...string) *SelectQuery              { panic("stub") }
func (*SelectQuery) IgnoreIndexForJoin(indexes ...string) *SelectQuery                 { panic("stub") }
func (*SelectQuery) IgnoreIndexForOrderBy(indexes ...string) *SelectQuery              { panic("stub") }
func (*SelectQuery) Intersect(other *SelectQuery) *SelectQuery                         { panic("stub") }
func (*SelectQuery) IntersectAll(other *SelectQuery) *SelectQuery                      { panic("stub") }
func (*SelectQuery) Join(join string, args ...any) *SelectQuery                        { panic("stub") }
func (*SelectQuery) JoinOn(cond string, args ...any) *SelectQuery                      { panic("stub") }
func (*SelectQuery) JoinOnOr(cond string, args ...any) *SelectQuery                    { panic("stub") }
func (*SelectQuery) Limit(n int64) *SelectQuery                                        { panic("stub") }
func (*SelectQuery) Model(model any) *SelectQuery                                      { panic("stub") }
func (*SelectQuery) ModelTableExpr(query string, args ...any) *SelectQuery             { panic("stub") }
func (*SelectQuery) Offset(n int64) *SelectQuery                                       { panic("stub") }
func (*SelectQuery) Operation() string                                                 { panic("stub") }
func (*SelectQuery) Order(orders ...string) *SelectQuery                               { panic("stub") }
func (*SelectQuery) OrderBy(colName string, sortDir Order) *SelectQuery                { panic("stub") }
func (*SelectQuery) OrderExpr(query string, args ...any) *SelectQuery                  { panic("stub") }
func (*SelectQuery) QueryBuilder() QueryBuilder                                        { panic("stub") }
func (*SelectQuery) Relation(name string, apply ...func(*SelectQuery) *SelectQuery) *SelectQuery {
	panic("stub")
}
func (*SelectQuery) RelationWithOpts(name string, opts RelationOpts) *SelectQuery { panic("stub") }
func (*SelectQuery) Rows(ctx context.Context) (*sql.Rows, error)                  { panic("stub") }
func (*SelectQuery) Scan(ctx context.Context, dest ...any) error                  { panic("stub") }
func (*SelectQuery) ScanAndCount(ctx context.Context, dest ...any) (int64, error) { panic("stub") }
func (*SelectQuery) String() string                                               { panic("stub") }
func (*SelectQuery) Table(tables ...string) *SelectQuery                          { panic("stub") }
func (*SelectQuery) TableExpr(query string, args ...any) *SelectQuery             { panic("stub") }
func (*SelectQuery) Union(other *SelectQuery) *SelectQuery                        { panic("stub") }
func (*SelectQuery) UnionAll(other *SelectQuery) *SelectQuery                     { panic("stub") }
func (*SelectQuery) UseIndex(indexes ...string) *SelectQuery                      { panic("stub") }
func (*SelectQuery) UseIndexForGroupBy(indexes ...string) *SelectQuery            { panic("stub") }
func (*SelectQuery) UseIndexForJoin(indexes ...string) *SelectQuery               { panic("stub") }
func (*SelectQuery) UseIndexForOrderBy(indexes ...string) *SelectQuery            { panic("stub") }
func (*SelectQuery) Where(query string, args ...any) *SelectQuery                 { panic("stub") }
func (*SelectQuery) WhereAllWithDeleted() *SelectQuery                            { panic("stub") }
func (*SelectQuery) WhereDeleted() *SelectQuery                                   { panic("stub") }
func (*SelectQuery) WhereGroup(sep string, fn func(*SelectQuery) *SelectQuery) *SelectQuery {
	panic("stub")
}
func (*SelectQuery) WhereOr(query string, args ...any) *SelectQuery      { panic("stub") }
func (*SelectQuery) WherePK(cols ...string) *SelectQuery                 { panic("stub") }
func (*SelectQuery) With(name string, query Query) *SelectQuery          { panic("stub") }
func (*SelectQuery) WithQuery(query *WithQuery) *SelectQuery             { panic("stub") }
func (*SelectQuery) WithRecursive(name string, query Query) *SelectQuery { panic("stub") }

type RelationOpts struct {
	Apply func(*SelectQuery) *SelectQuery
}
