// Package gocui is a stub of github.com/jesseduffield/gocui: its declarations,
// and a body where it says on which goroutine a function runs.
package gocui

type Editor interface {
	Edit(v *View, key Key, ch rune, mod Modifier) bool
}

type EditorFunc func(v *View, key Key, ch rune, mod Modifier) bool

func (EditorFunc) Edit(v *View, key Key, ch rune, mod Modifier) bool { panic("stub") }

type Gui struct {
	OnSearchEscape         func() error
	ErrorHandler           func(error) error
	ShouldHandleMouseEvent func(view *View, key Key) bool
}

func (*Gui) SetKeybinding(viewname string, key any, mod Modifier, handler func(*Gui, *View) error) error {
	panic("stub")
}

func (*Gui) SetTabClickBinding(viewName string, handler tabClickHandler) error { panic("stub") }

func (*Gui) SetViewClickBinding(binding *ViewMouseBinding) error { panic("stub") }

func (*Gui) SetFocusHandler(handler func(bool) error) {}

func (*Gui) SetOpenHyperlinkFunc(openHyperlinkFunc func(string, string) error) {}

func (*Gui) SetManager(managers ...Manager) {}

func (*Gui) SetManagerFunc(manager func(*Gui) error) {}

func (*Gui) Update(f func(*Gui) error) {}

func (*Gui) UpdateAsync(f func(*Gui) error) {}

func (*Gui) OnWorker(f func(Task) error) {
	go func() { _ = f(nil) }()
}

type Key int16

type Manager interface {
	Layout(*Gui) error
}

type ManagerFunc func(*Gui) error

func (ManagerFunc) Layout(g *Gui) error { panic("stub") }

type Modifier int16

type Task interface {
	Done()
	Pause()
	Continue()
	isBusy() bool
}

type View struct {
	Title string
}

type ViewMouseBinding struct {
	ViewName string
	Handler  func(ViewMouseBindingOpts) error
}

type ViewMouseBindingOpts struct {
	X int
	Y int
}

type tabClickHandler func(int) error
