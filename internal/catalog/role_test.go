package catalog

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// redisAPI is go-redis in short: a func type declares the commands of the
// concrete types, an interface those of the interfaces, for clients and
// pipelines alike.
const redisAPI = `package redis

import "context"

type StringCmd struct{}
func (*StringCmd) Result() (string, error) { panic("") }
func NewStringCmd(ctx context.Context, args ...any) *StringCmd { panic("") }

type Cmder interface{ Err() error }

type cmdable func(ctx context.Context, cmd Cmder) error
func (c cmdable) Get(ctx context.Context, key string) *StringCmd { panic("") }

type StringCmdable interface{ Get(ctx context.Context, key string) *StringCmd }
type Cmdable interface{ StringCmdable; Pipelined(ctx context.Context, f func(Pipeliner) error) ([]Cmder, error) }
type UniversalClient interface{ Cmdable; Subscribe(ctx context.Context, channels ...string) *PubSub }
type Pipeliner interface{ Cmdable; Do(ctx context.Context, args ...any) *StringCmd; Exec(ctx context.Context) ([]Cmder, error) }

type Client struct{ cmdable }
func (*Client) Pipeline() Pipeliner { panic("") }
func (*Client) Subscribe(ctx context.Context, channels ...string) *PubSub { panic("") }

type Pipeline struct{ cmdable }
func (*Pipeline) Do(ctx context.Context, args ...any) *StringCmd { panic("") }
func (*Pipeline) Exec(ctx context.Context) ([]Cmder, error) { panic("") }

type PubSub struct{}
func (*PubSub) Receive(ctx context.Context) (any, error) { panic("") }
func (*PubSub) Channel() <-chan string { panic("") }
`

// role returns the role of the call expression, with its operand's type.
func (s source) role(expr string) Role {
	s.t.Helper()
	e, err := parser.ParseExpr(expr)
	require.NoError(s.t, err, expr)
	operand := e.(*ast.CallExpr).Fun.(*ast.SelectorExpr).X
	return tables.RoleOfCall(s.callee(expr), s.typ(types.ExprString(operand)))
}

func TestPipelines(t *testing.T) {
	for _, path := range []string{"github.com/redis/go-redis/v9", "github.com/go-redis/redis/v8"} {
		w := stubsWith(t, path, redisAPI)
		s := check(t, w, "p", fmt.Sprintf(`package p

import ("context"; redis %q)

type Cache struct{ *redis.Client }
type Batch struct{ redis.Pipeliner; name string }
type Outer struct{ Batch }
type Queue interface{ redis.Pipeliner; Name() string }
type Plain interface{ redis.Cmdable }

var (
	ctx    context.Context
	client *redis.Client
	uni    redis.UniversalClient
	cmd    redis.Cmdable
	pipe   redis.Pipeliner
	conc   *redis.Pipeline
	cache  Cache
	outer  *Outer
	queue  Queue
	plain  Plain
	sub    *redis.PubSub
)
`, path))
		for call, want := range map[string]Role{
			`client.Get(ctx, "")`:            Terminal,
			`uni.Get(ctx, "")`:               Terminal,
			`cmd.Get(ctx, "")`:               Terminal,
			`cache.Get(ctx, "")`:             Terminal,
			`plain.Get(ctx, "")`:             Terminal,
			`cmd.Pipelined(ctx, nil)`:        Terminal,
			`pipe.Pipelined(ctx, nil)`:       Terminal, // runs what its function queues
			`client.Pipeline()`:              Lazy,
			`pipe.Get(ctx, "")`:              Lazy,
			`conc.Get(ctx, "")`:              Lazy,
			`outer.Get(ctx, "")`:             Lazy,
			`queue.Get(ctx, "")`:             Lazy,
			`client.Pipeline().Get(ctx, "")`: Lazy,
			`conc.Do(ctx)`:                   Lazy,
			`pipe.Do(ctx)`:                   Lazy,
			`pipe.Exec(ctx)`:                 Terminal,
			`conc.Exec(ctx)`:                 Terminal,
			`outer.Exec(ctx)`:                Terminal,
			`queue.Exec(ctx)`:                Terminal,
			`client.Subscribe(ctx)`:          Lazy,
			`uni.Subscribe(ctx)`:             Lazy,
			`sub.Receive(ctx)`:               Terminal,
			`sub.Channel()`:                  Lazy,
			`client.Get(ctx, "").Result()`:   Lazy,
		} {
			assert.Equal(t, want, s.role(call), "%s: %s", path, call)
		}
		assert.Equal(t, Lazy, tables.RoleOf(s.callee(`redis.NewStringCmd(ctx)`)))
		assert.Equal(t, Terminal, tables.RoleOfCall(s.callee(`pipe.Get(ctx, "")`), nil), "the operand is not known")
	}
}

