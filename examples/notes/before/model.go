package main

import (
	"context"
	"strings"

	"github.com/asyncorm/asyncorm-lint/examples/notes/store"
	tea "github.com/charmbracelet/bubbletea"
)

// model is what is on the screen.
type model struct {
	notes *store.Notes
	all   []string // the notes, the oldest first
	input string   // the note that is being typed
	err   error    // why the last one was not saved
}

// start reads the notes before the screen is drawn for the first time.
func start(ctx context.Context, notes *store.Notes) (model, error) {
	all, err := notes.All(ctx)
	return model{notes: notes, all: all}, err
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	key, ok := msg.(tea.KeyMsg)
	if !ok {
		return m, nil
	}
	switch key.Type {
	case tea.KeyCtrlC:
		return m, tea.Quit
	case tea.KeyRunes, tea.KeySpace:
		m.input += string(key.Runes)
	case tea.KeyEnter:
		if m.err = m.save(); m.err == nil {
			m.input = ""
		}
	}
	return m, nil
}

// save adds the note that was typed and reads them all again.
func (m *model) save() error {
	ctx := context.Background()
	if err := m.notes.Add(ctx, m.input); err != nil {
		return err
	}
	all, err := m.notes.All(ctx)
	if err == nil {
		m.all = all
	}
	return err
}

func (m model) View() string {
	var b strings.Builder
	for _, note := range m.all {
		b.WriteString("* " + note + "\n")
	}
	b.WriteString("> " + m.input + "\n")
	if m.err != nil {
		b.WriteString(m.err.Error() + "\n")
	}
	return b.String()
}
