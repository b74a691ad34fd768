package syncinasync

import (
	"database/sql"

	tea "charm.land/bubbletea/v2"
)

type model2 struct{ db *sql.DB }

func (m model2) Init() tea.Cmd { return nil }

func (m model2) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, _ = m.db.Exec("delete from notes") // want `Exec blocks Bubble Tea's Update; return a tea.Cmd`
	return m, func() tea.Msg {
		_, err := m.db.Exec("delete from notes")
		return err
	}
}

func (m model2) View() tea.View {
	_ = m.db.Ping() // want `Ping blocks Bubble Tea's View`
	return tea.View{}
}
