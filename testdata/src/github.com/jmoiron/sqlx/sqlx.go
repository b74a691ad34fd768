// Package sqlx is a stub of github.com/jmoiron/sqlx: its declarations
// without their bodies.
package sqlx

import (
	"context"
	"database/sql"
)

const (
	DOLLAR   = 2
	QUESTION = 1
	NAMED    = 3
	AT       = 4
	UNKNOWN  = 0
)

func MustConnect(driverName string, dataSourceName string) *DB { panic("stub") }

func Open(driverName string, dataSourceName string) (*DB, error) { panic("stub") }

func MustOpen(driverName string, dataSourceName string) *DB { panic("stub") }

func NewDb(db *sql.DB, driverName string) *DB { panic("stub") }

type DB struct {
	*sql.DB
}

func (*DB) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error)         { panic("stub") }
func (*DB) Beginx() (*Tx, error)                                                   { panic("stub") }
func (*DB) BindNamed(query string, arg interface{}) (string, []interface{}, error) { panic("stub") }
func (*DB) Connx(ctx context.Context) (*Conn, error)                               { panic("stub") }
func (*DB) DriverName() string                                                     { panic("stub") }
func (*DB) Get(dest interface{}, query string, args ...interface{}) error          { panic("stub") }
func (*DB) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}
func (*DB) MapperFunc(mf func(string) string)                        {}
func (*DB) MustBegin() *Tx                                           { panic("stub") }
func (*DB) MustBeginTx(ctx context.Context, opts *sql.TxOptions) *Tx { panic("stub") }
func (*DB) MustExec(query string, args ...interface{}) sql.Result    { panic("stub") }
func (*DB) MustExecContext(ctx context.Context, query string, args ...interface{}) sql.Result {
	panic("stub")
}
func (*DB) NamedExec(query string, arg interface{}) (sql.Result, error) { panic("stub") }
func (*DB) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	panic("stub")
}
func (*DB) NamedQuery(query string, arg interface{}) (*Rows, error) { panic("stub") }
func (*DB) NamedQueryContext(ctx context.Context, query string, arg interface{}) (*Rows, error) {
	panic("stub")
}
func (*DB) PrepareNamed(query string) (*NamedStmt, error)                             { panic("stub") }
func (*DB) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error) { panic("stub") }
func (*DB) Preparex(query string) (*Stmt, error)                                      { panic("stub") }
func (*DB) PreparexContext(ctx context.Context, query string) (*Stmt, error)          { panic("stub") }
func (*DB) QueryRowx(query string, args ...interface{}) *Row                          { panic("stub") }
func (*DB) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row {
	panic("stub")
}
func (*DB) Queryx(query string, args ...interface{}) (*Rows, error) { panic("stub") }
func (*DB) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic("stub")
}
func (*DB) Rebind(query string) string                                       { panic("stub") }
func (*DB) Select(dest interface{}, query string, args ...interface{}) error { panic("stub") }
func (*DB) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}
func (*DB) Unsafe() *DB { panic("stub") }

type Conn struct {
	*sql.Conn
}

func (*Conn) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error) { panic("stub") }
func (*Conn) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}
func (*Conn) PreparexContext(ctx context.Context, query string) (*Stmt, error) { panic("stub") }
func (*Conn) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row {
	panic("stub")
}
func (*Conn) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic("stub")
}
func (*Conn) Rebind(query string) string { panic("stub") }
func (*Conn) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}

type Tx struct {
	*sql.Tx
}

func (*Tx) BindNamed(query string, arg interface{}) (string, []interface{}, error) { panic("stub") }
func (*Tx) DriverName() string                                                     { panic("stub") }
func (*Tx) Get(dest interface{}, query string, args ...interface{}) error          { panic("stub") }
func (*Tx) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}
func (*Tx) MustExec(query string, args ...interface{}) sql.Result { panic("stub") }
func (*Tx) MustExecContext(ctx context.Context, query string, args ...interface{}) sql.Result {
	panic("stub")
}
func (*Tx) NamedExec(query string, arg interface{}) (sql.Result, error) { panic("stub") }
func (*Tx) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	panic("stub")
}
func (*Tx) NamedQuery(query string, arg interface{}) (*Rows, error)                   { panic("stub") }
func (*Tx) NamedStmt(stmt *NamedStmt) *NamedStmt                                      { panic("stub") }
func (*Tx) NamedStmtContext(ctx context.Context, stmt *NamedStmt) *NamedStmt          { panic("stub") }
func (*Tx) PrepareNamed(query string) (*NamedStmt, error)                             { panic("stub") }
func (*Tx) PrepareNamedContext(ctx context.Context, query string) (*NamedStmt, error) { panic("stub") }
func (*Tx) Preparex(query string) (*Stmt, error)                                      { panic("stub") }
func (*Tx) PreparexContext(ctx context.Context, query string) (*Stmt, error)          { panic("stub") }
func (*Tx) QueryRowx(query string, args ...interface{}) *Row                          { panic("stub") }
func (*Tx) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row {
	panic("stub")
}
func (*Tx) Queryx(query string, args ...interface{}) (*Rows, error) { panic("stub") }
func (*Tx) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	panic("stub")
}
func (*Tx) Rebind(query string) string                                       { panic("stub") }
func (*Tx) Select(dest interface{}, query string, args ...interface{}) error { panic("stub") }
func (*Tx) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}
func (*Tx) Stmtx(stmt interface{}) *Stmt                             { panic("stub") }
func (*Tx) StmtxContext(ctx context.Context, stmt interface{}) *Stmt { panic("stub") }
func (*Tx) Unsafe() *Tx                                              { panic("stub") }

func StructScan(rows rowsi, dest interface{}) error { panic("stub") }

func MapScan(r ColScanner, dest map[string]interface{}) error { panic("stub") }

func SliceScan(r ColScanner) ([]interface{}, error) { panic("stub") }

func In(query string, args ...interface{}) (string, []interface{}, error) { panic("stub") }

func Rebind(bindType int, query string) string { panic("stub") }

func Connect(driverName string, dataSourceName string) (*DB, error) { panic("stub") }

func ConnectContext(ctx context.Context, driverName string, dataSourceName string) (*DB, error) {
	panic("stub")
}

func Get(q Queryer, dest interface{}, query string, args ...interface{}) error { panic("stub") }

func GetContext(ctx context.Context, q QueryerContext, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}

func Select(q Queryer, dest interface{}, query string, args ...interface{}) error { panic("stub") }

func SelectContext(ctx context.Context, q QueryerContext, dest interface{}, query string, args ...interface{}) error {
	panic("stub")
}

func MustExec(e Execer, query string, args ...interface{}) sql.Result { panic("stub") }

func MustExecContext(ctx context.Context, e ExecerContext, query string, args ...interface{}) sql.Result {
	panic("stub")
}

func LoadFile(e Execer, path string) (*sql.Result, error) { panic("stub") }

func LoadFileContext(ctx context.Context, e ExecerContext, path string) (*sql.Result, error) {
	panic("stub")
}

func BindDriver(driverName string, bindType int) {}

func BindNamed(bindType int, query string, arg interface{}) (string, []interface{}, error) {
	panic("stub")
}

func BindType(driverName string) int { panic("stub") }
