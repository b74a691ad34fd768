package main

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/asyncorm/asyncorm-lint/examples/notes/internal/screen"
	"github.com/asyncorm/asyncorm-lint/examples/notes/store"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// patience is how long a query waits for a file that somebody holds.
const patience = 50 * time.Millisecond

// open opens notes of the test's own, twice: as the program does, and as
// another one that may hold the file.
func open(t *testing.T) (m model, other *store.Notes) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "notes.db")
	notes, err := store.Open(t.Context(), path, patience)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, notes.Close()) })
	other, err = store.Open(t.Context(), path, patience)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, other.Close()) })
	m, err = start(t.Context(), notes)
	require.NoError(t, err)
	return m, other
}

func TestNotes(t *testing.T) {
	m, _ := open(t)
	last := screen.Run(t, m, func(s *screen.Screen) {
		s.Type("buy milk\r")
		s.Await("* buy milk")
		s.Type("\x03")
	})
	assert.Equal(t, []string{"buy milk"}, last.(model).all)
}

// While somebody holds the file, Update returns at once: the query has not
// begun, and one can go on typing. The command runs it.
func TestUpdateDoesNotWait(t *testing.T) {
	m, other := open(t)
	release, err := other.Hold(t.Context())
	require.NoError(t, err)
	m.input = "buy milk"

	next, cmd := m.Update(tea.KeyMsg{Type: tea.KeyEnter})
	require.NotNil(t, cmd)
	assert.Equal(t, ">   saving\n", next.View())
	next, _ = next.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("!")})
	assert.Equal(t, "> !  saving\n", next.View())
	_, second := next.Update(tea.KeyMsg{Type: tea.KeyEnter})
	assert.Nil(t, second, "one note at a time")

	next, _ = next.Update(cmd())
	assert.ErrorContains(t, next.(model).err, "cannot add the note")
	assert.Equal(t, "buy milk!", next.(model).input, "nothing that was typed is lost")

	require.NoError(t, release())
	next, cmd = next.Update(tea.KeyMsg{Type: tea.KeyEnter})
	require.NotNil(t, cmd)
	next, _ = next.Update(cmd())
	assert.NoError(t, next.(model).err)
	assert.Equal(t, "* buy milk!\n> \n", next.View())
}
