package syncinasync

import (
	"effects/widgets"
	"github.com/asyncorm/asyncorm-lint/ormapi"
	"github.com/rivo/tview"
	"syncinasync/store"
)

// Functions of the program's own that register what they are handed.

func registering(notes *store.Notes) {
	widgets.Button("save", func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop, which runs a function in registering`
	})
	widgets.Saver(func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop`
	})
	widgets.Confirm(func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop`
	})
	widgets.Later(func() { _ = notes.Put("x") })
	t := &widgets.Table{
		Selected: func() {
			_ = notes.Put("x") // want `Put blocks tview's event loop`
		},
		Closed: func() { _ = notes.Put("x") },
	}
	t.Build()
	button(func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop`
	})
	buttons(func() {}, func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop`
	})
	button(func() { go func() { _ = notes.Put("x") }() })
	widgets.Button("vacuum", store.Vacuum) // want `Vacuum blocks tview's event loop, which runs Vacuum: Vacuum -> \(\*sql.DB\).Exec`
}

func button(save func()) *tview.Button {
	on := save
	return tview.NewButton("x").SetSelectedFunc(on)
}

func buttons(handlers ...func()) {
	for _, h := range handlers {
		button(h)
	}
}

// A slice of structs, each with its handler.
type shortcut struct {
	key     string
	handler func()
	off     func()
}

func shortcuts(notes *store.Notes) {
	for _, s := range []shortcut{
		{"s", func() {
			_ = notes.Put("x") // want `Put blocks tview's event loop`
		}, nil},
		{key: "q", handler: func() {}, off: func() { _ = notes.Put("x") }},
	} {
		button(s.handler)
		go s.off()
	}
}

// A field that a handler is kept in until it is registered.
type dialog struct{ done, cancelled func() }

func (d *dialog) SetDone(f func()) *dialog {
	d.done = f
	return d
}

func (d *dialog) show() { button(d.done) }

func dialogs(notes *store.Notes) {
	new(dialog).SetDone(func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop`
	}).show()
	new(dialog).SetDone(nil).show()
}

// A parameter that is called inline runs where the caller does.
func atOnce(f func()) { f() }

func outside(notes *store.Notes) { atOnce(func() { _ = notes.Put("x") }) }

// Structs that are handed over: each call stands for its own literal.
func asking(ctx ormapi.AsyncContext, notes *store.Notes) {
	widgets.Ask(widgets.Question{Text: "x", Yes: func() {
		_ = notes.Put("x") // want `Put blocks the loop that runs asking`
	}})
	widgets.AskTwice(widgets.Question{Text: "x", Yes: func() {
		_ = notes.Put("x") // want `Put blocks the loop that runs asking`
	}})
	widgets.Ask(widgets.Question{Yes: func() {}, No: func() { _ = notes.Put("x") }})
	q := widgets.Question{Yes: func() { _ = notes.Put("x") }}
	widgets.Ask(q) // want `q blocks the loop that runs asking`
}
