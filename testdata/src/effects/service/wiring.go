package service

import "effects/store"

// Putter is what the store's users ask for.
type Putter interface{ Put(text string) error }

type Desk struct{ putter Putter }

func NewDesk(p Putter) *Desk { return &Desk{p} }

// Note calls the interface that its field holds, through a helper.
func (d *Desk) Note(text string) error { // want Note:"calls through: Put of field effects/service.Desk.putter"
	return d.note(text)
}

func (d *Desk) note(text string) error { return d.putter.Put(text) }

func Open(n *store.Notes) *Desk { return NewDesk(n) }
