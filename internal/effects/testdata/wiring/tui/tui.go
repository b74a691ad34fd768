// Package tui has the loop. It knows the interface alone.
package tui

import "example.com/wiring/domain"

// Model shows notes.
type Model struct {
	notes domain.Notes
	title string
}

// New returns a model of what is in notes.
func New(title string, notes domain.Notes) *Model {
	m := &Model{title: title}
	m.notes = notes
	return m
}

// Update runs on the loop.
//
//asyncorm:async
func (m *Model) Update(text string) {
	if m.notes.Len() > 0 {
		m.save(text)
	}
}

func (m *Model) save(text string) { _ = m.notes.Put(text) }
