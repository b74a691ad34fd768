package container

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

func NewVBox(objects ...fyne.CanvasObject) *fyne.Container { panic("stub") }

type AppTabs struct {
	widget.BaseWidget
	OnChanged    func(*TabItem)
	OnSelected   func(*TabItem)
	OnUnselected func(*TabItem)
}

func (*AppTabs) ExtendBaseWidget(wid fyne.Widget) {}

func (*AppTabs) Hide() {}

func (*AppTabs) MinSize() fyne.Size { panic("stub") }

func (*AppTabs) Show() {}

type DocTabs struct {
	CreateTab      func() *TabItem
	CloseIntercept func(*TabItem)
	OnClosed       func(*TabItem)
	OnSelected     func(*TabItem)
	OnUnselected   func(*TabItem)
}

func (*DocTabs) Hide() {}

func (*DocTabs) MinSize() fyne.Size { panic("stub") }

func (*DocTabs) Show() {}

type InnerWindow struct {
	CloseIntercept func()
	OnDragged      func(*fyne.DragEvent)
	OnResized      func(*fyne.DragEvent)
	OnMinimized    func()
	OnMaximized    func()
	OnTappedBar    func()
	OnTappedIcon   func()
}

type Navigation struct {
	OnBack    func()
	OnForward func()
}

type TabItem struct {
}
