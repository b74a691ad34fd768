package catalog

import (
	"fmt"
	"maps"
	"testing"

	"github.com/stretchr/testify/assert"
)

// vars is a program's view of the libraries: one variable of each type that
// the tests call.
const vars = `package p

import (
	"context"
	"database/sql"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
	"github.com/uptrace/bun"
	"gorm.io/gorm"
)

type User struct{ ID int }

var (
	_ *pgconn.PgConn
	_ = pgxpool.New

	ctx     context.Context
	user    User
	users   []User
	std     *sql.DB
	stdtx   *sql.Tx
	stdrows *sql.Rows
	xdb     *sqlx.DB
	xext    sqlx.ExtContext
	xrows   *sqlx.Rows
	gdb     *gorm.DB
	gq      gorm.ChainInterface[User]
	bdb     *bun.DB
	bidb    bun.IDB
	btx     bun.Tx
	pool    *pgxpool.Pool
	ptx     pgx.Tx
	prows   pgx.Rows
	low     *pgconn.PgConn
)

// Store is what a program puts in front of its database, Cache what it puts in
// front of something else.
type Store interface {
	Query(query string, args ...any) (*sql.Rows, error)
	InTx(ctx context.Context) (pgx.Tx, error)
	Named(ctx context.Context, query string) (*sqlx.Rows, error)
	Tag(ctx context.Context) (pgconn.CommandTag, error)
	Current() *sql.Tx
	ByID(id int) *sql.Row
	Find(ctx context.Context) (*User, error)
}

type Alias = interface{ Exec(query string) (sql.Result, error) }

var (
	store Store
	alias Alias
)

func (*User) Load(ctx context.Context) (*sql.Rows, error) { return nil, nil }
`

func TestRoleOf(t *testing.T) {
	s := check(t, stubs(t), "p", vars)
	for call, want := range map[string]Role{
		`std.QueryContext(ctx, "")`:      Terminal,
		`std.QueryRow("").Scan(&user)`:   Secondary,
		`stdtx.Commit()`:                 Terminal,
		`stdtx.Stmt(nil)`:                Secondary,
		`stdrows.Next()`:                 Secondary,
		`stdrows.Scan(&user)`:            Lazy,
		`stdrows.Close()`:                Lazy,
		`std.Close()`:                    Lazy,
		`sql.Open("", "")`:               Lazy,
		`xdb.Get(&user, "")`:             Terminal,
		`xdb.ExecContext(ctx, "")`:       Terminal, // promoted from *sql.DB
		`xdb.Rebind("")`:                 Lazy,
		`xext.QueryxContext(ctx, "")`:    Terminal, // of an embedded interface
		`xrows.Next()`:                   Secondary,
		`xrows.StructScan(&user)`:        Lazy,
		`sqlx.Open("", "")`:              Lazy,
		`sqlx.Connect("", "")`:           Terminal,
		`sqlx.Select(xdb, &users, "")`:   Terminal,
		`sqlx.StructScan(xrows, &users)`: Secondary,

		`gorm.Open(nil)`:              Terminal,
		`gdb.Where("").Order("")`:     Lazy,
		`gdb.Where("").First(&user)`:  Terminal,
		`gdb.Raw("")`:                 Lazy,
		`gdb.Raw("").Scan(&users)`:    Terminal,
		`gdb.Association("")`:         Lazy,
		`gdb.Association("").Count()`: Terminal,
		`gdb.Migrator().HasTable("")`: Terminal,
		`gdb.ToSQL(nil)`:              Lazy,
		`gdb.Session(&gorm.Session{DryRun: true}).First(&user)`: Terminal, // a dry run that is not followed
		`gdb.Callback().Query().Execute(gdb)`:                   Terminal,
		`gdb.Statement.ConnPool.ExecContext(ctx,"")`:            Terminal,
		`gorm.G[User](gdb)`:                                     Lazy,
		`gorm.G[User](gdb).Where("")`:                           Lazy,
		`gorm.G[User](gdb).Where("").First(ctx)`:                Terminal, // of ExecInterface[T]
		`gorm.G[User](gdb).Create(ctx, &user)`:                  Terminal,
		`gq.Count(ctx, "")`:                                     Terminal,

		`bdb.NewSelect().Where("")`:           Lazy,
		`bdb.NewSelect().Where("").Scan(ctx)`: Terminal,
		`bdb.NewUpdate().Exec(ctx)`:           Terminal,
		`bdb.PingContext(ctx)`:                Terminal, // promoted through an unexported type
		`bdb.Close()`:                         Lazy,
		`bidb.RunInTx(ctx, nil, nil)`:         Terminal,
		`bidb.NewSelect()`:                    Lazy,
		`bidb.ExecContext(ctx, "")`:           Terminal, // of IConn
		`btx.PrepareContext(ctx, "")`:         Terminal,

		`pgxpool.New(ctx, "")`:                    Lazy,
		`pgx.Connect(ctx, "")`:                    Terminal,
		`pool.Query(ctx, "")`:                     Terminal,
		`pool.Close()`:                            Lazy,
		`ptx.Commit(ctx)`:                         Terminal,
		`ptx.SendBatch(ctx, nil).Close()`:         Secondary,
		`(&pgx.Batch{}).BeginTx(pgx.TxOptions{})`: Lazy, // queued, as the rest
		`(&pgx.Batch{}).Queue("").Query(nil)`:     Lazy,
		`prows.Next()`:                            Secondary,
		`prows.Close()`:                           Lazy,
		`pgx.CollectRows[User](prows, nil)`:       Secondary,
		`low.Exec(ctx, "")`:                       Terminal,
		`low.Exec(ctx, "").ReadAll()`:             Secondary,
		`pgx.BeginFunc(ctx, pool, nil)`:           Terminal,
		`store.Query("")`:                         Terminal,
		`store.InTx(ctx)`:                         Terminal,
		`store.Named(ctx, "")`:                    Terminal,
		`store.Tag(ctx)`:                          Terminal,
		`alias.Exec("")`:                          Terminal,
		`store.Current()`:                         Unknown, // hands out what is there already
		`store.ByID(1)`:                           Unknown,
		`store.Find(ctx)`:                         Unknown, // returns no handle
		`user.Load(ctx)`:                          Unknown, // has a body
		`error(nil).Error()`:                      Unknown,
		`context.WithCancel(ctx)`:                 Unknown,
		`interface{ Close() error }.Close(xdb)`:   Unknown,
	} {
		assert.Equal(t, want, tables.RoleOf(s.callee(call)), call)
	}
}

