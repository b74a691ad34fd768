package known

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
	tea "github.com/charmbracelet/bubbletea"
	"syncinasync/store"
)

// Values that are known: a chain into a branch that they rule out does not run.

type panel struct {
	notes *store.Notes
	query string
	page  string
	dirty bool
	kind  int
	next  *panel
}

func (p *panel) Update(msg tea.Msg) (*panel, tea.Cmd) {
	q := *p
	switch msg {
	case "nil":
		p.connect(nil)
		p.connect(p.notes) // want `connect blocks Bubble Tea's Update`
		p.handOn(nil)
	case "flag":
		p.refresh(false, "x")
		p.refresh(true, "x") // want `refresh blocks Bubble Tea's Update`
		p.refresh(true, "")
	case "stored":
		p.query = ""
		p.filter()
		p.query = "x"
		p.filter() // want `filter blocks Bubble Tea's Update`
		q.query = ""
		q.filter()
		p.filter() // want `filter blocks Bubble Tea's Update`
	case "of another":
		p.next.query = ""
		p.filter() // want `filter blocks Bubble Tea's Update`
		p.next.filter()
	case "changed":
		p.query = ""
		p.load()
		p.filter() // want `filter blocks Bubble Tea's Update`
	case "changed in a literal":
		p.query = ""
		each(func() { p.query = "y" })
		p.filter() // want `filter blocks Bubble Tea's Update`
	case "changed in a loop":
		p.query = ""
		for range 2 {
			p.filter() // want `filter blocks Bubble Tea's Update`
			p.query = "z"
		}
	case "in one branch":
		p.query = ""
		if p.dirty {
			p.query = "x"
		}
		p.filter() // want `filter blocks Bubble Tea's Update`
	}
	return p, nil
}

func (p *panel) View() string { return "" }

func each(f func()) { f() }

func (p *panel) load() { p.query = "x" }

func (p *panel) filter() {
	text := strings.TrimSpace(p.query)
	if text == "" {
		return
	}
	_ = p.notes.Put(text)
}

func (p *panel) connect(notes *store.Notes) {
	p.notes = notes
	if notes != nil {
		_ = notes.Put("x")
	}
}

func (p *panel) handOn(notes *store.Notes) {
	p.connect(notes)
	if notes == nil || p.dirty {
		return
	}
	_ = notes.Put("x")
}

func (p *panel) refresh(all bool, text string) {
	if text != "" && all {
		_ = p.notes.Put("x")
	}
}

// A parameter that is assigned to, or whose address is taken.
type changing struct{ notes *store.Notes }

func (c changing) Update(msg tea.Msg) (changing, tea.Cmd) {
	c.assigned("") // want `assigned blocks Bubble Tea's Update`
	c.pointed("")  // want `pointed blocks Bubble Tea's Update`
	c.captured("") // want `captured blocks Bubble Tea's Update`
	c.looped("")   // want `looped blocks Bubble Tea's Update`
	c.jumped("")   // want `jumped blocks Bubble Tea's Update`
	c.deferred("") // want `deferred blocks Bubble Tea's Update`
	c.last("")
	c.switched("")
	c.switched("b") // want `switched blocks Bubble Tea's Update`
	return c, nil
}

func (c changing) View() string { return "" }

func (c changing) assigned(s string) {
	s += "x"
	if s != "" {
		_ = c.notes.Put(s)
	}
}

func fill(s *string) { *s = "x" }

func (c changing) pointed(s string) {
	fill(&s)
	if s != "" {
		_ = c.notes.Put(s)
	}
}

func (c changing) captured(s string) {
	each(func() { s = "x" })
	if s != "" {
		_ = c.notes.Put(s)
	}
}

func (c changing) looped(s string) {
	for i := 0; i < 2; i++ {
		if s != "" {
			_ = c.notes.Put(s)
		}
		s = "x"
	}
}

func (c changing) jumped(s string) {
again:
	if s != "" {
		_ = c.notes.Put(s)
		return
	}
	s = "x"
	goto again
}

func (c changing) deferred(s string) {
	defer func() {
		if s != "" {
			_ = c.notes.Put(s)
		}
	}()
	s = "x"
}

func (c changing) last(s string) {
	for {
		if s == "" {
			break
		}
		_ = c.notes.Put(s)
	}
}

func (c changing) switched(s string) {
	switch s {
	case "a", "":
		return
	default:
		for _, r := range s {
			if s == "a" {
				continue
			}
			_ = c.notes.Put(string(r))
		}
	}
}

// What the states that are left out at the call are left out for in the callee.
type stated struct {
	notes *store.Notes
	state int
}

const (
	listing = iota
	editing
	asking
)

func (m stated) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch m.state {
	case editing:
		m.save() // want `save blocks Bubble Tea's Update`
		return m, nil
	case asking:
		return m, nil
	}
	m.save()
	if m.state != listing {
		m.save()
	} else if m.ready() {
		m.save()
	}
	return m, nil
}

func (m stated) Init() tea.Cmd { return nil }

func (m stated) View() string { return "" }

func (m stated) ready() bool { return true }

func (m stated) save() {
	if m.state == listing || m.state > asking {
		return
	}
	switch m.state {
	case editing, asking:
		_ = m.notes.Put("x")
	}
}

// Pages: a handler runs in the mode that it is made in.
type book struct {
	notes *store.Notes
	page  string // only ever given constants
	title string
	win   fyne.Window
}

func (b *book) build() fyne.CanvasObject {
	switch b.page {
	case "cash":
		return b.cash()
	case "bank":
		return b.bank()
	}
	_ = b.notes.Put("x")
	return nil
}

func (b *book) cash() fyne.CanvasObject {
	b.menu()
	widget.NewButton("again", func() { b.build() })
	widget.NewButton("bank", func() {
		b.page = "bank"
		b.build()
	})
	widget.NewButton("start", func() {
		b.page = ""
		b.build() // want `build blocks the Fyne UI thread`
	})
	widget.NewButton("leave", func() {
		b.leave()
		b.build() // want `build blocks the Fyne UI thread`
	})
	return nil
}

func (b *book) leave() { b.page = "" }

// Only the page of the cash has this menu.
func (b *book) menu() {
	widget.NewButton("again", func() {
		widget.NewButton("twice", func() { b.build() })
		go func() {
			fyne.Do(func() { b.build() })
		}()
	})
}

func (b *book) bank() fyne.CanvasObject {
	b.shared()
	return widget.NewButton("again", func() { b.build() })
}

// Another function has this one as a value.
func (b *book) shared() {
	widget.NewButton("again", func() { b.build() }) // want `build blocks the Fyne UI thread`
}

var _ = (*book).shared

// A title is more than constants: what it was when the handler was made says nothing.
func (b *book) named() fyne.CanvasObject {
	if b.title == "x" {
		return widget.NewButton("again", func() { b.byTitle() }) // want `byTitle blocks the Fyne UI thread`
	}
	return nil
}

func (b *book) rename(title string) { b.title = title }

func (b *book) byTitle() {
	if b.title != "x" {
		_ = b.notes.Put("x")
	}
}
