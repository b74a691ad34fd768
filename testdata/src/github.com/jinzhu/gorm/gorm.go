// Package gorm is a stub of github.com/jinzhu/gorm: its declarations without
// their bodies.
package gorm

import (
	"context"
	"database/sql"
	"reflect"
)

func Open(dialect string, args ...interface{}) (db *DB, err error) { panic("stub") }

type DB struct {
	Value        interface{}
	Error        error
	RowsAffected int64
}

func (*DB) Where(query interface{}, args ...interface{}) *DB { panic("stub") }
func (*DB) Order(value interface{}, reorder ...bool) *DB     { panic("stub") }
func (*DB) Model(value interface{}) *DB                      { panic("stub") }
func (*DB) Raw(sql string, values ...interface{}) *DB        { panic("stub") }
func (*DB) Scopes(funcs ...func(*DB) *DB) *DB                { panic("stub") }
func (*DB) Association(column string) *Association           { panic("stub") }
func (*DB) NewScope(value interface{}) *Scope                { panic("stub") }
func (*DB) CommonDB() SQLCommon                              { panic("stub") }
func (*DB) Close() error                                     { panic("stub") }

func (*DB) First(out interface{}, where ...interface{}) *DB         { panic("stub") }
func (*DB) Take(out interface{}, where ...interface{}) *DB          { panic("stub") }
func (*DB) Last(out interface{}, where ...interface{}) *DB          { panic("stub") }
func (*DB) Find(out interface{}, where ...interface{}) *DB          { panic("stub") }
func (*DB) FirstOrInit(out interface{}, where ...interface{}) *DB   { panic("stub") }
func (*DB) FirstOrCreate(out interface{}, where ...interface{}) *DB { panic("stub") }
func (*DB) Preloads(out interface{}) *DB                            { panic("stub") }
func (*DB) Related(value interface{}, foreignKeys ...string) *DB    { panic("stub") }

func (*DB) Count(value interface{}) *DB                       { panic("stub") }
func (*DB) Pluck(column string, value interface{}) *DB        { panic("stub") }
func (*DB) Scan(dest interface{}) *DB                         { panic("stub") }
func (*DB) Row() *sql.Row                                     { panic("stub") }
func (*DB) Rows() (*sql.Rows, error)                          { panic("stub") }
func (*DB) ScanRows(rows *sql.Rows, result interface{}) error { panic("stub") }

func (*DB) Create(value interface{}) *DB                                 { panic("stub") }
func (*DB) Save(value interface{}) *DB                                   { panic("stub") }
func (*DB) Delete(value interface{}, where ...interface{}) *DB           { panic("stub") }
func (*DB) Exec(sql string, values ...interface{}) *DB                   { panic("stub") }
func (*DB) Update(attrs ...interface{}) *DB                              { panic("stub") }
func (*DB) Updates(values interface{}, ignoreProtectedAttrs ...bool) *DB { panic("stub") }
func (*DB) UpdateColumn(attrs ...interface{}) *DB                        { panic("stub") }
func (*DB) UpdateColumns(values interface{}) *DB                         { panic("stub") }

func (*DB) Begin() *DB                                           { panic("stub") }
func (*DB) BeginTx(ctx context.Context, opts *sql.TxOptions) *DB { panic("stub") }
func (*DB) Commit() *DB                                          { panic("stub") }
func (*DB) Rollback() *DB                                        { panic("stub") }
func (*DB) RollbackUnlessCommitted() *DB                         { panic("stub") }
func (*DB) Transaction(fc func(tx *DB) error) (err error)        { panic("stub") }

