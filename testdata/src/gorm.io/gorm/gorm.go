// Package gorm is a stub of gorm.io/gorm: its declarations without their
// bodies.
package gorm

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"reflect"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/clause"
	"gorm.io/gorm/logger"
	"gorm.io/gorm/schema"
)

const (
	ScanInitialized         ScanMode = 1
	ScanUpdate              ScanMode = 2
	ScanOnConflictDoNothing ScanMode = 4
)

func Open(dialector Dialector, opts ...Option) (db *DB, err error) { panic("stub") }

type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

func (*DB) AddError(err error) error                                  { panic("stub") }
func (*DB) Assign(attrs ...interface{}) (tx *DB)                      { panic("stub") }
func (*DB) Association(column string) *Association                    { panic("stub") }
func (*DB) Attrs(attrs ...interface{}) (tx *DB)                       { panic("stub") }
func (*DB) AutoMigrate(dst ...interface{}) error                      { panic("stub") }
func (*DB) Begin(opts ...*sql.TxOptions) *DB                          { panic("stub") }
func (*DB) Callback() *callbacks                                      { panic("stub") }
func (*DB) Clauses(conds ...clause.Expression) (tx *DB)               { panic("stub") }
func (*DB) Commit() *DB                                               { panic("stub") }
func (*DB) Connection(fc func(tx *DB) error) (err error)              { panic("stub") }
func (*DB) Count(count *int64) (tx *DB)                               { panic("stub") }
func (*DB) Create(value interface{}) (tx *DB)                         { panic("stub") }
func (*DB) CreateInBatches(value interface{}, batchSize int) (tx *DB) { panic("stub") }
func (*DB) DB() (*sql.DB, error)                                      { panic("stub") }
func (*DB) Debug() (tx *DB)                                           { panic("stub") }
func (*DB) Delete(value interface{}, conds ...interface{}) (tx *DB)   { panic("stub") }
func (*DB) Distinct(args ...interface{}) (tx *DB)                     { panic("stub") }
func (*DB) Exec(sql string, values ...interface{}) (tx *DB)           { panic("stub") }
func (*DB) Find(dest interface{}, conds ...interface{}) (tx *DB)      { panic("stub") }
func (*DB) FindInBatches(dest interface{}, batchSize int, fc func(tx *DB, batch int) error) *DB {
	panic("stub")
}
func (*DB) First(dest interface{}, conds ...interface{}) (tx *DB)         { panic("stub") }
func (*DB) FirstOrCreate(dest interface{}, conds ...interface{}) (tx *DB) { panic("stub") }
func (*DB) FirstOrInit(dest interface{}, conds ...interface{}) (tx *DB)   { panic("stub") }
func (*DB) Get(key string) (interface{}, bool)                            { panic("stub") }
func (*DB) Group(name string) (tx *DB)                                    { panic("stub") }
func (*DB) Having(query interface{}, args ...interface{}) (tx *DB)        { panic("stub") }
func (*DB) InnerJoins(query string, args ...interface{}) (tx *DB)         { panic("stub") }
func (*DB) InstanceGet(key string) (interface{}, bool)                    { panic("stub") }
func (*DB) InstanceSet(key string, value interface{}) *DB                 { panic("stub") }
func (*DB) Joins(query string, args ...interface{}) (tx *DB)              { panic("stub") }
func (*DB) Last(dest interface{}, conds ...interface{}) (tx *DB)          { panic("stub") }
func (*DB) Limit(limit int) (tx *DB)                                      { panic("stub") }
func (*DB) MapColumns(m map[string]string) (tx *DB)                       { panic("stub") }
func (*DB) Migrator() Migrator                                            { panic("stub") }
func (*DB) Model(value interface{}) (tx *DB)                              { panic("stub") }
func (*DB) Not(query interface{}, args ...interface{}) (tx *DB)           { panic("stub") }
func (*DB) Offset(offset int) (tx *DB)                                    { panic("stub") }
func (*DB) Omit(columns ...string) (tx *DB)                               { panic("stub") }
func (*DB) Or(query interface{}, args ...interface{}) (tx *DB)            { panic("stub") }
func (*DB) Order(value interface{}) (tx *DB)                              { panic("stub") }
func (*DB) Pluck(column string, dest interface{}) (tx *DB)                { panic("stub") }
func (*DB) Preload(query string, args ...interface{}) (tx *DB)            { panic("stub") }
func (*DB) Raw(sql string, values ...interface{}) (tx *DB)                { panic("stub") }
func (*DB) Rollback() *DB                                                 { panic("stub") }
func (*DB) RollbackTo(name string) *DB                                    { panic("stub") }
func (*DB) Row() *sql.Row                                                 { panic("stub") }
func (*DB) Rows() (*sql.Rows, error)                                      { panic("stub") }
func (*DB) Save(value interface{}) (tx *DB)                               { panic("stub") }
func (*DB) SavePoint(name string) *DB                                     { panic("stub") }
func (*DB) Scan(dest interface{}) (tx *DB)                                { panic("stub") }
func (*DB) ScanRows(rows *sql.Rows, dest interface{}) error               { panic("stub") }
func (*DB) Scopes(funcs ...func(*DB) *DB) (tx *DB)                        { panic("stub") }
func (*DB) Select(query interface{}, args ...interface{}) (tx *DB)        { panic("stub") }
func (*DB) Session(config *Session) *DB                                   { panic("stub") }
func (*DB) Set(key string, value interface{}) *DB                         { panic("stub") }
func (*DB) SetupJoinTable(model interface{}, field string, joinTable interface{}) error {
	panic("stub")
}
func (*DB) Table(name string, args ...interface{}) (tx *DB)                       { panic("stub") }
func (*DB) Take(dest interface{}, conds ...interface{}) (tx *DB)                  { panic("stub") }
func (*DB) ToSQL(queryFn func(tx *DB) *DB) string                                 { panic("stub") }
func (*DB) Transaction(fc func(tx *DB) error, opts ...*sql.TxOptions) (err error) { panic("stub") }
func (*DB) Unscoped() (tx *DB)                                                    { panic("stub") }
func (*DB) Update(column string, value interface{}) (tx *DB)                      { panic("stub") }
func (*DB) UpdateColumn(column string, value interface{}) (tx *DB)                { panic("stub") }
func (*DB) UpdateColumns(values interface{}) (tx *DB)                             { panic("stub") }
func (*DB) Updates(values interface{}) (tx *DB)                                   { panic("stub") }
func (*DB) Use(plugin Plugin) error                                               { panic("stub") }
func (*DB) Where(query interface{}, args ...interface{}) (tx *DB)                 { panic("stub") }
func (*DB) WithContext(ctx context.Context) *DB                                   { panic("stub") }

