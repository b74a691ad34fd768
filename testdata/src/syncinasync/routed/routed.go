// Package routed routes messages itself, so that no router of Paho's runs its handlers.
package routed

import (
	"github.com/eclipse/paho.golang/paho"
	"syncinasync/store"
)

func route(c *paho.Client, notes *store.Notes) {
	r := paho.NewStandardRouter()
	r.RegisterHandler("notes", func(p *paho.Publish) { _ = notes.Put(p.Topic) })
	c.AddOnPublishReceived(func(pr paho.PublishReceived) (bool, error) {
		go r.Route(pr.Packet.Packet())
		return true, nil
	})
}
