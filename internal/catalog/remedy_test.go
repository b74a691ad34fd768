package catalog

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Fyne has Do since v2.6. Before that, the path was the same (MZ42-10).
func TestRemedyIn(t *testing.T) {
	const path = "fyne.io/fyne/v2"
	const tappable = "package fyne\n\ntype PointEvent struct{}\n\ntype Tappable interface{ Tapped(*PointEvent) }\n"
	const button = "package p\n\nimport %q\n\ntype Button struct{}\n\nfunc (*Button) Tapped(*fyne.PointEvent) {}\n"
	for text, want := range map[string]string{
		tappable:                               "do it in a goroutine",
		tappable + "\nfunc Do(fn func()) {}\n": fyneRemedy,
	} {
		s := check(t, stubsWith(t, path, text), "p", fmt.Sprintf(button, path))
		tapped := s.function("Button.Tapped")
		c := tables.ContextOf(s.pkg, tapped, tapped.Signature())
		require.NotNil(t, c)
		assert.Equal(t, want, c.RemedyIn(s.pkg))
	}

	// What is not imported is not there.
	s := check(t, stubs(t), "p", "package p\n\nimport \"fyne.io/fyne/v2/widget\"\n\nvar _ widget.Button\n")
	c := tables.ArgContext(s.callee("widget.NewButton(``, nil)"), 1)
	require.NotNil(t, c)
	assert.Equal(t, "do it in a goroutine", c.RemedyIn(s.pkg))

	other := &Context{Remedy: "return a tea.Cmd"}
	assert.Equal(t, "return a tea.Cmd", other.RemedyIn(s.pkg))
}
