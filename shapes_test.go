package asyncormlint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/asyncorm/asyncorm-lint/analyzer"
	"github.com/asyncorm/asyncorm-lint/internal/scramble"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/go/analysis"
)

// shapes are programs of any size, in parts. One that has a # stands n times, each with
// its number for it, and for an @ the number of the next one.
var shapes = map[string][]string{
	"chain of awaits": {
		"func F#(ctx C, q Q) error { mu.Lock(); defer mu.Unlock(); return F@(ctx, q) }\n",
		"func F@(ctx C, q Q) error { _, err := q.AFirst(ctx).Await(ctx); return err }\n",
	},
	"chain of makers": {
		"func F#(ctx C, q Q) *ormapi.Future[int] { f := F@(ctx, q); return f }\n",
		"func F@(ctx C, q Q) *ormapi.Future[int] { return q.ACount(ctx) }\n",
	},
	"chain of functions handed on": {
		"func F#(f func()) { F@(f) }\n",
		"func F@(f func()) { f() }\n//asyncorm:async\nfunc Top(db *sql.DB) { F0(func() { db.Ping() }) }\n",
	},
	"errors in turn":          {open, "if err := db.Ping(); err != nil { return err }//#\n", shut},
	"cases":                   {open + "switch n {\n", "case #: q.AFirst(ctx).Await(ctx)\n", "}\n" + shut},
	"selects":                 {open + "f := q.ACount(ctx)\n", "select { case <-ch: use(#)\ncase <-ctx.Done(): use(n) }\n", "f.Await(ctx)\n" + shut},
	"conditions":              {open + "if true", " && is(#)", " { q.AFirst(ctx).Await(ctx) }\n" + shut},
	"comparisons":             {open + "if ok", " || n == #", " { q.AFirst(ctx).Await(ctx) }\n" + shut},
	"else ifs":                {open + "f := q.ACount(ctx)\n", "if n == # { use(#) } else ", "{ use(1) }\nf.Await(ctx)\n" + shut},
	"locks":                   {open, "if ok { mu.Lock() }\nq.AFirst(ctx).Await(ctx)\nif ok { mu.Unlock() }//#\n", shut},
	"transactions":            {open, "tx#, err := db.BeginTx(ctx, nil)\nif err != nil { return err }\nq.AFirst(ctx).Await(ctx)\ntx#.Rollback()\n", shut},
	"futures":                 {open, "f# := q.ACount(ctx)\n", "f#.Await(ctx)\n", shut},
	"locks at once":           {"var mu# sync.Mutex\n", open, "mu#.Lock()\n", "q.AFirst(ctx).Await(ctx)\n", "mu#.Unlock()\n", shut},
	"futures in a slice":      {open + "var fs []*ormapi.Future[int]\n", "fs = append(fs, q.ACount(ctx))//#\n", "for _, f := range fs { f.Await(ctx) }\n" + shut},
	"futures behind branches": {open, "f# := q.ACount(ctx)\nif is(#) { return nil }\n", "f#.Await(ctx)\n", shut},
	"calls that never return": {"func exit() { panic(1) }\n" + open, "if is(#) { exit() }\n", shut},
	"interfaces": {
		"type I# interface{ M#(*sql.DB) }\ntype T# struct{}\nfunc (T#) M#(db *sql.DB) { db.Ping() }\n",
		"//asyncorm:async\nfunc Top(db *sql.DB) {\n", "var i# I# = T#{}\ni#.M#(db)\n", "}\n",
	},
	"messages": {
		"type T# struct{ n int }\n", "func handle(msg any, db *sql.DB, ok bool) { if ok { return }; switch msg.(type) {\n", "case T#: db.Ping()\n",
		"} }\n//asyncorm:async\nfunc Top(db *sql.DB) {\n", "handle(T#{}, db, false)\n", "}\n",
	},
	"contexts": {
		"//asyncorm:async\nfunc A#(db *sql.DB) { each(db, false) }\n",
		"func each(db *sql.DB, ok bool) {\n", "one#(db, ok)\n", "}\n", "func one#(db *sql.DB, ok bool) { if ok { db.Ping() } }\n",
	},
}

const (
	open = "func Big(ctx C, q Q, db *sql.DB, n int, ok bool) error {\n"
	shut = "return nil\n}\n"
)

// program returns a shape of size n.
func program(name string, n int) string {
	var b strings.Builder
	b.WriteString("package p\n\nimport (\n\t\"database/sql\"\n\t\"sync\"\n\n\t\"github.com/asyncorm/asyncorm-lint/ormapi\"\n)\n\n" +
		"type Post struct{ ID int }\n\ntype (\n\tC = ormapi.AsyncContext\n\tQ = ormapi.QuerySet[Post]\n)\n\n" +
		"var (\n\tmu sync.Mutex\n\tch chan int\n\t_ *sql.DB\n)\n\nfunc is(n int) bool { return n > 1 }\nfunc use(int) {}\n\n")
	for _, part := range shapes[name] {
		if !strings.Contains(part, "#") {
			b.WriteString(strings.ReplaceAll(part, "@", fmt.Sprint(n)))
			continue
		}
		for i := range n {
			b.WriteString(strings.NewReplacer("#", fmt.Sprint(i), "@", fmt.Sprint(i+1)).Replace(part))
		}
	}
	return b.String()
}

// What one more of a thing costs is to stay, however many there are. From 500 to 2,000 it
// stays or doubles, for the small ones end before the garbage collector starts; as long as
// steps were repeated in rounds, each place had a map of what is known, and conditions were
// asked on every path, it grew by four and more. Futures that all stand before the branches
// that all of them may take do take the square, up to a bound.
func BenchmarkShapes(b *testing.B) {
	g, err := prepared()
	require.NoError(b, err)
	for name := range shapes {
		for _, n := range []int{500, 1000, 2000} {
			b.Run(fmt.Sprintf("%s/%d", strings.ReplaceAll(name, " ", "_"), n), func(b *testing.B) {
				p, err := scramble.Exactly("p", []scramble.File{{Name: "p.go", Text: []byte(program(name, n))}}, g)
				require.NoError(b, err)
				for b.Loop() {
					g.analyze(b, p, analyzer.Suite())
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/each")
			})
		}
	}
}

// A function with too many futures to follow all of them is followed in part.
func TestManyFutures(t *testing.T) {
	g, err := prepared()
	require.NoError(t, err)
	found := func(n int) int {
		p, err := scramble.Exactly("p", []scramble.File{{Name: "p.go", Text: []byte(program("futures behind branches", n))}}, g)
		require.NoError(t, err)
		return len(g.analyze(t, p, []*analysis.Analyzer{analyzer.Unawaited}).found[analyzer.Unawaited])
	}
	assert.Equal(t, 200, found(200))
	many := found(800)
	assert.Greater(t, many, 200)
	assert.Less(t, many, 800)
}
