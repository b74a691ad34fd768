package tview

import (
	"github.com/gdamore/tcell/v2"
)

func NewApplication() *Application { panic("stub") }

func NewBox() *Box { panic("stub") }

func NewButton(label string) *Button { panic("stub") }

func NewForm() *Form { panic("stub") }

func NewInputField() *InputField { panic("stub") }

func NewList() *List { panic("stub") }

func NewModal() *Modal { panic("stub") }

func NewTable() *Table { panic("stub") }

func NewTextView() *TextView { panic("stub") }

type Application struct {
}

func (*Application) SetInputCapture(capture func(event *tcell.EventKey) *tcell.EventKey) *Application {
	panic("stub")
}

func (*Application) SetMouseCapture(capture func(event *tcell.EventMouse, action MouseAction) (*tcell.EventMouse, MouseAction)) *Application {
	panic("stub")
}

func (*Application) Run() error { panic("stub") }

func (*Application) Stop() {}

func (*Application) Suspend(f func()) bool { panic("stub") }

func (*Application) SetBeforeDrawFunc(handler func(screen tcell.Screen) bool) *Application {
	panic("stub")
}

func (*Application) SetAfterDrawFunc(handler func(screen tcell.Screen)) *Application { panic("stub") }

func (*Application) SetRoot(root Primitive, fullscreen bool) *Application { panic("stub") }

func (*Application) QueueUpdate(f func()) *Application { panic("stub") }

func (*Application) QueueUpdateDraw(f func()) *Application { panic("stub") }

type Box struct {
}

func (*Box) GetRect() (int, int, int, int) { panic("stub") }

func (*Box) SetRect(x int, y int, width int, height int) {}

func (*Box) SetDrawFunc(handler func(screen tcell.Screen, x int, y int, width int, height int) (int, int, int, int)) *Box {
	panic("stub")
}

func (*Box) WrapInputHandler(inputHandler func(*tcell.EventKey, func(p Primitive))) func(*tcell.EventKey, func(p Primitive)) {
	panic("stub")
}

func (*Box) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*Box) WrapPasteHandler(pasteHandler func(string, func(p Primitive))) func(string, func(p Primitive)) {
	panic("stub")
}

func (*Box) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

func (*Box) SetInputCapture(capture func(event *tcell.EventKey) *tcell.EventKey) *Box { panic("stub") }

func (*Box) WrapMouseHandler(mouseHandler func(MouseAction, *tcell.EventMouse, func(p Primitive)) (bool, Primitive)) func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*Box) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*Box) SetMouseCapture(capture func(action MouseAction, event *tcell.EventMouse) (MouseAction, *tcell.EventMouse)) *Box {
	panic("stub")
}

func (*Box) Draw(screen tcell.Screen) {}

func (*Box) SetFocusFunc(callback func()) *Box { panic("stub") }

func (*Box) SetBlurFunc(callback func()) *Box { panic("stub") }

func (*Box) Focus(delegate func(p Primitive)) {}

func (*Box) Blur() {}

func (*Box) HasFocus() bool { panic("stub") }

type Button struct {
	*Box
}

func (*Button) SetSelectedFunc(handler func()) *Button { panic("stub") }

func (*Button) SetExitFunc(handler func(key tcell.Key)) *Button { panic("stub") }

func (*Button) Draw(screen tcell.Screen) {}

func (*Button) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*Button) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

type Checkbox struct {
}

func (*Checkbox) SetChangedFunc(handler func(checked bool)) *Checkbox { panic("stub") }

func (*Checkbox) SetDoneFunc(handler func(key tcell.Key)) *Checkbox { panic("stub") }

func (*Checkbox) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*Checkbox) Focus(delegate func(p Primitive)) {}

func (*Checkbox) Draw(screen tcell.Screen) {}

func (*Checkbox) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*Checkbox) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

type DropDown struct {
}

func (*DropDown) AddOption(text string, selected func()) *DropDown { panic("stub") }

func (*DropDown) SetOptions(texts []string, selected func(text string, index int)) *DropDown {
	panic("stub")
}

func (*DropDown) SetSelectedFunc(handler func(text string, index int)) *DropDown { panic("stub") }

