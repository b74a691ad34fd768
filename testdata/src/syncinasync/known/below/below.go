// Package below has functions that do not block with some arguments.
package below

import "syncinasync/store"

type Client struct{ notes *store.Notes }

type Brand struct{ ID int }

type Word struct{ Text string }

func (c *Client) Connect(notes *store.Notes) {
	c.notes = notes
	if notes != nil {
		_ = notes.Put("x")
	}
}

func (c *Client) Refresh(all bool) {
	if !all {
		return
	}
	_ = c.notes.Put("x")
}

func (c *Client) Open(payload any, options ...string) {
	switch payload.(type) {
	case Brand:
	case Word:
		_ = c.notes.Put("x")
	}
}

// Off never blocks.
func (c *Client) Off() {
	c.Connect(nil)
	c.Refresh(false)
}
