// want package:"reaches" package:"wiring: 0 puts, 2 flows, 0 uses"

// Package widgets wraps a toolkit: what its functions are handed runs on the
// toolkit's loop.
package widgets

import "github.com/rivo/tview"

func Button(label string, save func()) *tview.Button { // want Button:`registers: 1 \(it is handed to widgets.Button, and there is handed to SetExitFunc, SetSelectedFunc of Button\)`
	return tview.NewButton(label).SetSelectedFunc(save)
}

// Saver hands its parameter on.
func Saver(save func()) *tview.Button { return Button("save", save) } // want Saver:`registers: 0`

// Confirm calls its parameter in a handler of its own.
func Confirm(yes func()) *tview.Modal { // want Confirm:`registers: 0`
	return tview.NewModal().SetDoneFunc(func(i int, label string) {
		if i == 0 {
			yes()
		}
	})
}

// Later calls it on a goroutine.
func Later(yes func()) *tview.Modal { // want Later:`calls: 0 goroutine, 0 stored`
	return tview.NewModal().SetDoneFunc(func(int, string) { go yes() })
}

// Table has a field that is registered.
type Table struct {
	Selected func() // want Selected:`registers: 0`
	Closed   func()
}

func (t *Table) Build() *tview.Button { return Button("select", t.Selected) }

// Question is handed over as a whole.
type Question struct {
	Text    string
	Yes, No func()
}

// Ask calls one of its parameter's fields, and leaves the other to a goroutine.
func Ask(q Question) { // want Ask:`calls: 0.Yes inline, 0.No goroutine`
	if q.Text != "" && q.Yes != nil {
		q.Yes()
	}
	go q.No()
}

// AskAgain hands it on.
func AskAgain(q *Question) { Ask(*q) } // want AskAgain:`calls: 0.Yes inline, 0.No goroutine`

// AskTwice hands it on, and on.
func AskTwice(q Question) { Ask(q) } // want AskTwice:`calls: 0.Yes inline, 0.No goroutine`
