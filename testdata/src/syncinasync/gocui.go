package syncinasync

import (
	lazy "github.com/jesseduffield/gocui"
	"github.com/jroimartin/gocui"
	"syncinasync/store"
)

type keyPane struct{ notes *store.Notes }

func (b *keyPane) Layout(g *gocui.Gui) error {
	return b.notes.Put("x") // want `Put blocks gocui's main loop, which runs Layout: Put -> \(\*sql.DB\).Exec at store/store.go:14; do it in a goroutine, and show the result with Gui.Update`
}

func (b *keyPane) save(g *gocui.Gui, v *gocui.View) error {
	return b.notes.Put("x") // want `Put blocks gocui's main loop, which runs save`
}

func bind(g *gocui.Gui, b *keyPane) {
	g.SetManager(b)
	_ = g.SetKeybinding("", 's', 0, b.save)
	_ = g.SetKeybinding("", 'r', 0, func(g *gocui.Gui, v *gocui.View) error {
		go func() {
			err := b.notes.Put("x")
			g.Update(func(g *gocui.Gui) error { return err })
		}()
		return nil
	})
	g.Update(func(g *gocui.Gui) error {
		return b.notes.Put("x") // want `Put blocks gocui's main loop, which runs a function in bind`
	})
}

func bindLazy(g *lazy.Gui, notes *store.Notes) {
	put := func(*lazy.Gui, *lazy.View) error {
		return notes.Put("x") // want `Put blocks gocui's main loop, which runs put`
	}
	_ = g.SetKeybinding("", 's', 0, put)
	_ = g.SetViewClickBinding(&lazy.ViewMouseBinding{Handler: func(lazy.ViewMouseBindingOpts) error {
		return notes.Put("x") // want `Put blocks gocui's main loop, which runs a function in bindLazy`
	}})
	_ = g.SetKeybinding("", 'w', 0, func(g *lazy.Gui, v *lazy.View) error {
		g.OnWorker(func(lazy.Task) error { return notes.Put("x") })
		return nil
	})
}
