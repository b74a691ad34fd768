package scramble

import (
	"fmt"
	"strings"
)

// Hostile is a program that nobody writes by hand and some programs write: too long, too
// deep, or with types that lead back to themselves.
type Hostile struct {
	Text  string
	Found int // the least number of findings, of futures none where their states are too many
}

// HostilePrograms returns such programs by name. All of them compile.
func HostilePrograms() map[string]Hostile {
	const many, deep = 50_000, 2_000
	numbered := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
		}
		return b.String()
	}
	return map[string]Hostile{
		"statements":       {body(strings.Repeat("n++\n", many), "db.Ping()"), 1},
		"queries":          {body(strings.Repeat("db.Ping()\n", many/10)), many / 10},
		"variables":        {body(numbered(many/2, "v# := n\n_ = v#\n"), "db.Ping()"), 1},
		"branches":         {body("f := q.AFirst(ctx)", strings.Repeat("if n > 1 {\nn++\n}\n", many/2), "_ = f"), 0},
		"early returns":    {body("f := q.AFirst(ctx)", strings.Repeat("if n > 1 {\nreturn nil\n}\n", many/4), "_, err := f.Await(ctx)", "return err"), 0},
		"futures":          {body(numbered(many/50, "f# := q.AFirst(ctx)\nif n > # {\nf#.Await(ctx)\n}\n")), 0}, // too many states
		"one variable":     {body("f := q.AFirst(ctx)", strings.Repeat("f.Await(ctx)\nf = q.AFirst(ctx)\n", many/50)), 1},
		"cases":            {body("f := q.AFirst(ctx)", "switch n {", numbered(deep, "case #:\nn++\n"), "}", "_ = f"), 0},
		"selects":          {body("f := q.AFirst(ctx)", strings.Repeat("select {\ncase <-ctx.Done():\nreturn nil\ndefault:\n}\n", deep/4), "_ = f"), 0},
		"gotos":            {body("f := q.AFirst(ctx)", numbered(many/20, "l#:\nif n > # {\nn--\ngoto l#\n}\n"), "_ = f"), 0},
		"locks":            {head + "var mu [2]struct{ n int }\n" + body(strings.Repeat("n++\n", many))[len(head):], 0},
		"literals":         {body("list := []any{", strings.Repeat("n, \"x\", func() {},\n", many/10), "}", "_ = list", "db.Ping()"), 1},
		"functions":        {head + numbered(many/5, "func f#(db *sql.DB) { db.Ping() }\n") + body("f1(db)")[len(head):], 1},
		"a chain":          {head + numbered(many/10, "func f#(db *sql.DB) { g#(db) }\nfunc g#(db *sql.DB) { if db != nil { h#(db) } }\nfunc h#(db *sql.DB) { db.Ping() }\n") + body("f1(db)")[len(head):], 1},
		"one component":    {head + ring(deep) + body("f0(db, n)")[len(head):], 1},
		"a long chain":     {head + chain(deep) + body("f0(db)")[len(head):], 1},
		"a long condition": {body("if n > 1" + strings.Repeat(" || n > 1", deep) + " {\ndb.Ping()\n}"), 1},
		"a deep condition": {body("if " + strings.Repeat("(", deep/10) + "n > 1" + strings.Repeat(" || n > 2) && n > 3", deep/10) + " {\ndb.Ping()\n}"), 1},
		"a long sum":       {body("n = n" + strings.Repeat(" + n", many/5)), 0},
		"a long query":     {body("q" + strings.Repeat(".Filter(ormapi.Q{})", deep/4) + ".First(ctx)"), 1},

		"deep blocks":       {body(around(deep, "{", "db.Ping()", "}")), 1},
		"deep ifs":          {body("f := q.AFirst(ctx)", around(deep, "if n > 1 {\n", "return nil", "\n}"), "_ = f"), 1},
		"deep elses":        {body("f := q.AFirst(ctx)", around(deep, "if n > 1 {\nn++\n} else {\n", "f.Await(ctx)", "\n}")), 0},
		"deep loops":        {body("f := q.AFirst(ctx)", around(deep/10, "for range n {\n", "f.Await(ctx)", "\n}")), 0},
		"deep switches":     {body("f := q.AFirst(ctx)", around(deep/10, "switch {\ncase n > 1:\nn++\ndefault:\n", "f.Await(ctx)", "\n}")), 1},
		"deep literals":     {body(around(deep/4, "func() {\n", "db.Ping()", "\n}()")), 1},
		"deep go":           {body(around(deep/10, "go func() {\n", "db.Ping()", "\n}()")), 0},
		"deep defers":       {body(around(deep/10, "defer func() {\n", "db.Ping()", "\n}()")), 1},
		"deep parentheses":  {body("n = "+around(deep, "(", "n", ")"), "db.Ping()"), 1},
		"deep calls":        {head + "func id(n int) int { return n }\n" + body("n = " + around(deep, "id(", "n", ")"))[len(head):], 0},
		"deep negation":     {body("if " + around(deep, "!(", "n > 1", ")") + " {\ndb.Ping()\n}"), 1},
		"deep pointers":     {head + "type P " + strings.Repeat("*", deep) + "ormapi.Future[int]\n" + "func g(p P) {}\n", 0},
		"deep types":        {head + "type P " + around(deep/4, "struct{ f ", "*ormapi.Future[int]", " }") + "\nfunc g(p P) {}\n", 0},
		"deep structs":      {head + numbered(1, "type T0 struct{ f *ormapi.Future[int] }\n") + structs(500) + "func g(p T499) {}\n", 0},
		"wide structs":      {head + "type W struct{\n" + numbered(many/10, "f# *ormapi.Future[int]\n") + "}\nfunc g(w W) { w.f1.Done() }\n", 0},
		"deep embedding":    {head + "type T0 struct{ *sql.DB }\n" + strings.ReplaceAll(structs(300), "f ", "") + "//asyncorm:async\nfunc g(p T299) { p.Ping() }\n", 1},
		"deep functions":    {head + "type F " + around(deep/10, "func(", "int", ")") + "\nfunc g(f F) {}\n", 0},
		"deep conversions":  {head + "type I interface{ M() }\nfunc g(x I) { " + around(deep/2, "any(", "x", ").(I)") + ".M() }\n", 0},
		"deep instances":    {head + "type L[T any] struct{ x T }\nvar l " + around(200, "L[", "*ormapi.Future[int]", "]") + "\n", 0},
		"recursive generic": {head + recursive, 1},
		"no declarations":   {"package p\n", 0},
		"only comments":     {"// Package p is empty.\npackage p\n\n// Nothing.\n/* at all */\n", 0},
		"blank names":       {head + "func _(ctx C, db *sql.DB) { db.Ping() }\nvar _ = func(ctx C, db *sql.DB) error { return db.Ping() }\nfunc (_ Post) _() {}\nfunc _() {}\n", 1},
		"no bodies":         {head + "func g(ctx C, db *sql.DB)\nfunc f(ctx C, db *sql.DB) { g(ctx, db); db.Ping() }\n", 1},
		"many inits":        {head + strings.Repeat("func init() { var db *sql.DB; _ = db.Ping() }\n", 500), 0},
	}
}