// Before v8 a command took no context: it is known by what it returns.
func TestCommandsWithoutContext(t *testing.T) {
	for _, path := range []string{"github.com/go-redis/redis", "github.com/go-redis/redis/v7"} {
		w := stubsWith(t, path, `package redis

type Cmder interface{ Err() error; setErr(error) }
type StringCmd struct{}
func (*StringCmd) Err() error { panic("") }
func (*StringCmd) setErr(error) {}
func (*StringCmd) Result() (string, error) { panic("") }
func NewStringCmd(args ...any) *StringCmd { panic("") }

type cmdable func(cmd Cmder) error
func (c cmdable) Get(key string) *StringCmd { panic("") }

type Client struct{ cmdable }
func (*Client) Pipeline() *Pipeline { panic("") }
func (*Client) Watch(f func() error) error { panic("") }
func (*Client) Subscribe(channels ...string) *PubSub { panic("") }

type Pipeline struct{ cmdable }
func (*Pipeline) Do(args ...any) *StringCmd { panic("") }
func (*Pipeline) Exec() ([]Cmder, error) { panic("") }

type PubSub struct{}
func (*PubSub) Receive() (any, error) { panic("") }
`)
		s := check(t, w, "p", fmt.Sprintf("package p\nimport redis %q\nvar (\n client *redis.Client\n pipe *redis.Pipeline\n sub *redis.PubSub\n)", path))
		for call, want := range map[string]Role{
			`client.Get("")`:          Terminal,
			`client.Get("").Result()`: Lazy,
			`client.Watch(nil)`:       Terminal,
			`client.Subscribe()`:      Lazy,
			`client.Pipeline()`:       Lazy,
			`pipe.Get("")`:            Lazy,
			`pipe.Do()`:               Lazy,
			`pipe.Exec()`:             Terminal,
			`sub.Receive()`:           Terminal,
		} {
			assert.Equal(t, want, s.role(call), "%s: %s", path, call)
		}
		assert.Equal(t, Lazy, tables.RoleOf(s.callee(`redis.NewStringCmd()`)))
	}
}

