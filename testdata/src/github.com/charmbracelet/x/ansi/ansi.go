// Package ansi is a stub of github.com/charmbracelet/x/ansi: what Bubble Tea v2
// has from it.
package ansi

type MouseButton byte

func (MouseButton) String() string { panic("stub") }
