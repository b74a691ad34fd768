package syncinasync

import (
	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/store"
)

// Messages by their type: a chain that leads into a clause for another type does
// not run.

type sized struct{ width int }

type typed struct{ text string }

type reloaded struct{}

func (reloaded) reload() {}

type reloader interface{ reload() }

type dispatching struct{ notes *store.Notes }

func (m dispatching) Update(msg tea.Msg) (dispatching, tea.Cmd) {
	switch msg := msg.(type) {
	case sized:
		return m.dispatch(msg)
	case typed:
		return m.dispatch(msg) // want `dispatch blocks Bubble Tea's Update: dispatch -> \(syncinasync.dispatching\).screen -> \(\*store.Notes\).Put -> `
	case reloaded:
		return m.dispatch(msg) // want `dispatch blocks Bubble Tea's Update: dispatch -> \(syncinasync.dispatching\).other -> \(\*store.Notes\).Put`
	}
	if _, ok := msg.(sized); ok {
		return m.dispatch(msg)
	}
	return m.dispatch(msg) // want `dispatch blocks Bubble Tea's Update`
}

func (m dispatching) View() string { return "" }

func (m dispatching) dispatch(msg tea.Msg) (dispatching, tea.Cmd) {
	if m.notes == nil {
		return m.screen(msg)
	}
	return m.other(msg)
}

func (m dispatching) screen(msg tea.Msg) (dispatching, tea.Cmd) {
	switch msg := msg.(type) {
	case typed:
		_ = m.notes.Put(msg.text)
	case sized:
	}
	return m, nil
}

func (m dispatching) other(msg tea.Msg) (dispatching, tea.Cmd) {
	switch msg.(type) {
	case sized, typed:
	case reloader:
		_ = m.notes.Put("x")
	}
	return m.last(msg)
}

func (m dispatching) last(msg tea.Msg) (dispatching, tea.Cmd) {
	switch msg.(type) {
	case sized, typed, reloader:
	default:
		_ = m.notes.Put("x")
	}
	return m, nil
}

// A parameter that is assigned to may be of any type.
type reassigning struct{ notes *store.Notes }

func (m reassigning) Update(msg tea.Msg) (reassigning, tea.Cmd) {
	return m.handle(sized{}) // want `handle blocks Bubble Tea's Update`
}

func (m reassigning) handle(msg tea.Msg) (reassigning, tea.Cmd) {
	msg = typed{}
	if _, ok := msg.(typed); ok {
		_ = m.notes.Put("x")
	}
	return m, nil
}