func TestRoleOfValue(t *testing.T) {
	const esapi = "github.com/elastic/go-elasticsearch/v8/esapi"
	w := stubsWith(t, esapi, `package esapi

import "context"

type Response struct{}
type Transport interface{ Perform(any) (any, error) }
type Search func(o ...func(*SearchRequest)) (*Response, error)
func (f Search) WithContext(v context.Context) func(*SearchRequest) { panic("") }
type Option func(*SearchRequest)
type SearchRequest struct{}
func (r SearchRequest) Do(ctx context.Context, t Transport) (*Response, error) { panic("") }
type API struct{ Search Search; Cat *Cat }
type Cat struct{ Indices func(o ...func(*SearchRequest)) (*Response, error) }
`)
	const search = "github.com/elastic/go-elasticsearch/v8/typedapi/core/search"
	w[search] = check(t, w, search, `package search

import "context"

type NewSearch func() *Search
type Search struct{}
func (r *Search) Index(string) *Search { panic("") }
func (r *Search) HttpRequest(ctx context.Context) (any, error) { panic("") }
func (r Search) Do(ctx context.Context) (any, error) { panic("") }
`).pkg
	s := check(t, w, "p", fmt.Sprintf(`package p

import ("context"; %q; %q)

var (
	ctx context.Context
	es  struct{ *esapi.API }
	req esapi.SearchRequest
	typed struct{ Search search.NewSearch }
)
`, esapi, search))
	assert.Equal(t, Terminal, tables.RoleOfValue(s.typ(`es.Search`)))
	assert.Equal(t, Unknown, tables.RoleOfValue(s.typ(`es.Cat.Indices`)), "its type has no name")
	assert.Equal(t, Unknown, tables.RoleOfValue(s.typ(`esapi.Option(nil)`)))
	assert.Equal(t, Unknown, tables.RoleOfValue(s.typ(`typed.Search`)))
	assert.Equal(t, Unknown, tables.RoleOfValue(s.typ(`ctx`)))

	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`es.Search.WithContext(ctx)`)))
	assert.Equal(t, Terminal, tables.RoleOf(s.callee(`req.Do(ctx, nil)`)))
	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`typed.Search().Index("")`)))
	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`typed.Search().HttpRequest(ctx)`)))
	assert.Equal(t, Terminal, tables.RoleOf(s.callee(`typed.Search().Index("").Do(ctx)`)))
}

// Of Amazon's services, those that are databases are known.
func TestAWS(t *testing.T) {
	const client = `

import "context"

type Client struct{}
func New(any, ...func(any)) *Client { panic("") }
func (*Client) Query(ctx context.Context, in any, opts ...func(any)) (any, error) { panic("") }
type HTTPSignerV4 interface{ SignHTTP(ctx context.Context) error }
`
	const program = "package p\nimport (\"context\"; service %q)\nvar (\n ctx context.Context\n c *service.Client\n h service.HTTPSignerV4\n)"
	for name, want := range map[string]struct{ query, others Role }{
		"dynamodb":        {Terminal, Lazy},
		"timestreamquery": {Terminal, Lazy},
		"s3":              {Unknown, Unknown},
		"dax":             {Unknown, Unknown}, // its clusters, not what is in them
	} {
		path := "github.com/aws/aws-sdk-go-v2/service/" + name
		s := check(t, stubsWith(t, path, "package "+name+client), "p", fmt.Sprintf(program, path))
		assert.Equal(t, want.query, tables.RoleOf(s.callee(`c.Query(ctx, nil)`)), name)
		assert.Equal(t, want.others, tables.RoleOf(s.callee(`service.New(nil)`)), name)
		assert.Equal(t, want.others, tables.RoleOf(s.callee(`h.SignHTTP(ctx)`)), name)
	}
}

// stubsWith returns the stubs with one more package, of one file.
func stubsWith(t *testing.T, path, text string) world {
	t.Helper()
	w := world{}
	for p, pkg := range stubs(t) {
		w[p] = pkg
	}
	w[path] = check(t, w, path, text).pkg
	return w
}

// Most calls of a program are of functions that no table and no rule speaks of.
// For one of them RoleOf takes 220 ns, so that its answers need not be kept.
func BenchmarkRoleOf(b *testing.B) {
	pkg := types.NewPackage("example.com/program", "program")
	s := types.NewVar(0, pkg, "s", types.Typ[types.String])
	recv := types.NewNamed(types.NewTypeName(0, pkg, "Store", nil), types.NewStruct(nil, nil), nil)
	sig := types.NewSignatureType(types.NewVar(0, pkg, "", recv), nil, nil, types.NewTuple(s), nil, false)
	fn := types.NewFunc(0, pkg, "Save", sig)
	for b.Loop() {
		tables.RoleOf(fn)
	}
}
