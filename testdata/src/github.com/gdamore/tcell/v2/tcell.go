package tcell

import (
	"io"
	"time"
)

type Color uint64

type CursorStyle int

type Event interface {
	When() time.Time
}

type EventKey struct {
}

type EventMouse struct {
}

type Key int16

type MouseFlags int

type Screen interface {
	Beep() error
	CanDisplay(r rune, checkFallbacks bool) bool
	ChannelEvents(ch chan<- Event, quit <-chan struct{})
	CharacterSet() string
	Clear()
	Colors() int
	DisableFocus()
	DisableMouse()
	DisablePaste()
	EnableFocus()
	EnableMouse(...MouseFlags)
	EnablePaste()
	Fill(rune, Style)
	Fini()
	GetClipboard()
	GetContent(x int, y int) (primary rune, combining []rune, style Style, width int)
	HasKey(Key) bool
	HasMouse() bool
	HasPendingEvent() bool
	HideCursor()
	Init() error
	LockRegion(x int, y int, width int, height int, lock bool)
	PollEvent() Event
	PostEvent(ev Event) error
	PostEventWait(ev Event)
	RegisterRuneFallback(r rune, subst string)
	Resize(int, int, int, int)
	Resume() error
	SetCell(x int, y int, style Style, ch ...rune)
	SetClipboard([]byte)
	SetContent(x int, y int, primary rune, combining []rune, style Style)
	SetCursorStyle(CursorStyle, ...Color)
	SetSize(int, int)
	SetStyle(style Style)
	SetTitle(string)
	Show()
	ShowCursor(x int, y int)
	Size() (width int, height int)
	Suspend() error
	Sync()
	Tty() (Tty, bool)
	UnregisterRuneFallback(r rune)
}

type Style struct {
}

type Tty interface {
	io.ReadWriteCloser
	Drain() error
	NotifyResize(cb func())
	Start() error
	Stop() error
	WindowSize() (WindowSize, error)
}

type WindowSize struct {
}
