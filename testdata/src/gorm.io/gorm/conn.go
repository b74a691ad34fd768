package gorm

import (
	"context"
	"database/sql"
	"sync"
	"time"
)

type ConnPool interface {
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
	ExecContext(ctx context.Context, query string, args ...interface{}) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...interface{}) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...interface{}) *sql.Row
}

type ConnPoolBeginner interface {
	BeginTx(ctx context.Context, opts *sql.TxOptions) (ConnPool, error)
}

type GetDBConnector interface {
	GetDBConn() (*sql.DB, error)
}

type PreparedStmtDB struct {
	Mux *sync.RWMutex
	ConnPool
}

func (*PreparedStmtDB) BeginTx(ctx context.Context, opt *sql.TxOptions) (ConnPool, error) {
	panic("stub")
}
func (*PreparedStmtDB) Close() {}
func (*PreparedStmtDB) ExecContext(ctx context.Context, query string, args ...interface{}) (result sql.Result, err error) {
	panic("stub")
}
func (*PreparedStmtDB) GetDBConn() (*sql.DB, error) { panic("stub") }
func (*PreparedStmtDB) Ping() error                 { panic("stub") }
func (*PreparedStmtDB) QueryContext(ctx context.Context, query string, args ...interface{}) (rows *sql.Rows, err error) {
	panic("stub")
}
func (*PreparedStmtDB) QueryRowContext(ctx context.Context, query string, args ...interface{}) *sql.Row {
	panic("stub")
}
func (*PreparedStmtDB) Reset() {}

type PreparedStmtTX struct {
	Tx
	PreparedStmtDB *PreparedStmtDB
}

func (*PreparedStmtTX) Commit() error { panic("stub") }
func (*PreparedStmtTX) ExecContext(ctx context.Context, query string, args ...interface{}) (result sql.Result, err error) {
	panic("stub")
}
func (*PreparedStmtTX) GetDBConn() (*sql.DB, error) { panic("stub") }
func (*PreparedStmtTX) Ping() error                 { panic("stub") }
func (*PreparedStmtTX) QueryContext(ctx context.Context, query string, args ...interface{}) (rows *sql.Rows, err error) {
	panic("stub")
}
func (*PreparedStmtTX) QueryRowContext(ctx context.Context, query string, args ...interface{}) *sql.Row {
	panic("stub")
}
func (*PreparedStmtTX) Rollback() error { panic("stub") }

func NewPreparedStmtDB(connPool ConnPool, maxSize int, ttl time.Duration) *PreparedStmtDB {
	panic("stub")
}

type SavePointerDialectorInterface interface {
	SavePoint(tx *DB, name string) error
	RollbackTo(tx *DB, name string) error
}

type Tx interface {
	ConnPool
	TxCommitter
	StmtContext(ctx context.Context, stmt *sql.Stmt) *sql.Stmt
}

type TxBeginner interface {
	BeginTx(ctx context.Context, opts *sql.TxOptions) (*sql.Tx, error)
}

type TxCommitter interface {
	Commit() error
	Rollback() error
}
