package syncinasync

import (
	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/store"
)

// WC-10b, WC-10d, CC-05: function values, followed to what they hold.

var notesOf = func() *store.Notes { return nil }

var saveHook = func(text string) { _ = notesOf().Put(text) }

var Exported = func(text string) { _ = notesOf().Put(text) } // others may set it

var twice = func(text string) { _ = notesOf().Put(text) }

func init() { twice = func(string) {} }

var handlers = map[string]func(*store.Notes){
	"save": saveNote,
	"drop": func(n *store.Notes) { _ = n.Put("") },
}

var harmless = map[string]func(){"quit": func() {}}

func saveNote(n *store.Notes) { _ = n.Put("x") }

type keys struct {
	onSave  func(string) error
	onQuit  func()
	OnShare func(string) error // others may set it
	changed func() error
}

func newKeys(n *store.Notes) *keys {
	k := &keys{onSave: n.Put, onQuit: func() {}, OnShare: n.Put}
	k.changed = func() error { return n.Put("x") }
	return k
}

// saver returns a closure; it does not block itself.
func saver(n *store.Notes) func() error {
	return func() error { return n.Put("x") }
}

// either returns one of two: it may be the one that blocks.
func either(n *store.Notes, b bool) func() error {
	if b {
		return func() error { return nil }
	}
	return func() error { return n.Put("x") }
}

// neither returns one of two that do not block.
func neither(b bool) func() error {
	if b {
		return nil
	}
	return func() error { return nil }
}

type keyed struct {
	k *keys
	n *store.Notes
}

func (m keyed) Update(msg tea.Msg) (keyed, tea.Cmd) {
	saveHook("x")         // want `saveHook blocks Bubble Tea's Update: saveHook -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	Exported("x")         // want `Exported blocks Bubble Tea's Update: Exported -> a function literal -> \(\*store.Notes\).Put .*, for a function literal is put in syncinasync.Exported at syncinasync/values.go:\d+`
	twice("x")            // want `twice blocks Bubble Tea's Update`
	handlers["save"](m.n) // want `handlers blocks Bubble Tea's Update: handlers -> syncinasync.saveNote -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec`
	harmless["quit"]()
	_ = m.k.onSave("x") // want `onSave blocks Bubble Tea's Update: onSave -> \(\*store.Notes\).Put`
	m.k.onQuit()
	_ = m.k.OnShare("x") // want `OnShare blocks Bubble Tea's Update: OnShare -> \(\*store.Notes\).Put -> \(\*sql.DB\).Exec at store/store.go:\d+, for \(\*store.Notes\).Put is put in syncinasync.keys.OnShare`
	_ = m.k.changed()    // want `changed blocks Bubble Tea's Update`
	_ = saver(m.n)()     // want `the function literal blocks Bubble Tea's Update`
	save := saver(m.n)
	_ = save()              // want `save blocks Bubble Tea's Update`
	_ = either(m.n, true)() // want `the function literal blocks Bubble Tea's Update`
	_ = neither(true)()
	f := (*store.Notes).Put
	_ = f(m.n, "x") // want `f blocks Bubble Tea's Update`
	return m, func() tea.Msg { return saver(m.n)() }
}