func (*DB) AutoMigrate(values ...interface{}) *DB                  { panic("stub") }
func (*DB) CreateTable(models ...interface{}) *DB                  { panic("stub") }
func (*DB) DropTable(values ...interface{}) *DB                    { panic("stub") }
func (*DB) DropTableIfExists(values ...interface{}) *DB            { panic("stub") }
func (*DB) HasTable(value interface{}) bool                        { panic("stub") }
func (*DB) ModifyColumn(column string, typ string) *DB             { panic("stub") }
func (*DB) DropColumn(column string) *DB                           { panic("stub") }
func (*DB) AddIndex(indexName string, columns ...string) *DB       { panic("stub") }
func (*DB) AddUniqueIndex(indexName string, columns ...string) *DB { panic("stub") }
func (*DB) RemoveIndex(indexName string) *DB                       { panic("stub") }
func (*DB) AddForeignKey(field string, dest string, onDelete string, onUpdate string) *DB {
	panic("stub")
}
func (*DB) RemoveForeignKey(field string, dest string) *DB { panic("stub") }

func (*DB) SetJoinTableHandler(source interface{}, column string, handler JoinTableHandlerInterface) {
	panic("stub")
}

type Association struct {
	Error error
}

func (*Association) Find(value interface{}) *Association        { panic("stub") }
func (*Association) Append(values ...interface{}) *Association  { panic("stub") }
func (*Association) Replace(values ...interface{}) *Association { panic("stub") }
func (*Association) Delete(values ...interface{}) *Association  { panic("stub") }
func (*Association) Clear() *Association                        { panic("stub") }
func (*Association) Count() int                                 { panic("stub") }

type Scope struct {
	SQL string
}

func (*Scope) Exec() *Scope             { panic("stub") }
func (*Scope) Begin() *Scope            { panic("stub") }
func (*Scope) CommitOrRollback() *Scope { panic("stub") }

type SQLCommon interface {
	Exec(query string, args ...interface{}) (sql.Result, error)
	Prepare(query string) (*sql.Stmt, error)
	Query(query string, args ...interface{}) (*sql.Rows, error)
	QueryRow(query string, args ...interface{}) *sql.Row
}

type Dialect interface {
	GetName() string
	SetDB(db SQLCommon)
	BindVar(i int) string
	Quote(key string) string
	DataTypeOf(field *StructField) string
	HasIndex(tableName string, indexName string) bool
	HasForeignKey(tableName string, foreignKeyName string) bool
	RemoveIndex(tableName string, indexName string) error
	HasTable(tableName string) bool
	HasColumn(tableName string, columnName string) bool
	ModifyColumn(tableName string, columnName string, typ string) error
	LimitAndOffsetSQL(limit, offset interface{}) (string, error)
	SelectFromDummyTable() string
	LastInsertIDOutputInterstitial(tableName, columnName string, columns []string) string
	LastInsertIDReturningSuffix(tableName, columnName string) string
	DefaultValueStr() string
	BuildKeyName(kind, tableName string, fields ...string) string
	NormalizeIndexAndColumn(indexName, columnName string) (string, string)
	CurrentDatabase() string
}

type JoinTableHandlerInterface interface {
	Setup(relationship *Relationship, tableName string, source reflect.Type, destination reflect.Type)
	Table(db *DB) string
	Add(handler JoinTableHandlerInterface, db *DB, source interface{}, destination interface{}) error
	Delete(handler JoinTableHandlerInterface, db *DB, sources ...interface{}) error
	JoinWith(handler JoinTableHandlerInterface, db *DB, source interface{}) *DB
	SourceForeignKeys() []JoinTableForeignKey
	DestinationForeignKeys() []JoinTableForeignKey
}

type JoinTableHandler struct {
	TableName string
}

func (JoinTableHandler) Add(handler JoinTableHandlerInterface, db *DB, source interface{}, destination interface{}) error {
	panic("stub")
}

func (JoinTableHandler) Delete(handler JoinTableHandlerInterface, db *DB, sources ...interface{}) error {
	panic("stub")
}

type JoinTableForeignKey struct {
	DBName string
}

type Relationship struct {
	Kind string
}

type StructField struct {
	DBName string
}
