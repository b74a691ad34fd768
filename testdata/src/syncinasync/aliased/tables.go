package aliased

import (
	"fyne.io/fyne/v2/widget"
	"syncinasync/store"
)

// Entries whose handlers are made when they are registered.
type entry struct {
	name string
	make func(*store.Notes) func()
}

var entries = []entry{
	{"literal", func(notes *store.Notes) func() {
		return func() { _ = notes.Put("x") } // want `Put blocks the Fyne UI thread`
	}},
	{"named", saver},
	{"early", func(notes *store.Notes) func() {
		_ = notes.Put("x") // no handler: it is run by whoever makes one
		return func() {}
	}},
}

func saver(notes *store.Notes) func() {
	return func() { _ = notes.Put("x") } // want `Put blocks the Fyne UI thread`
}

func menu(notes *store.Notes) {
	for _, e := range entries {
		widget.NewButton(e.name, e.make(notes))
	}
	alone := func() func() { return func() { _ = notes.Put("x") } } // want `Put blocks the Fyne UI thread`
	widget.NewButton("alone", alone())
}
