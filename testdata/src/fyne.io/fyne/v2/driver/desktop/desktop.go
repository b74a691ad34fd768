package desktop

import (
	"fyne.io/fyne/v2"
)

type Canvas interface {
	OnKeyDown() func(*fyne.KeyEvent)
	OnKeyUp() func(*fyne.KeyEvent)
	SetOnKeyDown(func(*fyne.KeyEvent))
	SetOnKeyUp(func(*fyne.KeyEvent))
}

type Hoverable interface {
	MouseIn(*MouseEvent)
	MouseMoved(*MouseEvent)
	MouseOut()
}

type Keyable interface {
	fyne.Focusable
	KeyDown(*fyne.KeyEvent)
	KeyUp(*fyne.KeyEvent)
}

type MouseEvent struct {
}

type Mouseable interface {
	MouseDown(*MouseEvent)
	MouseUp(*MouseEvent)
}
