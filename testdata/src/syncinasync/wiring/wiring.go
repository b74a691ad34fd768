// Package wiring puts implementations of an interface into the fields that its
// loops call.
package wiring

import (
	"database/sql"
	"io"

	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/wiring/domain"
)

type sqlNotes struct{ db *sql.DB }

func (n *sqlNotes) Put(text string) error {
	_, err := n.db.Exec("insert into notes values (?)", text)
	return err
}

func (n *sqlNotes) Len() int { return 0 }

func (n *sqlNotes) Close() error {
	_, err := n.db.Exec("vacuum")
	return err
}

type memNotes struct{}

func (memNotes) Put(string) error { return nil }
func (memNotes) Len() int         { return 0 }

type dropper struct{ db *sql.DB }

func (d dropper) Drop() error { return d.db.Ping() }

// online is given the notes that block, by a constructor.
type online struct {
	notes  domain.Notes
	closer io.Closer
}

func newOnline(notes domain.Notes) *online { return &online{notes: notes, closer: nil} }

func (m *online) Init() tea.Cmd { return nil }
func (m *online) View() string  { return "" }

func (m *online) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_ = m.notes.Put("x") // want `Put blocks Bubble Tea's Update: Put -> \(\*wiring.\w+Notes\).Put -> \(\*sql.DB\).\w+ at wiring/wiring.go:\d+, for \*wiring.(sql|other)Notes is put in a parameter of wiring.newOnline at wiring/wiring.go:\d+; return a tea.Cmd \(syncinasync\)`
	if m.notes.Len() > 0 {
		_ = m.closer.Close()
	}
	return m, func() tea.Msg { return m.notes.Put("in a command") }
}

// through calls two methods that block, behind one call.
type through struct {
	notes domain.Notes
	all   domain.All
}

func (m *through) Update(msg tea.Msg) (*through, tea.Cmd) {
	m.both() // want `both blocks Bubble Tea's Update: both -> .* \(and 2 more behind it\), for wiring.dropper is put in wiring.through.all`
	return m, nil
}

func (m *through) both() {
	_ = m.notes.Put("x")
	if c, ok := m.notes.(interface{ Close() error }); ok {
		_ = c.Close()
	}
	m.drain()
}

func (m *through) drain() { _ = m.all.Drop() }

// offline has the same interface, and only what does not block is put in.
type offline struct{ notes domain.Notes }

func (m offline) Init() tea.Cmd { return nil }
func (m offline) View() string  { return "" }

func (m offline) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_ = m.notes.Put("x")
	return m, nil
}

// embedded has the interface embedded, set by assignment, through a variable.
type embedded struct{ domain.Notes }

func (m *embedded) Update(msg tea.Msg) (*embedded, tea.Cmd) {
	_ = m.Put("x") // want `Put blocks Bubble Tea's Update: Put -> \(\*wiring.sqlNotes\).Put`
	return m, nil
}

func open(db *sql.DB) domain.Notes { return &sqlNotes{db} } // the result is a place, too

// otherNotes block, too: one of the two is named.
type otherNotes struct{ db *sql.DB }

func (n *otherNotes) Put(string) error { return n.db.Ping() }
func (n *otherNotes) Len() int         { return 0 }

func wire(db *sql.DB) []any {
	_ = newOnline(&otherNotes{db})
	notes := &sqlNotes{db}
	_ = &through{notes: notes, all: dropper{db}}
	m := newOnline(notes)
	m.closer = notes
	var e embedded
	stored := open(db)
	e.Notes = stored
	return []any{m, offline{memNotes{}}, &e}
}