type Config struct {
	SkipDefaultTransaction                   bool
	DefaultTransactionTimeout                time.Duration
	DefaultContextTimeout                    time.Duration
	FullSaveAssociations                     bool
	Logger                                   logger.Interface
	NowFunc                                  func() time.Time
	DryRun                                   bool
	PrepareStmt                              bool
	PrepareStmtMaxSize                       int
	PrepareStmtTTL                           time.Duration
	DisableAutomaticPing                     bool
	DisableForeignKeyConstraintWhenMigrating bool
	IgnoreRelationshipsWhenMigrating         bool
	DisableNestedTransaction                 bool
	AllowGlobalUpdate                        bool
	QueryFields                              bool
	CreateBatchSize                          int
	TranslateError                           bool
	PropagateUnscoped                        bool
	ClauseBuilders                           map[string]clause.ClauseBuilder
	ConnPool                                 ConnPool
	Dialector
	Plugins map[string]Plugin
}

func (*Config) AfterInitialize(db *DB) error { panic("stub") }
func (*Config) Apply(config *Config) error   { panic("stub") }

type Session struct {
	DryRun                   bool
	PrepareStmt              bool
	NewDB                    bool
	Initialized              bool
	SkipHooks                bool
	SkipDefaultTransaction   bool
	DisableNestedTransaction bool
	AllowGlobalUpdate        bool
	FullSaveAssociations     bool
	PropagateUnscoped        bool
	QueryFields              bool
	Context                  context.Context
	Logger                   logger.Interface
	NowFunc                  func() time.Time
	CreateBatchSize          int
}

type Statement struct {
	*DB
	TableExpr            *clause.Expr
	Table                string
	Model                interface{}
	Unscoped             bool
	Dest                 interface{}
	ReflectValue         reflect.Value
	Clauses              map[string]clause.Clause
	BuildClauses         []string
	Distinct             bool
	Selects              []string
	Omits                []string
	ColumnMapping        map[string]string
	Joins                []join
	Preloads             map[string][]interface{}
	Settings             sync.Map
	ConnPool             ConnPool
	Schema               *schema.Schema
	Context              context.Context
	RaiseErrorOnNotFound bool
	SkipHooks            bool
	SQL                  strings.Builder
	Vars                 []interface{}
	CurDestIndex         int
	Result               *result
}

func (*Statement) AddClause(v clause.Interface)                     {}
func (*Statement) AddClauseIfNotExists(v clause.Interface)          {}
func (*Statement) AddVar(writer clause.Writer, vars ...interface{}) {}
func (*Statement) Build(clauses ...string)                          {}
func (*Statement) BuildCondition(query interface{}, args ...interface{}) []clause.Expression {
	panic("stub")
}
func (*Statement) Changed(fields ...string) bool       { panic("stub") }
func (*Statement) Parse(value interface{}) (err error) { panic("stub") }
func (*Statement) ParseWithSpecialTableName(value interface{}, specialTableName string) (err error) {
	panic("stub")
}
func (*Statement) Quote(field interface{}) string                  { panic("stub") }
func (*Statement) QuoteTo(writer clause.Writer, field interface{}) {}
func (*Statement) SelectAndOmitColumns(requireCreate bool, requireUpdate bool) (map[string]bool, bool) {
	panic("stub")
}
func (*Statement) SetColumn(name string, value interface{}, fromCallbacks ...bool) {}
func (*Statement) WriteByte(c byte) error                                          { panic("stub") }
func (*Statement) WriteQuoted(value interface{})                                   {}
func (*Statement) WriteString(str string) (int, error)                             { panic("stub") }

