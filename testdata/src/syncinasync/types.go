package syncinasync

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/store"
)

// FA23x, WC-07, WC-10a, IJ-06, RF-02: receivers of all kinds.

type base struct{ db *sql.DB }

func (b *base) Save() error {
	_, err := b.db.Exec("insert into notes values ('x')")
	return err
}

// promoted has Save by embedding.
type promoted struct{ *base }

// grid is generic.
type grid[T any] struct{ db *sql.DB }

func (t *grid[T]) All() ([]T, error) {
	_, err := t.db.Query("select * from notes")
	return nil, err
}

func loadAll[T any](t *grid[T]) ([]T, error) { return t.All() }

type (
	notesAlias = store.Notes
	posts      = grid[Post]
)

// execer constrains a type parameter: the shape of its method tells.
type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

func purge[E execer](ctx context.Context, e E) error {
	_, err := e.ExecContext(ctx, "delete from notes")
	return err
}

type handle struct{ *sql.DB } // a wrapper as of sqlx or bun

func kinds(ctx ormapi.AsyncContext, p promoted, t *grid[Post], a *posts, n *notesAlias, h handle, db *sql.DB) {
	_ = p.Save()             // want `Save blocks the loop that runs kinds \(AsyncContext\): Save -> \(\*sql.DB\).Exec`
	_, _ = t.All()           // want `All blocks the loop that runs kinds \(AsyncContext\): All -> \(\*sql.DB\).Query`
	_, _ = a.All()           // want `All blocks`
	_, _ = loadAll(t)        // want `loadAll blocks the loop that runs kinds \(AsyncContext\): loadAll -> \(\*syncinasync.grid\).All -> \(\*sql.DB\).Query`
	_, _ = loadAll[Post](t)  // want `loadAll blocks`
	_ = n.Put("x")           // want `Put blocks`
	_ = purge(ctx, db)       // want `purge blocks the loop that runs kinds \(AsyncContext\): purge -> \(syncinasync.execer\).ExecContext`
	_ = h.Ping()             // want `Ping blocks`
	_ = (*base).Save(p.base) // want `Save blocks`
	if db := (fakeDB{}); db.Ping() == nil {
		return
	}
}

// FA21x: fakeDB has the name of a method, and nothing of what it does.
type fakeDB struct{}

func (fakeDB) Ping() error { return nil }

// A generic model is a model.
type screen[T any] struct{ t *grid[T] }

func (s screen[T]) Init() tea.Cmd { return nil }
func (s screen[T]) View() string  { return "" }

func (s screen[T]) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, _ = s.t.All() // want `All blocks Bubble Tea's Update`
	return s, nil
}

// The pointer has the methods here.
type pointed struct{ base }

func (s *pointed) Init() tea.Cmd { return nil }
func (s *pointed) View() string  { return "" }

func (s *pointed) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_ = s.Save() // want `Save blocks Bubble Tea's Update`
	return s, nil
}

// An alias of the context's type is the type.
type loopContext = ormapi.AsyncContext

func aliased(ctx loopContext, b *base) error {
	return b.Save() // want `Save blocks the loop that runs aliased`
}

// WC-03: recursion ends.
func countdown(ctx ormapi.AsyncContext, n int, b *base) {
	down(n, b) // want `down blocks the loop that runs countdown \(AsyncContext\): down -> \(\*syncinasync.base\).Save -> \(\*sql.DB\).Exec`
}

func down(n int, b *base) {
	if n > 0 {
		down(n-1, b)
	}
	_ = b.Save()
}
