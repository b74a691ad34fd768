package dialog

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

func NewColorPicker(title string, message string, callback func(c color.Color), parent fyne.Window) *ColorPickerDialog {
	panic("stub")
}

func NewConfirm(title string, message string, callback func(bool), parent fyne.Window) *ConfirmDialog {
	panic("stub")
}

func NewCustomConfirm(title string, confirm string, dismiss string, content fyne.CanvasObject, callback func(bool), parent fyne.Window) *ConfirmDialog {
	panic("stub")
}

func NewEntryDialog(title string, message string, onConfirm func(string), parent fyne.Window) *EntryDialog {
	panic("stub")
}

func NewFileOpen(callback func(reader fyne.URIReadCloser, err error), parent fyne.Window) *FileDialog {
	panic("stub")
}

func NewFileSave(callback func(writer fyne.URIWriteCloser, err error), parent fyne.Window) *FileDialog {
	panic("stub")
}

func NewFolderOpen(callback func(fyne.ListableURI, error), parent fyne.Window) *FileDialog {
	panic("stub")
}

func NewForm(title string, confirm string, dismiss string, items []*widget.FormItem, callback func(bool), parent fyne.Window) *FormDialog {
	panic("stub")
}

func ShowColorPicker(title string, message string, callback func(c color.Color), parent fyne.Window) {
}

func ShowConfirm(title string, message string, callback func(bool), parent fyne.Window) {}

func ShowCustomConfirm(title string, confirm string, dismiss string, content fyne.CanvasObject, callback func(bool), parent fyne.Window) {
}

func ShowEntryDialog(title string, message string, onConfirm func(string), parent fyne.Window) {}

func ShowFileOpen(callback func(reader fyne.URIReadCloser, err error), parent fyne.Window) {}

func ShowFileSave(callback func(writer fyne.URIWriteCloser, err error), parent fyne.Window) {}

func ShowFolderOpen(callback func(fyne.ListableURI, error), parent fyne.Window) {}

func ShowForm(title string, confirm string, dismiss string, content []*widget.FormItem, callback func(bool), parent fyne.Window) {
}

type ColorPickerDialog struct {
}

type ConfirmDialog struct {
	*dialog
}

type Dialog interface {
	Dismiss()
	Hide()
	MinSize() fyne.Size
	Refresh()
	Resize(size fyne.Size)
	SetDismissText(label string)
	SetOnClosed(closed func())
	Show()
}

type EntryDialog struct {
}

func (*EntryDialog) SetOnClosed(callback func()) {}

type FileDialog struct {
}

func (*FileDialog) SetOnClosed(closed func()) {}

type FormDialog struct {
}

type dialog struct {
}

func (*dialog) Show() {}

func (*dialog) SetOnClosed(closed func()) {}