func (*DropDown) SetDoneFunc(handler func(key tcell.Key)) *DropDown { panic("stub") }

func (*DropDown) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*DropDown) Draw(screen tcell.Screen) {}

func (*DropDown) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*DropDown) Focus(delegate func(p Primitive)) {}

func (*DropDown) HasFocus() bool { panic("stub") }

func (*DropDown) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*DropDown) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

type Form struct {
	*Box
}

func (*Form) AddTextArea(label string, text string, fieldWidth int, fieldHeight int, maxLength int, changed func(text string)) *Form {
	panic("stub")
}

func (*Form) AddInputField(label string, value string, fieldWidth int, accept func(textToCheck string, lastChar rune) bool, changed func(text string)) *Form {
	panic("stub")
}

func (*Form) AddPasswordField(label string, value string, fieldWidth int, mask rune, changed func(text string)) *Form {
	panic("stub")
}

func (*Form) AddDropDown(label string, options []string, initialOption int, selected func(option string, optionIndex int)) *Form {
	panic("stub")
}

func (*Form) AddCheckbox(label string, checked bool, changed func(checked bool)) *Form { panic("stub") }

func (*Form) AddButton(label string, selected func()) *Form { panic("stub") }

func (*Form) SetCancelFunc(callback func()) *Form { panic("stub") }

func (*Form) Draw(screen tcell.Screen) {}

func (*Form) Focus(delegate func(p Primitive)) {}

func (*Form) HasFocus() bool { panic("stub") }

func (*Form) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*Form) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*Form) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

type FormItem interface {
	Primitive
	GetFieldHeight() int
	GetFieldWidth() int
	GetLabel() string
	SetDisabled(disabled bool) FormItem
	SetFinishedFunc(handler func(key tcell.Key)) FormItem
	SetFormAttributes(labelWidth int, labelColor tcell.Color, bgColor tcell.Color, fieldTextColor tcell.Color, fieldBgColor tcell.Color) FormItem
}

type Image struct {
}

func (*Image) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*Image) Focus(delegate func(p Primitive)) {}

func (*Image) Draw(screen tcell.Screen) {}

type InputField struct {
	*Box
}

func (*InputField) SetText(text string) *InputField { panic("stub") }

func (*InputField) SetAutocompleteFunc(callback func(currentText string) (entries []string)) *InputField {
	panic("stub")
}

func (*InputField) SetAutocompletedFunc(autocompleted func(text string, index int, source int) bool) *InputField {
	panic("stub")
}

func (*InputField) SetAcceptanceFunc(handler func(textToCheck string, lastChar rune) bool) *InputField {
	panic("stub")
}

func (*InputField) SetChangedFunc(handler func(text string)) *InputField { panic("stub") }

func (*InputField) SetDoneFunc(handler func(key tcell.Key)) *InputField { panic("stub") }

func (*InputField) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*InputField) Focus(delegate func(p Primitive)) {}

func (*InputField) HasFocus() bool { panic("stub") }

func (*InputField) Blur() {}

func (*InputField) Draw(screen tcell.Screen) {}

func (*InputField) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*InputField) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*InputField) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

type List struct {
	*Box
}

func (*List) SetChangedFunc(handler func(index int, mainText string, secondaryText string, shortcut rune)) *List {
	panic("stub")
}

func (*List) SetSelectedFunc(handler func(int, string, string, rune)) *List { panic("stub") }

func (*List) SetDoneFunc(handler func()) *List { panic("stub") }

func (*List) AddItem(mainText string, secondaryText string, shortcut rune, selected func()) *List {
	panic("stub")
}

func (*List) InsertItem(index int, mainText string, secondaryText string, shortcut rune, selected func()) *List {
	panic("stub")
}

func (*List) Clear() *List { panic("stub") }

func (*List) Draw(screen tcell.Screen) {}

func (*List) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*List) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

type Modal struct {
	*Box
}

func (*Modal) SetDoneFunc(handler func(buttonIndex int, buttonLabel string)) *Modal { panic("stub") }

func (*Modal) Focus(delegate func(p Primitive)) {}

func (*Modal) HasFocus() bool { panic("stub") }

func (*Modal) Draw(screen tcell.Screen) {}

func (*Modal) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*Modal) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

type MouseAction int16

