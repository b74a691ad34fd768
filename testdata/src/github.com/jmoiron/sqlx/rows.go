package sqlx

import (
	"context"
	"database/sql"
)

type Row struct{}

func (*Row) ColumnTypes() ([]*sql.ColumnType, error)   { panic("stub") }
func (*Row) Columns() ([]string, error)                { panic("stub") }
func (*Row) Err() error                                { panic("stub") }
func (*Row) MapScan(dest map[string]interface{}) error { panic("stub") }
func (*Row) Scan(dest ...interface{}) error            { panic("stub") }
func (*Row) SliceScan() ([]interface{}, error)         { panic("stub") }
func (*Row) StructScan(dest interface{}) error         { panic("stub") }

type Rows struct {
	*sql.Rows
}

func (*Rows) MapScan(dest map[string]interface{}) error { panic("stub") }
func (*Rows) SliceScan() ([]interface{}, error)         { panic("stub") }
func (*Rows) StructScan(dest interface{}) error         { panic("stub") }

type Stmt struct {
	*sql.Stmt
}

func (*Stmt) Get(dest interface{}, args ...interface{}) error { panic("stub") }
func (*Stmt) GetContext(ctx context.Context, dest interface{}, args ...interface{}) error {
	panic("stub")
}
func (*Stmt) MustExec(args ...interface{}) sql.Result                               { panic("stub") }
func (*Stmt) MustExecContext(ctx context.Context, args ...interface{}) sql.Result   { panic("stub") }
func (*Stmt) QueryRowx(args ...interface{}) *Row                                    { panic("stub") }
func (*Stmt) QueryRowxContext(ctx context.Context, args ...interface{}) *Row        { panic("stub") }
func (*Stmt) Queryx(args ...interface{}) (*Rows, error)                             { panic("stub") }
func (*Stmt) QueryxContext(ctx context.Context, args ...interface{}) (*Rows, error) { panic("stub") }
func (*Stmt) Select(dest interface{}, args ...interface{}) error                    { panic("stub") }
func (*Stmt) SelectContext(ctx context.Context, dest interface{}, args ...interface{}) error {
	panic("stub")
}
func (*Stmt) Unsafe() *Stmt { panic("stub") }

type NamedStmt struct {
	Params      []string
	QueryString string
	Stmt        *Stmt
}

func (*NamedStmt) Close() error                             { panic("stub") }
func (*NamedStmt) Exec(arg interface{}) (sql.Result, error) { panic("stub") }
func (*NamedStmt) ExecContext(ctx context.Context, arg interface{}) (sql.Result, error) {
	panic("stub")
}
func (*NamedStmt) Get(dest interface{}, arg interface{}) error { panic("stub") }
func (*NamedStmt) GetContext(ctx context.Context, dest interface{}, arg interface{}) error {
	panic("stub")
}
func (*NamedStmt) MustExec(arg interface{}) sql.Result                             { panic("stub") }
func (*NamedStmt) MustExecContext(ctx context.Context, arg interface{}) sql.Result { panic("stub") }
func (*NamedStmt) Query(arg interface{}) (*sql.Rows, error)                        { panic("stub") }
func (*NamedStmt) QueryContext(ctx context.Context, arg interface{}) (*sql.Rows, error) {
	panic("stub")
}
func (*NamedStmt) QueryRow(arg interface{}) *Row                                     { panic("stub") }
func (*NamedStmt) QueryRowContext(ctx context.Context, arg interface{}) *Row         { panic("stub") }
func (*NamedStmt) QueryRowx(arg interface{}) *Row                                    { panic("stub") }
func (*NamedStmt) QueryRowxContext(ctx context.Context, arg interface{}) *Row        { panic("stub") }
func (*NamedStmt) Queryx(arg interface{}) (*Rows, error)                             { panic("stub") }
func (*NamedStmt) QueryxContext(ctx context.Context, arg interface{}) (*Rows, error) { panic("stub") }
func (*NamedStmt) Select(dest interface{}, arg interface{}) error                    { panic("stub") }
func (*NamedStmt) SelectContext(ctx context.Context, dest interface{}, arg interface{}) error {
	panic("stub")
}
func (*NamedStmt) Unsafe() *NamedStmt { panic("stub") }

func Named(query string, arg interface{}) (string, []interface{}, error) { panic("stub") }

func NamedExec(e Ext, query string, arg interface{}) (sql.Result, error) { panic("stub") }

func NamedExecContext(ctx context.Context, e ExtContext, query string, arg interface{}) (sql.Result, error) {
	panic("stub")
}

func NamedQuery(e Ext, query string, arg interface{}) (*Rows, error) { panic("stub") }

func NamedQueryContext(ctx context.Context, e ExtContext, query string, arg interface{}) (*Rows, error) {
	panic("stub")
}

func Preparex(p Preparer, query string) (*Stmt, error) { panic("stub") }

func PreparexContext(ctx context.Context, p PreparerContext, query string) (*Stmt, error) {
	panic("stub")
}
