// Package made has a struct whose functions each caller fills for itself.
package made

import (
	"fyne.io/fyne/v2/widget"
	"syncinasync/store"
)

type config struct {
	title string
	load  func() error
	save  func() error
}

type popup struct {
	config config
	parent *popup
}

func newPopup(c config) *popup { return &popup{config: c} }

func (p *popup) show() {
	if p.config.load != nil {
		_ = p.config.load()
	}
}

// Loader is wired in the package app.
type Loader interface{ Load() error }

type Page struct {
	Notes  *store.Notes
	Loader Loader
	popup  *popup
}

func (p *Page) Build() {
	widget.NewButton("brands", func() { p.brands() }) // want `brands blocks the Fyne UI thread, which runs a function in Build: brands -> .* -> a function in brands -> \(\*store.Notes\).Put`
	widget.NewButton("states", func() { p.states() })
	widget.NewButton("years", func() { p.years() }) // want `years blocks the Fyne UI thread, which runs a function in Build: years -> .* -> a function in years`
	widget.NewButton("kept", func() { p.kept() })   // want `kept blocks the Fyne UI thread`
	widget.NewButton("shown", func() { p.shown() }) // want `shown blocks the Fyne UI thread`
	widget.NewButton("wired", func() { p.wired() })
}

// Each function literal that a variable holds makes its own.
func (p *Page) Literals() {
	load := func() {
		l := newPopup(config{load: func() error { return p.Notes.Put("x") }})
		l.show()
	}
	choose := func() {
		c := newPopup(config{title: "choose"})
		c.show()
	}
	outer := newPopup(config{title: "outer"})
	widget.NewButton("load", func() { load() }) // want `load blocks the Fyne UI thread`
	widget.NewButton("choose", func() { choose() })
	widget.NewButton("outer", func() { outer.show() })
}

func (p *Page) brands() {
	b := newPopup(config{title: "brands", load: func() error { return p.Notes.Put("x") }})
	b.show()
}

func (p *Page) states() {
	s := newPopup(config{title: "states", load: func() error { return nil }})
	s.show()
	var t *popup
	t = newPopup(config{title: "states", save: func() error { return p.Notes.Put("x") }})
	t.show()
}

func (p *Page) years() {
	c := config{title: "years"}
	c.load = func() error { return p.Notes.Put("x") }
	y := newPopup(c)
	y.show()
}

// What is shown was made elsewhere, whatever else is made here.
func (p *Page) kept() {
	p.popup.parent = newPopup(config{title: "parent"})
	p.popup.show()
}

func (p *Page) shown() { p.popup.show() }

func (p *Page) wired() {
	w := newPopup(config{load: func() error { return p.Loader.Load() }})
	w.show()
}
