package catalog

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// generate checks a source as package example.com/program/models, with those
// that it imports made in order: path, text, path, text ...
func generate(t *testing.T, text string, imports ...string) source {
	t.Helper()
	w := world{}
	for p, pkg := range stubs(t) {
		w[p] = pkg
	}
	for i := 0; i < len(imports); i += 2 {
		w[imports[i]] = check(t, w, imports[i], imports[i+1]).pkg
	}
	return check(t, w, "example.com/program/models", text)
}

// roles checks the roles of declared functions, given as in source.function.
func (s source) roles(want map[string]Role) {
	s.t.Helper()
	for name, role := range want {
		assert.Equal(s.t, role, tables.RoleOf(s.function(name)), name)
	}
}

const entDialectAPI = `package dialect

import "context"

type Driver interface{ Tx(context.Context) (Driver, error); Close() error }
`

func TestEnt(t *testing.T) {
	const gen = "example.com/program/models/migrate"
	s := generate(t, `package ent

import ("context"; "entgo.io/ent/dialect"; "`+gen+`")

type config struct{ driver dialect.Driver; debug bool }
func (c *config) ExecContext(ctx context.Context, query string) (any, error) { panic("") }

type Client struct{ config; Schema *migrate.Schema; User *UserClient }
func (c *Client) Tx(ctx context.Context) (*Tx, error) { panic("") }
func (c *Client) Debug() *Client { panic("") }
func NewContext(parent context.Context, c *Client) context.Context { panic("") }

type Tx struct{ config }
func (tx *Tx) Commit() error { panic("") }
func (tx *Tx) Rollback() error { panic("") }
func (tx *Tx) Client() *Client { panic("") }

type Committer interface{ Commit(context.Context, *Tx) error }
type CommitFunc func(context.Context, *Tx) error
func (f CommitFunc) Commit(ctx context.Context, tx *Tx) error { panic("") }

type UserClient struct{ config }
func (c *UserClient) Get(ctx context.Context, id int) (*User, error) { panic("") }
func (c *UserClient) Query() *UserQuery { panic("") }

type User struct{ config; ID int }
func (u *User) Parent(ctx context.Context) (*User, error) { panic("") }
func (u *User) QueryPets() *UserQuery { panic("") }

type UserQuery struct{ config; limit *int }
func (q *UserQuery) Where(...any) *UserQuery { panic("") }
func (q *UserQuery) All(ctx context.Context) ([]*User, error) { panic("") }
func (q *UserQuery) CollectFields(ctx context.Context, satisfies ...string) (*UserQuery, error) { panic("") }
func (q *UserQuery) sqlAll(ctx context.Context) ([]*User, error) { panic("") }

type selector struct{ label string; scan func(context.Context, any) error }
func (s *selector) Strings(ctx context.Context) ([]string, error) { panic("") }
type UserGroupBy struct{ selector; build *UserQuery }
func (g *UserGroupBy) Scan(ctx context.Context, v any) error { panic("") }

type UserCreate struct{ config; hooks []any }
func (c *UserCreate) Save(ctx context.Context) (*User, error) { panic("") }
type UserDelete struct{ config; hooks []any }
type UserDeleteOne struct{ d *UserDelete }
func (d *UserDeleteOne) Exec(ctx context.Context) error { panic("") }
type UserUpsertOne struct{ create *UserCreate }
func (u *UserUpsertOne) ID(ctx context.Context) (int, error) { panic("") }
func (u *UserUpsertOne) Ignore() *UserUpsertOne { panic("") }

type UserMutation struct{ config; op int }
func (m *UserMutation) OldName(ctx context.Context) (string, error) { panic("") }

type Users []*User
type Hook func(next any) any
type Noder interface{ Node(ctx context.Context) (any, error) }
type Pagination struct{ size int }
func (p *Pagination) Apply(ctx context.Context) error { panic("") }
`, entDialect, entDialectAPI, gen, `package migrate

import ("context"; "entgo.io/ent/dialect")

type Schema struct{ drv dialect.Driver }
func NewSchema(drv dialect.Driver) *Schema { panic("") }
func (s *Schema) Create(ctx context.Context, opts ...any) error { panic("") }
func Create(ctx context.Context, s *Schema) error { panic("") }
`)
	s.roles(map[string]Role{
		"config.ExecContext":      Terminal,
		"Client.Tx":               Terminal,
		"Client.Debug":            Lazy,
		"NewContext":              Unknown,
		"Tx.Commit":               Terminal,
		"Tx.Rollback":             Terminal,
		"Tx.Client":               Lazy,
		"Committer.Commit":        Unknown,
		"CommitFunc.Commit":       Unknown,
		"UserClient.Get":          Terminal,
		"UserClient.Query":        Lazy,
		"User.Parent":             Terminal,
		"User.QueryPets":          Lazy,
		"UserQuery.Where":         Lazy,
		"UserQuery.All":           Terminal,
		"UserQuery.CollectFields": Lazy,
		"UserQuery.sqlAll":        Lazy, // what calls it is known
		"selector.Strings":        Terminal,
		"UserGroupBy.Scan":        Terminal,
		"UserCreate.Save":         Terminal,
		"UserDeleteOne.Exec":      Terminal,
		"UserUpsertOne.ID":        Terminal,
		"UserUpsertOne.Ignore":    Lazy,
		"UserMutation.OldName":    Terminal,
		"Noder.Node":              Unknown,
		"Pagination.Apply":        Unknown, // a program's own type beside them
	})
	for _, imp := range s.pkg.Imports() {
		if imp.Path() == gen {
			assert.Equal(t, Terminal, tables.RoleOf(declared(imp, "Schema", "Create")))
			assert.Equal(t, Unknown, tables.RoleOf(declared(imp, "", "Create")), "its body decides")
		}
	}

	// A config of a program's own makes no ent package.
	generate(t, `package p

import "context"

type config struct{ dir string }
type Client struct{ config }
func (c *Client) Get(ctx context.Context) error { panic("") }
`).roles(map[string]Role{"Client.Get": Unknown})
}

