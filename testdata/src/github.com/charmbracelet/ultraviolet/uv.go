// Package uv is a stub of github.com/charmbracelet/ultraviolet: what Bubble Tea
// v2 makes its own by aliases.
package uv

import (
	"github.com/charmbracelet/x/ansi"
)

type Event interface{}

type KeyMod int

func (KeyMod) Contains(mods KeyMod) bool { panic("stub") }

type MouseButton = ansi.MouseButton