// head begins a program that uses ormapi.
const head = `package p

import (
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
)

type Post struct{ ID int }

var _ *sql.DB

type (
	C = ormapi.AsyncContext
	Q = ormapi.QuerySet[Post]
)

`

// body puts statements into a function on the loop.
func body(statements ...string) string {
	return head + "func f(ctx C, q Q, db *sql.DB, n int) error {\n" + strings.Join(statements, "\n") + "\nreturn nil\n}\n"
}

// around nests text in something n times.
func around(n int, open, text, shut string) string {
	return strings.Repeat(open, n) + text + strings.Repeat(shut, n)
}

// ring returns n functions each of which calls the next, some one far away, and the
// last the database.
func ring(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "func f%d(db *sql.DB, n int) { f%d(db, n)", i, (i+1)%n)
		if i%100 == 0 { // a chord; with more of them, go/types itself takes minutes
			fmt.Fprintf(&b, "; f%d(db, n)", (i*7919+13)%n)
		}
		if i == n-1 {
			b.WriteString("; db.Ping()")
		}
		b.WriteString(" }\n")
	}
	return b.String()
}

func chain(n int) string {
	var b strings.Builder
	for i := range n - 1 {
		fmt.Fprintf(&b, "func f%d(db *sql.DB) { f%d(db) }\n", i, i+1)
	}
	fmt.Fprintf(&b, "func f%d(db *sql.DB) { db.Ping() }\n", n-1)
	return b.String()
}

// structs returns n-1 types that hold each other, from T1 on.
func structs(n int) string {
	var b strings.Builder
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "type T%d struct{ f T%d }\n", i, i-1)
	}
	return b.String()
}

// recursive are types and functions that lead back to themselves.
const recursive = `
type (
	List[T any]   struct{ next *List[T]; value T }
	Tree[K comparable, V any] struct{ left, right *Tree[K, V]; m map[K]*Tree[K, V] }
	Ord[T any]    interface{ Less(T) bool; Self() Ord[T] }
	Num[T Num[T]] interface{ Add(T) T }
	I             interface{ M() I; N(func(I) I) }
	F             func(F) F
	M             map[string]M
	S             []S
	Ch            chan Ch
	P             *P
	E             struct{ *E; f *ormapi.Future[E] }
	A             struct{ b *B }
	B             struct{ a *A; f func(*A) *ormapi.Future[*B] }
	Alias[T any]  = List[Alias2[T]]
	Alias2[T any] = map[string]T
	Deep          = *List[*List[F]]
)

func (l *List[T]) Each(yield func(T) bool) {
	if l != nil && yield(l.value) {
		l.next.Each(yield)
	}
}

func Fix[T any](f func(func(T) T) func(T) T) func(T) T { return func(x T) T { return f(Fix(f))(x) } }

func Even[T any](n int, x T, db *sql.DB) { if n > 0 { Odd(n-1, x, db) } }
func Odd[T any](n int, x T, db *sql.DB)  { if n > 0 { Even(n-1, x, db) }; db.Ping() }

func Sum[T Num[T]](xs ...T) (s T) { for _, x := range xs { s = s.Add(x) }; return s }

func self(f F) F { return f(self(f)) }

func (e E) Get(ctx C, q Q) *ormapi.Future[Post] { return e.E.Get(ctx, q) }

func loop(ctx C, db *sql.DB, l *List[F], i I, m M, e E) {
	for f := range l.Each {
		f(f)(f)
	}
	i.N(func(x I) I { return x.M() })
	Even(3, m, db)
	_ = Fix(func(g func(int) int) func(int) int { return g })(1)
	<-e.f.Done()
}
`
