package catalog

import (
	"fmt"
	"go/types"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// everyName returns the names that f has of exported things.
func (f *Future) everyName() []string {
	names := slices.Concat(f.Await, f.Observe, f.Read, f.Start, f.Resolved, f.Discard)
	for _, name := range f.Types {
		names = append(names, strings.TrimPrefix(name, "*"))
	}
	for _, p := range f.Producers {
		names = append(names, p.Calls.Names...)
	}
	for _, t := range f.Together {
		names = append(names, t.Names...)
	}
	return names
}

// problems compares f with the package that it is declared in: the types and
// methods that it names and pkg does not declare.
func (f *Future) problems(pkg *types.Package) (list []string) {
	problem := func(format string, args ...any) {
		list = append(list, fmt.Sprintf(format, args...))
	}
	var known []types.Type
	for _, name := range f.Types {
		if strings.HasPrefix(name, "*") {
			for _, n := range pkg.Scope().Names() {
				if t := lookup(pkg, n); t != nil && f.names(t, n) {
					known = append(known, t)
				}
			}
			continue
		}
		t := lookup(pkg, name)
		if t == nil {
			problem("%s declares no type %s", pkg.Path(), name)
			continue
		}
		if f.Shape != FuncValue {
			// Messages name the first.
			if await := f.AwaitOf(t); await == nil || await.Name() != f.Await[0] {
				problem("%s.%s has no method %s", pkg.Path(), name, f.Await[0])
			}
		}
		if tables.FutureOf(t) != f {
			problem("%s.%s is another future", pkg.Path(), name)
		}
		known = append(known, t)
	}
	for _, name := range slices.Concat(f.Await, f.Observe, f.Read, f.Start) {
		if !slices.ContainsFunc(known, func(t types.Type) bool {
			obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
			_, ok := obj.(*types.Func)
			return ok
		}) {
			problem("none of %s.%s has a method %s", pkg.Path(), f.Types, name)
		}
	}
	for _, name := range f.Fields {
		if !slices.ContainsFunc(known, func(t types.Type) bool {
			obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
			v, ok := obj.(*types.Var)
			return ok && v.IsField()
		}) {
			problem("none of %s.%s has a field %s", pkg.Path(), f.Types, name)
		}
	}
	for _, name := range slices.Concat(f.Resolved, f.Discard) {
		if declared(pkg, "", name) == nil {
			problem("%s declares no function %s", pkg.Path(), name)
		}
	}
	return list
}

// A method has one meaning, and a future something that meets its duty.
func TestFutures(t *testing.T) {
	for p := range everyPackage {
		for _, f := range p.Futures {
			assert.NotEmpty(t, f.Types, p.Path)
			assert.Equal(t, f.Shape == FuncValue, len(f.Await) == 0, "%s: %s", p.Path, f.Types)
			assert.True(t, len(f.Start) == 0 || f.Shape == Accumulator, "%s: %s", p.Path, f.Types)
			names := slices.Sorted(slices.Values(slices.Concat(f.Await, f.Observe, f.Read, f.Start)))
			assert.Len(t, slices.Compact(slices.Clone(names)), len(names), "%s: %s: a method is named twice", p.Path, f.Types)
		}
	}
}

// The functions that a future names by their receiver are declared in some
// package that the catalog knows: pubsub.Topic flushes what is declared elsewhere.
func TestProducersExist(t *testing.T) {
	w := stubs(t)
	for p := range allPackages {
		if w[p.Path] != nil {
			assert.Empty(t, p.noProducers(w), p.Path)
		}
	}
}

// noProducers returns the functions that p's futures name and none of the known
// packages in the worlds declares.
func (p *Package) noProducers(worlds ...world) (list []string) {
	for _, f := range p.Futures {
		for _, fs := range f.functions() {
			for _, name := range fs.Names {
				if fs.Recv == "*" {
					continue // it stands for many
				}
				if !slices.ContainsFunc(worlds, func(w world) bool { return w.knows(fs.Recv, name) }) {
					list = append(list, fmt.Sprintf("%s of receiver %q", name, fs.Recv))
				}
			}
		}
	}
	return list
}

// What runs in the functions of a package of which only futures are known is told by
// their bodies.
func TestFuturesCloseNoPackage(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	"cloud.google.com/go/pubsub/v2"
	"github.com/hashicorp/raft"
	"golang.org/x/sync/errgroup"
)

var (
	g     errgroup.Group
	topic *pubsub.Publisher
	r     *raft.Raft
)
`)
	for _, call := range []string{`g.Go(nil)`, `g.Wait()`, `topic.Flush()`} {
		assert.Equal(t, Unknown, tables.RoleOf(s.callee(call)), call)
	}
	assert.Equal(t, Lazy, tables.RoleOf(s.callee(`r.Shutdown()`)))
	assert.False(t, Closed("golang.org/x/sync/errgroup"))
	assert.True(t, Closed("github.com/hashicorp/raft"))
	assert.False(t, Closed("example.com/unknown"))
}

func TestFutureOf(t *testing.T) {
	s := check(t, stubs(t), "p", `package p

import (
	"cloud.google.com/go/pubsub/v2"
	database "cloud.google.com/go/spanner/admin/database/apiv1"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/sourcegraph/conc/pool"
	"go.temporal.io/sdk/workflow"
)

var (
	client  *imapclient.Client
	appends *imapclient.AppendCommand
	created *database.CreateDatabaseOperation
	admin   *database.DatabaseAdminClient
	poller  *runtime.Poller[int]
	child   workflow.ChildWorkflowFuture
	message *pubsub.PublishResult
	results *pool.ResultPool[string]
)
`)
	for expr, want := range map[string]string{
		`client.Select("", nil)`: "Wait",
		`client.Fetch(nil, nil)`: "Close",
		`appends`:                "Wait",
		`created`:                "Wait",
		`poller`:                 "PollUntilDone",
		`child`:                  "Get",
		`message`:                "Get",
		`results`:                "Wait",
	} {
		if f := tables.FutureOf(s.typ(expr)); assert.NotNil(t, f, expr) {
			assert.Equal(t, want, f.AwaitOf(s.typ(expr)).Name(), expr)
		}
	}
	assert.Equal(t, Looks, tables.FutureOf(s.typ(`appends`)).Does("Close"))
	assert.Equal(t, Meets, tables.FutureOf(s.typ(`client.Fetch(nil, nil)`)).Does("Close"))
	for _, expr := range []string{`client`, `admin`, `*admin`} {
		assert.Nil(t, tables.FutureOf(s.typ(expr)), expr)
	}
}

func TestSqlcBatch(t *testing.T) {
	const batch = `
type InsertBatchResults struct {
	br     pgx.BatchResults
	tot    int
	closed bool
}

type OtherBatchResults struct{ tot int }
`
	w := stubs(t)
	generated := check(t, w, "db", `package db

import "github.com/jackc/pgx/v5"

type DBTX interface{ SendBatch(*pgx.Batch) pgx.BatchResults }
`+batch)
	f := tables.FutureOf(types.NewPointer(generated.typ(`InsertBatchResults{}`)))
	if assert.NotNil(t, f) {
		assert.Equal(t, Meets, f.Does("QueryRow"))
	}
	assert.Nil(t, tables.FutureOf(generated.typ(`OtherBatchResults{}`)))

	byHand := check(t, w, "p", `package p

import "github.com/jackc/pgx/v5"
`+batch)
	assert.Nil(t, tables.FutureOf(byHand.typ(`InsertBatchResults{}`)))
}

func (f *Future) functions() []Functions {
	out := slices.Concat(f.Together, f.Ready)
	for _, p := range f.Producers {
		out = append(out, p.Calls)
		if p.Where != nil {
			out = append(out, *p.Where)
		}
	}
	return out
}

// knows reports whether a package that is in w and in the catalog declares the
// function.
func (w world) knows(recv, name string) bool {
	for p := range allPackages {
		if w[p.Path] != nil && declared(w[p.Path], recv, name) != nil {
			return true
		}
	}
	return false
}
