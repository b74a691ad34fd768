package catalog

import (
	"fmt"
	"go/types"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A promotion says that a type's methods are declared by another: what a
// program's call resolves to is not what its text says.
type promotion struct {
	path, recv string // what the program has
	from       string // the type that declares, of another package with its path before a colon
	role       Role
	names      []string
}

var promotions = []promotion{
	{"cloud.google.com/go/spanner", "ReadOnlyTransaction", "txReadOnly", Terminal, []string{"AnalyzeQuery", "ReadRow", "ReadRowUsingIndex", "ReadRowWithOptions"}},
	{"cloud.google.com/go/spanner", "ReadOnlyTransaction", "txReadOnly", Secondary, []string{"Query", "QueryWithOptions", "QueryWithStats", "Read", "ReadUsingIndex", "ReadWithOptions"}},
	{"cloud.google.com/go/spanner", "ReadWriteTransaction", "txReadOnly", Terminal, []string{"ReadRow"}},
	{"github.com/Masterminds/squirrel", "BaseRunner", "Execer", Terminal, []string{"Exec"}},
	{"github.com/Masterminds/squirrel", "BaseRunner", "Queryer", Terminal, []string{"Query"}},
	{"github.com/apple/foundationdb/bindings/go/src/fdb", "Transactor", "ReadTransactor", Terminal, []string{"ReadTransact"}},
	{"github.com/beego/beego/v2/client/orm", "TxCommitter", "txEnder", Terminal, []string{"Commit", "Rollback", "RollbackUnlessCommit"}},
	{"github.com/go-pg/pg", "DB", "baseDB", Terminal, []string{"Begin", "Exec", "Insert", "Query", "QueryOne", "RunInTransaction", "Select"}},
	{"github.com/go-pg/pg/v10", "DB", "baseDB", Terminal, []string{
		"Begin", "BeginContext", "CopyFrom", "CopyTo", "Exec", "ExecContext", "ExecOne", "ExecOneContext",
		"Ping", "Prepare", "Query", "QueryContext", "QueryOne", "QueryOneContext", "RunInTransaction",
	}},
	{"github.com/go-pg/pg/v9", "DB", "baseDB", Terminal, []string{"Begin", "Exec", "Insert", "Query", "QueryOne", "RunInTransaction", "Select"}},
	{"github.com/go-redis/redis", "Client", "baseClient", Terminal, []string{"Do", "Process"}},
	{"github.com/go-redis/redis", "Client", "cmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/go-redis/redis", "Pipeline", "cmdable", Lazy, []string{"Get", "Set"}},
	{"github.com/go-redis/redis", "Pipeliner", "Cmdable", Lazy, []string{"Get", "Set"}},
	{"github.com/go-redis/redis", "UniversalClient", "Cmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/go-redis/redis/v7", "Client", "cmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/go-redis/redis/v7", "Conn", "statefulCmdable", Terminal, []string{"Auth", "Select"}},
	{"github.com/go-redis/redis/v7", "Pipeline", "cmdable", Lazy, []string{"Get", "Set"}},
	{"github.com/go-redis/redis/v7", "Pipeliner", "Cmdable", Lazy, []string{"Get", "Set"}},
	{"github.com/go-redis/redis/v8", "Client", "cmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/opensearch-project/opensearch-go/v4/opensearchapi", "Client", "Client", Terminal, []string{
		"Aliases", "Bulk", "Index", "Info", "MGet", "MSearch", "MSearchTemplate", "MTermvectors", "Ping", "RankEval",
		"Reindex", "ReindexRethrottle", "RenderSearchTemplate", "Search", "SearchShards", "SearchTemplate", "Termvectors",
		"Update", "UpdateByQuery", "UpdateByQueryRethrottle",
	}},
	{"github.com/redis/go-redis/v9", "Client", "cmdable", Terminal, []string{
		"Get", "Set", "Del", "HSet", "HGetAll", "LPush", "BLPop", "XRead", "XReadGroup", "Publish", "Do", "Eval", "Ping",
		"Scan", "Keys", "Incr", "Expire",
	}},
	{"github.com/redis/go-redis/v9", "Cmdable", "StringCmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/redis/go-redis/v9", "UniversalClient", "Cmdable", Terminal, []string{"Pipelined", "TxPipelined"}},
	{"github.com/redis/go-redis/v9", "UniversalClient", "GenericCmdable", Terminal, []string{"Del"}},
	{"github.com/redis/go-redis/v9", "UniversalClient", "StringCmdable", Terminal, []string{"Get", "Set"}},
	{"github.com/redis/rueidis", "Client", "CommandClient", Terminal, []string{"Do", "DoMulti"}},
	{"github.com/redis/rueidis", "Client", "CoreClient", Terminal, []string{"Receive"}},
	{"github.com/redis/rueidis", "CoreClient", "CommandClient", Terminal, []string{"Do", "DoMulti"}},
	{"github.com/redis/rueidis", "DedicatedClient", "CommandClient", Terminal, []string{"Do", "DoMulti"}},
	{"github.com/redis/rueidis", "DedicatedClient", "CoreClient", Terminal, []string{"Receive"}},
	{"github.com/stephenafamo/bob", "Executor", "github.com/stephenafamo/scan:Queryer", Terminal, []string{"QueryContext"}},
	{"github.com/upper/db/v4", "Deleter", "SQLExecer", Terminal, []string{"Exec", "ExecContext"}},
	{"github.com/upper/db/v4", "Deleter", "SQLPreparer", Terminal, []string{"Prepare", "PrepareContext"}},
	{"github.com/upper/db/v4", "Inserter", "SQLExecer", Terminal, []string{"Exec", "ExecContext"}},
	{"github.com/upper/db/v4", "Inserter", "SQLGetter", Terminal, []string{"Query", "QueryContext", "QueryRow", "QueryRowContext"}},
	{"github.com/upper/db/v4", "Inserter", "SQLPreparer", Terminal, []string{"Prepare", "PrepareContext"}},
	{"github.com/upper/db/v4", "Iterator", "ResultMapper", Terminal, []string{"One", "All"}},
	{"github.com/upper/db/v4", "Paginator", "ResultMapper", Terminal, []string{"One", "All"}},
	{"github.com/upper/db/v4", "Paginator", "SQLGetter", Terminal, []string{"Query", "QueryContext", "QueryRow", "QueryRowContext"}},
	{"github.com/upper/db/v4", "Selector", "ResultMapper", Terminal, []string{"One", "All"}},
	{"github.com/upper/db/v4", "Selector", "SQLGetter", Terminal, []string{"Query", "QueryContext", "QueryRow", "QueryRowContext"}},
	{"github.com/upper/db/v4", "Selector", "SQLPreparer", Terminal, []string{"Prepare", "PrepareContext"}},
	{"github.com/upper/db/v4", "Updater", "SQLExecer", Terminal, []string{"Exec", "ExecContext"}},
	{"github.com/upper/db/v4", "Updater", "SQLPreparer", Terminal, []string{"Prepare", "PrepareContext"}},
	{"github.com/uptrace/bun", "DB", "database/sql:DB", Terminal, []string{"Ping", "PingContext"}},
	{"github.com/valkey-io/valkey-go", "CoreClient", "CommandClient", Terminal, []string{"Do", "DoMulti"}},
	{"gorm.io/gorm", "ChainInterface", "ExecInterface", Terminal, []string{"First", "Last", "Take", "Find", "FindInBatches", "Scan", "Row", "Rows"}},
	{"gorm.io/gorm", "Interface", "CreateInterface", Terminal, []string{"Create", "CreateInBatches", "Delete", "Update", "Updates", "Count"}},
	{"gorm.io/gorm", "Interface", "ExecInterface", Terminal, []string{"First", "Last", "Take", "Find", "FindInBatches", "Scan", "Row", "Rows"}},
	{"gorm.io/gorm", "Tx", "TxCommitter", Terminal, []string{"Commit", "Rollback"}},
}

// misplaced returns the promotions of pkg that are not as the table says.
func misplaced(pkg *types.Package) (list []string) {
	for _, p := range promotions {
		if p.path != pkg.Path() {
			continue
		}
		recv := lookup(pkg, p.recv)
		if recv == nil {
			list = append(list, "no type "+p.recv)
			continue
		}
		for _, name := range p.names {
			obj, _, _ := types.LookupFieldOrMethod(recv, true, pkg, name)
			fn, ok := obj.(*types.Func)
			if !ok {
				list = append(list, fmt.Sprintf("%s has no method %s", p.recv, name))
				continue
			}
			from := RecvName(fn)
			if fn.Pkg() != pkg {
				from = fn.Pkg().Path() + ":" + from
			}
			if role := tables.RoleOfCall(fn, recv); from != p.from || role != p.role {
				list = append(list, fmt.Sprintf("%s.%s is declared by %s and has role %d", p.recv, name, from, role))
			}
		}
	}
	return list
}

// Of the rest, those on a module proxy are tested with tag upstream.
func TestPromotions(t *testing.T) {
	w := stubs(t)
	for _, path := range []string{"github.com/uptrace/bun", "gorm.io/gorm"} {
		assert.Empty(t, misplaced(w[path]))
	}
	for path, text := range map[string]string{
		"github.com/beego/beego/v2/client/orm": `package orm

type txEnder interface { Commit() error; Rollback() error; RollbackUnlessCommit() error }
type TxCommitter interface { txEnder }
`,
		"github.com/upper/db/v4": `package db

import ("context"; "database/sql")

type ResultMapper interface { One(any) error; All(any) error }
type SQLPreparer interface { Prepare() (*sql.Stmt, error); PrepareContext(context.Context) (*sql.Stmt, error) }
type SQLExecer interface { Exec() (sql.Result, error); ExecContext(context.Context) (sql.Result, error) }
type SQLGetter interface {
	Query() (*sql.Rows, error)
	QueryContext(context.Context) (*sql.Rows, error)
	QueryRow() (*sql.Row, error)
	QueryRowContext(context.Context) (*sql.Row, error)
}
type Selector interface { SQLPreparer; SQLGetter; ResultMapper }
type Inserter interface { SQLExecer; SQLPreparer; SQLGetter }
type Deleter interface { SQLExecer; SQLPreparer }
type Updater interface { SQLExecer; SQLPreparer }
type Paginator interface { ResultMapper; SQLGetter }
type Iterator interface { ResultMapper }
`,
	} {
		assert.Empty(t, misplaced(check(t, w, path, text).pkg), path)
	}
}
