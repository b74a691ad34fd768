package known

import (
	"fyne.io/fyne/v2"
	"syncinasync/known/below"
	"syncinasync/store"
)

// What a function of another package does with these arguments, it tells.

func across(c *below.Client, notes *store.Notes, all bool) {
	fyne.Do(func() {
		c.Connect(nil)
		c.Connect(notes) // want `Connect blocks the Fyne UI thread`
		c.Refresh(false)
		c.Refresh(all) // want `Refresh blocks the Fyne UI thread`
		c.Open(below.Brand{}, "x")
		c.Open(below.Word{}) // want `Open blocks the Fyne UI thread`
		c.Open(nil)          // want `Open blocks the Fyne UI thread`
		c.Off()
	})
	if !all {
		fyne.Do(func() { connect(c, nil) })
	}
}

func connect(c *below.Client, notes *store.Notes) { c.Connect(notes) }

// A callback that is put into a field, and does not block.
type bar struct{ onOff func() }

func (b *bar) build(c *below.Client) {
	b.onOff = func() { c.Off() }
	fyne.Do(func() { b.onOff() })
}

type sidebar struct {
	onOff func()
	off   func(func())
}

func (s *sidebar) set(f func()) { s.onOff = f }

func wireUp(s *sidebar, p *panel, c *below.Client) {
	s.set(func() { p.connect(nil) })
	fyne.Do(func() { s.onOff() })
}
