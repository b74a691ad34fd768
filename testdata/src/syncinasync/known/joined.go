package known

import (
	"fyne.io/fyne/v2"
	"syncinasync/store"
)

// Behind a condition with several values, each is possible. What all of them rule
// out is not.

func joined(notes *store.Notes, page, query string) {
	fyne.Do(func() {
		if page == "notes" || page == "tags" {
			if page == "tags" {
				notes.Put("a") // want `Put blocks the Fyne UI thread`
			}
			if page == "trash" {
				notes.Put("b")
			}
		}
		switch page {
		case "notes":
			query = "notes"
		case "tags":
			query = "tags"
		default:
			return
		}
		if page == "tags" {
			notes.Put("c") // want `Put blocks the Fyne UI thread`
		}
		if page == "trash" {
			notes.Put("d")
		}
		if page != "notes" && page != "tags" {
			notes.Put("e")
		}
	})
}

func either(notes *store.Notes, all, mine bool) {
	fyne.Do(func() {
		if !(all || mine) {
			if all {
				notes.Put("a")
			}
			if mine {
				notes.Put("b")
			}
			return
		}
		if mine {
			notes.Put("c") // want `Put blocks the Fyne UI thread`
		}
	})
}
