package syncinasync

import (
	"database/sql"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/rivo/tview"
	"syncinasync/store"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
	"k8s.io/client-go/tools/cache"
)

// Contexts by use: what makes them is the call, the field or the type that
// they are handed to.

type window struct {
	db    *sql.DB
	notes *store.Notes
	label *widget.Label
}

func (w *window) build() *widget.Button {
	button := widget.NewButton("save", func() {
		_ = w.notes.Put("x") // want `Put blocks the Fyne UI thread, which runs a function in build: Put -> \(\*sql.DB\).Exec at store/store.go:14; do it in a goroutine, and show the result with fyne.Do`
	})
	button.OnTapped = w.save
	fyne.Do(w.refresh)
	go func() {
		_ = w.notes.Put("x")
		fyne.Do(func() { w.label.SetText("saved") })
	}()
	other := &widget.Button{OnTapped: func() {
		_ = w.db.Ping() // want `Ping blocks the Fyne UI thread`
	}}
	_ = other
	return button
}

func (w *window) save() {
	_ = w.notes.Put("x") // want `Put blocks the Fyne UI thread, which runs save: Put -> \(\*sql.DB\).Exec`
}

func (w *window) refresh() {
	w.count() // want `count blocks the Fyne UI thread, which runs refresh: count -> \(\*sql.DB\).QueryRow`
}

func (w *window) count() { _ = w.db.QueryRow("select count(*) from notes") }

// WC-10e, GO-17: a function of another package is reported where it is registered.
func list(app *tview.Application, notes *store.Notes, l *tview.List) {
	l.SetDoneFunc(func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop, which runs a function in list`
	})
	app.QueueUpdateDraw(store.Vacuum) // want `Vacuum blocks tview's event loop, which runs Vacuum: Vacuum -> \(\*sql.DB\).Exec at store/store.go:\d+`
	save := func() {
		_ = notes.Put("x") // want `Put blocks tview's event loop, which runs save`
	}
	app.QueueUpdate(save)
}

// A TextView calls this one on a goroutine of its own.
func changed(v *tview.TextView, notes *store.Notes) {
	v.SetChangedFunc(func() { _ = notes.Put("x") })
}

var onMessage mqtt.MessageHandler = func(c mqtt.Client, m mqtt.Message) {
	_ = opened.Ping() // want `Ping blocks Paho's message router, which runs a function literal`
}

var opened *sql.DB

var options = mqtt.NewClientOptions()

func subscribe(c mqtt.Client, notes *store.Notes) {
	c.Subscribe("notes", 1, func(c mqtt.Client, m mqtt.Message) {
		_ = notes.Put("x") // want `Put blocks Paho's message router, which runs a function in subscribe`
	}).Wait()
	c.Subscribe("notes", 1, handleNote).Wait()
}

func handleNote(c mqtt.Client, m mqtt.Message) {
	_ = opened.Ping() // want `Ping blocks Paho's message router, which runs handleNote`
}

// The program's own subscription has a goroutine for each message.
func spawn(c mqtt.Client, h mqtt.MessageHandler) {
	c.Subscribe("notes", 1, func(c mqtt.Client, m mqtt.Message) { go h(c, m) }).Wait()
}

func spawned(c mqtt.Client, notes *store.Notes) {
	spawn(c, func(c mqtt.Client, m mqtt.Message) { _ = notes.Put("x") })
}

// Nobody registers this one here: its signature alone makes it no context.
func unused(c mqtt.Client, m mqtt.Message) { _ = opened.Ping() }

func informer(i cache.SharedInformer, notes *store.Notes) {
	_, _ = i.AddEventHandler(cache.ResourceEventHandlerFuncs{
		AddFunc: func(any) {
			_ = notes.Put("x") // want `Put blocks the informer, which runs a function in informer: Put -> .*; put the key on a work queue, and do it in a worker`
		},
	})
}
