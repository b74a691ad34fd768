// Package screen runs a Bubble Tea program without a terminal, for tests.
package screen

import (
	"bytes"
	"io"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/require"
)

// Screen is a running program: what is typed into it and what it draws.
type Screen struct {
	t    *testing.T
	keys *io.PipeWriter

	mu    sync.Mutex
	drawn bytes.Buffer
	drew  *sync.Cond
	ended bool
}

// Run runs a program on m while use plays the user, who is to end it. It returns
// what m has become.
func Run(t *testing.T, m tea.Model, use func(*Screen)) tea.Model {
	t.Helper()
	input, keys := io.Pipe()
	s := &Screen{t: t, keys: keys}
	s.drew = sync.NewCond(&s.mu)
	program := tea.NewProgram(m, tea.WithContext(t.Context()), tea.WithInput(input), tea.WithOutput(s), tea.WithoutSignals())

	var last tea.Model
	var err error
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		last, err = program.Run()
		_ = input.Close() // nobody reads what is typed from now on
		s.mu.Lock()
		defer s.mu.Unlock()
		s.ended = true
		s.drew.Broadcast()
	}()
	use(s)
	<-finished
	require.NoError(t, err)
	return last
}

// Type presses keys; "\r" is enter and "\x03" is Ctrl+C.
func (s *Screen) Type(keys string) {
	s.t.Helper()
	_, err := io.WriteString(s.keys, keys)
	require.NoError(s.t, err)
}

// Await returns when text has been drawn.
func (s *Screen) Await(text string) {
	s.t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	for !bytes.Contains(s.drawn.Bytes(), []byte(text)) {
		require.False(s.t, s.ended, "the program ended without drawing %q:\n%s", text, &s.drawn)
		s.drew.Wait()
	}
}

// Write is the program's output.
func (s *Screen) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.drew.Broadcast()
	return s.drawn.Write(p)
}
