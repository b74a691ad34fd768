package gocui

type Editor interface {
	Edit(v *View, key Key, ch rune, mod Modifier)
}

type EditorFunc func(v *View, key Key, ch rune, mod Modifier)

type Gui struct {
}

func (*Gui) SetKeybinding(viewname string, key interface{}, mod Modifier, handler func(*Gui, *View) error) error {
	panic("stub")
}

func (*Gui) Update(f func(*Gui) error) {}

func (*Gui) SetManager(managers ...Manager) {}

func (*Gui) SetManagerFunc(manager func(*Gui) error) {}

type Key uint16

type Manager interface {
	Layout(*Gui) error
}

type ManagerFunc func(*Gui) error

func (ManagerFunc) Layout(g *Gui) error { panic("stub") }

type Modifier uint8

type View struct {
}
