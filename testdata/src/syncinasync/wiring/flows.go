package wiring

import (
	"database/sql"

	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/wiring/domain"
)

// flowing holds what came over containers, assertions, interfaces and func
// fields. Each case has types of its own, for places are by name.
type flowing struct {
	db       *sql.DB
	list     []domain.Notes
	byName   map[string]domain.Notes
	pipe     chan domain.Notes
	quiet    []domain.Notes
	asserted domain.Notes
	switched domain.All
	source   domain.Source
	form     form
	items    []item
	typed    domain.Notes
	deco     domain.Notes
}

type listNotes struct{ sqlNotes }
type mapNotes struct{ sqlNotes }
type chanNotes struct{ sqlNotes }

// both has what Notes asks for, and more.
type both struct{ db *sql.DB }

func (b *both) Put(string) error { return nil }
func (b *both) Len() int         { return 0 }
func (b *both) Drop() error      { return b.db.Ping() }
func (b *both) Sync() error      { return b.db.Ping() }

// other has a method of the same name, and not the rest.
type other interface {
	Sync() error
	Missing() error
}

// The implementation of an interface's method returns what the method returns.
type source struct{ notes domain.Notes }

func (s *source) Current() domain.Notes { return s.notes }

type form struct {
	onDone func()
	onStop func()
}

type item struct{ run func() }

// as returns what it is given as a T, if it is one.
func as[T any](v any) T {
	t, _ := v.(T)
	return t
}

func must[T any](v T, err error) T { return v }

// decorated hands on what it does not have itself.
type decorated struct{ domain.Notes }

func (decorated) Len() int { return 1 }

func (m *flowing) Update(msg tea.Msg) (*flowing, tea.Cmd) {
	for _, n := range m.list {
		_ = n.Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.listNotes is put in an element of wiring.flowing.list at`
	}
	_ = m.byName["x"].Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.mapNotes is put in an element of wiring.flowing.byName at`
	_ = (<-m.pipe).Put("x")    // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.chanNotes is put in an element of wiring.flowing.pipe at`
	_ = m.quiet[0].Put("x")    // only what does not block is put in
	_ = m.asserted.Put("x")    // what is put in does not block here
	if s, ok := m.asserted.(domain.Syncer); ok {
		_ = s.Sync() // want `Sync blocks Bubble Tea's Update: Sync -> \(\*wiring.both\).Sync -> .*, for \*wiring.both is put in wiring.flowing.asserted at`
	}
	if o, ok := m.asserted.(other); ok {
		_ = o.Sync()
	}
	switch s := m.switched.(type) {
	case domain.Syncer:
		_ = s.Sync() // want `Sync blocks Bubble Tea's Update`
	case other:
		_ = s.Sync()
	}
	_ = as[domain.Syncer](m.asserted).Sync() // want `Sync blocks Bubble Tea's Update`
	_ = as[other](m.asserted).Sync()
	_ = m.source.Current().Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.sqlNotes is put in wiring.source.notes at`
	m.finish(m.form)                // want `onDone blocks Bubble Tea's Update: onDone -> a function in feed -> \(\*sql.DB\).Ping at wiring/flows.go:\d+, for a function in feed is put in wiring.form.onDone at`
	m.items[0].run()                // want `run blocks Bubble Tea's Update: run -> a function in feed -> `
	_ = must(m.typed, nil).Put("x") // want `Put blocks Bubble Tea's Update`
	_ = m.deco.Put("x")             // want `Put blocks Bubble Tea's Update: Put -> \(wiring.decorated\).Put -> \(\*wiring.sqlNotes\).Put -> .*, for \*wiring.listNotes is put in wiring.decorated.Notes`
	_ = m.deco.Len()
	return m, nil
}

func (m *flowing) finish(f form) {
	f.onDone()
	f.onStop()
}

func feed(db *sql.DB, b bool) *flowing {
	m := &flowing{db: db, byName: map[string]domain.Notes{"a": &mapNotes{}}, quiet: []domain.Notes{memNotes{}}}
	m.list = append(m.list, memNotes{}, &listNotes{})
	m.pipe <- &chanNotes{}
	m.asserted = &both{db}
	m.switched = &both{db}
	m.source = &source{notes: &sqlNotes{db}}
	m.form = form{onDone: func() { _ = db.Ping() }, onStop: func() {}}
	if b {
		m.form = form{onDone: func() {}}
	}
	m.items = append(m.items, item{func() { _ = db.Ping() }}, item{func() {}})
	m.typed = &sqlNotes{db}
	m.deco = decorated{&listNotes{}}
	return m
}

// A type parameter that is constrained by an interface.
type generic[N domain.Notes] struct{ notes N }

func (g *generic[N]) Update(msg tea.Msg) (*generic[N], tea.Cmd) {
	_ = g.notes.Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.listNotes is put in wiring.generic.notes`
	return g, nil
}

func instance() *generic[*listNotes] { return &generic[*listNotes]{notes: &listNotes{}} }

// Results that are handed on as they are.
type forwarded struct{ a, b, c domain.Notes }

func openBoth() (domain.Notes, error)                { return &listNotes{}, nil }
func openConcrete() (*mapNotes, error)               { return &mapNotes{}, nil }
func forward() (domain.Notes, error)                 { return openBoth() }
func widen() (domain.Notes, error)                   { return openConcrete() }
func checked(n domain.Notes, err error) domain.Notes { return n }

func newForwarded() *forwarded {
	f := &forwarded{c: checked(openBoth())}
	f.a, _ = forward()
	b, _ := widen()
	f.b = b
	return f
}

func (f *forwarded) Update(msg tea.Msg) (*forwarded, tea.Cmd) {
	_ = f.a.Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.listNotes is put in the result of wiring.openBoth at`
	_ = f.b.Put("x") // want `Put blocks Bubble Tea's Update: Put -> .*, for \*wiring.mapNotes is put in the result of wiring.widen at`
	_ = f.c.Put("x") // want `Put blocks Bubble Tea's Update`
	return f, nil
}

// A struct that is handed over: each call stands for its own.
type forms struct {
	db   *sql.DB
	done confirm
}

type confirm struct{ yes func() }

func (m *forms) Update(msg tea.Msg) (*forms, tea.Cmd) {
	m.first() // want `first blocks Bubble Tea's Update: first -> \(\*sql.DB\).Ping`
	m.second()
	return m, nil
}

func (m *forms) first() {
	_ = m.db.Ping()
	m.finish(confirm{yes: func() { _ = m.db.Ping() }})
}

func (m *forms) second() { m.finish(confirm{yes: func() {}}) }

func (m *forms) finish(c confirm) { c.yes() }