func TestSqlc(t *testing.T) {
	const text = `

type DBTX interface {
	Exec(context.Context, string, ...any) (pgconn.CommandTag, error)
	Query(context.Context, string, ...any) (pgx.Rows, error)
	CopyFrom(ctx context.Context, table pgx.Identifier, columns []string, from any) (int64, error)
}
type Querier interface {
	GetUser(ctx context.Context, id int64) (string, error)
	DeleteUser(ctx context.Context, id int64) error
	Describe() string
}
type Other interface{ GetUser(ctx context.Context, id int64) (string, error) }
`
	const imports = `package db

import ("context"; "github.com/jackc/pgx/v5"; "github.com/jackc/pgx/v5/pgconn")
`
	generate(t, imports+text+`
type Queries struct{ db DBTX }
func (q *Queries) GetUser(ctx context.Context, id int64) (string, error) { panic("") }
func New(db DBTX) *Queries { panic("") }
`).roles(map[string]Role{
		"DBTX.Exec":          Terminal,
		"DBTX.Query":         Terminal,
		"DBTX.CopyFrom":      Terminal,
		"Querier.GetUser":    Terminal,
		"Querier.DeleteUser": Terminal,
		"Querier.Describe":   Unknown,
		"Other.GetUser":      Unknown,
		"Queries.GetUser":    Unknown, // its body calls DBTX
		"New":                Unknown,
	})
	generate(t, imports+text).roles(map[string]Role{
		"DBTX.Exec":       Terminal, // a sink
		"DBTX.CopyFrom":   Unknown,
		"Querier.GetUser": Unknown,
	})
}

func TestSQLBoiler(t *testing.T) {
	for _, owner := range []string{"aarondl", "volatiletech"} {
		boil := "github.com/" + owner + "/sqlboiler/v4/boil"
		const api = `package boil

import ("context"; "database/sql")

type Executor interface{ Exec(query string, args ...any) (sql.Result, error) }
type ContextExecutor interface{ Executor; ExecContext(context.Context, string, ...any) (sql.Result, error) }
type Columns struct{}
`
		const text = `

type userQuery struct{}
func (q userQuery) One(ctx context.Context, exec boil.ContextExecutor) (*User, error) { panic("") }
func (q userQuery) OneG(ctx context.Context) (*User, error) { panic("") }
type User struct{ ID int }
func (o *User) Insert(ctx context.Context, exec boil.ContextExecutor, columns boil.Columns) error { panic("") }
func (o *User) Pets(mods ...any) userQuery { panic("") }
func (o *User) doBeforeInsertHooks(ctx context.Context, exec boil.ContextExecutor) error { panic("") }
func Users(mods ...any) userQuery { panic("") }
func FindUser(ctx context.Context, exec boil.ContextExecutor, id int) (*User, error) { panic("") }
func UserExists(exec boil.Executor, id int) (bool, error) { panic("") }

type Store interface{ Save(ctx context.Context, exec boil.ContextExecutor) error }
type Repo struct{ exec boil.ContextExecutor }
func NewRepo(exec boil.ContextExecutor) *Repo { panic("") }
`
		imports := "package models\n\nimport (\"context\"; \"" + boil + "\")\n"
		generate(t, imports+"var ErrSyncFail error"+text, boil, api).roles(map[string]Role{
			"userQuery.One":            Terminal,
			"userQuery.OneG":           Unknown, // its body calls One
			"User.Insert":              Terminal,
			"User.Pets":                Unknown,
			"User.doBeforeInsertHooks": Unknown,
			"Users":                    Unknown,
			"FindUser":                 Terminal,
			"UserExists":               Terminal,
			"Store.Save":               Terminal,
		})
		// Elsewhere a function with a body is judged by it: it may store the executor.
		generate(t, imports+text, boil, api).roles(map[string]Role{
			"FindUser":   Unknown,
			"NewRepo":    Unknown,
			"Store.Save": Terminal,
		})
	}
}

