// Package aliased calls a widget's functions by names of its own.
package aliased

import (
	"fyne.io/fyne/v2/widget"
	"syncinasync/aliased/component"
	"syncinasync/store"
)

var (
	button  = component.Button
	stock   = component.Stock
	changed = component.Changed
	own     = widget.NewButton
	inner   = confirm
)

func confirm(yes func(bool)) {
	button("yes", func() { yes(true) })
	button("no", func() { yes(false) })
}

func page(notes *store.Notes) {
	button("b", func() { _ = notes.Put("x") })           // want `Put blocks the Fyne UI thread`
	component.Button("c", func() { _ = notes.Put("x") }) // want `Put blocks the Fyne UI thread`
	stock("s", func() { _ = notes.Put("x") })            // want `Put blocks the Fyne UI thread`
	own("o", func() { _ = notes.Put("x") })              // want `Put blocks the Fyne UI thread`
	changed("d", func() { _ = notes.Put("x") })
	confirm(func(yes bool) {
		if yes {
			_ = notes.Put("x") // want `Put blocks the Fyne UI thread`
		}
	})
	inner(func(yes bool) { _ = notes.Put("x") }) // want `Put blocks the Fyne UI thread`
}