type Option interface {
	Apply(*Config) error
	AfterInitialize(*DB) error
}

type Dialector interface {
	Name() string
	Initialize(*DB) error
	Migrator(db *DB) Migrator
	DataTypeOf(*schema.Field) string
	DefaultValueOf(*schema.Field) clause.Expression
	BindVarTo(writer clause.Writer, stmt *Statement, v interface{})
	QuoteTo(clause.Writer, string)
	Explain(sql string, vars ...interface{}) string
}

type Plugin interface {
	Name() string
	Initialize(*DB) error
}

type Model struct {
	ID        uint
	CreatedAt time.Time
	UpdatedAt time.Time
	DeletedAt DeletedAt
}

type DeletedAt struct {
	Time  time.Time
	Valid bool
}

func (DeletedAt) DeleteClauses(f *schema.Field) []clause.Interface { panic("stub") }
func (DeletedAt) MarshalJSON() ([]byte, error)                     { panic("stub") }
func (DeletedAt) QueryClauses(f *schema.Field) []clause.Interface  { panic("stub") }
func (*DeletedAt) Scan(value interface{}) error                    { panic("stub") }
func (*DeletedAt) UnmarshalJSON(b []byte) error                    { panic("stub") }
func (DeletedAt) UpdateClauses(f *schema.Field) []clause.Interface { panic("stub") }
func (DeletedAt) Value() (driver.Value, error)                     { panic("stub") }

func Expr(expr string, args ...interface{}) clause.Expr { panic("stub") }

func Scan(rows Rows, db *DB, mode ScanMode) {}

type ScanMode uint8

type Rows interface {
	Columns() ([]string, error)
	ColumnTypes() ([]*sql.ColumnType, error)
	Next() bool
	Scan(dest ...interface{}) error
	Err() error
	Close() error
}

type Valuer interface {
	GormValue(context.Context, *DB) clause.Expr
}

type ErrorTranslator interface {
	Translate(err error) error
}

type Association struct {
	DB           *DB
	Relationship *schema.Relationship
	Unscope      bool
	Error        error
}

func (*Association) Append(values ...interface{}) error               { panic("stub") }
func (*Association) Clear() error                                     { panic("stub") }
func (*Association) Count() (count int64)                             { panic("stub") }
func (*Association) Delete(values ...interface{}) error               { panic("stub") }
func (*Association) Find(out interface{}, conds ...interface{}) error { panic("stub") }
func (*Association) Replace(values ...interface{}) error              { panic("stub") }
func (*Association) Unscoped() *Association                           { panic("stub") }

type StatementModifier interface {
	ModifyStatement(*Statement)
}

type result struct {
	Result       sql.Result
	RowsAffected int64
	Error        error
}

func (result) Build(clause.Builder)             {}
func (*result) ModifyStatement(stmt *Statement) {}

func WithResult() *result { panic("stub") }

type callbacks struct{}

func (*callbacks) Create() *processor { panic("stub") }
func (*callbacks) Delete() *processor { panic("stub") }
func (*callbacks) Query() *processor  { panic("stub") }
func (*callbacks) Raw() *processor    { panic("stub") }
func (*callbacks) Row() *processor    { panic("stub") }
func (*callbacks) Update() *processor { panic("stub") }

type callback struct{}

func (*callback) After(name string) *callback              { panic("stub") }
func (*callback) Before(name string) *callback             { panic("stub") }
func (*callback) Register(name string, fn func(*DB)) error { panic("stub") }
func (*callback) Remove(name string) error                 { panic("stub") }
func (*callback) Replace(name string, fn func(*DB)) error  { panic("stub") }

type processor struct {
	Clauses []string
}

func (*processor) After(name string) *callback              { panic("stub") }
func (*processor) Before(name string) *callback             { panic("stub") }
func (*processor) Execute(db *DB) *DB                       { panic("stub") }
func (*processor) Get(name string) func(*DB)                { panic("stub") }
func (*processor) Match(fc func(*DB) bool) *callback        { panic("stub") }
func (*processor) Register(name string, fn func(*DB)) error { panic("stub") }
func (*processor) Remove(name string) error                 { panic("stub") }
func (*processor) Replace(name string, fn func(*DB)) error  { panic("stub") }

type join struct {
	Name       string
	Alias      string
	Conds      []interface{}
	On         *clause.Where
	Selects    []string
	Omits      []string
	Expression clause.Expression
	JoinType   clause.JoinType
}