func TestBob(t *testing.T) {
	const bob = "github.com/stephenafamo/bob"
	generate(t, `package p

import ("context"; "`+bob+`")

type Store interface{ Load(ctx context.Context, exec bob.Executor) error; Name() string }
type Repo struct{ exec bob.Executor }
func NewRepo(exec bob.Executor) *Repo { panic("") }
`, bob, `package bob

import ("context"; "database/sql")

type Executor interface{ ExecContext(context.Context, string, ...any) (sql.Result, error) }
`).roles(map[string]Role{
		"Store.Load": Terminal,
		"Store.Name": Unknown,
		"NewRepo":    Unknown,
	})
}

func TestGORMGen(t *testing.T) {
	const api = `package gen

type Dao interface{ First() (any, error); Where(...any) Dao }
type SubQuery interface{ underlyingDO() }
type Columns []string
type ResultInfo struct{}
type IGenericsDo[T any, E any] interface {
	SubQuery
	Debug() T
	WithContext(any) T
	Columns(cols ...any) Columns
	Find() ([]E, error)
	Count() (int64, error)
	TableName() string
}
type GenericsDo[T IGenericsDo[T, E], E any] struct{}
func (GenericsDo[T, E]) Debug() T { panic("") }
func (GenericsDo[T, E]) First() (E, error) { panic("") }
func (GenericsDo[T, E]) ToSQL(query func(T)) string { panic("") }
`
	s := generate(t, `package query

import ("gorm.io/gen"; "gorm.io/gorm")

type User struct{}
type IUserDo interface {
	gen.SubQuery
	Debug() IUserDo
	ReadDB() IUserDo
	As(alias string) gen.Dao
	Columns(cols ...any) gen.Columns
	UnderlyingDB() *gorm.DB
	BeCond() any
	First() (*User, error)
	Create(values ...*User) error
	Row() any
	FilterWithNameAndRole(name string) []User
}
type IToyDo interface{ gen.Dao }
type IPetDo interface {
	gen.IGenericsDo[IPetDo, *User]
	FindByName(name string) *User
}
type petDo struct{ gen.GenericsDo[IPetDo, *User] }
type Plain interface{ First() (*User, error) }

var (
	do petDo
	pets IPetDo
	toys IToyDo
)
`, gen, api)
	s.roles(map[string]Role{
		"IUserDo.Debug":                 Lazy,
		"IUserDo.ReadDB":                Lazy,
		"IUserDo.As":                    Lazy,
		"IUserDo.Columns":               Lazy,
		"IUserDo.UnderlyingDB":          Lazy,
		"IUserDo.BeCond":                Lazy,
		"IUserDo.First":                 Terminal,
		"IUserDo.Create":                Terminal,
		"IUserDo.Row":                   Terminal,
		"IUserDo.FilterWithNameAndRole": Terminal,
		"IPetDo.FindByName":             Terminal,
		"Plain.First":                   Unknown,
	})
	for call, want := range map[string]Role{
		`pets.Debug()`:     Lazy,
		`pets.Columns()`:   Lazy,
		`pets.TableName()`: Lazy,
		`pets.Find()`:      Terminal,
		`do.Debug()`:       Lazy,
		`do.First()`:       Terminal,
		`do.ToSQL(nil)`:    Lazy,
		`toys.Where()`:     Lazy, // of gen itself
		`toys.First()`:     Terminal,
		`pets.Count()`:     Terminal,
	} {
		assert.Equal(t, want, tables.RoleOf(s.callee(call)), call)
	}
}