type Pages struct {
}

func (*Pages) SetChangedFunc(handler func()) *Pages { panic("stub") }

func (*Pages) HasFocus() bool { panic("stub") }

func (*Pages) Focus(delegate func(p Primitive)) {}

func (*Pages) Draw(screen tcell.Screen) {}

func (*Pages) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*Pages) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*Pages) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

type Primitive interface {
	Blur()
	Draw(screen tcell.Screen)
	Focus(delegate func(p Primitive))
	GetRect() (int, int, int, int)
	HasFocus() bool
	InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive))
	MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive)
	PasteHandler() func(text string, setFocus func(p Primitive))
	SetRect(x int, y int, width int, height int)
}

type Table struct {
	*Box
}

func (*Table) SetContent(content TableContent) *Table { panic("stub") }

func (*Table) SetSelectedFunc(handler func(row int, column int)) *Table { panic("stub") }

func (*Table) SetSelectionChangedFunc(handler func(row int, column int)) *Table { panic("stub") }

func (*Table) SetDoneFunc(handler func(key tcell.Key)) *Table { panic("stub") }

func (*Table) SetCell(row int, column int, cell *TableCell) *Table { panic("stub") }

func (*Table) Draw(screen tcell.Screen) {}

func (*Table) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) { panic("stub") }

func (*Table) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

type TableCell struct {
	Clicked func() bool
}

func (*TableCell) SetClickedFunc(clicked func() bool) *TableCell { panic("stub") }

type TableContent interface {
	Clear()
	GetCell(row int, column int) *TableCell
	GetColumnCount() int
	GetRowCount() int
	InsertColumn(column int)
	InsertRow(row int)
	RemoveColumn(column int)
	RemoveRow(row int)
	SetCell(row int, column int, cell *TableCell)
}

type TextArea struct {
}

func (*TextArea) SetClipboard(copyToClipboard func(string), pasteFromClipboard func() string) *TextArea {
	panic("stub")
}

func (*TextArea) SetChangedFunc(handler func()) *TextArea { panic("stub") }

func (*TextArea) SetMovedFunc(handler func()) *TextArea { panic("stub") }

func (*TextArea) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*TextArea) Focus(delegate func(p Primitive)) {}

func (*TextArea) Draw(screen tcell.Screen) {}

func (*TextArea) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*TextArea) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

func (*TextArea) PasteHandler() func(pastedText string, setFocus func(p Primitive)) { panic("stub") }

type TextView struct {
	*Box
}

func (*TextView) SetText(text string) *TextView { panic("stub") }

func (*TextView) SetChangedFunc(handler func()) *TextView { panic("stub") }

func (*TextView) SetDoneFunc(handler func(key tcell.Key)) *TextView { panic("stub") }

func (*TextView) SetHighlightedFunc(handler func(added []string, removed []string, remaining []string)) *TextView {
	panic("stub")
}

func (*TextView) SetFinishedFunc(handler func(key tcell.Key)) FormItem { panic("stub") }

func (*TextView) Focus(delegate func(p Primitive)) {}

func (*TextView) HasFocus() bool { panic("stub") }

func (*TextView) Draw(screen tcell.Screen) {}

func (*TextView) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*TextView) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}

type TreeNode struct {
}

func (*TreeNode) Walk(callback func(node *TreeNode, parent *TreeNode) bool) *TreeNode { panic("stub") }

func (*TreeNode) SetSelectedFunc(handler func()) *TreeNode { panic("stub") }

type TreeView struct {
	*Box
}

func (*TreeView) SetChangedFunc(handler func(node *TreeNode)) *TreeView { panic("stub") }

func (*TreeView) SetSelectedFunc(handler func(node *TreeNode)) *TreeView { panic("stub") }

func (*TreeView) SetDoneFunc(handler func(key tcell.Key)) *TreeView { panic("stub") }

func (*TreeView) Draw(screen tcell.Screen) {}

func (*TreeView) InputHandler() func(event *tcell.EventKey, setFocus func(p Primitive)) {
	panic("stub")
}

func (*TreeView) MouseHandler() func(action MouseAction, event *tcell.EventMouse, setFocus func(p Primitive)) (consumed bool, capture Primitive) {
	panic("stub")
}
