// Package app wires a loader in: what the package below has said of a call it does
// not say again.
package app

import (
	"syncinasync/made"
	"syncinasync/store"
)

type loader struct{ notes *store.Notes }

func (l loader) Load() error { return l.notes.Put("x") }

func Page(notes *store.Notes) *made.Page {
	return &made.Page{Notes: notes, Loader: loader{notes}} // want `wired blocks the Fyne UI thread, which runs a function in Build`
}
