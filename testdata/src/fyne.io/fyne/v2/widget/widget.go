package widget

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/data/binding"
)

func NewButton(label string, tapped func()) *Button { panic("stub") }

func NewButtonWithIcon(label string, icon fyne.Resource, tapped func()) *Button { panic("stub") }

func NewCalendar(cT time.Time, changed func(time.Time)) *Calendar { panic("stub") }

func NewCheck(label string, changed func(bool)) *Check { panic("stub") }

func NewCheckGroup(options []string, changed func([]string)) *CheckGroup { panic("stub") }

func NewEntry() *Entry { panic("stub") }

func NewGridWrap(length func() int, createItem func() fyne.CanvasObject, updateItem func(GridWrapItemID, fyne.CanvasObject)) *GridWrap {
	panic("stub")
}

func NewGridWrapWithData(data binding.DataList, createItem func() fyne.CanvasObject, updateItem func(binding.DataItem, fyne.CanvasObject)) *GridWrap {
	panic("stub")
}

func NewLabel(text string) *Label { panic("stub") }

func NewList(length func() int, createItem func() fyne.CanvasObject, updateItem func(ListItemID, fyne.CanvasObject)) *List {
	panic("stub")
}

func NewListWithData(data binding.DataList, createItem func() fyne.CanvasObject, updateItem func(binding.DataItem, fyne.CanvasObject)) *List {
	panic("stub")
}

func NewRadioGroup(options []string, changed func(string)) *RadioGroup { panic("stub") }

func NewSelect(options []string, changed func(string)) *Select { panic("stub") }

func NewTable(length func() (rows int, cols int), create func() fyne.CanvasObject, update func(TableCellID, fyne.CanvasObject)) *Table {
	panic("stub")
}

func NewTableWithHeaders(length func() (rows int, cols int), create func() fyne.CanvasObject, update func(TableCellID, fyne.CanvasObject)) *Table {
	panic("stub")
}

func NewToolbarAction(icon fyne.Resource, onActivated func()) *ToolbarAction { panic("stub") }

func NewTree(childUIDs func(TreeNodeID) []TreeNodeID, isBranch func(TreeNodeID) bool, create func(bool) fyne.CanvasObject, update func(TreeNodeID, bool, fyne.CanvasObject)) *Tree {
	panic("stub")
}

func NewTreeWithData(data binding.DataTree, createItem func(bool) fyne.CanvasObject, updateItem func(binding.DataItem, bool, fyne.CanvasObject)) *Tree {
	panic("stub")
}

type BaseWidget struct {
}

func (*BaseWidget) ExtendBaseWidget(wid fyne.Widget) {}

func (*BaseWidget) Size() fyne.Size { panic("stub") }

func (*BaseWidget) Resize(size fyne.Size) {}

func (*BaseWidget) Position() fyne.Position { panic("stub") }

func (*BaseWidget) Move(pos fyne.Position) {}

func (*BaseWidget) MinSize() fyne.Size { panic("stub") }

func (*BaseWidget) Visible() bool { panic("stub") }

func (*BaseWidget) Show() {}

func (*BaseWidget) Hide() {}

func (*BaseWidget) Refresh() {}

func (*BaseWidget) Theme() fyne.Theme { panic("stub") }

type Button struct {
	DisableableWidget
	Text     string
	OnTapped func()
}

func (*Button) MinSize() fyne.Size { panic("stub") }

type Calendar struct {
	OnChanged func(time.Time)
}

type Check struct {
	DisableableWidget
	OnChanged func(bool)
}

func (*Check) Hide() {}

func (*Check) MinSize() fyne.Size { panic("stub") }

type CheckGroup struct {
	OnChanged func([]string)
}

func (*CheckGroup) MinSize() fyne.Size { panic("stub") }

func (*CheckGroup) Refresh() {}

type DateEntry struct {
	OnChanged func(*time.Time)
}

func (*DateEntry) MinSize() fyne.Size { panic("stub") }

func (*DateEntry) Move(pos fyne.Position) {}

func (*DateEntry) Resize(size fyne.Size) {}

type DisableableWidget struct {
	BaseWidget
}

