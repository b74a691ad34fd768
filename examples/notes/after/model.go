package main

import (
	"context"
	"strings"

	"github.com/asyncorm/asyncorm-lint/examples/notes/store"
	tea "github.com/charmbracelet/bubbletea"
)

// model is what is on the screen.
type model struct {
	notes  *store.Notes
	all    []string // the notes, the oldest first
	input  string   // the note that is being typed
	saving bool     // one at a time, so that they keep their order
	err    error    // why the last one was not saved
}

// start reads the notes before the screen is drawn for the first time.
func start(ctx context.Context, notes *store.Notes) (model, error) {
	all, err := notes.All(ctx)
	return model{notes: notes, all: all}, err
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case saved:
		m.saving, m.err = false, msg.err
		if msg.err == nil {
			m.all = msg.all
		} else {
			m.input = msg.text + m.input
		}
	case tea.KeyMsg:
		return m.press(msg)
	}
	return m, nil
}

func (m model) press(key tea.KeyMsg) (tea.Model, tea.Cmd) {
	switch key.Type {
	case tea.KeyCtrlC:
		return m, tea.Quit
	case tea.KeyRunes, tea.KeySpace:
		m.input += string(key.Runes)
	case tea.KeyEnter:
		if !m.saving {
			text := m.input
			m.input, m.saving = "", true
			return m, save(m.notes, text)
		}
	}
	return m, nil
}

// saved is what comes of save.
type saved struct {
	text string   // the note
	all  []string // the notes now
	err  error    // why it was not saved
}

// save returns the command that adds a note and reads them all again. Bubble
// Tea runs it on a goroutine of its own and hands the message to Update.
func save(notes *store.Notes, text string) tea.Cmd {
	return func() tea.Msg {
		ctx := context.Background()
		if err := notes.Add(ctx, text); err != nil {
			return saved{text: text, err: err}
		}
		all, err := notes.All(ctx)
		return saved{text, all, err}
	}
}

func (m model) View() string {
	var b strings.Builder
	for _, note := range m.all {
		b.WriteString("* " + note + "\n")
	}
	b.WriteString("> " + m.input)
	if m.saving {
		b.WriteString("  saving")
	}
	b.WriteString("\n")
	if m.err != nil {
		b.WriteString(m.err.Error() + "\n")
	}
	return b.String()
}