func TestParamUseOf(t *testing.T) {
	s := check(t, stubs(t), "p", vars)
	for _, c := range []struct {
		call  string
		index int
		want  ParamUse
	}{
		{`gdb.Transaction(nil)`, 0, Inline},
		{`gdb.Transaction(nil)`, 1, 0},
		{`gdb.Scopes(nil)`, 0, Stored},
		{`gdb.ToSQL(nil)`, 0, DryRun},
		{`gq.FindInBatches(ctx, 1, nil)`, 2, Inline},
		{`gq.Preload("", nil)`, 1, Stored},
		{`bidb.RunInTx(ctx, nil, nil)`, 2, Inline},
		{`bdb.NewSelect().Apply(nil)`, 0, Inline},
		{`pool.AcquireFunc(ctx, nil)`, 1, Inline},
		{`pgx.CollectRows[User](prows, nil)`, 1, Inline},
		{`(&pgx.Batch{}).Queue("").Query(nil)`, 0, Stored},
		{`context.AfterFunc(ctx, nil)`, 1, Goroutine}, // of the standard library: a table of its own,
		{`error(nil).Error()`, 0, 0},
	} {
		assert.Equal(t, c.want, tables.ParamUseOf(s.callee(c.call), c.index), c.call)
	}
}

func TestIsBuilder(t *testing.T) {
	s := check(t, stubs(t), "p", vars)
	for expr, want := range map[string]bool{
		`gorm.G[User](gdb)`:           true,
		`gorm.G[User](gdb).Where("")`: true,
		`gorm.G[User](gdb).Raw("")`:   true,
		`gdb.Where("")`:               false,
		`bdb.NewSelect()`:             false,
		`[]*gorm.DB{}`:                false,
		`1`:                           false,
		`ctx`:                         false,
		`error(nil)`:                  false,
	} {
		assert.Equal(t, want, tables.IsBuilder(s.typ(expr)), expr)
	}
}

// loopAPI is ormapi in short: what the catalog recognises its types by.
const loopAPI = `package ormapi

import "context"

type Future[T any] struct{}
func (*Future[T]) Await(ctx context.Context) (T, error) { panic("") }

type QuerySet[T any] struct{}
func (QuerySet[T]) Filter(any) QuerySet[T] { panic("") }
func (QuerySet[T]) First(ctx context.Context) (T, error) { panic("") }
func (QuerySet[T]) AFirst(ctx context.Context) *Future[T] { panic("") }

type AsyncContext interface{ context.Context; loop() }

func Go[T any](ctx context.Context, f func(context.Context) (T, error)) *Future[T] { panic("") }
`

// withLoop returns w with ormapi in it.
func withLoop(t *testing.T, w world) world {
	w = maps.Clone(w)
	w[Ormapi] = check(t, w, Ormapi, loopAPI).pkg
	return w
}

func TestOrmapi(t *testing.T) {
	s := check(t, withLoop(t, stubs(t)), "p", fmt.Sprintf(`package p

import ("context"; "database/sql"; %q)

type Page = *ormapi.Future[int]

var (
	ctx  context.Context
	row  *sql.Row
	q    ormapi.QuerySet[string]
	page Page
	list []*ormapi.Future[int]
)
var _ = ormapi.Go[int]
`, Ormapi))

	assert.Equal(t, Terminal, tables.RoleOf(s.callee(`q.First(ctx)`)))
	assert.Equal(t, Terminal, tables.RoleOf(s.callee(`ormapi.QuerySet[string].First(q, ctx)`)))
	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`q.Filter(1)`)))
	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`q.AFirst(ctx)`)))
	assert.Equal(t, Goroutine, tables.ParamUseOf(s.callee(`ormapi.Go[int](ctx, nil)`), 1))
	assert.True(t, tables.IsBuilder(s.typ(`q`)))

	for _, expr := range []string{`q.AFirst(ctx)`, `page`, `*page`, `Page(nil)`} {
		f := tables.FutureOf(s.typ(expr))
		if assert.NotNil(t, f, expr) {
			assert.Equal(t, []string{"Future"}, f.Types)
			assert.True(t, f.Contract)
		}
	}
	for _, expr := range []string{`q`, `row`, `list`, `ctx`, `1`} {
		assert.Nil(t, tables.FutureOf(s.typ(expr)), expr)
	}
}

func TestRecv(t *testing.T) {
	s := check(t, stubs(t), "p", vars)
	for call, want := range map[string]string{
		`xdb.Get(&user, "")`:                     "DB",
		`gorm.G[User](gdb).Where("").First(ctx)`: "ExecInterface",
		`pgx.Connect(ctx, "")`:                   "",
		`alias.Exec("")`:                         "",
		`error(nil).Error()`:                     "error",
	} {
		assert.Equal(t, want, RecvName(s.callee(call)), call)
	}
}
