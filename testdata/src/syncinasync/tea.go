package syncinasync

import (
	"context"
	"database/sql"

	"github.com/asyncorm/asyncorm-lint/ormapi"
	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/service"
)

type model struct {
	db    *sql.DB
	svc   *service.Service
	posts ormapi.QuerySet[Post]
	title string
}

func (m model) Init() tea.Cmd {
	m.load() // want `load blocks Bubble Tea's Init: load -> \(\*sql.DB\).QueryRow at syncinasync/tea.go:\d+; return a tea.Cmd`
	return m.loadLater()
}

func (m *model) load() { _ = m.db.QueryRow("select 1").Scan(&m.title) }

// The closure is a command's: made here, run elsewhere.
func (m model) loadLater() tea.Cmd {
	return func() tea.Msg {
		_, err := m.db.Exec("delete from notes")
		return err
	}
}

// The query runs before the closure is made.
func (m model) loadEarly() tea.Cmd {
	_, err := m.db.Exec("delete from notes")
	return func() tea.Msg { return err }
}

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case string:
		if err := m.svc.Save(msg); err != nil { // want `Save blocks Bubble Tea's Update: Save -> \(\*store.Notes\).Put at service/service.go:8 -> \(\*sql.DB\).Exec at store/store.go:14; return a tea.Cmd`
			return m, tea.Quit
		}
		return m, m.loadLater()
	case int:
		return m, m.loadEarly() // want `loadEarly blocks Bubble Tea's Update: loadEarly -> \(\*sql.DB\).Exec at syncinasync/tea.go:\d+`
	case error:
		cmd := tea.Cmd(func() tea.Msg {
			_, err := m.db.Exec("delete from notes")
			return err
		})
		return m, tea.Batch(cmd, func() tea.Msg { return m.svc.Save("x") })
	case context.Context:
		// Awaiting hands no loop on here.
		_, _ = m.posts.AFirst(msg).Await(msg) // want `Await blocks Bubble Tea's Update; return a tea.Cmd`
	}
	return m, nil
}

func (m model) View() string {
	return m.count() // want `count blocks Bubble Tea's View: count -> .*; read it in a tea.Cmd, and keep the result in the model`
}

func (m model) count() string {
	row := m.db.QueryRow("select count(*) from notes")
	var s string
	_ = row.Scan(&s)
	return s
}

// WC-02: behind one call there may be more than one query.
func (m *model) refresh() {
	m.load()
	_ = m.svc.Save("x")
	_, _ = m.db.Exec("vacuum")
}

type refreshed struct{ *model }

func (m refreshed) Update(msg tea.Msg) (refreshed, tea.Cmd) {
	m.refresh() // want `refresh blocks Bubble Tea's Update: refresh -> \(\*sql.DB\).Exec at syncinasync/tea.go:\d+ \(and 2 more behind it\); return a tea.Cmd`
	return m, nil
}

// pane is a sub-model: its Update returns its own type, so it is no tea.Model.
type pane struct{ db *sql.DB }

func (p pane) Update(msg tea.Msg) (pane, tea.Cmd) {
	_, _ = p.db.Exec("delete from notes") // want `Exec blocks Bubble Tea's Update; return a tea.Cmd`
	return p, nil
}

// Its Init and View run there, too.
func (p pane) Init() tea.Cmd {
	_, _ = p.db.Exec("create table notes") // want `Exec blocks Bubble Tea's Init; return a tea.Cmd`
	return nil
}

func (p pane) View() string {
	_ = p.db.Ping() // want `Ping blocks Bubble Tea's View; read it in a tea.Cmd, and keep the result in the model`
	return ""
}

// Init and View of what has no Update are nobody's business.
type table struct{ db *sql.DB }

func (t table) Init() tea.Cmd {
	_, _ = t.db.Exec("create table notes")
	return nil
}

func (t table) View() string {
	_ = t.db.Ping()
	return ""
}

// record is no model: its Update has another shape.
type record struct{ db *sql.DB }

func (r record) Update(text string) error {
	_, err := r.db.Exec("update notes set text = ?", text)
	return err
}