type Entry struct {
	DisableableWidget
	OnChanged       func(string)
	OnSubmitted     func(string)
	OnCursorChanged func()
}

func (*Entry) ExtendBaseWidget(wid fyne.Widget) {}

func (*Entry) Hide() {}

func (*Entry) MinSize() fyne.Size { panic("stub") }

func (*Entry) Refresh() {}

func (*Entry) SetOnValidationChanged(callback func(error)) {}

type Form struct {
	OnSubmit func()
	OnCancel func()
}

func (*Form) MinSize() fyne.Size { panic("stub") }

func (*Form) Refresh() {}

func (*Form) SetOnValidationChanged(callback func(error)) {}

type FormItem struct {
}

type GridWrap struct {
	Length       func() int
	CreateItem   func() fyne.CanvasObject
	UpdateItem   func(id GridWrapItemID, item fyne.CanvasObject)
	OnSelected   func(id GridWrapItemID)
	OnUnselected func(id GridWrapItemID)
}

func (*GridWrap) MinSize() fyne.Size { panic("stub") }

func (*GridWrap) Resize(s fyne.Size) {}

type GridWrapItemID = int

type Hyperlink struct {
	OnTapped func()
}

func (*Hyperlink) Refresh() {}

func (*Hyperlink) MinSize() fyne.Size { panic("stub") }

func (*Hyperlink) Resize(size fyne.Size) {}

type HyperlinkSegment struct {
	OnTapped func()
}

type Label struct {
	BaseWidget
	Text string
}

func (*Label) MinSize() fyne.Size { panic("stub") }

func (*Label) Refresh() {}

func (*Label) SetText(text string) {}

type List struct {
	BaseWidget
	Length       func() int
	CreateItem   func() fyne.CanvasObject
	UpdateItem   func(id ListItemID, item fyne.CanvasObject)
	OnSelected   func(id ListItemID)
	OnUnselected func(id ListItemID)
}

func (*List) MinSize() fyne.Size { panic("stub") }

func (*List) Resize(s fyne.Size) {}

type ListItemID = int

type Menu struct {
	OnDismiss func()
}

func (*Menu) MinSize() fyne.Size { panic("stub") }

func (*Menu) Refresh() {}

type ProgressBar struct {
	TextFormatter func() string
}

func (*ProgressBar) MinSize() fyne.Size { panic("stub") }

type RadioGroup struct {
	OnChanged func(string)
}

func (*RadioGroup) MinSize() fyne.Size { panic("stub") }

func (*RadioGroup) Refresh() {}

type Select struct {
	DisableableWidget
	OnChanged func(string)
}

func (*Select) Hide() {}

func (*Select) MinSize() fyne.Size { panic("stub") }

func (*Select) Move(pos fyne.Position) {}

func (*Select) Resize(size fyne.Size) {}

type Slider struct {
	OnChanged     func(float64)
	OnChangeEnded func(float64)
}

func (*Slider) MinSize() fyne.Size { panic("stub") }

type Table struct {
	BaseWidget
	Length       func() (rows int, cols int)
	CreateCell   func() fyne.CanvasObject
	UpdateCell   func(id TableCellID, template fyne.CanvasObject)
	OnSelected   func(id TableCellID)
	OnUnselected func(id TableCellID)
	CreateHeader func() fyne.CanvasObject
	UpdateHeader func(id TableCellID, template fyne.CanvasObject)
}

type TableCellID struct {
}

type ToolbarAction struct {
	OnActivated func()
}

type Tree struct {
	BaseWidget
	ChildUIDs      func(uid TreeNodeID) (c []TreeNodeID)
	CreateNode     func(branch bool) (o fyne.CanvasObject)
	IsBranch       func(uid TreeNodeID) (ok bool)
	OnBranchClosed func(uid TreeNodeID)
	OnBranchOpened func(uid TreeNodeID)
	OnSelected     func(uid TreeNodeID)
	OnUnselected   func(uid TreeNodeID)
	UpdateNode     func(uid TreeNodeID, branch bool, node fyne.CanvasObject)
}

func (*Tree) MinSize() fyne.Size { panic("stub") }

func (*Tree) Resize(size fyne.Size) {}

type TreeNodeID = string
